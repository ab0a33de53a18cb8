import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { names as language } from '../../languages/en/names.ts';
import { loadResources } from '../load-resources.ts';
import { markedDraft } from './marked-text.fixture.ts';
import { settleNames } from './settle-names.ts';
import { NameStory } from './story.ts';

const { models } = await loadResources(async (path) =>
  readFileSync(new URL(`../../${path}`, import.meta.url)),
);
const { wordClasses, nameLists } = models!.en!;

/** What `settleNames` makes of names marked by hand; `confidence` in the order of the names. */
function settle(marked: string, confidence: number[]): string[] {
  const draft = markedDraft(marked);
  const story = new NameStory(draft.tokens, draft.sentences, wordClasses!, nameLists!, language);
  const tagged = draft.mentions.map(({ firstToken, endToken, type }, i) => ({
    firstToken,
    endToken,
    type,
    confidence: confidence[i]!,
    metonymic: 0,
  }));
  return settleNames(story, tagged).map(
    ({ firstToken, endToken, type }) =>
      `${type} ${draft.text.slice(draft.tokens[firstToken]!.start, draft.tokens[endToken - 1]!.end)}`,
  );
}

describe('settle-names', () => {
  it('gives a doubtful surname the type of the full name', () => {
    expect(settle('[PER Dana Reyl] spoke. Then [LOC Reyl] left.', [0.95, 0.4])).toEqual([
      'person Dana Reyl',
      'person Reyl',
    ]);
  });
  it('leaves a sure name alone', () => {
    expect(settle('[PER Dana Lund] went to [LOC Lund].', [0.9, 0.9])).toEqual([
      'person Dana Lund',
      'place Lund',
    ]);
  });
  it('takes a surname for the person’s where no place can stand', () => {
    expect(settle('[PER Dana Lund] spoke. They met [LOC Lund] and others.', [0.97, 0.9])).toEqual([
      'person Dana Lund',
      'person Lund',
    ]);
  });
  it('takes the first word of a company’s name for the company, if it is one elsewhere and nobody bears it', () => {
    const text = '[ORG Halvard & Lund] sank. Shares in [ORG Halvard] fell. He told [PER Halvard] so.';
    expect(settle(text, [0.95, 0.8, 0.6])[2]).toBe('organization Halvard');
    expect(settle(text, [0.95, 0.8, 0.9])[2]).toBe('person Halvard');
    expect(settle(text, [0.95, 0.3, 0.6])[2]).toBe('person Halvard');
    expect(settle(`[PER Jo Halvard] led it. ${text}`, [0.9, 0.95, 0.8, 0.6])[3]).toBe('person Halvard');
  });
  it('marks a sure name where it was passed over', () => {
    expect(settle('The [ORG Tarsenergo] works. We saw Tarsenergo fail.', [0.95])).toEqual([
      'organization Tarsenergo',
      'organization Tarsenergo',
    ]);
  });
  it('marks one more likely than not, and no doubtful one, where it was passed over', () => {
    const passedOver = 'The [ORG Tarsenergo] works. We saw Tarsenergo fail.';
    expect(settle(passedOver, [0.6])).toHaveLength(2);
    expect(settle(passedOver, [0.45])).toHaveLength(1);
  });
  it('does not mark a common word at a sentence’s beginning, nor part of a longer name', () => {
    expect(settle('We met [PER Hope]. Hope is hope. The Hope Diamond Trust stood.', [0.9])).toEqual([
      'person Hope',
    ]);
  });
  it('takes an abbreviation in brackets for what it abbreviates', () => {
    expect(settle('The [ORG Board of Inland Fisheries] (BIF) met.', [0.9])).toEqual([
      'organization Board of Inland Fisheries',
      'organization BIF',
    ]);
  });
  it('does not abbreviate people', () => {
    expect(settle('[PER Wire Nord-Presse] (WNP) wrote.', [0.9])).toEqual([
      'organization Wire Nord-Presse',
      'organization WNP',
    ]);
  });
  it('does not take other brackets for abbreviations', () => {
    expect(settle('[PER Dana Reyl] (PDF) and [LOC Lund] (UN) met.', [0.9, 0.9])).toEqual([
      'person Dana Reyl',
      'place Lund',
    ]);
  });
});
