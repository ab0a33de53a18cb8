/** What many marks and many tabs cost. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Driver, until } from '../../test/browser/driver.ts';

const TICKS = 20;
const MOVES = 100;

/** In front or behind: a tab that the welcome page covers has no frames. */
export const marked = (page: Page) =>
  until(() => page.evaluate(() => CSS.highlights.size > 0), 'the marks', 60_000);

export interface Handling {
  /** Marks that were painted. */
  marks: number;
  /** Milliseconds of script for each time that the wheel is turned: the page itself has none. */
  scroll: number;
  /** The same for each move of the pointer over the text. */
  move: number;
}

/** Chromium alone tells how long scripts ran. */
export async function handling(driver: Driver, url: string): Promise<Handling> {
  const page = await driver.open(url);
  await marked(page);
  await page.bringToFront();
  const marks = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  );
  const turn = async () => {
    await page.mouse.wheel({ deltaY: 300 });
    // Longer than what listens to scrolling waits.
    await pause(300);
  };
  const script = async () => ((await page.metrics()).ScriptDuration ?? Number.NaN) * 1000;
  await turn();
  const before = await script();
  for (let i = 0; i < TICKS; i++) await turn();
  const scrolled = await script();
  for (let i = 0; i < MOVES; i++) await page.mouse.move(300 + 3 * i, 100 + 2 * i);
  const moved = await script();
  await page.close();
  return { marks, scroll: (scrolled - before) / TICKS, move: (moved - scrolled) / MOVES };
}

/** Bytes of all the browser's processes, shared pages counted in parts (Linux alone tells). */
function bytesOf(driver: Driver): number {
  const parents = new Map<number, number>();
  for (const pid of readdirSync('/proc').map(Number).filter(Boolean))
    parents.set(pid, Number(told(pid, 'stat').split(') ').at(-1)!.split(' ')[1]));
  const root = driver.browser.process()?.pid;
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isOurs(parents.get(pid)));
  let bytes = 0;
  for (const pid of [...parents.keys()].filter(isOurs)) {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(told(pid, 'smaps_rollup'))?.[1];
    bytes += 1024 * Number(kilobytes ?? 0);
  }
  return bytes;
}

/** What the kernel tells of a process; nothing where it has ended meanwhile. */
function told(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** Bytes that a browser takes more with so many tabs of one page open; `ready` waits until nothing more is done to it. */
export async function bytesOfTabs(
  driver: Driver,
  url: string,
  tabs: number,
  ready: (page: Page) => Promise<unknown>,
): Promise<number> {
  const before = bytesOf(driver);
  const pages: Page[] = [];
  for (let i = 0; i < tabs; i++) {
    const page = await driver.open(url);
    await page.bringToFront();
    await ready(page);
    pages.push(page);
  }
  const bytes = bytesOf(driver) - before;
  for (const page of pages) await page.close();
  return bytes;
}
