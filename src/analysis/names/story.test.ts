import { describe, expect, it } from 'vitest';
import { encodeTable } from '../../../training/sequence/encode.ts';
import { names as language } from '../../languages/en/names.ts';
import { newDraft } from '../analyze.ts';
import { HashTable } from '../sequence/hash-table.ts';
import { WordClasses } from '../sequence/word-classes.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import { ListBit, phraseHash } from './lists.ts';
import { NameStory } from './story.ts';

const table = (entries: Record<string, number>, bytes = 2) =>
  encodeTable(
    Object.entries(entries).map(([name, bits]) => [phraseHash(name.split(' ')), bits] as const),
    26,
    bytes,
  );
const lists = new HashTable(
  table({
    toral: ListBit.city,
    'bank of toral': ListBit.organization,
    zellweg: ListBit.organization,
    oar: ListBit.abbreviation,
  }),
);
const classes = new WordClasses(table({}, 3));

/** The listed words of a text, with their bits. */
function listed(text: string): [string, number][] {
  const draft = newDraft({ text, lang: 'en' });
  for (const step of [paragraphs, sentences]) step.run(draft, {});
  const story = new NameStory(draft.tokens, draft.sentences, classes, lists, language);
  return draft.tokens.flatMap(({ text }, t) =>
    story.listed[t] ? [[text, story.listed[t]!] as [string, number]] : [],
  );
}

describe('what is listed in a story', () => {
  it('is an organization by its whole name, before the place inside it', () => {
    expect(listed('The Bank of Toral opened in Toral with Zellweg.')).toEqual([
      ['Bank', ListBit.organization],
      ['of', ListBit.organization],
      ['Toral', ListBit.organization],
      ['Toral', ListBit.city],
      ['Zellweg', ListBit.organization],
    ]);
  });

  it('is an abbreviation in capitals only', () => {
    expect(listed('Oar makers met. They told the OAR that an oar costs more.')).toEqual([
      ['OAR', ListBit.abbreviation],
    ]);
  });
});
