/** What the analysis costs beside its peers, warm and cold, how that grows with the text, and each step's share. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { median, sideBySide } from './side-by-side.ts';
import { storyOf, variantsOf } from './story.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'dist/bench');
const DATA = join(ROOT, 'src');
/** Words → runs that a median is taken of. */
const LENGTHS = new Map([
  [300, 60],
  [1_000, 40],
  [3_000, 20],
  [10_000, 9],
  [100_000, 1],
]);
const COLD_PROCESSES = 7;

/** As the command line is built; the peers in one file with it, so that loading them costs no more than loading ours. */
async function built(): Promise<typeof import('./peers.ts')> {
  const at = (name: string) => join(import.meta.dirname, name);
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: BUILT,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
      rollupOptions: {
        input: { peers: at('peers.ts'), cold: at('cold.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  return import(pathToFileURL(join(BUILT, 'peers.js')).href);
}

type Cold = [loaded: number, first: number, second: number];

/** Medians over processes of their own, in turn. */
function cold(words: number): Record<'ours' | 'compromise', Cold> {
  const path = join(BUILT, 'story.txt');
  writeFileSync(path, storyOf(words));
  const runs = { ours: [] as Cold[], compromise: [] as Cold[] };
  for (let i = 0; i < COLD_PROCESSES; i++)
    for (const [who, times] of Object.entries(runs))
      times.push(
        JSON.parse(
          execFileSync(process.execPath, [join(BUILT, 'cold.js'), who, path, DATA], { encoding: 'utf8' }),
        ),
      );
  const of = (times: Cold[]) => [0, 1, 2].map((which) => median(times.map((each) => each[which]!))) as Cold;
  return { ours: of(runs.ours), compromise: of(runs.compromise) };
}

const n = (x: number) => (x < 10 ? x.toFixed(2) : x.toFixed(0));

export async function analysisSection(): Promise<string> {
  const { STEPS, dates, loadResources, names, steps } = await built();
  const coldRows = [300, 1_000].map((words) => {
    const { ours, compromise } = cold(words);
    console.log(`${words} words, cold: ours ${ours.map(n)} ms, compromise ${compromise.map(n)} ms`);
    const cells = [0, 1, 2].map((which) => `${n(ours[which]!)} : ${n(compromise[which]!)}`);
    return `| ${words} | ${cells.join(' | ')} | ${n(ours[1] / compromise[1])} |`;
  });
  const loadStart = performance.now();
  const resources = await loadResources((path) => readFile(join(DATA, path)));
  const loadMs = performance.now() - loadStart;

  const shares: number[][] = [];
  const rows = [...LENGTHS].map(([words, times]) => {
    const ours = (text: string) => {
      const measured = steps(text, resources);
      if (words === 1_000) shares.push(measured);
    };
    const medians = sideBySide([ours, names, dates], variantsOf(words, times));
    const [whole, named, dated] = medians as [number, number, number];
    console.log(`${words} words: ours ${n(whole)} ms, compromise ${n(named)} ms, chrono ${n(dated)} ms`);
    return { words, ours: whole, names: named, dates: dated };
  });
  const last = shares.slice(-LENGTHS.get(1_000)!);
  const share = STEPS.map(({ name }, i) => ({ name, ms: median(last.map((times) => times[i]!)) }));
  const total = share.reduce((sum, { ms }) => sum + ms, 0);
  const sum = (prefix: RegExp) =>
    share.filter(({ name }) => prefix.test(name)).reduce((s, { ms }) => s + ms, 0);
  const at = (words: number) => rows.find((row) => row.words === words)!;

  return `## The whole analysis, and what others take for a part of it

All run from built code, in one process and in turn, no two runs on the same text. Each length is run in rounds until no
side's median falls any more, then measured for ${[...LENGTHS.values()].slice(0, -1).join(', ')} runs, and once at the greatest length.

| words | whole analysis, ms | compromise, names only, ms | ours : compromise | chrono-node, dates only, ms | our time steps : chrono |
|---|---|---|---|---|---|
${rows.map((r) => `| ${r.words} | ${n(r.ours)} | ${n(r.names)} | ${n(r.ours / r.names)} | ${n(r.dates)} | ${r.words === 1000 ? n(sum(/^time\//) / r.dates) : ''} |`).join('\n')}

Names, entities and places together at 1,000 words: ${n(sum(/^(?:names|places)\//))} ms, ${n(sum(/^(?:names|places)\//) / at(1_000).names)} of what compromise takes;
statements and sources ${n(sum(/^(?:statements|sources)\//))} ms, time and timeline ${n(sum(/^(?:time|timeline)\//))} ms.

Cost against length: 10 times the text takes ${n(at(10_000).ours / at(1_000).ours)} times as long from 1,000 to 10,000 words,
${n(at(100_000).ours / at(10_000).ours)} times from 10,000 to 100,000. Loading models and gazetteer: ${n(loadMs)} ms.

## Cold

A background script often meets a story with code that has not run yet. Each in a process of its own, ours : compromise, ms;
medians of ${COLD_PROCESSES} processes. Loading is Node’s start, the code (one file holds both) and, on our side, models and gazetteer.

| words | loading | first story | the same once more | first story, ours : compromise |
|---|---|---|---|---|
${coldRows.join('\n')}

## Each step's share, 1,000 words

| step | ms | share |
|---|---|---|
${share.map(({ name, ms }) => `| ${name} | ${n(ms)} | ${((100 * ms) / total).toFixed(0)}% |`).join('\n')}
| all | ${n(total)} | |
`;
}
