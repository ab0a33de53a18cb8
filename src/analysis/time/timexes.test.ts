import { describe, expect, it } from 'vitest';
import { newDraft } from '../analyze.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import { timexes } from './timexes.ts';

describe('timexes', () => {
  it('counts from the dateline’s day and not from that of publication', () => {
    const draft = newDraft({ text: 'The council met on Monday.', lang: 'en', published: '2019-05-22' });
    draft.wire.dateline = { start: 0, end: 0, places: [], date: '2019-05-15', agency: null };
    for (const step of [paragraphs, sentences, timexes]) step.run(draft, {});
    expect(draft.timexes).toMatchObject([
      { start: 19, end: 25, type: 'DATE', value: '2019-05-13', mod: null, by: 'time/weekday' },
    ]);
  });
  it('tells what kind of time it is, and its start, middle or end', () => {
    const draft = newDraft({
      text: 'It rained late last year, for three weeks, every Friday at about noon.',
      lang: 'en',
      published: '2019-05-15',
    });
    for (const step of [paragraphs, sentences, timexes]) step.run(draft, {});
    expect(draft.timexes.map(({ type, mod }) => [type, mod])).toEqual([
      ['DATE', 'END'],
      ['DURATION', null],
      ['SET', null],
      ['TIME', 'APPROX'],
    ]);
  });
  it('does nothing in a language without words for time', () => {
    const draft = newDraft({ text: 'Llegó el lunes.', lang: 'es', published: '2019-05-15' });
    for (const step of [paragraphs, sentences, timexes]) step.run(draft, {});
    expect(draft.timexes).toEqual([]);
  });
});
