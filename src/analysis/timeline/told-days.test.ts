import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { loadResources } from '../load-resources.ts';

const resources = await loadResources((path) => readFile(`src/${path}`));
/** Tuesday, May 12, 2026 is today. */
const brief = (text: string) =>
  analyze({ text, lang: 'en', published: '2026-05-12' }, resources).timeline.map(
    ({ value, status, summary }) => `${value} ${status}: ${summary}`,
  );

describe('timeline: days of telling', () => {
  it.each([
    ['behind what is told', 'The council will sell the mill, the court confirmed on Monday.', []],
    ['behind a verb that only tells', 'Ada Holm had alleged on Saturday that the minister lied.', []],
    [
      'of an act of words',
      'Ada Holm accused the council on Monday of neglect.',
      ['2026-05-11 happened: Ada Holm accused the council of neglect'],
    ],
    [
      'of another verb before it',
      'The bank kept its key rate on Monday and said that it saw no danger.',
      ['2026-05-11 happened: The bank kept its key rate and said that it saw no danger'],
    ],
    [
      'of a document',
      'The mill is unsafe, according to a report published in April.',
      ['2026-04 happened: a report published'],
    ],
    ['of somebody', 'The mill is unsafe, according to the ministry on Monday.', []],
    ['in a name', 'Fighters of the March 9 Front held the town.', []],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('timeline: what is ahead', () => {
  it.each([
    [
      'ahead of',
      'Shares fell ahead of a meeting of ministers on Friday.',
      ['2026-05-15 planned: Shares fell ahead of a meeting of ministers'],
    ],
    [
      'only considered',
      'The group was considering raising output from December.',
      ['2026-12 planned: The group was considering raising output'],
    ],
    ['goods for a month', 'Crude for December delivery dropped to 71 dollars.', []],
    [
      'a state that goes on',
      'The mall will remain closed through the weekend.',
      ['2026-W20-WE planned: The mall will remain closed'],
    ],
    [
      'as early as',
      'Ada Holm may call an election as early as October.',
      ['2026-10 possible: Ada Holm may call an election'],
    ],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('timeline: words beside the date', () => {
  it.each([
    [
      'an insertion before another subject',
      'The bridge, built in 1974, and the mill, completed in 2011, belong to the town.',
      ['1974 happened: The bridge, built', '2011 happened: the mill, completed'],
    ],
    [
      'an insertion with an adverb',
      'The plan, first proposed in 2023, has been delayed.',
      ['2023 happened: The plan, first proposed'],
    ],
    [
      'what happened at a bound',
      'It was the worst storm since 2009, when 17 people were killed.',
      ['2009 happened: 17 people were killed'],
    ],
    ['a bound alone', 'It was the worst storm since 2009.', []],
    [
      'figures of a quarter',
      'The company reports second-quarter results on Friday.',
      ['2026-05-15 planned: The company reports second-quarter results'],
    ],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});
