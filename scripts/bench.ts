/**
 * `npm run bench`: what the analysis costs, side by side with its peers in the same run, and how
 * the cost grows with the text; what the detector costs on pages, and the extension in both browsers. Writes BENCHMARKS.md.
 * Ratios carry over to other machines; the milliseconds do not.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { analysisSection } from './bench/analysis.ts';
import { browserSection } from './bench/browser.ts';
import { detectorSection } from './bench/detector.ts';

writeFileSync(
  join(import.meta.dirname, '../BENCHMARKS.md'),
  `# Benchmarks

Written by \`npm run bench\`. Node ${process.versions.node}, ${cpus()[0]?.model.trim()}; medians. The machine is
shared and noisy: read the ratios. Text: the project's own stories, strung together.

${await analysisSection()}
## The detector in Chromium

${await detectorSection()}
## The extension in real browsers

${await browserSection()}`,
);
console.log('BENCHMARKS.md written');
