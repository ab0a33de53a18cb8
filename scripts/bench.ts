/**
 * `npm run bench`: what the analysis costs, side by side with its peers in the same run, and how
 * the cost grows with the text; what the detector costs on pages, and the extension in both browsers. Writes BENCHMARKS.md.
 * Ratios carry over to other machines; the milliseconds do not.
 */
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { newDraft, STEPS } from '../src/analysis/analyze.ts';
import { loadResources } from '../src/analysis/resources.ts';
import { browserSection } from './bench/browser.ts';
import { detectorSection } from './bench/detector.ts';
import { storyOf } from './bench/story.ts';

const ROOT = join(import.meta.dirname, '..');
const LENGTHS = [300, 1_000, 3_000, 10_000, 100_000];
const PUBLISHED = '2024-04-03T12:05:00Z';

const loadStart = performance.now();
const resources = await loadResources((path) => readFile(join(ROOT, 'src', path)));
const loadMs = performance.now() - loadStart;

/**
 * Median of several runs in milliseconds, after a warm-up of about as much work on either side: a
 * background script and a line filter read many stories with the same, compiled code.
 */
function median(run: () => void, times: number): number {
  for (let i = 0; i < times * 2; i++) run();
  const measured = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return measured.sort((a, b) => a - b)[times >> 1]!;
}

function stepTimes(text: string): Map<string, number> {
  const draft = newDraft({ text, lang: 'en', published: PUBLISHED });
  return new Map(
    STEPS.map((step) => {
      const start = performance.now();
      step.run(draft, resources);
      return [step.name, performance.now() - start];
    }),
  );
}

const rows = LENGTHS.map((words) => {
  const text = storyOf(words);
  const times = words >= 100_000 ? 1 : words >= 10_000 ? 5 : 15;
  const ours = median(() => stepTimes(text), times);
  const names = median(() => {
    const doc = nlp(text);
    doc.people().json();
    doc.places().json();
    doc.organizations().json();
  }, times);
  const dates = median(() => void chrono.parse(text, new Date(PUBLISHED)), times);
  console.log(
    `${words} words: ours ${ours.toFixed(1)} ms, compromise ${names.toFixed(1)} ms, chrono ${dates.toFixed(1)} ms`,
  );
  return { words, ours, names, dates };
});

const thousand = storyOf(1_000);
for (let i = 0; i < 10; i++) stepTimes(thousand);
const runs = Array.from({ length: 15 }, () => stepTimes(thousand));
const steps = STEPS.map(({ name }) => ({
  name,
  ms: runs.map((run) => run.get(name)!).sort((a, b) => a - b)[runs.length >> 1]!,
}));
const total = steps.reduce((sum, step) => sum + step.ms, 0);
const sum = (prefix: RegExp) =>
  steps.filter(({ name }) => prefix.test(name)).reduce((s, { ms }) => s + ms, 0);
const at = (words: number) => rows.find((row) => row.words === words)!;

const n = (x: number) => (x < 10 ? x.toFixed(2) : x.toFixed(0));
writeFileSync(
  join(ROOT, 'BENCHMARKS.md'),
  `# Benchmarks

Written by \`npm run bench\`. Node ${process.versions.node}, ${cpus()[0]?.model.trim()}; medians after a warm-up. The machine is
shared and noisy: read the ratios. Text: the project's own stories, strung together.

## The whole analysis, and what others take for a part of it

| words | whole analysis, ms | compromise, names only, ms | ours : compromise | chrono-node, dates only, ms | our time steps : chrono |
|---|---|---|---|---|---|
${rows.map((r) => `| ${r.words} | ${n(r.ours)} | ${n(r.names)} | ${n(r.ours / r.names)} | ${n(r.dates)} | ${r.words === 1000 ? n(sum(/^time\//) / r.dates) : ''} |`).join('\n')}

Names, entities and places together at 1,000 words: ${n(sum(/^(?:names|places)\//))} ms, ${n(sum(/^(?:names|places)\//) / at(1_000).names)} of what compromise takes;
statements and sources ${n(sum(/^(?:statements|sources)\//))} ms, time and timeline ${n(sum(/^(?:time|timeline)\//))} ms.

Cost against length: 10 times the text takes ${n(at(10_000).ours / at(1_000).ours)} times as long from 1,000 to 10,000 words,
${n(at(100_000).ours / at(10_000).ours)} times from 10,000 to 100,000. Loading models and gazetteer: ${n(loadMs)} ms.

## Each step's share, 1,000 words

| step | ms | share |
|---|---|---|
${steps.map(({ name, ms }) => `| ${name} | ${n(ms)} | ${((100 * ms) / total).toFixed(0)}% |`).join('\n')}
| all | ${n(total)} | |

## The detector in Chromium

${await detectorSection()}
## The extension in real browsers

${await browserSection()}`,
);
console.log('BENCHMARKS.md written');
