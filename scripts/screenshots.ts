/**
 * The pictures of the documentation, taken of the real extension in the real browsers: the bundled
 * story on a page, its marks, the card and the popup. `npm run screenshots [folder]`, after a build.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type BrowserName, type Driver, type Look, startDriver } from '../test/browser/driver.ts';
import { pointOf } from '../test/browser/page.ts';

const STORY = 'http://gazette.example/ferry';
const POPUP = { width: 420, height: 600 };

/** Longer than the card waits and the page takes to come to rest. */
const SETTLE_MS = 1200;
const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

const folder = process.argv[2] ?? 'docs/pictures';
mkdirSync(folder, { recursive: true });

interface Shot {
  name: string;
  browser: BrowserName;
  look: Look;
  take(driver: Driver, page: Page): Promise<Page>;
}

/** Rests the pointer on words, so that their card opens. */
const hovering = (words: string, nth?: number) => async (_driver: Driver, page: Page) => {
  const { x, y } = await pointOf(page, words, nth);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await settle();
  return page;
};

/** The popup's page behind the story, as it shows itself there. */
const popup = (tab: string) => async (driver: Driver, page: Page) => {
  const own = await driver.extensionPage('src/popup/index.html', page);
  await own.setViewport(POPUP);
  await settle();
  await own.evaluate(`document.getElementById('tab-${tab}')?.click()`);
  await own.bringToFront();
  await settle();
  return own;
};

const WIDE: Look = { width: 960, height: 600 };

const SHOTS: Shot[] = [
  { name: 'person-light', browser: 'chromium', look: WIDE, take: hovering('Nuri Belqasem') },
  { name: 'place-dark', browser: 'chromium', look: { ...WIDE, dark: true }, take: hovering('Tripoli', 2) },
  { name: 'statement-firefox', browser: 'firefox', look: WIDE, take: hovering('nobody should') },
  {
    name: 'narrow',
    browser: 'chromium',
    look: { width: 390, height: 720 },
    take: hovering('Nuri Belqasem'),
  },
  { name: 'popup-timeline-light', browser: 'chromium', look: {}, take: popup('timeline') },
  { name: 'popup-sources-dark', browser: 'chromium', look: { dark: true }, take: popup('sources') },
  { name: 'popup-places-firefox', browser: 'firefox', look: {}, take: popup('places') },
];

for (const { name, browser, look, take } of SHOTS) {
  const driver = await startDriver(browser, look);
  try {
    const page = await driver.open(STORY);
    await driver.read(STORY);
    await page.bringToFront();
    await settle();
    const shown = await take(driver, page);
    await shown.screenshot({ path: `${folder}/${name}.png` as `${string}.png` });
    process.stderr.write(`${folder}/${name}.png\n`);
  } finally {
    await driver.close();
  }
}
