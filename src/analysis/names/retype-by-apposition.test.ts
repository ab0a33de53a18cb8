import { describe, expect, it } from 'vitest';
import { markedDraft } from './marked-text.fixture.ts';
import { retypeByApposition } from './retype-by-apposition.ts';

function types(marked: string, confidence: number): string[] {
  const doubtful = {
    name: 'test',
    run: (draft: ReturnType<typeof markedDraft>) => {
      for (const mention of draft.mentions) mention.confidence = confidence;
    },
  };
  return markedDraft(marked, doubtful, retypeByApposition).mentions.map(({ type }) => type);
}

describe('retype-by-apposition', () => {
  it('makes a company of what is called one, everywhere', () => {
    expect(
      types('[LOC Tarsenergo], the national energy company, failed. [LOC Tarsenergo] wept.', 0.7),
    ).toEqual(['organization', 'organization']);
  });
  it('takes what stands right before the name', () => {
    expect(types('The charity [PER Yarun] warned of hunger. [PER Yarun] is small.', 0.7)).toEqual([
      'organization',
      'organization',
    ]);
  });
  it.each([
    ['what a person may be, too', 'Her partner [PER Dana Reyl] left.', 'person'],
    ['who is said to others', 'Witnesses told police [PER Reyl] was upset.', 'person'],
    ['what is said of somebody else', 'He told the company. [PER Reyl] left.', 'person'],
    ['a person with a role', '[PER Dana Reyl], the company’s director, left.', 'person'],
    ['a place', '[LOC Lund], a city of bakers, slept.', 'place'],
    ['a list', '[LOC Lund], the company and the port slept.', 'place'],
  ])('leaves %s', (_, marked, type) => {
    expect(types(marked, 0.7)[0]).toBe(type);
  });
  it('leaves what the tagger is sure of', () => {
    expect(types('[LOC Lund], the company of bakers, slept.', 0.99)).toEqual(['place']);
  });
});
