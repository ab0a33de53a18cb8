/**
 * What the detector costs on real pages, in Chromium: every page is loaded at its own address without
 * its scripts, and the built content scripts are run in an isolated world of it, as the browser does,
 * cold. Milliseconds include parsing the script; reading it from disk is not included. Processor time is the
 * main thread's, to which other work on the machine adds little; asking for it costs what an empty script shows.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { needBrowser } from '../browsers.ts';
import { type BenchPage, benchPages } from './pages.ts';

const SCRIPTS = join(import.meta.dirname, '../../dist/chrome/src/page');

/** Of more pages than this every fourth is measured. */
const MOST = 200;

/** One page's cost. */
interface Cost {
  wire: boolean | null;
  /** Milliseconds of the first look, which every page costs. */
  first: number;
  /** The same in processor time; and of an empty script. */
  firstCpu: number;
  floorCpu: number;
  /** Processor time of a look in a process that knows the script: what the next page of the same site costs. */
  againCpu: number;
  /** Milliseconds of the weigher; null where the first look saw nothing to weigh. */
  weigher: number | null;
  isWire: boolean;
}

/**
 * The calls that the scripts make of the extension API, with nobody behind them. Pauses are none: timers
 * stand still where a page may not run scripts.
 */
const API = `globalThis.sent = []; globalThis.scheduler = { yield: async () => {} }; globalThis.browser = {
  runtime: { id: 'bench', sendMessage(message) { sent.push(message.type); return Promise.resolve(); },
    onMessage: { addListener() {}, removeListener() {} } },
  storage: { local: { get: async () => ({}) }, onChanged: { addListener() {}, removeListener() {} } },
};`;

type Stage = 'detector' | 'weigher';
type Scripts = Record<Stage, string>;

const scriptOf = (name: string) => readFileSync(join(SCRIPTS, `${name}.iife.js`), 'utf8');

async function costOf(
  page: Page,
  cdp: CDPSession,
  { url, wire }: BenchPage,
  scripts: Scripts,
  run: number,
): Promise<Cost> {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 10_000 });
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const world = async (worldName: string): Promise<number> =>
    (await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName }))
      .executionContextId;
  const contextId = await world('bench');
  const evaluate = async <Result>(expression: string): Promise<Result> => {
    const answer = await cdp.send('Runtime.evaluate', {
      contextId,
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer.result.value as Result;
  };
  // A source of its own for each run: V8 keeps what it has compiled, and a page of the reader's day is new.
  const time = (stage: Stage) =>
    evaluate<number>(
      `(async () => { const source = ${JSON.stringify(`${scripts[stage]}\n// ${run}`)};
        const start = performance.now(); (0, eval)(source); await copytasterReading.weighing;
        return performance.now() - start; })()`,
    );
  await evaluate(API);
  const threadTime = async () =>
    1000 *
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime')!.value;
  const cpuOf = async <Result>(work: () => Promise<Result>): Promise<[Result, number]> => {
    const before = await threadTime();
    return [await work(), (await threadTime()) - before];
  };
  /** As a content script on the next page of a site: in a world of its own, the source known to the process. */
  const againCpu = async () => {
    let last = Number.NaN;
    await cdp.send('Runtime.enable');
    for (const worldName of ['before', 'again']) {
      const id = await world(worldName);
      await cdp.send('Runtime.evaluate', { contextId: id, expression: API });
      const run = async () => {
        const { scriptId } = await cdp.send('Runtime.compileScript', {
          expression: scripts.detector,
          sourceURL: 'detector',
          persistScript: true,
          executionContextId: id,
        });
        await cdp.send('Runtime.runScript', { scriptId: scriptId!, executionContextId: id });
      };
      [, last] = await cpuOf(run);
    }
    await cdp.send('Runtime.disable');
    return last;
  };
  const [, floorCpu] = await cpuOf(() => evaluate('0'));
  const [first, firstCpu] = await cpuOf(() => time('detector'));
  const asked = await evaluate<boolean>(`sent.includes('look-closer')`);
  const weigher = asked ? await time('weigher') : null;
  const again = await againCpu();
  const isWire = asked && (await evaluate<boolean>('copytasterReading.weigher.wire.isWire'));
  return { wire, first, firstCpu, floorCpu, againCpu: again, weigher, isWire };
}

async function costs(pages: readonly BenchPage[]): Promise<Cost[]> {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    pipe: true,
    protocolTimeout: 20_000,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  let html = '';
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const asked = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (asked) request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    else request.abort();
  });
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const weigher = scriptOf('scales') + scriptOf('weigher');
  const scripts: Scripts = { detector: scriptOf('detector'), weigher };
  const all: Cost[] = [];
  for (const [run, each] of pages.entries()) {
    html = each.html();
    // A page that sends its reader elsewhere at once has no cost to measure.
    await costOf(page, cdp, each, scripts, run).then(
      (cost) => all.push(cost),
      () => {},
    );
  }
  await browser.close();
  return all;
}

/** Value below which a share of the numbers lie, 0..1. */
function quantile(numbers: readonly number[], share: number): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
}

const both = (numbers: readonly number[]) => `${quantile(numbers, 0.5)} | ${quantile(numbers, 0.95)}`;
const percent = (part: number, whole: number) => `${whole ? Math.round((100 * part) / whole) : 0}%`;

/** The section of BENCHMARKS.md; says what is missing where the extension is not built. */
export async function detectorSection(): Promise<string> {
  if (!existsSync(join(SCRIPTS, 'detector.iife.js'))) return 'Not measured: `npm run build` comes first.\n';
  const { pages: known, what } = benchPages();
  // Evenly: the whole takes some minutes.
  const pages = known.length > MOST ? known.filter((_, i) => i % 4 === 0) : known;
  const all = await costs(pages);
  const weighed = all.filter(({ weigher }) => weigher !== null);
  const other = all.filter(({ wire, isWire }) => !(wire ?? isWire));
  const passed = other.filter(({ weigher }) => weigher !== null);
  const whole = ({ first, weigher }: Cost) => first + (weigher ?? 0);
  const chosen = pages.length < known.length ? 'every fourth of ' : '';
  return `${all.length} pages, ${chosen}${what}. Cold, but for the line that says otherwise: a script that the process has not
seen, parsed, compiled and run, as on the first page of a site in a tab.

| | median, ms | 95th percentile, ms |
|---|---|---|
| first look, all pages | ${both(all.map(({ first }) => first))} |
| first look, all pages, processor time | ${both(all.map(({ firstCpu }) => firstCpu))} |
| the same in a process that has run it before, processor time | ${both(all.map(({ againCpu }) => againCpu))} |
| an empty script, processor time | ${both(all.map(({ floorCpu }) => floorCpu))} |
| first look, pages that are no wire copy | ${both(other.map(({ first }) => first))} |
| both stages, pages that are no wire copy | ${both(other.map(whole))} |
| weigher, where it was loaded | ${both(weighed.map(({ weigher }) => weigher!))} |

The weigher was loaded on ${percent(passed.length, other.length)} of the ${other.length} pages that are no wire copy (news and near misses, most of
them; a page that names no agency near its text never loads it), and on ${weighed.length - passed.length} of ${all.length - other.length} that are.
`;
}
