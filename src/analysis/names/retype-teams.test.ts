import { describe, expect, it } from 'vitest';
import { markedDraft } from './marked-text.fixture.ts';
import { retypeTeams } from './retype-teams.ts';

const SPORT = 'The coach praised his striker after the match.';

/** `organization Lund` for each name, in order. */
const types = (marked: string) => {
  const draft = markedDraft(marked, retypeTeams);
  return draft.mentions.map(({ type, start, end }) => `${type} ${draft.text.slice(start, end)}`);
};

describe('retype-teams', () => {
  it.each([
    ['[LOC Lund] beat [LOC Malmo] 2-1.', ['organization Lund', 'organization Malmo']],
    [
      '[LOC Norway] face hosts [LOC Denmark] in [LOC Oslo].',
      ['organization Norway', 'organization Denmark', 'place Oslo'],
    ],
    [
      'They meet the [LOC Czech Republic] and [LOC Peru].',
      ['organization Czech Republic', 'organization Peru'],
    ],
    ['[ORG Rovers] host [LOC Lund] on Friday.', ['organization Rovers', 'organization Lund']],
    ['The [LOC Lund] striker [PER Dana Reyl] scored.', ['organization Lund', 'person Dana Reyl']],
    [
      '[LOC Lund] beat [LOC Malmo]. She joined [LOC Lund] in May and lives in [LOC Lund].',
      ['organization Lund', 'organization Malmo', 'organization Lund', 'place Lund'],
    ],
  ])('finds the teams: %s', (text, expected) => {
    expect(types(`${SPORT} ${text}`)).toEqual(expected);
  });
  it.each([
    ['a story of something else', '[LOC Norway] beat [LOC Denmark] to the contract.'],
    ['where the match is played', `${SPORT} They played in [LOC Lund] and travel to [LOC Malmo].`],
    [
      'a player’s country',
      `${SPORT} [LOC Norway]'s captain faced the press. She beat [PER Dana Reyl] of [LOC Lund].`,
    ],
    ['an official’s town', `${SPORT} The [LOC Lund] mayor [PER Dana Reyl] cheered.`],
    ['the other end of a list', `${SPORT} They face [ORG Rovers] in [LOC Lund] and [LOC Malmo].`],
  ])('leaves %s', (_, text) => {
    expect(types(text).filter((name) => name.startsWith('place')).length).toBe(text.match(/\[LOC/g)!.length);
  });
});
