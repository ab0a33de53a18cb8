import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { loadResources } from '../load-resources.ts';

const resources = await loadResources((path) => readFile(`src/${path}`));
/** Thursday, March 12, 2026 is today. */
const read = (text: string) => analyze({ text, lang: 'en', published: '2026-03-12' }, resources);
const values = (text: string) => read(text).timexes.map(({ value }) => value);
const events = (text: string) =>
  read(text).timeline.map(({ value, status, summary }) => `${value} ${status}: ${summary}`);

describe('dates that another date of the story could mislead', () => {
  it.each([
    ['a year in an insertion', 'The mill, founded in 1934, reports its results on April 24.', '2026-04-24'],
    ['a verb behind it', 'The dam, first drawn in 1987, was revived in January by the council.', '2026-01'],
    ['a year to come', 'The mine is due to close in 2031, and the audit was released in January.', '2026-01'],
    ['a year that the clause is of', 'In 1987 the council sold the mill and the pits in June.', '1987-06'],
    [
      'the month after a year',
      'The strike of 1967 went on and on. The firm settled the following March.',
      '1968-03',
    ],
    [
      'a hearing to come',
      'The case is listed for April 20. The road was cleared around 5 p.m.',
      '2026-03-12T17:00',
    ],
    [
      'a day of next week',
      'The club meets Orvane on Monday. Its captain was hurt at the start of the week.',
      '2026-W11',
    ],
    [
      'a quarter to come',
      'Holm expects less in the second quarter. In the latest quarter it lost money.',
      '2025-Q4',
    ],
  ])('%s', (_, text, expected) => {
    expect(values(text).at(-1)).toBe(expected);
  });
});

describe('which side of today', () => {
  it.each([
    ['what was ordered', 'The ministry ordered all schools closed Friday.', '2026-03-13'],
    ['what was done', 'The ministry had all schools closed Friday, and ordered tents.', '2026-03-06'],
    ['orders that came in', 'Orders fell and the shop was closed Friday.', '2026-03-06'],
    ['the end of what was done', 'The flag was lowered until Sunday.', '2026-03-15'],
    ['what was called', 'The union has called a strike in two towns on Saturday.', '2026-03-14'],
    ['what one was called', 'The mayor called him a thief on Saturday.', '2026-03-07'],
    ['a plan', 'A fresh round has been pencilled in for the spring.', '2026-SP'],
    [
      'a purpose with an end',
      'The sale, which had been expected, is part of its program to repay the loan by February.',
      '2027-02',
    ],
    [
      'a long clause',
      'Tarsia will ask its old neighbour Norland to run a joint post with it at the river crossing of Orvane from June, Holm said.',
      '2026-06',
    ],
  ])('%s', (_, text, expected) => {
    expect(values(text).at(-1)).toBe(expected);
  });
});

describe('spans of a year', () => {
  it.each([
    ['Towns will get more in 2025/26.', '2025'],
    ['Towns got more in 2024-25.', '2024'],
    ['Towns got more in 1998/1999.', '1998'],
    ['The field was ready in the first half of the year.', '2026-H1'],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });
  it('is none of two years apart', () => {
    expect(values('Towns got more in 1997-2001.')).toEqual(['1997', '2001']);
  });
});

describe('events', () => {
  it('may come where a condition follows', () => {
    expect(events('Workers were ready to strike next week unless the owner gave in.')).toEqual([
      '2026-W12 possible: Workers were ready to strike',
    ]);
    expect(events('They would probably need to win in Orvane on May 14.')[0]).toMatch(/^2026-05-14 possible/);
  });
  it('go on up to a date ahead, or are planned', () => {
    expect(events('The bridge is closed until Sunday.')).toEqual([
      '2026-03-15 ongoing: The bridge is closed',
    ]);
    expect(events('The bridge will stay closed until Sunday.')).toEqual([
      '2026-03-15 planned: The bridge will stay closed',
    ]);
  });
  it('happened when the words behind a since tell it', () => {
    expect(events('The seat had been vacant since January 19, when the deputy died in a fire.')).toEqual([
      '2026-01-19 happened: the deputy died in a fire',
    ]);
  });
  it('are what somebody was told of, and no act of saying', () => {
    expect(events('The envoys said Norland had been told of the pact last month.')).toEqual([
      '2026-02 happened: Norland had been told of the pact',
    ]);
    expect(events('Jurors were told that he fled last month.')).toEqual(['2026-02 happened: he fled']);
  });
  it('rise up to a figure, which is no comparison', () => {
    expect(events('Prices went up to 8.5% in October.')).toHaveLength(1);
    expect(events('Prices rose, up from 8.5% in October.')).toHaveLength(0);
  });
});
