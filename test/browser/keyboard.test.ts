/** Every task of the summary and the options by keyboard alone. */
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Driver, startDriver, until } from './driver.ts';
import { catchCopies, openMarked, painted } from './page.ts';

const STORY = 'http://apnews.com/article/norway-storm-surge';
/** More presses of Tab than any page has stops. */
const FAR = 150;

describe.each(['chromium', 'firefox'] as const)('by keyboard in %s', (name) => {
  let driver: Driver;
  let story: Page;
  beforeAll(async () => {
    driver = await startDriver(name);
    story = await openMarked(driver, STORY);
  });
  afterAll(() => driver?.close());

  /** Presses Tab until the focus is on what the selector says. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    const there = `document.activeElement?.matches(${JSON.stringify(selector)}) === true`;
    for (let i = 0; i < FAR; i++) {
      if (await page.evaluate(there)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${selector}`);
  }

  const text = (page: Page, selector: string) =>
    page.evaluate(
      `document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`,
    ) as Promise<string>;
  const count = (page: Page, selector: string) =>
    page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`) as Promise<number>;
  const focused = (page: Page, selector: string) =>
    until(
      () => page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`),
      `the focus on ${selector}`,
    );
  const keys = async (page: Page, ...pressed: KeyInput[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };

  it('every key that the package suggests is given to it: none is the browser’s own', async () => {
    const page = await driver.extensionPage('src/options/index.html');
    const without = await page.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      const suggested = Object.entries(api.runtime.getManifest().commands).filter(([, { suggested_key }]) => suggested_key);
      const given = await api.commands.getAll();
      return suggested.map(([name]) => name).filter((name) => !given.find((command) => command.name === name)?.shortcut);
    })()`);
    expect(without).toEqual([]);
    await page.close();
  });

  describe('in the summary', () => {
    let page: Page;
    beforeAll(async () => {
      await story.bringToFront();
      page = await driver.extensionPage('src/popup/index.html', story);
      // It asks which page is in front when it loads.
      await until(() => count(page, '[role=tab]'), 'the tabs');
      await page.bringToFront();
    });
    beforeEach(async () => {
      await page.evaluate(`document.querySelector('[role=tab][aria-selected=true]').focus()`);
      await keys(page, 'Home');
    });
    afterAll(() => page.close());

    it('every tab, and every line of each leads to the page and keeps the focus', async () => {
      for (const tab of ['timeline', 'sources', 'statements', 'people', 'places']) {
        await focused(page, `#tab-${tab}`);
        await keys(page, 'ArrowDown', 'Enter');
        await until(async () => (await painted(story))['copytaster-light-lit'], `${tab} to be lit`);
        await focused(page, '.passage');
        await keys(page, 'ArrowUp', 'ArrowRight');
      }
      await focused(page, '#tab-timeline');
    });

    it('why an item is there, and away again', async () => {
      await tabTo(page, '.why');
      await keys(page, 'Enter');
      await until(async () => (await count(page, '.reason:not([hidden])')) === 1, 'the reason');
      expect(await text(page, '.reason:not([hidden])')).toMatch(/likely|unsure|doubtful/i);
      await keys(page, 'Enter');
      await until(async () => (await count(page, '.reason:not([hidden])')) === 0, 'the reason to go');
    });

    it('finding and filtering, and everything again', async () => {
      const all = await count(page, '.event');
      await tabTo(page, 'input[type=search]');
      await page.keyboard.type('lindahl');
      await until(async () => (await count(page, '.event')) < all, 'fewer lines');
      await keys(page, ...Array<KeyInput>(7).fill('Backspace'));
      await until(async () => (await count(page, '.event')) === all, 'all lines');
      await tabTo(page, '.toggle');
      await keys(page, 'Enter');
      await tabTo(page, '.choices select');
      await page.keyboard.type('Henrik');
      // In Firefox a choice is made when the list is left.
      await keys(page, 'Enter', 'Tab');
      await until(async () => (await count(page, '.event')) < all, 'fewer lines by the filter');
      await tabTo(page, '.choices .link');
      await keys(page, 'Enter');
      await until(async () => (await count(page, '.event')) === all, 'all lines again');
    });

    it('from mention to mention of a person', async () => {
      await keys(page, 'ArrowLeft', 'ArrowLeft');
      await tabTo(page, '.walk');
      await keys(page, 'Enter', 'Enter');
      await until(async () => (await text(page, '[role=status]')).startsWith('Mention 2 of'), 'the second');
    });

    it('copying a statement', async () => {
      await keys(page, 'ArrowRight', 'ArrowRight');
      await tabTo(page, '.copy');
      await catchCopies(page);
      await keys(page, 'Enter');
      await until(async () => (await text(page, '[role=status]')) === 'Copied', 'the copy');
      expect(await page.evaluate('window.taken')).toContain('apnews.com');
    });

    it('exporting: the sheet takes the focus, Escape gives it back', async () => {
      await tabTo(page, '.actions .disclosure:nth-child(2) > button');
      await keys(page, 'Enter');
      await focused(page, '.formats button');
      await keys(page, 'Enter');
      await until(async () => String(await page.evaluate('window.taken')).startsWith('# '), 'the Markdown');
      await keys(page, 'Escape');
      await focused(page, '.actions .disclosure:nth-child(2) > button');
    });

    it('marks off and on, a kind more, a rule for the site', async () => {
      await tabTo(page, '.actions .disclosure:nth-child(1) > button');
      await keys(page, 'Enter', ' ');
      await until(
        async () => Object.keys(await painted(story)).every((mark) => mark.endsWith('-lit')),
        'no marks',
      );
      await keys(page, ' ');
      await until(async () => (await painted(story))['copytaster-light-person'], 'the marks');
      await keys(page, 'Tab', 'Tab', 'Tab', 'Tab', ' ');
      await until(async () => (await painted(story))['copytaster-light-organization'], 'organizations');
      await keys(page, ' ', 'Tab', 'Tab');
      await focused(page, '.site-line select');
      await keys(page, 'Escape');
    });
  });

  it('in the options: a site, a manner, the language, and back to the defaults', async () => {
    await story.bringToFront();
    const page = await driver.extensionPage('src/options/index.html', story);
    await page.bringToFront();
    await until(() => count(page, '.sites'), 'the options');
    await tabTo(page, '.always input');
    await page.keyboard.type('news.example');
    await keys(page, 'Enter');
    await until(async () => (await text(page, '.always li')).includes('news.example'), 'the site');
    await tabTo(page, '.always li button');
    await keys(page, 'Enter');
    await until(async () => (await count(page, '.always li')) === 0, 'the site to go');
    await tabTo(page, '[aria-labelledby=manner] button:nth-of-type(4)');
    await keys(page, 'Enter');
    await until(
      () => count(page, '[aria-labelledby=manner] button:nth-of-type(4)[aria-pressed=true]'),
      'the manner',
    );
    await tabTo(page, 'section[aria-labelledby=interface] select');
    await page.keyboard.type('esp');
    await keys(page, 'Tab');
    await until(async () => (await text(page, 'h1')).includes('Opciones'), 'Spanish');
    await tabTo(page, 'section[aria-labelledby=data] button');
    await keys(page, 'Enter');
    await until(async () => (await text(page, 'h1')).includes('options'), 'English again');
    await page.close();
  });
});
