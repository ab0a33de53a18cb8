/** The extension's own pages as they look in the dark, in forced colours, in large text and on a narrow screen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, startDriver, until } from './driver.ts';
import { painted } from './page.ts';

const STORY = 'http://apnews.com/article/norway-storm-surge';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_RUN = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`;

const TABS = ['timeline', 'sources', 'statements', 'people', 'places'];

describe('own pages', () => {
  let driver: Driver;
  let story: Page;
  let paths: string[];

  beforeAll(async () => {
    driver = await startDriver('chromium');
    story = await driver.open(STORY);
    await driver.read(STORY);
    paths = ['src/popup/index.html', ...driver.pages.filter((path) => !path.includes('/popup/'))];
  });
  afterAll(() => driver?.close());

  async function open(path: string): Promise<Page> {
    await story.bringToFront();
    const page = await driver.extensionPage(path, story);
    await until(() => page.evaluate('document.body.innerText.trim().length > 40'), `${path} to fill`);
    return page;
  }

  async function look(page: Page, features: Record<string, string>): Promise<void> {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  }

  it.each([
    ['the dark', { 'prefers-color-scheme': 'dark' }],
    ['forced colours', { 'forced-colors': 'active' }],
    ['more contrast', { 'prefers-contrast': 'more' }],
  ])('have no barrier that axe finds in %s', async (_look, features) => {
    const found: string[] = [];
    for (const path of paths) {
      const page = await open(path);
      await look(page, features);
      await page.evaluate(axe);
      const tabs = path.includes('/popup/') ? TABS : [null];
      for (const tab of tabs) {
        if (tab) await page.evaluate(`document.getElementById('tab-${tab}').click()`);
        found.push(...((await page.evaluate(AXE_RUN)) as string[]).map((line) => `${path} ${tab}: ${line}`));
      }
      await page.close();
    }
    expect(found).toEqual([]);
  });

  it.each([
    ['text of twice the size', 32, 800],
    ['a narrow screen', 16, 320],
  ])('need no sideways scrolling with %s', async (_case, text, width) => {
    const wide: string[] = [];
    for (const path of paths) {
      // The popup has its own width; in hand it is a page like the panel.
      if (path.includes('/popup/') && width < 420) continue;
      const page = await open(path);
      await page.setViewport({ width, height: 700 });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}px`;
      }, text);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${path}: ${over} px`);
      await page.close();
    }
    expect(wide).toEqual([]);
  });

  it('are walked by keyboard alone: to a source, to its statement, to the page and back', async () => {
    const page = await open('src/popup/index.html');
    await page.bringToFront();
    // It opens where it was last, and the tests before this one went elsewhere.
    await until(() => page.evaluate(`document.activeElement?.role === 'tab'`), 'the popup to be focused');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement?.id')).toBe('tab-sources');
    await page.keyboard.press('ArrowDown');
    const words = await page.evaluate('document.activeElement?.querySelector(".story")?.textContent ?? ""');
    expect(words).not.toBe('');
    await page.keyboard.press('Enter');
    await until(async () => (await painted(story))['copytaster-light-lit'], 'the passage to be lit');
    expect(await page.evaluate(`document.activeElement?.className`)).toContain('passage');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate('document.activeElement?.id')).toBe('tab-sources');
    await page.close();
  });
});
