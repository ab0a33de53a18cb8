import { describe, expect, it } from 'vitest';
import { markedDraft } from './marked-text.fixture.ts';
import { retypeDateline } from './retype-dateline.ts';

function types(marked: string, places: string[], end: number): string[] {
  const dateline = {
    name: 'test',
    run: (draft: ReturnType<typeof markedDraft>) => {
      draft.wire.dateline = { start: 0, end, places, date: null, agency: null };
    },
  };
  return markedDraft(marked, dateline, retypeDateline).mentions.map(({ type }) => type);
}

describe('retype-dateline', () => {
  it('makes a place of the dateline’s place', () => {
    expect(types('[ORG LUNDBY]: The [ORG Harbour Trust] met.', ['LUNDBY'], 7)).toEqual([
      'place',
      'organization',
    ]);
  });
  it('makes a place of the same word elsewhere that was taken for a person', () => {
    expect(types('[LOC LUNDBY]: Rain fell. [PER Lundby], a city of bakers, slept.', ['LUNDBY'], 7)).toEqual([
      'place',
      'place',
    ]);
    expect(types('[LOC LUNDBY]: [PER Ada Lundby] left. [PER Lundby] slept.', ['LUNDBY'], 7)).toEqual([
      'place',
      'person',
      'person',
    ]);
  });
  it('leaves a full name that was taken for the dateline’s place', () => {
    expect(types('[PER Ada Holm]: Rain fell. [PER Ada Holm] slept.', ['Ada Holm'], 9)[1]).toBe('person');
  });
  it('leaves the agency, and the same word in the story', () => {
    expect(types('[LOC LUND] ([ORG ABC]) [ORG LUND] met.', ['LUND'], 10)).toEqual([
      'place',
      'organization',
      'organization',
    ]);
  });
});
