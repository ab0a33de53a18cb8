/** In hand: a touch screen, no pointer that hovers, a narrow window. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOn, cardWith, noCard, press } from './card.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { anyMarks, painted, pointOf, timersPass } from './page.ts';

const URL = 'http://gazette.example/ferry';
const PHONE = { width: 390, height: 780, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

describe('in hand, chromium', () => {
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    driver = await startDriver('chromium');
    page = await driver.open(URL);
    await page.emulate({ viewport: PHONE, userAgent: await driver.browser.userAgent() });
    await page.reload();
    await driver.read(URL);
    await anyMarks(page);
    await page.bringToFront();
  });
  afterAll(() => driver?.close());

  const tap = async (words: string, nth?: number) => {
    const { x, y } = await pointOf(page, words, nth);
    await page.touchscreen.tap(x, y);
  };

  it('a tap opens the card within the window, another elsewhere closes it', async () => {
    await tap('Nuri Belqasem');
    const { box } = await cardWith(driver, URL, 'Nuri Belqasem');
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(PHONE.width);
    await page.touchscreen.tap(380, 30);
    await noCard(driver, URL);
  });

  it('what can be pressed in the card is large enough for a finger', async () => {
    await tap('Nuri Belqasem');
    await cardWith(driver, URL, 'Nuri Belqasem');
    const small = await driver.inContent(URL, () => {
      const root = chrome.dom.openOrClosedShadowRoot(
        document.querySelector<HTMLElement>('copytaster-card')!,
      )!;
      return [...root.querySelectorAll('button')]
        .map((button) => ({ name: button.className, box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 36 || box.height < 36)
        .map(({ name, box }) => `${name} ${box.width} by ${box.height}`);
    });
    expect(small).toEqual([]);
    await press(driver, URL, 'close');
    await noCard(driver, URL);
  });

  it('a finger that scrolls opens nothing', async () => {
    const { x, y } = await pointOf(page, 'Valletta');
    const touch = await page.touchscreen.touchStart(x, y);
    for (let i = 1; i < 8; i++) await touch.move(x, y - 20 * i);
    await touch.end();
    await timersPass(page, 700);
    expect(await cardOn(driver, URL)).toBeNull();
  });

  it('the summary as a page shows its tools without hovering, and leads on by taps', async () => {
    await page.bringToFront();
    const summary = await driver.extensionPage('src/popup/index.html', page);
    await summary.emulate({ viewport: PHONE, userAgent: await driver.browser.userAgent() });
    await summary.evaluate(() => {
      // As Firefox for Android has it; the platform cannot be put on here.
      document.documentElement.className = 'page';
    });
    await until(() => summary.evaluate(() => document.querySelector('.why') !== null), 'the list');
    const { hidden, over } = await summary.evaluate(() => ({
      hidden: [...document.querySelectorAll('.why')].filter((why) => getComputedStyle(why).opacity !== '1')
        .length,
      over: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(hidden).toBe(0);
    expect(over).toBeLessThanOrEqual(0);
    await summary.bringToFront();
    await summary.tap('#tab-people');
    await until(() => summary.evaluate(() => document.querySelector('.name-row') !== null), 'the people');
    await summary.tap('.name-row .passage');
    await until(async () => (await painted(page))['copytaster-light-lit'], 'the passage to be lit');
    await summary.close();
  });
});

describe('in a narrow window, firefox', () => {
  it('the card and the summary fit', async () => {
    const driver = await startDriver('firefox', { width: 500, height: 780 });
    try {
      const page = await driver.open(URL);
      await page.setViewport({ width: 360, height: 700 });
      await driver.read(URL);
      await anyMarks(page);
      await page.bringToFront();
      await driver.send(URL, { type: 'next-mark' });
      const card = await until(async () => {
        const now = await cardOn(driver, URL);
        return now?.focused && now;
      }, 'a card');
      const { box } = card as NonNullable<Awaited<ReturnType<typeof cardOn>>>;
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(360);
      const summary = await driver.extensionPage('src/panel/index.html', page);
      await summary.setViewport({ width: 360, height: 700 });
      await until(() => summary.evaluate('document.querySelector(".event") !== null'), 'the list');
      expect(await summary.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
        0,
      );
      const cut = await summary.evaluate(
        `[...document.querySelectorAll('[role=tab]')].filter((tab) => tab.getBoundingClientRect().right > innerWidth).length`,
      );
      expect(cut).toBe(0);
    } finally {
      await driver.close();
    }
  });
});
