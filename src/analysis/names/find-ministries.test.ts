import { describe, expect, it } from 'vitest';
import { findMinistries } from './find-ministries.ts';
import { markedDraft } from './marked-text.fixture.ts';

const found = (marked: string) => {
  const draft = markedDraft(marked, findMinistries);
  return draft.mentions.map(({ start, end }) => draft.text.slice(start, end));
};

describe('find-ministries', () => {
  it('finds a ministry that a nationality names', () => {
    expect(found('It was the Tarsian interior ministry, said the Lundish foreign ministry.')).toEqual([
      'Tarsian interior ministry',
      'Lundish foreign ministry',
    ]);
  });
  it.each([
    ['a bare ministry', 'The interior ministry said so, and the ministry knew.'],
    ['a nationality without a field', 'A Tarsian ministry said so.'],
    ['a sentence’s first word', 'Later foreign ministry staff left.'],
  ])('does not take %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
  it('leaves the tagger’s names alone', () => {
    expect(found('The [ORG Tarsian Foreign] ministry')).toEqual(['Tarsian Foreign']);
  });
});
