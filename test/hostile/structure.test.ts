/**
 * The detector and the extraction on real pages whose tags were moved, doubled, renamed, emptied or left
 * open: neither throws, the page stays as it was, and every word of the text stands where the map says.
 * FUZZ_RUNS makes it search longer than the gate has time for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { detect } from '../../src/detector/detect.ts';
import { glance } from '../../src/detector/glance.ts';
import { ROOT } from '../repo/sources.ts';

const RUNS = Math.ceil(Number(process.env.FUZZ_RUNS ?? 150) / 4);
const URL_ = 'https://gazette.example/2025/02/03/story';
const folder = join(ROOT, 'test/fixtures/pages');
const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

/** The parser complains of broken style sheets. */
const quiet = new VirtualConsole();

const edit = fc.tuple(
  fc.constantFrom('move', 'double', 'rename', 'drop', 'open', 'close', 'empty'),
  fc.nat(10_000),
  fc.nat(10_000),
  fc.constantFrom(
    'div',
    'p',
    'table',
    'article',
    'a',
    'form',
    'template',
    'svg',
    'frameset',
    'x-y',
    'noscript',
  ),
);

/** Works on the source's tags, so that the parser has to make a tree of whatever comes of it. */
function torn(source: string, edits: readonly [string, number, number, string][]): string {
  const parts = source.split(/(?=<)|(?<=>)/);
  for (const [kind, from, to, tag] of edits) {
    const tags = parts.flatMap((part, i) => (part.startsWith('<') ? [i] : []));
    const at = tags[from % tags.length] ?? 0;
    const other = to % parts.length;
    if (kind === 'move') parts.splice(other, 0, ...parts.splice(at, 3));
    else if (kind === 'double') parts.splice(other, 0, ...parts.slice(at, at + 4));
    else if (kind === 'rename') parts[at] = (parts[at] ?? '').replace(/^<(\/?)[\w-]+/, `<$1${tag}`);
    else if (kind === 'drop') parts.splice(at, 1);
    else if (kind === 'open') parts.splice(at, 0, `<${tag}>`);
    else if (kind === 'close') parts.splice(at, 0, `</${tag}>`);
    else parts.splice(at, 1 + (to % 6));
  }
  return parts.join('');
}

describe('pages torn and mixed', () => {
  it('are looked at and read, and stay as they are', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.array(edit, { maxLength: 25 }), (page, edits) => {
        const { document } = new JSDOM(torn(page, edits), { virtualConsole: quiet }).window;
        const before = document.documentElement.outerHTML;
        glance(document, URL_);
        expect(detect(document, URL_).wire).toEqual(detect(document, URL_).wire);
        const { text, map } = extractArticle(document, URL_);
        expect(extractArticle(document, URL_).text).toBe(text);
        for (const { 0: word, index } of text.matchAll(/\S+/g)) {
          const ranges = map.rangesFor(index, index + word.length);
          const shown = ranges.map(({ node, start, end }) => node.data.slice(start, end)).join('');
          expect(shown.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')).toBe(word);
          expect(map.offsetOf(ranges[0]!.node, ranges[0]!.start)).toBe(index);
        }
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: RUNS, seed: 4 },
    );
  });
});
