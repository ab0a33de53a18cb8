import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/messages.ts';
import { cardLines, cardWith } from './card.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { hover, openMarked, painted } from './page.ts';
import { choose } from './settings.ts';

const URL = 'http://apnews.com/article/norway-storm-surge';

describe.each(['chromium', 'firefox'] as const)('choices on open pages in %s', (name) => {
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    driver = await startDriver(name);
    page = await openMarked(driver, URL);
  });
  afterAll(() => driver?.close());

  /** Thickness of the line under people, as the browser computes it. */
  const thickness = () =>
    page.evaluate(
      () =>
        getComputedStyle(document.querySelector('article')!, '::highlight(copytaster-light-person)')
          .textDecorationThickness,
    );

  it('the manner of marking changes at once, and back', async () => {
    await until(async () => (await thickness()) === '2px', 'the default');
    await choose(driver, URL, { manner: 'strong' });
    await until(async () => (await thickness()) === '3px', 'thicker lines');
    await choose(driver, URL, { manner: 'tints' });
    await until(async () => (await thickness()) === '1px', 'hairlines');
    // A page that is opened now begins with it.
    await page.reload();
    await driver.read(URL);
    await until(async () => (await thickness()) === '1px', 'hairlines from the start');
    await choose(driver, URL, {});
    await until(async () => (await thickness()) === '2px', 'the default');
  });

  it('the language changes at once: on the card, in the toolbar, on the own pages', async () => {
    const options = await driver.extensionPage('src/options/index.html', page);
    const heading = () =>
      options.evaluate<string[], () => string>(() => document.querySelector('h1')?.textContent ?? '');
    await until(async () => (await heading()).includes('options'), 'the options');
    await choose(driver, URL, { language: 'ar' });
    await until(async () => (await heading()).includes('خيارات'), 'the options in Arabic');
    await until(() => options.evaluate(`document.documentElement.dir === 'rtl'`), 'the other direction');
    await until(async () => (await driver.toolbar(URL)).title.includes('خبر من'), 'the toolbar in Arabic');
    await page.bringToFront();
    await hover(page, 'Oslo');
    const lines = await until(() => cardLines(driver, URL), 'the map of the card');
    expect(lines).toMatchObject({ covered: false });
    expect(new Set((lines as { rows: string[] }).rows)).toEqual(new Set(['rtl']));
    await page.keyboard.press('Escape');
    await choose(driver, URL, { language: 'de' });
    await until(
      async () => (await driver.toolbar(URL)).title.includes('Meldung von'),
      'the toolbar in German',
    );
    await options.close();
    await page.bringToFront();
    await hover(page, 'Henrik Lindahl');
    await cardWith(driver, URL, '1 von 2');
    await page.keyboard.press('Escape');
    await choose(driver, URL, {});
    await until(async () => (await driver.toolbar(URL)).title.includes('story'), 'the toolbar in English');
  });

  it('a site that is always read is read where everything else waits for a click', async () => {
    const other = 'http://gazette.example/rail-strike';
    await choose(driver, URL, { sites: 'on-click', rules: { 'gazette.example': 'always' } });
    const story = await driver.open(other);
    await driver.read(other);
    await page.reload();
    const state = await driver.send<PageState>(URL, { type: 'get-state' });
    expect(state.status).toBe('not-wire');
    await choose(driver, URL, { sites: 'on-click' });
    await until(async () => Object.keys(await painted(story)).length === 0, 'the marks to go');
    await choose(driver, URL, {});
    await driver.read(URL);
    await story.close();
  });
});
