import { describe, expect, it } from 'vitest';
import { dropCredits } from './drop-credits.ts';
import { markedDraft } from './marked-text.fixture.ts';

const kept = (marked: string) => {
  const draft = markedDraft(marked, dropCredits);
  return draft.mentions.map(({ start, end }) => draft.text.slice(start, end));
};

describe('drop-credits', () => {
  it.each([
    ['a byline', 'By [PER Dana Reyl] and [PER Ada Holm]\n\nIt rained.'],
    ['a sign-off in brackets', 'It rained.\n\n(Reporting by [PER Dana Reyl]; editing by [PER Ada Holm])'],
    ['a photo credit', 'It rained.\n\nPhoto: [PER Dana Reyl]'],
  ])('drops the people of %s', (_, marked) => {
    expect(kept(marked)).toEqual([]);
  });

  it.each([
    ['a sentence that begins alike', 'By [PER Dana Reyl]’s account, it rained.'],
    ['running text', 'The house was sold. By [PER Dana Reyl] it was not missed.'],
  ])('keeps those of %s', (_, marked) => {
    expect(kept(marked)).toEqual(['Dana Reyl']);
  });

  it('drops somebody who is taken for a place', () => {
    expect(
      kept(
        'It rained.\n\n(Reporting by [PER Dana Reyl] in [LOC Lund] and [LOC Timur Holm] in [LOC Brannock])',
      ),
    ).toEqual(['Lund', 'Brannock']);
  });

  it('keeps organizations', () => {
    expect(kept('By [PER Dana Reyl], [ORG Lund Post]')).toEqual(['Lund Post']);
  });

  it('drops the agency of a dateline and keeps its places', () => {
    const draft = markedDraft('[LOC LUND] ([ORG Nord Wire]) — It rained in [LOC Lund].');
    draft.nonStory = [{ start: 0, end: draft.text.indexOf('It') }];
    dropCredits.run(draft, {});
    expect(draft.mentions.map(({ start, end }) => draft.text.slice(start, end))).toEqual(['LUND', 'Lund']);
  });
});
