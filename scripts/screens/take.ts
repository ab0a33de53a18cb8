/**
 * Takes pictures of the real extension in the real browsers, on the bundled story: its marks, the
 * card and the popup.
 */
import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type BrowserName, type Driver, type Look, startDriver } from '../../test/browser/driver.ts';
import { hover } from '../../test/browser/page.ts';

export const STORY_URL = 'http://gazette.example/ferry';
const POPUP = { width: 420, height: 600 };

/** Longer than the card waits and the page takes to come to rest. */
const SETTLE_MS = 2500;

export interface Shot {
  /** File name without its ending. */
  name: string;
  browser: BrowserName;
  look: Look;
  take(driver: Driver, page: Page): Promise<Page>;
}

/** Rests the pointer on words, so that their card opens. */
export const hovering = (words: string, nth?: number) => async (_driver: Driver, page: Page) => {
  await hover(page, words, nth);
  await pause(SETTLE_MS);
  return page;
};

/** The popup's page behind the story, as it shows itself there. */
export const popup = (tab: string) => async (driver: Driver, page: Page) => {
  const own = await driver.extensionPage('src/popup/index.html', page);
  await own.setViewport(POPUP);
  await pause(SETTLE_MS);
  await own.evaluate(`document.getElementById('tab-${tab}')?.click()`);
  await own.bringToFront();
  // The focus is shown to those who came by the keyboard; a picture has no such reader.
  await own.evaluate('document.activeElement?.blur()');
  await pause(SETTLE_MS);
  return own;
};

/** Takes the shots one after the other into the folder. @returns the files written */
export async function takeShots(folder: string, shots: readonly Shot[]): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const { name, browser, look, take } of shots) {
    const driver = await startDriver(browser, look);
    try {
      const page = await driver.open(STORY_URL);
      await driver.read(STORY_URL);
      await page.bringToFront();
      await pause(SETTLE_MS);
      const shown = await take(driver, page);
      const path: `${string}.png` = `${folder}/${name}.png`;
      await shown.screenshot({ path });
      process.stderr.write(`${path}\n`);
      files.push(path);
    } finally {
      await driver.close();
    }
  }
  return files;
}
