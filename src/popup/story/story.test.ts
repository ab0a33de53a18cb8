import { describe, expect, test } from 'vitest';
import { statements } from '../../items/statements.ts';
import { FIXTURE } from '../story.fixture.ts';
import { excerpt, initials, paragraphOf, summaryPieces } from './excerpt.ts';
import { entityPasses, entryPasses, found, NO_FILTER, statementPasses } from './filter.ts';
import { moments } from './moments.ts';

describe('moments', () => {
  const all = moments(FIXTURE);

  test('one for each date, in the order of the timeline', () => {
    expect(all.map((moment) => moment.value).slice(0, 4)).toEqual(['1998', '2021-10', '2023-06', '2025-W10']);
  });
  test('neighbours of one date stand together', () => {
    const entry = FIXTURE.timeline[0]!;
    const two = moments(FIXTURE, [entry, { ...entry, summary: 'built' }, FIXTURE.timeline[1]!]);
    expect(two.map((moment) => moment.entries.length)).toEqual([2, 1]);
  });
  test('hours of a day stand under the day', () => {
    const entry = FIXTURE.timeline[8]!;
    const hours = moments(FIXTURE, [
      { ...entry, value: '2025-03-14T06:00', precision: 'minute' },
      { ...entry, value: '2025-03-14T09:00', precision: 'minute' },
    ]);
    expect(hours.map(({ value, precision }) => [value, precision])).toEqual([['2025-03-14', 'day']]);
  });
  test('what is early in the morning is no early day', () => {
    const timexes = FIXTURE.timexes.map((timex) => ({ ...timex, mod: 'START' }));
    const [moment] = moments({ ...FIXTURE, timexes }, [{ ...FIXTURE.timeline[8]!, value: '2025-03-14TMO' }]);
    expect(moment!.mod).toBeNull();
  });
  test('what is possible does not stand with what happened', () => {
    const entry = FIXTURE.timeline[0]!;
    expect(moments(FIXTURE, [entry, { ...entry, status: 'possible' }])).toHaveLength(2);
  });
  test('a gap of two weeks and more is told, a shorter one is not', () => {
    expect(all.filter((moment) => moment.gap !== null).map((moment) => moment.value)).toEqual([
      '2021-10',
      '2023-06',
      '2025-W10',
      '2025-SU',
    ]);
  });
  test('the story’s own day comes once, before the first that lies ahead', () => {
    expect(all.filter((moment) => moment.afterStory).map((moment) => moment.value)).toEqual(['2025-03-16']);
  });
  test('without any date there is no gap', () => {
    const undated = moments(FIXTURE, [{ ...FIXTURE.timeline[0]!, value: 'PAST_REF', timex: null }]);
    expect(undated[0]).toMatchObject({ span: null, gap: null, afterStory: false });
  });
});

describe('excerpt', () => {
  test('pieces give back the passage, names told apart', () => {
    const { start, endOffset, summary } = FIXTURE.timeline[0]!;
    const pieces = summaryPieces(FIXTURE, summary, start, endOffset);
    expect(pieces.map((piece) => piece.text).join('')).toBe(summary);
    expect(pieces.filter((piece) => piece.type).map((piece) => piece.text)).toEqual(['Split', 'Croatia']);
  });
  test('a shortened summary stays plain', () => {
    expect(summaryPieces(FIXTURE, 'not in the text', 0, 10)).toEqual([
      { text: 'not in the text', type: null },
    ]);
  });
  test('a name that only partly lies in the passage is not one', () => {
    expect(excerpt(FIXTURE, 3, 12)).toEqual([{ text: FIXTURE.text.slice(3, 12), type: null }]);
  });
  test('a name within another name is taken once', () => {
    const [first] = FIXTURE.mentions;
    const nested = { ...FIXTURE, mentions: [first!, { ...first!, start: 2, end: 5 }] };
    expect(excerpt(nested, 0, 7)).toEqual([{ text: 'TRIPOLI', type: 'place' }]);
  });
  test('paragraphs count from one', () => {
    expect(paragraphOf(FIXTURE.text, 0)).toBe(1);
    expect(paragraphOf(FIXTURE.text, FIXTURE.text.length)).toBe(13);
    expect(paragraphOf(FIXTURE.text, FIXTURE.text.indexOf('“Nobody'))).toBe(2);
  });
  test.each([
    ['Nuri Belqasem', 'NB'],
    ['Ana María de la Cruz', 'AC'],
    ['“Pelé”', 'P'],
    ['中村', '中'],
    ['…', ''],
    ['', ''],
  ])('initials of %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});

describe('filter', () => {
  const said = statements(FIXTURE);
  const entry = (summary: string) => FIXTURE.timeline.find((e) => e.summary.startsWith(summary))!;

  test('words are found in any case and without accents', () => {
    expect(found({ ...NO_FILTER, find: ' garcia ' }, 'Luis García')).toBe(true);
    expect(found({ ...NO_FILTER, find: 'garcía' }, 'Luis Garcia')).toBe(true);
    expect(found({ ...NO_FILTER, find: 'x' }, null, 'Luis')).toBe(false);
  });
  test('by person: what they say counts as theirs', () => {
    const filter = { ...NO_FILTER, who: 'e4' };
    expect(entryPasses(FIXTURE, entry('The pump'), filter)).toBe(true);
    expect(entryPasses(FIXTURE, entry('Both engines'), filter)).toBe(false);
    expect(said.filter((s) => statementPasses(FIXTURE, s, filter))).toHaveLength(2);
  });
  test('by place: a mention in the passage counts', () => {
    const filter = { ...NO_FILTER, where: 'p7' };
    expect(entryPasses(FIXTURE, entry('Both engines'), filter)).toBe(true);
    expect(entryPasses(FIXTURE, entry('The pump'), filter)).toBe(false);
  });
  test('conditions combine', () => {
    const filter = {
      ...NO_FILTER,
      quoteKind: 'direct' as const,
      sourceKind: 'person' as const,
      find: 'pump',
    };
    expect(
      said.filter((s) => statementPasses(FIXTURE, s, filter)).map((s) => s.fragments[0]!.speakerName),
    ).toEqual(['Rafiq Darwiche']);
  });
  test('a name passes by its role', () => {
    const nurse = FIXTURE.entities.find((e) => e.id === 'e5')!;
    expect(entityPasses(nurse, { ...NO_FILTER, find: 'nurse' })).toBe(true);
    expect(entityPasses(nurse, { ...NO_FILTER, who: 'e1' })).toBe(false);
    expect(entityPasses(nurse, { ...NO_FILTER, where: 'p1' })).toBe(true);
  });
});
