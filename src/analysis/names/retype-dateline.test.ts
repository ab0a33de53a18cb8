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
  it('leaves the agency, and the same word in the story', () => {
    expect(types('[LOC LUND] ([ORG ABC]) [ORG LUND] met.', ['LUND'], 10)).toEqual([
      'place',
      'organization',
      'organization',
    ]);
  });
});
