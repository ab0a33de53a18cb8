/**
 * `node --import tsx scripts/archive-sample.ts N`: N lines of input for `analyze --jsonl`, to measure
 * with. They are the project's own stories in turn, in each line with other names, since an archive
 * brings new words without end and a memory that keeps words would not show on the same six stories.
 */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../test/stories');
const SYLLABLES = ['ba', 'den', 'fo', 'gri', 'hal', 'ke', 'lo', 'mar', 'nu', 'pe', 'ro', 'sti', 'tu', 'vi'];

const stories = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map(
    (name) =>
      JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Record<
        'text' | 'title' | 'published' | 'url',
        string
      >,
  );

/** The number in syllables, a word of its own for every line. */
function word(n: number): string {
  const base = SYLLABLES.length;
  return (n >= base ? word(Math.floor(n / base)) : '') + SYLLABLES[n % base];
}

const lines = Number(process.argv[2] ?? 1000);
for (let id = 1; id <= lines; id++) {
  const { text, title, published, url } = stories[id % stories.length]!;
  // Every other capitalised word within a sentence: names, in the main.
  let nth = 0;
  const renamed = text.replace(/(?<=[a-z,] )[A-Z][a-z]{4,}/g, (name) =>
    nth++ % 2 ? name : `${name.slice(0, 3)}${word(id)}`,
  );
  if (!process.stdout.write(`${JSON.stringify({ id, title, published, url, text: renamed })}\n`))
    await once(process.stdout, 'drain');
}
