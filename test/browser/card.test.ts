import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contrast, luminance } from '../../src/page/marks/luminance.ts';
import { DEFAULTS } from '../../src/settings.ts';
import { cardColours, cardOn, cardWith, noCard, press } from './card.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { asServed, hover as hoverOn, openMarked, pointOf, timersPass } from './page.ts';

const URL = 'http://apnews.com/article/norway-storm-surge';

describe.each(['chromium', 'firefox'] as const)('card in %s', (name) => {
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    driver = await startDriver(name);
    page = await openMarked(driver, URL);
    await page.bringToFront();
  });
  beforeEach(async () => {
    await page.keyboard.press('Escape');
    await page.mouse.move(4, 300);
    await page.evaluate(() => scrollTo(0, 0));
  });
  afterAll(() => driver?.close());

  const hover = (words: string, nth?: number) => hoverOn(page, words, nth);

  it('opens on a person after a rest, beside the words, and goes when the pointer leaves', async () => {
    // Told by the page's own clock: the test may look too late to see that no card was there.
    await page.evaluate(() => {
      addEventListener(
        'pointermove',
        ({ timeStamp }) => {
          const { dataset } = document.documentElement;
          dataset.waited ??= String(-timeStamp);
          new MutationObserver((_, observer) => {
            if (!document.querySelector('copytaster-card')) return;
            observer.disconnect();
            dataset.waited = String(Number(dataset.waited) + performance.now());
          }).observe(document.documentElement, { childList: true });
        },
        { once: true },
      );
    });
    const { y } = await hover('Henrik Lindahl');
    const card = await cardWith(driver, URL, 'Henrik Lindahl');
    const waited = await page.evaluate(() => {
      const { dataset } = document.documentElement;
      const time = Number(dataset.waited);
      delete dataset.waited;
      return time;
    });
    expect(waited).toBeGreaterThan(DEFAULTS.cardDelay! - 10);
    expect(card.text).toContain('harbor pilot');
    expect(card.box.top > y + 5 || card.box.bottom < y - 5).toBe(true);
    expect(card.focused).toBe(false);
    await page.mouse.move(4, 300);
    await noCard(driver, URL);
    expect(await asServed(page)).toBe(true);
  });

  it('stays while the pointer is in it, and goes on Escape', async () => {
    await hover('Henrik Lindahl');
    const { box } = await cardWith(driver, URL, 'Henrik Lindahl');
    await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    await timersPass(page, 600);
    expect(await cardOn(driver, URL)).not.toBeNull();
    await page.keyboard.press('Escape');
    await noCard(driver, URL);
  });

  it('shows a place on a map, and why it is this one', async () => {
    await hover('Oslo');
    const card = await cardWith(driver, URL, 'Oslo');
    expect(card.text).toContain('Norway');
    await until(async () => (await cardOn(driver, URL))?.map, 'the map');
  });

  it('tells of a statement who said it and how', async () => {
    await hover('over the wall like');
    const card = await cardWith(driver, URL, 'Direct quote');
    expect(card.text).toContain('Henrik Lindahl');
    expect(card.text).toContain('“said”');
    expect(card.text).toContain('Copy with attribution');
  });

  it('pins, and lets go again', async () => {
    await hover('Henrik Lindahl');
    await cardWith(driver, URL, 'Henrik Lindahl');
    await press(driver, URL, 'pin');
    await page.mouse.move(4, 300);
    await timersPass(page, 700);
    expect(await cardOn(driver, URL)).not.toBeNull();
    await press(driver, URL, 'close');
    await noCard(driver, URL);
  });

  it('goes from mark to mark by the keyboard, takes the focus and gives it back', async () => {
    await page.focus('.byline a');
    await driver.send(URL, { type: 'next-mark' });
    const first = await until(async () => {
      const card = await cardOn(driver, URL);
      return card?.focused && card;
    }, 'a card with the focus');
    await driver.send(URL, { type: 'next-mark' });
    await until(async () => {
      const card = await cardOn(driver, URL);
      return card && card.text !== (first as { text: string }).text;
    }, 'the next card');
    await page.keyboard.press('Escape');
    await noCard(driver, URL);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('SOLVEIG BRANDVIK');
  });

  it('opens on a marked link that the keyboard reaches, and leaves the focus there', async () => {
    await page.focus('.byline a');
    await page.keyboard.press('Tab');
    const card = await cardWith(driver, URL, 'Lindahl');
    expect(card.focused).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Henrik Lindahl');
  });

  it('goes to the other mentions of a person', async () => {
    await hover('Henrik Lindahl');
    await cardWith(driver, URL, '1 of ');
    await press(driver, URL, 'next');
    await cardWith(driver, URL, '2 of ');
  });

  it('is closed to the page', async () => {
    await hover('Henrik Lindahl');
    await cardWith(driver, URL, 'Henrik Lindahl');
    const seen = await page.evaluate(() => document.querySelector('copytaster-card')?.shadowRoot ?? null);
    expect(seen).toBeNull();
  });

  it('never covers the words it explains, at every mark of the story', async () => {
    const covering: string[] = [];
    const shown: string[] = [];
    for (let i = 0; i < 24; i++) {
      await driver.send(URL, { type: 'next-mark' });
      const card = await until(async () => {
        const now = await cardOn(driver, URL);
        return now?.focused && now;
      }, 'a card');
      const { box, text } = card as { box: Box; text: string };
      shown.push(text);
      // The words explained are lit.
      const lines = await page.evaluate(() =>
        [...CSS.highlights]
          .filter(([name]) => name.endsWith('-lit'))
          .flatMap(([, lit]) => [...lit].flatMap((range) => [...(range as Range).getClientRects()]))
          .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
      );
      const [wide, high] = await page.evaluate(() => [window.innerWidth, window.innerHeight] as const);
      const inside = box.left >= 0 && box.top >= 0 && box.right <= wide && box.bottom <= high;
      if (!lines.length || !inside || lines.some((line) => overlap(line, box))) covering.push(text);
    }
    expect(covering).toEqual([]);
    expect(new Set(shown).size).toBeGreaterThan(10);
  });

  it.runIf(name === 'chromium')('opens on a tap and goes on a tap beside it', async () => {
    const { x, y } = await pointOf(page, 'Marit Oskarsen');
    await page.touchscreen.tap(x, y);
    await cardWith(driver, URL, 'Marit Oskarsen');
    await page.touchscreen.tap(10, 400);
    await noCard(driver, URL);
  });

  it.each([
    ['a light page', URL, 'Henrik Lindahl'],
    ['a dark page', 'http://gazette.example/bell', 'Konrad Thiessen'],
  ])('shows on %s the line of its kind in colours for its paper', async (_, url, who) => {
    const opened = url === URL ? page : await openMarked(driver, url);
    await opened.bringToFront();
    await hoverOn(opened, who);
    await cardWith(driver, url, who);
    const { paper, line } = await cardColours(driver, url);
    const [behind, drawn] = [paper, line].map((colour) => luminance(numbers(colour))) as [number, number];
    expect(contrast(behind, drawn)).toBeGreaterThanOrEqual(3);
    if (opened !== page) await opened.close();
    await page.bringToFront();
  });

  it('is not there while the marks are off', async () => {
    await driver.send(URL, { type: 'set-marks', on: false });
    await hover('Henrik Lindahl');
    await timersPass(page, 900);
    expect(await cardOn(driver, URL)).toBeNull();
    await driver.send(URL, { type: 'set-marks', on: true });
  });
});

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const numbers = (colour: string) => colour.match(/\d+/g)!.slice(0, 3).map(Number) as [number, number, number];
