/** What the extension costs in real browsers: each figure with the extension beside the same without it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type BrowserName, type Driver, startDriver, until } from '../../test/browser/driver.ts';
import type { Route } from '../../test/fixtures/routes.ts';
import { builtEntries } from '../package/contents.ts';
import { zip } from '../package/zip.ts';
import { bytesOfTabs, handling, marked } from './crowd.ts';
import { benchPages } from './pages.ts';
import { median } from './side-by-side.ts';
import { storyPage } from './story.ts';
import { type Tasks, tasksDuring } from './trace.ts';

const DIST = join(import.meta.dirname, '../../dist');
const RUNS = 5;
/** Some 1,500 words are left without what opens and ends each story. */
const STORY = 'http://gazette.example/bench/story';
/** Some 60,000 words: about 5,000 marks. */
const CROWDED = 'http://gazette.example/bench/crowded';
const REAL = 'http://gazette.example/bench/real/';
const REAL_PAGES = 30;
/** Times each of them is loaded. */
const ROUNDS = 3;
const TABS = 50;
/** Stories that stand for an hour of reading. */
const MANY = 300;

const real = benchPages().pages.filter((_, i, all) => i % Math.ceil(all.length / REAL_PAGES) === 0);
const routes: Record<string, Route> = {
  [STORY]: { file: '', html: () => storyPage(2_150) },
  [CROWDED]: { file: '', html: () => storyPage(90_000) },
  ...Object.fromEntries(real.map(({ html }, i) => [`${REAL}${i}`, { file: '', html }])),
};

/** Milliseconds from a navigation's begin to the first frame with marks. Called before the page's `load`. */
const marksAt = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    while (!CSS.highlights.size) await new Promise(requestAnimationFrame);
    return performance.now();
  });

/** From the page's `load` to its marks. */
async function toMarks(driver: Driver, url: string): Promise<number> {
  const page = await driver.browser.newPage();
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const at = await marksAt(page);
  const loaded = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
  );
  await page.close();
  return at - loaded;
}

async function throttled(driver: Driver, withMarks: boolean): Promise<Tasks> {
  const page = await driver.browser.newPage();
  await page.bringToFront();
  await page.emulateCPUThrottling(4);
  const tasks = await tasksDuring(page, STORY, async () => {
    await page.goto(STORY, { waitUntil: 'load' });
    if (withMarks) await marksAt(page);
    await pause(1500);
  });
  await page.close();
  return tasks;
}

/** From the command that opens the next mark's card to the frame after it is shown. */
async function toCard(driver: Driver): Promise<number> {
  const page = await driver.open(STORY);
  await driver.read(STORY);
  await page.bringToFront();
  const shown = driver.inContent<Promise<number>>(STORY, async () => {
    while (document.querySelector<HTMLElement>('copytaster-card')?.style.visibility !== 'visible')
      await new Promise(requestAnimationFrame);
    return performance.timeOrigin + performance.now();
  });
  const start = performance.timeOrigin + performance.now();
  await driver.send(STORY, { type: 'next-mark' });
  const time = (await shown) - start;
  await page.close();
  return time;
}

/** First contentful paint of the popup. */
async function toPopup(driver: Driver): Promise<number> {
  const page = await driver.open(STORY);
  await driver.read(STORY);
  await page.bringToFront();
  const popup = await driver.openPopup();
  const paint = `window.performance.getEntriesByName('first-contentful-paint')[0]?.startTime`;
  const at = (await until(() => popup.evaluate<number>(paint), 'the popup')) as number;
  // Firefox opens no second one beside it.
  await popup.evaluate('window.close()').catch(() => {});
  await page.close();
  return at;
}

/** Bytes on the service worker's heap after a collection. */
async function workerHeap(driver: Driver): Promise<number> {
  const target = await driver.browser.waitForTarget((each) => each.type() === 'service_worker');
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  await session.detach();
  return usedSize + backingStorageSize;
}

async function memory(driver: Driver): Promise<[one: number, many: number]> {
  const page = await driver.open(STORY);
  await driver.read(STORY);
  const one = await workerHeap(driver);
  for (let i = 0; i < MANY; i++) {
    await driver.send(STORY, { type: 'read-anyway' });
    await driver.read(STORY);
  }
  const many = await workerHeap(driver);
  await page.close();
  return [one, many];
}

async function loadOf(driver: Driver, url: string): Promise<number> {
  const page = await driver.open(url);
  const time = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
  );
  await page.close();
  return time;
}

/**
 * Medians over the pages, and of what the extension adds to each: pages differ more from each other than it costs. Which of
 * the two goes first alternates.
 */
async function loads(on: Driver, off: Driver): Promise<{ on: number; off: number; more: number }> {
  const pairs: [on: number, off: number][] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const i of real.keys()) {
      const times = new Map<Driver, number>();
      for (const driver of (i + round) % 2 ? [on, off] : [off, on])
        times.set(driver, await loadOf(driver, `${REAL}${i}`).catch(() => Number.NaN));
      const pair: [number, number] = [times.get(on)!, times.get(off)!];
      if (!pair.some(Number.isNaN)) pairs.push(pair);
    }
  const of = (value: (pair: [on: number, off: number]) => number) => median(pairs.map(value));
  return { on: of(([time]) => time), off: of(([, time]) => time), more: of(([a, b]) => a - b) };
}

async function repeated(measure: () => Promise<number>, runs = RUNS): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push(await measure());
  return median(times);
}

const ms = (time: number) => `${time.toFixed(0)} ms`;
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Longest wait for one figure, in milliseconds. */
const PATIENCE = 240_000;

/** A row of the table; a figure that cannot be had says so and does not end the others. */
async function row(what: string, measure: () => Promise<string>): Promise<string> {
  const late = pause(PATIENCE, 'not measured: no end', { ref: false });
  const figure = await Promise.race([
    measure().catch((error: Error) => `not measured: ${error.message}`),
    late,
  ]);
  console.log(`${what}: ${figure}`);
  return `| ${what} | ${figure.replaceAll('\n', ' ')} |`;
}

async function figures(name: BrowserName): Promise<string> {
  const on = await startDriver(name, { routes });
  const off = await startDriver(name, { routes });
  await off.withdraw();
  const rows = [
    await row('from load to marks, 1,500 words', async () => ms(await repeated(() => toMarks(on, STORY)))),
    await row('card, from the command to its frame', async () => ms(await repeated(() => toCard(on)))),
    await row('popup, first contentful paint', async () => ms(await repeated(() => toPopup(on)))),
    await row(`load of ${real.length} pages, with : without, and what it adds to a page`, async () => {
      const time = await loads(on, off);
      return `${ms(time.on)} : ${ms(time.off)}, ${ms(time.more)}`;
    }),
  ];
  if (name === 'chromium') {
    rows.push(
      await row(
        'script for each turn of the wheel, each move of the pointer, on a page with many marks',
        async () => {
          const { marks, scroll, move } = await handling(on, CROWDED);
          return `${scroll.toFixed(2)} ms, ${move.toFixed(2)} ms, with ${marks} marks`;
        },
      ),
      await row(
        'longest task at 4x throttling, processor time, 1,500 words: with, by a script : without',
        async () => {
          const runs: [Tasks, Tasks][] = [];
          for (let i = 0; i < RUNS; i++) runs.push([await throttled(on, true), await throttled(off, false)]);
          const of = (which: 0 | 1, what: keyof Tasks) => ms(median(runs.map((run) => run[which][what])));
          return `${of(0, 'longest')}, ${of(0, 'script')} : ${of(1, 'longest')}`;
        },
      ),
      await row(`background script, after one story : after ${MANY}`, async () =>
        (await memory(on)).map(mb).join(' : '),
      ),
    );
  }
  rows.push(
    await row(`${TABS} tabs with the story, all the browser's memory: with : without`, async () => {
      const without = await bytesOfTabs(off, STORY, TABS, () => pause(500));
      return `${mb(await bytesOfTabs(on, STORY, TABS, marked))} : ${mb(without)}`;
    }),
    await row('from load to marks, about 5,000 marks', async () =>
      ms(await repeated(() => toMarks(on, CROWDED), 1)),
    ),
    await row('package, zipped', async () =>
      mb(zip(builtEntries(join(DIST, name === 'chromium' ? 'chrome' : 'firefox'))).length),
    ),
  );
  await Promise.all([on.close(), off.close()].map((closed) => closed.catch(() => {})));
  return [`### ${name}`, '', '| | |', '|---|---|', ...rows].join('\n');
}

/** The section of BENCHMARKS.md; says what is missing where the extension is not built. */
export async function browserSection(): Promise<string> {
  if (!existsSync(join(DIST, 'firefox'))) return 'Not measured: `npm run build` comes first.\n';
  const parts = [await figures('chromium'), await figures('firefox')];
  return `Medians. The story's page has no script of its own: every script that runs in it is the extension's.\n\n${parts.join('\n\n')}\n`;
}
