/** The card where it is hard to place: right to left, between fixed bars, at 200%, on a whole screen. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardOn, cardWith, noCard } from './card.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { hover as hoverOn, openMarked } from './page.ts';

const URL = 'http://gazette.example/hard';

describe.each(['chromium', 'firefox'] as const)('card in hard places in %s', (name) => {
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    driver = await startDriver(name, { width: 900, height: 640 });
    page = await openMarked(driver, URL);
    await page.bringToFront();
  });
  beforeEach(async () => {
    await page.keyboard.press('Escape');
    await page.mouse.move(4, 300);
  });
  afterAll(() => driver?.close());

  const hover = (words: string, nth?: number) => hoverOn(page, words, nth);

  /** What the reader would point at in the middle of the card, and whether all of it is in the window. */
  const onTop = () =>
    page.evaluate(() => {
      const host = document.querySelector('copytaster-card')!;
      const { left, top, right, bottom } = host.getBoundingClientRect();
      const seen = [0.1, 0.5, 0.9].map(
        (part) =>
          document.elementFromPoint((left + right) / 2, top + (bottom - top) * part)?.localName ?? 'nothing',
      );
      return { seen, inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight };
    });
  const wholly = { seen: ['copytaster-card', 'copytaster-card', 'copytaster-card'], inside: true };

  it('lies above fixed bars, in a page from right to left', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await hover('Mediterranean');
    await cardWith(driver, URL, 'Mediterranean');
    expect(await onTop()).toEqual(wholly);
  });

  it('a jump brings a passage out from under the bars', async () => {
    for (let i = 0; i < 12; i++) {
      await driver.send(URL, { type: 'next-mark' });
      await until(async () => (await cardOn(driver, URL))?.focused, 'a card');
      const covered = await page.evaluate(
        () =>
          [...CSS.highlights]
            .filter(([highlight]) => highlight.endsWith('-lit'))
            .flatMap(([, lit]) =>
              [...lit].flatMap((range) => [...(range as Range).getClientRects()].slice(0, 1)),
            )
            .filter(({ top, bottom }) => top < 60 || bottom > innerHeight - 60).length,
      );
      expect(covered).toBe(0);
      expect(await onTop()).toEqual(wholly);
    }
  });

  it('fits at 200%', async () => {
    // What a browser's zoom does: half the pixels, each twice as large.
    await page.setViewport({ width: 450, height: 320, deviceScaleFactor: 2 });
    await page.evaluate(() => scrollTo(0, 0));
    await driver.send(URL, { type: 'next-mark' });
    await until(async () => (await cardOn(driver, URL))?.focused, 'a card');
    expect(await onTop()).toEqual(wholly);
    await page.keyboard.press('Escape');
    await page.setViewport({ width: 900, height: 640, deviceScaleFactor: 1 });
  });

  it('shows itself on an element that fills the screen', async () => {
    await page.evaluate(() => {
      addEventListener('click', () => document.querySelector('article')!.requestFullscreen(), { once: true });
    });
    await page.mouse.click(450, 300);
    await until(() => page.evaluate(() => document.fullscreenElement !== null), 'the full screen');
    await hover('Nuri Belqasem');
    await cardWith(driver, URL, 'Nuri Belqasem');
    expect(await onTop()).toMatchObject({ seen: wholly.seen });
    await page.keyboard.press('Escape');
    await noCard(driver, URL);
    await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
    await until(() => page.evaluate(() => document.fullscreenElement === null), 'the full screen to end');
  });

  it('stays in sight when the screen is filled while it is shown', async () => {
    await page.evaluate(() => {
      scrollTo(0, 0);
      addEventListener('keydown', () => document.querySelector('article')!.requestFullscreen(), {
        once: true,
      });
    });
    await driver.send(URL, { type: 'next-mark' });
    await until(async () => (await cardOn(driver, URL))?.focused, 'a card');
    await page.keyboard.press('f');
    await until(() => page.evaluate(() => document.fullscreenElement !== null), 'the full screen');
    await until(async () => {
      const card = await cardOn(driver, URL);
      return !card || (await onTop()).seen.every((seen) => seen === 'copytaster-card');
    }, 'the card to be seen, or gone');
    await page.evaluate(() => document.exitFullscreen());
  });
});
