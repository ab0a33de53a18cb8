import { describe, expect, it } from 'vitest';
import { newDraft } from '../analyze.ts';
import type { TimelineEntry } from '../contract.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import { timexes } from '../time/timexes.ts';
import { timeline } from './timeline.ts';

/** Wednesday, May 15, 2019 is today. */
function tell(text: string): TimelineEntry[] {
  const draft = newDraft({ text, lang: 'en', published: '2019-05-15' });
  for (const step of [paragraphs, sentences, timexes, timeline]) step.run(draft, {});
  return draft.timeline;
}

const brief = (text: string) =>
  tell(text).map(({ value, status, summary }) => `${value} ${status}: ${summary}`);

describe('timeline', () => {
  it('tells one entry an event, in order of time', () => {
    expect(brief('Rebels seized the port on Monday. The port was built in 1974.')).toEqual([
      '1974 happened: The port was built',
      '2019-05-13 happened: Rebels seized the port',
    ]);
  });
  it('tells planned from possible', () => {
    expect(brief('The leaders are due to meet in Orvane on Friday.')[0]).toContain('2019-05-17 planned');
    expect(brief('Analysts fear that the river could rise again next week.')[0]).toContain(
      '2019-W21 possible',
    );
  });
  it('takes what has gone on since a date as ongoing', () => {
    expect(brief('Some 4,000 people have been living in tents since December.')[0]).toContain(
      '2018-12 ongoing',
    );
  });
  it('takes no event from the date of a statement', () => {
    expect(brief('The dam is safe, a spokesman said Tuesday.')).toEqual([]);
    expect(brief('The mayor told reporters on Tuesday that the dam burst last week.')).toHaveLength(1);
  });
  it('takes no event from durations, sets and vague times', () => {
    expect(brief('For 20 years the ferry has recently left every Friday.')).toEqual([]);
  });
  it('reads a range as one entry with an end', () => {
    expect(tell('The party ruled the valley between 1996 and 2001.')).toMatchObject([
      { value: '1996', end: '2001' },
    ]);
  });
  it('tells the same event at the same time once', () => {
    expect(
      brief(
        'Gunmen attacked the village hall on Monday. The mayor was away.\n\nThe attack on the village hall by gunmen on Monday shocked many.',
      ),
    ).toHaveLength(1);
  });
  it('never uses a word that the article has not', () => {
    const text =
      'Meanwhile, two days earlier, on Monday night, soldiers (from the north) crossed the river, killing three, witnesses said.';
    for (const { summary } of tell(text))
      for (const word of summary.split(/[^\p{L}\p{N}]+/u)) expect(text).toContain(word);
  });
});
