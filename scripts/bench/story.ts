/** Texts and pages of any length, made of the project's own stories. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const STORIES = join(import.meta.dirname, '../../test/stories');

const paragraphs = readdirSync(STORIES)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => (JSON.parse(readFileSync(join(STORIES, name), 'utf8')).text as string).split('\n\n'));

/** Paragraph by paragraph in turn, until there are enough words. */
export function storyOf(words: number): string {
  const out: string[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length]!;
    out.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return out.join('\n\n');
}

/**
 * The same text so often that no paragraph is, letter by letter, that of a run before: nobody is to profit from having
 * kept an answer. One blank of a paragraph is doubled, another one each time.
 */
export function variantsOf(words: number, count: number): string[] {
  const lines = storyOf(words).split('\n\n');
  const doubled = (line: string, run: number) => {
    const parts = line.split(' ');
    const at = 1 + (run % Math.max(1, parts.length - 1));
    return [...parts.slice(0, at), '', ...parts.slice(at)].join(' ');
  };
  return Array.from({ length: count }, (_, run) => lines.map((line) => doubled(line, run)).join('\n\n'));
}

const links = (count: number, what: string) =>
  Array.from({ length: count }, (_, i) => `<li><a href="/${i}"><span>${what} ${i}</span></a></li>`).join('');

const OPENING =
  'LONDON, April 3 (Reuters) - Ministers met over the harbour on Wednesday and put off what they had come to decide, the port said.';

/** A wire story among a paper's menus, with no script of its own: every script that runs is the extension's. */
export function storyPage(words: number): string {
  // Without what opens and ends a story, so that it is one, and no paragraph as another: repeats are dropped.
  const inner = storyOf(words)
    .split('\n\n')
    .filter(
      (text) =>
        text.length > 120 && !/\((?:AFP|AP|Reuters|EFE|Xinhua)\)|^[A-Z]{4}|\bReporting by\b/.test(text),
    );
  const body = inner
    .map((text, i) => `<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')} This was item ${i + 1}.</p>`)
    .join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ministers meet over the harbour</title>
<style>body{font:18px/1.5 serif}li{display:inline-block}article{max-width:680px}</style></head><body>
<nav><ul>${links(60, 'Section')}</ul></nav><main><article><h1>Ministers meet over the harbour</h1>
<div class="byline">By Ada Holm, Reuters</div><p>${OPENING}</p>${body}
<p>(Reporting by Ada Holm; Editing by Jon Vell)</p></article></main>
<aside><ul>${links(40, 'Another headline about the harbour')}</ul></aside><footer><ul>${links(80, 'Service')}</ul></footer></body></html>`;
}
