import { describe, expect, test } from 'vitest';
import type { Metonym } from '../contract.ts';
import { metonyms } from './metonyms.ts';
import { gazetteer, resolved } from './places.fixture.ts';

/** `tagged`: the tagger's probability for every mention. */
function read(bracketed: string, tagged = 0): (Pick<Metonym, 'standsFor' | 'by'> & { text: string })[] {
  const draft = resolved(bracketed);
  for (const mention of draft.mentions) mention.metonymic = tagged;
  metonyms.run(draft, { gazetteer });
  return draft.metonyms.map(({ start, end, standsFor, by }) => ({
    text: draft.text.slice(start, end),
    standsFor,
    by,
  }));
}

test('auxiliaries and adverbs may stand before the verb', () => {
  expect(read('[Minsk] was also discussing a loan.', 0.1)).toMatchObject([{ text: 'Minsk' }]);
  expect(read('[Minsk] was also flooded.', 0.1)).toEqual([]);
});

describe('a verb that no list has', () => {
  const withClass = (bracketed: string, verb: string, tag: string, tagged: number) => {
    const draft = resolved(bracketed);
    for (const mention of draft.mentions) mention.metonymic = tagged;
    for (const token of draft.tokens) {
      if (token.text === verb) Object.assign(token, { pos: 'VERB', tag });
      if (token.text === 'was') Object.assign(token, { pos: 'AUX', tag: 'VBD', lemma: 'be' });
    }
    metonyms.run(draft, { gazetteer });
    return draft.metonyms.map(({ start, end }) => draft.text.slice(start, end));
  };
  test('makes a government of a town that the tagger half takes for one', () => {
    expect(withClass('[Minsk] should not read this as a promise.', 'read', 'VB', 0.3)).toEqual(['Minsk']);
    expect(withClass('[Whitehall] hands them a list.', 'hands', 'VBZ', 0.15)).toEqual(['Whitehall']);
  });
  test('makes none of a town that it does not, nor of one that something happens to', () => {
    expect(withClass('[Minsk] grew by a third.', 'grew', 'VBD', 0.1)).toEqual([]);
    expect(withClass('[Minsk] was emptied.', 'emptied', 'VBN', 0.4)).toEqual([]);
  });
});

describe('a capital, a seat of power or a town that acts', () => {
  test.each([
    ['[Minsk] announced new drills.', 'Minsk', 'Government of Belarus'],
    ['The [Kremlin] denied the report.', 'Kremlin', 'Government of Russia'],
    [
      '[Downing Street] declared the matter closed.',
      'Downing Street',
      'Prime Minister of the United Kingdom',
    ],
    ['[Antwerp], with half a million people, said its dikes would hold.', 'Antwerp', 'Government of Antwerp'],
    ['[Antwerp], which has a port, has objected.', 'Antwerp', 'Government of Antwerp'],
    ['On Sunday [Manila] rejected the claim.', 'Manila', 'Government of the Philippines'],
  ])('%s', (text, name, standsFor) => {
    expect(read(text)).toEqual([{ text: name, standsFor, by: expect.stringMatching('subject') }]);
  });

  test('those who deal with each other', () => {
    expect(read('Talks between [Tehran] and [Ankara] broke down.', 0.9)).toHaveLength(2);
  });

  test('the tagger sees the others', () => {
    expect(read('Talks with [Tehran] broke down.', 0.9)).toEqual([
      { text: 'Tehran', standsFor: 'Government of Iran', by: 'names/crf' },
    ]);
  });

  test('what a government gives comes from its capital, if the tagger does not rule it out', () => {
    expect(read('They hoped for more support from [Ankara].', 0.3)[0]?.by).toBe('places/act-from');
    expect(read('They hoped for more support from [Ankara].', 0)).toEqual([]);
  });
});

describe('no metonym', () => {
  test.each([
    ['a place where something is', 'Drills were held near [Minsk] on Monday.', 0.1],
    ['people in a place who say', 'Officials in [Minsk] said little.', 0.1],
    ['a country under its own name', '[Belarus] announced new drills.', 0.9],
    ['the ground that is fought over', 'A truce around [Idlib] was agreed.', 0.9],
    ['a town that the tagger is half sure of', 'Crews braced to save [Szeged] from the flood.', 0.6],
    ['a spokesman’s', 'The [Kremlin] spokesman laughed.', 0.9],
    ['a way between towns', 'Trains between [Lisbon] and [Porto] stood still.', 0.9],
    ['a sea', 'The [Black Sea] claimed three lives.', 0.6],
  ])('%s', (_, text, tagged) => {
    expect(read(text, tagged)).toEqual([]);
  });
});

test('an office is told as a code too, and whose it is where that is a country', () => {
  const office = (text: string) => {
    const draft = resolved(text);
    for (const mention of draft.mentions) mention.metonymic = 0;
    metonyms.run(draft, { gazetteer });
    const [{ office, officeOf } = { office: null, officeOf: null }] = draft.metonyms;
    return [office, officeOf];
  };
  expect(office('[Minsk] announced new drills.')).toEqual(['government', 'BY']);
  expect(office('[Downing Street] declared the matter closed.')).toEqual(['primeMinister', 'GB']);
  expect(office('[Antwerp], with half a million people, said its dikes would hold.')).toEqual([
    'government',
    undefined,
  ]);
});

test('the Pentagon is an organization that stands for a department', () => {
  const draft = resolved('A [Pentagon] official agreed.');
  draft.mentions[0]!.type = 'organization';
  metonyms.run(draft, { gazetteer });
  expect(draft.metonyms[0]?.standsFor).toBe('United States Department of Defense');
});

test('a country that acts says at its mention for whom it stands', () => {
  const draft = resolved('[Iran] denied the report. [Oman] is hot.');
  draft.mentions[0]!.metonymic = 0.9;
  draft.mentions[1]!.metonymic = 0.1;
  metonyms.run(draft, { gazetteer });
  expect(draft.mentions.map(({ standsFor }) => standsFor)).toEqual(['Government of Iran', undefined]);
  expect(draft.metonyms).toEqual([]);
});

test('a country that plays stands for its team, and a club for nothing', () => {
  const draft = resolved('[Norway] beat [Lund] in the match. A striker of the league scored a goal.');
  for (const mention of draft.mentions) mention.type = 'organization';
  metonyms.run(draft, { gazetteer });
  expect(draft.metonyms).toMatchObject([
    { start: 0, standsFor: 'National team of Norway', by: 'places/team' },
  ]);
  const other = resolved('[Norway] joined the treaty.');
  other.mentions[0]!.type = 'organization';
  metonyms.run(other, { gazetteer });
  expect(other.metonyms).toEqual([]);
});
