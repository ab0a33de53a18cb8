import { describe, expect, it } from 'vitest';
import { markedDraft } from './marked-text.fixture.ts';
import { mendOrganizations } from './mend-organizations.ts';

const names = (marked: string) => {
  const draft = markedDraft(marked, mendOrganizations);
  return draft.mentions.map(({ start, end }) => draft.text.slice(start, end));
};

describe('mend-organizations', () => {
  it('takes two names apart where the story has one of them elsewhere', () => {
    expect(names('[ORG Sable Maritime and Korva Logistics] sued. [ORG Sable Maritime] lost.')).toEqual([
      'Sable Maritime',
      'Korva Logistics',
      'Sable Maritime',
    ]);
  });
  it('takes in what a body is for', () => {
    expect(names('The [ORG Norvik Observatory] for Human Rights in [LOC Lund] counted.')).toEqual([
      'Norvik Observatory for Human Rights',
      'Lund',
    ]);
  });
  it.each([
    ['one name with “and”', '[ORG Holm and Brandt] sued.'],
    ['a firm of two brothers', '[ORG Holm and Holm] sued. [ORG Holm] lost.'],
    [
      'a department of two things',
      'The [ORG Department of Trade and Industry] and the [ORG Department of Trade] are one.',
    ],
    ['a day', 'The [ORG Norvik Council] for Monday plans nothing.'],
    ['a place, which is a name of its own', 'The [ORG Norvik Council] for [LOC Lund] met.'],
    ['what is no body', '[ORG Korva] for Human Rights Day gave soup.'],
    ['what is no name', 'The [ORG Norvik Council] for rights met.'],
  ])('leaves %s', (_, marked) => {
    expect(names(marked)).toEqual([...marked.matchAll(/\[(?:ORG|LOC) ([^\]]+)\]/g)].map(([, name]) => name));
  });
});
