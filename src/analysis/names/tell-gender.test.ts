import { describe, expect, it } from 'vitest';
import { markedDraft } from './marked-text.fixture.ts';
import { resolvePeople } from './resolve-people.ts';
import { tellGender } from './tell-gender.ts';

const genders = (marked: string) =>
  markedDraft(marked, resolvePeople, tellGender).entities.map(({ gender }) => gender);

describe('tell-gender', () => {
  it('goes by the pronouns after the only person of a sentence', () => {
    expect(genders('[PER Dana Reyl] said she would stay.')).toEqual(['female']);
    expect(genders('[PER Robin Holm] left. He was tired.')).toEqual(['male']);
  });
  it('does not guess where two people are meant, or none', () => {
    expect(genders('[PER Dana Reyl] told [PER Robin Holm] that he was late.')).toEqual([null, null]);
    expect(genders('She knew [PER Dana Reyl] well.')).toEqual([null]);
  });
  it('does not guess where the pronouns disagree', () => {
    expect(genders('[PER Dana Reyl] said she knew him.')).toEqual([null]);
  });
  it('does not take the pronouns of a quotation or of somebody before the name', () => {
    expect(genders('[PER Dana Reyl] said the guard was warned. “He lost the key,” [PER Reyl] said.')).toEqual(
      [null],
    );
    expect(genders('He taught [PER Dana Reyl] in his class. He was proud.')).toEqual([null]);
  });
  it('keeps what a title told', () => {
    expect(genders('Mrs. [PER Reyl] said he was late.')).toEqual(['female']);
  });
});
