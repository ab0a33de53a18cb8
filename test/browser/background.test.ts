/** The background script, which the browser may end at any moment and which may fail. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../src/_locales/de/messages.json';
import type { PageState } from '../../src/messages.ts';
import { backgroundOf, endBackground } from './background.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { personMarked } from './page.ts';
import { choose } from './settings.ts';

const STORY = 'http://gazette.example/rail-strike';
const OTHER = 'http://gazette.example/bell';
const LOCAL = 'http://gazette.example/fair';

describe.each(['chromium', 'firefox'] as const)('the background script in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver(name);
  });
  afterAll(() => driver?.close());

  const marked = (page: Page) => personMarked(page, 'Jernej Korbar');

  it('ended in the middle of an analysis: the story is read all the same', async () => {
    const local = await driver.open(LOCAL);
    // One that has no model yet, and never gets one.
    await endBackground(driver);
    await driver.send(LOCAL, { type: 'get-state' });
    const inside = await backgroundOf(driver);
    const hold = `(global) => {
      global.fetch = () => new Promise(() => {});
      (global.browser ?? global.chrome).runtime.onMessage.addListener((message) => {
        if (message.type === 'analyze') global.asked = true;
      });
      return true;
    }`;
    await until(() => inside(hold), 'the background script to be held');
    const page = await driver.open(STORY);
    await until(() => inside('(global) => global.asked'), 'the analysis to begin');
    await endBackground(driver);
    await marked(page);
    expect((await driver.read(STORY)).wire.agency).toBe('reuters');
    await page.close();
    await local.close();
  });

  it('ended between two stories: toolbar, card and state are right when it is back', async () => {
    const page = await driver.open(STORY);
    await marked(page);
    const before = await until(async () => {
      const seen = await driver.toolbar(STORY);
      return seen.title.includes(seen.badge || '-') && seen;
    }, 'the badge, and what it counts');
    await endBackground(driver);
    expect(await driver.toolbar(STORY)).toEqual(before);
    const second = await driver.open(OTHER);
    expect((await driver.read(OTHER)).wire.agency).toBe('dpa');
    expect((await driver.send<PageState>(STORY, { type: 'get-state' })).status).toBe('ready');
    await second.close();
    await page.close();
  });

  it('an analysis that fails: it is said in the reader’s language, and read when it is asked for again', async () => {
    const first = await driver.open(STORY);
    await marked(first);
    await choose(driver, STORY, { language: 'de' });
    const inside = await backgroundOf(driver);
    const fail = `({ Math }) => {
      Math.mended = Math.imul;
      Math.imul = () => { throw new Error('multiplied in vain'); };
    }`;
    await inside(fail);
    const page = await driver.open(OTHER);
    const said = messages.analysis_failed.message;
    await until(async () => (await driver.toolbar(OTHER)).title.includes(said), 'the toolbar to say so');
    const summary = await driver.extensionPage('src/panel/index.html', page);
    const text = async () => String(await summary.evaluate('document.body.innerText'));
    await until(async () => (await text()).includes(said), 'the summary to say so');
    expect(await text()).not.toContain('in vain');
    await inside('({ Math }) => { Math.imul = Math.mended; }');
    await summary.evaluate(`document.querySelector('button.primary').click()`);
    expect((await driver.read(OTHER)).wire.agency).toBe('dpa');
    await summary.close();
    await choose(driver, STORY, {});
    await page.close();
    await first.close();
  });
});
