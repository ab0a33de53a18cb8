/**
 * The analysis on text that nobody would write: it never throws, never points outside the text, and
 * says the same thing twice. FUZZ_RUNS makes it search longer than the gate has time for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import type { AnalysisInput } from '../../src/analysis/contract.ts';
import { loadResources } from '../../src/analysis/load-resources.ts';
import type { Resources } from '../../src/analysis/resources.ts';
import { ROOT } from '../repo/sources.ts';
import { faults } from './valid.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 150);
const stories: string[] = readdirSync(join(ROOT, 'test/stories'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(ROOT, 'test/stories', name), 'utf8')).text);

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources((path) => readFile(join(ROOT, 'src', path)));
});

const sound = (input: AnalysisInput) => {
  const first = analyze(input, resources);
  expect(faults(first, input.text)).toEqual([]);
  expect(JSON.stringify(analyze(input, resources))).toBe(JSON.stringify(first));
};

/** Pieces that news is made of, marks that come unpaired, and what no parser expects. */
const piece = fc.oneof(
  fc.constantFrom(...stories.flatMap((story) => story.split(/(?<=[.,”"]) /))),
  fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '``',
    "''",
    '(',
    ')',
    '\n\n',
    '\n',
    ' - ',
    '—',
    '.',
    ',',
    ':',
  ),
  fc.constantFrom(
    ' said ',
    ' said that ',
    'according to ',
    ' who ',
    ' he added',
    ' on Monday',
    ' in 2019',
    ' yesterday',
  ),
  fc.constantFrom(
    'Feb. 30, 2023',
    '99/99/9999',
    '25:61 GMT',
    'the 0th century',
    '-0001-13-40',
    '999999999 years ago',
  ),
  fc.constantFrom(
    '\u202e',
    '\u0000',
    '\ud800',
    '\udfff',
    '\ufeff',
    '\u200d',
    '👩‍👩‍👧',
    'ﷺ',
    '中文。',
    'مرحبا بالعالم',
    'İ',
    'ẞ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

describe('hostile text', () => {
  it('of any characters', { timeout: 360_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => sound({ text, lang: 'en' })),
      { numRuns: RUNS, seed: 1 },
    );
  });
  it('of news, torn and mixed', { timeout: 360_000 }, () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) =>
        sound({ text: pieces.join(''), lang: 'en', published: '2024-04-03' }),
      ),
      { numRuns: RUNS, seed: 2 },
    );
  });
  it('with absurd words about itself', { timeout: 360_000 }, () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('0001-01-01', '+275760-09-13', 'javascript:alert(1)', 'xx-XX'),
    );
    fc.assert(
      fc.property(word, word, word, word, word, (title, published, url, lang, byline) =>
        sound({ text: stories[0]!, title, published, url, lang, byline, publisher: title }),
      ),
      { numRuns: Math.ceil(RUNS / 3), seed: 3 },
    );
  });
});

describe('awkward text', () => {
  const cases: Record<string, string> = {
    empty: '',
    blank: ' \n\n \t ',
    'one mark': '“',
    'marks only': '“”'.repeat(2_000),
    'opening marks only': '“'.repeat(5_000),
    'capitals only': stories[0]!.toUpperCase(),
    'no capitals': stories[0]!.toLowerCase(),
    'no punctuation': stories[0]!.replace(/[^\p{L}\p{N}\s]/gu, ''),
    'one endless word': 'a'.repeat(200_000),
    'one endless paragraph': `${stories[1]!.replace(/\s+/g, ' ')} `.repeat(60),
    'one endless quotation': `“${stories[2]!.replace(/[“”]/g, '').repeat(10)}`,
    'a thousand dates': Array.from(
      { length: 1_000 },
      (_, i) => `On May ${(i % 31) + 1}, ${1900 + (i % 120)}, it rained.`,
    ).join(' '),
    'a transcript': 'Q: Will you go?\n\nA: I will.\n\nQ: When?\n\nA: Soon, I said.'.repeat(50),
    'line breaks only': '\n'.repeat(10_000),
    'right to left': 'قال الوزير يوم الاثنين إن "الوضع صعب" في بيروت.',
    'lone surrogates': '\ud800 said \udc00 on Monday, “\ud83d”',
  };
  it.each(Object.entries(cases))('%s', (_, text) => {
    sound({ text, lang: 'en', published: '2024-04-03' });
    sound({ text, published: 'no date' });
  });
});
