import { afterEach, describe, expect, it, vi } from 'vitest';
import { Words } from '../../../analysis/time/words.ts';
import { tagged } from './tagged.fixture.ts';

describe('without an anchor', () => {
  it('resolves only what needs none', () => {
    expect(tagged('He left on Friday, came back in October and died in May 1998.', 'someday')).toEqual([
      'Friday = XXXX-WXX-5',
      'October = XXXX-10',
      'May 1998 = 1998-05',
    ]);
    expect(tagged('He left last year at 3 p.m. and returns next week.', '0001-01-01')).toEqual([
      'last year = PAST_REF',
      '3 p.m. = XXXX-XX-XXT15:00',
      'next week = FUTURE_REF',
    ]);
  });
  it('takes up the thread where the story tells a day itself', () => {
    expect(tagged('On May 3, 1998, he fled. Two days later he was found.', '')).toEqual([
      'May 3, 1998 = 1998-05-03',
      'Two days later = 1998-05-05',
    ]);
  });
});

describe('numbers beyond the calendar', () => {
  it.each([
    ['It happened 900000 years ago.', '900000 years ago = PAST_REF'],
    ['It lasted 99999999999999999999 years.', undefined],
    ['It ends 12,000 centuries later.', '12,000 centuries later = FUTURE_REF'],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toEqual(expected ? [expected] : []);
  });
});

/** What a page can hold to slow a reader down; each is repeated to a length. */
const HOSTILE = [
  'one thousand ',
  'one hundred and ',
  'a couple of ',
  'the ',
  'the last ',
  'the end of the end of ',
  'early late mid ',
  'March ',
  'March 7, ',
  'Friday, ',
  'every ',
  '12:30 p.m. ',
  '2010-',
  '1/2/',
  '9 to ',
  'twenty-',
  'a year and a half or so ',
  'the year-earlier ',
  'in 1999, when ',
  '(',
  '“',
  "'80s",
  'that that that ',
  'will have been ',
  ' '.repeat(9),
];

describe('hostile text', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(HOSTILE)('%j costs in proportion to its length', (unit) => {
    const looks = vi.spyOn(Words.prototype, 'is');
    const cost = (length: number) => {
      looks.mockClear();
      tagged(unit.repeat(Math.ceil(length / unit.length)));
      return looks.mock.calls.length;
    };
    const short = cost(2_000);
    expect(cost(8_000)).toBeLessThan(short * 4.6 + 500);
  });

  it('a page of thousands of dates is read to its end', () => {
    const found = tagged('On March 7, 2010, it rained. It will snow on Friday. '.repeat(2_000));
    expect(found).toHaveLength(4_000);
    expect(found.at(-1)).toBe('Friday = 2019-05-17');
  });
});
