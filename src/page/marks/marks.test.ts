import { describe, expect, it } from 'vitest';
import { analyze } from '../../analysis/analyze.ts';
import type { Analysis, Entity } from '../../analysis/contract.ts';
import { markAt, marksOf } from './marks.ts';

const TEXT = 'The mayor, Ada Holm, said “Lund must wait.”';
const made = { by: 'test/hand', confidence: 0.9 };

const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const entity = (id: string, type: Entity['type'], name: string): Entity => ({
  id,
  type,
  name,
  aliases: [],
  roles: [],
});

function analysis(): Analysis {
  return {
    ...analyze({ text: '' }, {}),
    text: TEXT,
    entities: [entity('e1', 'person', 'Ada Holm'), entity('p1', 'place', 'Lund')],
    mentions: [
      { ...span('Lund'), ...made, type: 'place', entity: 'p1', confidence: 0.3 },
      { ...span('Ada Holm'), ...made, type: 'person', entity: 'e1' },
    ],
    metonyms: [{ ...span('Lund'), ...made, place: 'p1', standsFor: 'Government of Lund' }],
    quotes: [
      {
        ...span('Lund must wait.'),
        ...made,
        kind: 'direct',
        attribution: 'q1',
        cue: span('said'),
        speaker: span('Ada Holm'),
        speakerName: 'Ada Holm',
        source: null,
        medium: null,
      },
    ],
  };
}

describe('marks', () => {
  it('come in the order of the text, the longer of two that start together first', () => {
    expect(marksOf(analysis()).map(({ start, style }) => [TEXT.slice(start).split(' ')[0], style])).toEqual([
      ['Ada', 'person'],
      ['Lund', 'direct'],
      ['Lund', 'place'],
    ]);
  });

  it('know the government that a place stands for, and that an item is doubtful', () => {
    const place = marksOf(analysis()).find(({ kind }) => kind === 'place')!;
    expect(place).toMatchObject({ doubtful: true, metonym: { standsFor: 'Government of Lund' } });
  });

  it('leave out what points nowhere', () => {
    const broken = analysis();
    broken.mentions.push({ start: 40, end: 999, type: 'person', entity: 'e1', ...made });
    broken.mentions.push({ start: 4, end: 4, type: 'person', entity: 'e1', ...made });
    broken.mentions.push({ start: 4, end: 9, type: 'person', entity: 'nobody', ...made });
    expect(marksOf(broken)).toHaveLength(3);
  });

  it('are found at an offset, the name inside a statement before the statement', () => {
    const marks = marksOf(analysis());
    expect(markAt(marks, TEXT.indexOf('Lund'))?.kind).toBe('place');
    expect(markAt(marks, TEXT.indexOf('must'))?.kind).toBe('statement');
    expect(markAt(marks, TEXT.indexOf('mayor'))).toBeNull();
    expect(markAt(marks, TEXT.length)).toBeNull();
  });
});
