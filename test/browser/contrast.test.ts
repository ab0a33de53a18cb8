/** Contrast as it comes out on the screen: pixels with the marks on against the same pixels with them off. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrast, luminance } from '../../src/page/marks/luminance.ts';
import { LINES } from '../../src/page/marks/style.ts';
import { MANNERS } from '../../src/settings.ts';
import { GROUNDS } from '../fixtures/routes.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { painted } from './page.ts';
import { choose } from './settings.ts';

const URL = 'http://gazette.example/grounds';
/** Of a mark's width: as many pixels of its line must stand out. A dotted line has half as many as a solid one. */
const SEEN = 0.2;

/** By these every manner is told from the others. */
const STYLES = ['person', 'date', 'direct'] as const;

interface Shot {
  width: number;
  pixels: Uint8ClampedArray;
}

describe.each(['chromium', 'firefox'] as const)('contrast of the marks in %s', (name) => {
  let driver: Driver;
  let page: Page;
  let reader: Page;
  let bare: Shot;
  beforeAll(async () => {
    driver = await startDriver(name, { width: 1000, height: 2600 });
    page = await driver.open(URL);
    await driver.read(URL);
    reader = await driver.browser.newPage();
    await page.bringToFront();
    await driver.send(URL, { type: 'set-marks', on: false });
    await until(async () => Object.keys(await painted(page)).length === 0, 'the marks to go');
    bare = await shot();
    await driver.send(URL, { type: 'set-marks', on: true });
  });
  afterAll(() => driver?.close());

  /** The screen's pixels, taken apart by the browser itself. */
  async function shot(): Promise<Shot> {
    const picture = await page.screenshot({ encoding: 'base64' });
    const { width, data } = await reader.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const bytes = context.getImageData(0, 0, image.width, image.height).data;
      let text = '';
      for (let at = 0; at < bytes.length; at += 8192)
        text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      return { width: image.width, data: btoa(text) };
    }, picture);
    return { width, pixels: new Uint8ClampedArray(Buffer.from(data, 'base64')) };
  }

  /** Every painted line of words: what it is, on which ground, and where. */
  const places = () =>
    page.evaluate(() =>
      [...CSS.highlights]
        .filter(([highlight]) => highlight.startsWith('copytaster-'))
        .flatMap(([highlight, ranges]) =>
          [...ranges].flatMap((range) =>
            [...(range as Range).getClientRects()].map(({ left, top, right, bottom }) => ({
              highlight,
              ground: range.startContainer.parentElement!.closest('p[class]')?.className ?? '',
              ...{ left, top, right, bottom },
            })),
          ),
        ),
    );

  /** Thickness and tint of each style, as the page has them now. */
  const drawn = () =>
    page.evaluate(
      (styles) =>
        styles.map((style) => {
          const look = getComputedStyle(document.body, `::highlight(copytaster-light-${style})`);
          return [
            Number.parseFloat(look.textDecorationThickness),
            look.backgroundColor !== 'rgba(0, 0, 0, 0)',
          ];
        }),
      STYLES,
    );

  const at = ({ width, pixels }: Shot, x: number, y: number) => {
    const from = (y * width + x) * 4;
    return luminance([pixels[from]!, pixels[from + 1]!, pixels[from + 2]!]);
  };

  it.each(MANNERS)('is at least 3:1 on every ground, %s', async (manner) => {
    await choose(driver, URL, {
      manner,
      kinds: { person: true, place: true, statement: true, organization: true, date: true },
    });
    await until(
      async () => (await places()).some(({ highlight }) => highlight.endsWith('-date')),
      'the marks',
    );
    // The style sheet is exchanged behind the page's back: the new one comes, then the old one goes.
    const wanted = JSON.stringify(
      STYLES.map((style) => [LINES[manner][style].thick, LINES[manner][style].tint > 0]),
    );
    await until(async () => JSON.stringify(await drawn()) === wanted, `the sheet of ${manner}`);
    const marked = await shot();
    const faint: string[] = [];
    const grounds = new Set<string>();
    for (const { highlight, ground, left, top, right, bottom } of await places()) {
      if (!ground) continue;
      grounds.add(ground);
      let seen = 0;
      for (let y = Math.floor(top); y < bottom + 4; y++)
        for (let x = Math.floor(left); x < right; x++)
          if (contrast(at(bare, x, y), at(marked, x, y)) >= 3) seen++;
      if (seen < SEEN * (right - left))
        faint.push(`${highlight} on ${ground}: ${seen} pixels of ${Math.round(right - left)}`);
    }
    expect(faint).toEqual([]);
    expect([...grounds].sort()).toEqual(Object.keys(GROUNDS).sort());
  });
});
