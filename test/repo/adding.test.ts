import { describe, expect, it } from 'vitest';
import { newDraft, STEPS } from '../../src/analysis/analyze.ts';
import { limitsOf } from '../../src/analysis/limits.ts';
import { norwegian } from '../fixtures/language/nb.ts';
import { read } from './sources.ts';

const guide = read('docs/ADDING.md');
/** Blocks of code whose first line names the file that they stand in. */
const blocks = [...guide.matchAll(/^```ts\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, path, code]) => [path!, code!] as const,
);

describe('docs/ADDING.md', () => {
  it('shows code', () => expect(blocks.length).toBeGreaterThan(2));
  it.each(blocks)('shows %s as it is', (path, code) => {
    expect(read(path)).toContain(code);
  });
  it('names every part that a language may have', () => {
    const declared = read('src/languages/language.ts').split('export interface Language')[1]!;
    const parts = [...declared.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name!);
    expect(parts.length).toBeGreaterThan(8);
    expect(parts.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('a language of the least that a folder may hold', () => {
  const read = (text: string, language: typeof norwegian | null) => {
    const draft = { ...newDraft({ text, lang: 'nb' }), language };
    for (const step of STEPS) step.run(draft, {});
    return draft;
  };
  const text =
    'Ferga gikk kl. 12 fra kaia. «Hvorfor venter vi fortsatt her?» spurte Ada Holm. Den kom ca. 13 i går.';

  it('has its own sentences', () => {
    const sentences = (language: typeof norwegian | null) =>
      read(text, language).sentences.map(({ start, end }) => text.slice(start, end));
    expect(sentences(norwegian)).toEqual([
      'Ferga gikk kl. 12 fra kaia.',
      '«Hvorfor venter vi fortsatt her?» spurte Ada Holm.',
      'Den kom ca. 13 i går.',
    ]);
    expect(sentences(null)).not.toEqual(sentences(norwegian));
  });
  it('keeps its quotations and has nothing that it has no words for', () => {
    const { quotes, timexes, timeline, mentions } = read(text, norwegian);
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Hvorfor venter vi fortsatt her?',
    ]);
    expect({ timexes, timeline, mentions }).toEqual({ timexes: [], timeline: [], mentions: [] });
  });
  it('is said to be no more than that', () => {
    expect(limitsOf(read(text, norwegian))).toContainEqual({ code: 'otherLanguage', parts: ['nb'] });
  });
});
