import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Driver, startDriver, until } from './driver.ts';
import { wordsOf } from './page.ts';

/** Every other one leads to a wire story, which is read, and the next away from it. */
const NAVIGATIONS = 200;
/** After so many everything has been compiled and cached that ever will be. */
const WARM_UP = 20;
/**
 * Longest timer, in milliseconds, of the page and of the content scripts: or waiting for the page's server
 * and for the page to settle, in this order, would be most of the test.
 */
const LONGEST_TIMER = { page: 5, content: 20 };
/** A reading kept alive has some 100 kB of analysis, ranges and listeners: 100 of them would be 10 MB. */
const MOST_GROWTH = 2_000_000;

/** Share of a tab's heap while it is read that may be left of it afterwards. */
const MOST_OF_IT = 0.6;

interface World {
  copytasterReading: object;
}

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver('chromium');
});
afterAll(() => driver?.close());

it('nothing of the pages left behind is kept over 200 navigations', { timeout: 600_000 }, async () => {
  const page = await driver.open('http://gazette.example/app/');
  await page.waitForSelector('h1');
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  const hurry = (longest: number) => {
    const set = window.setTimeout;
    window.setTimeout = ((run: () => void, ms = 0) => set(run, Math.min(ms, longest))) as typeof setTimeout;
  };
  await page.evaluate(hurry, LONGEST_TIMER.page);
  await driver.inContent(page.url(), hurry, LONGEST_TIMER.content);
  // Timers of a page that is not in front are slow.
  await page.bringToFront();
  /** There and back again, each time until the story is marked and until its marks are gone. */
  const navigate = (times: number) =>
    page.evaluate(async (count) => {
      const marked = () => [...CSS.highlights.keys()].some((name) => name.startsWith('copytaster-'));
      for (let i = 0; i < count; i++) {
        const away = i % 2 === 1;
        document.querySelector<HTMLElement>(away ? '#local' : '#ferry')!.click();
        for (const end = Date.now() + 60_000; marked() === away; ) {
          if (Date.now() > end) throw new Error(`navigation ${i}: ${away ? 'marks stayed' : 'no marks'}`);
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      }
    }, times);
  const measure = async () => {
    for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
  };
  await navigate(WARM_UP);
  const before = await measure();
  for (let i = 0; i < NAVIGATIONS; i += 20) await navigate(20);
  const after = await measure();
  expect(after.heap - before.heap).toBeLessThan(MOST_GROWTH);
  expect(after.nodes - before.nodes).toBeLessThan(500);
  expect(after.listeners - before.listeners).toBeLessThan(20);
  // It has not fallen asleep either.
  await page.click('#ferry');
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('copytaster-')));
  expect(await wordsOf(page, 'person')).toContain('Bimala Rokaya');
});

it('a tab that has been read keeps little of what it was read with', async () => {
  const url = 'http://gazette.example/rail-strike';
  const page = await driver.open(url);
  await driver.read(url);
  const cdp = await page.createCDPSession();
  const heap = async () => {
    // Compiled patterns go with the third collection.
    for (let i = 0; i < 4; i++) await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
  const reading = await heap();
  await until(
    () => driver.inContent(url, () => !('extracting' in (globalThis as never as World).copytasterReading)),
    'the extractor to go',
  );
  expect(await heap()).toBeLessThan(MOST_OF_IT * reading);
  await page.close();
});
