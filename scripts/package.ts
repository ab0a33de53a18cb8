/**
 * `npm run package`, after a build: the archives that the stores take, in `dist/packages`. The same
 * commit gives the same bytes (`test/browser/package.test.ts`); the sums are printed to compare.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtEntries, sourceEntries } from './package/contents.ts';
import { zip } from './package/zip.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'dist/packages');

const archives = {
  'copytaster-chrome.zip': builtEntries(join(ROOT, 'dist/chrome')),
  'copytaster-firefox.zip': builtEntries(join(ROOT, 'dist/firefox')),
  'copytaster-source.zip': sourceEntries(ROOT),
};

mkdirSync(OUT, { recursive: true });
for (const [name, entries] of Object.entries(archives)) {
  const bytes = zip(entries);
  writeFileSync(join(OUT, name), bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${sum}  ${name}  ${(bytes.length / 1e6).toFixed(2)} MB, ${entries.length} files`);
}
