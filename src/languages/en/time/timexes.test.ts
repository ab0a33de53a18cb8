import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../analysis/analyze.ts';
import { paragraphs } from '../../../analysis/text/paragraphs.ts';
import { sentences } from '../../../analysis/text/sentences.ts';
import { timexes } from '../../../analysis/time/timexes.ts';

/** `words = value` of every expression; Wednesday, May 15, 2019 is today. */
function tag(text: string, published: string | undefined = '2019-05-15'): string[] {
  const draft = newDraft({ text, lang: 'en', published });
  for (const step of [paragraphs, sentences, timexes]) step.run(draft, {});
  return draft.timexes.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
}

const cases = (rows: readonly (readonly [text: string, ...expected: string[]])[]) => {
  for (const [text, ...expected] of rows) it(text, () => expect(tag(text)).toEqual(expected));
};

describe('explicit dates', () => {
  cases([
    ['The pact was signed on March 7, 2010, in Orvane.', 'March 7, 2010 = 2010-03-07'],
    ['The pact was signed on 7 March 2010.', '7 March 2010 = 2010-03-07'],
    ['It dates from the 7th of March, 1911.', 'the 7th of March, 1911 = 1911-03-07'],
    ['He resigned Friday, Oct. 12, 2018.', 'Friday, Oct. 12, 2018 = 2018-10-12'],
    ['The report is dated 2017-11-03.', '2017-11-03 = 2017-11-03'],
    ['The form was stamped 11/23/2016.', '11/23/2016 = 2016-11-23'],
    ['She took office in June 2015.', 'June 2015 = 2015-06'],
    ['She took office in June of last year.', 'June of last year = 2018-06'],
    ['The firm was founded in 1987.', '1987 = 1987'],
    ['The war of the late 1970s left ruins.', 'the late 1970s = 197'],
    ['It stood since the 18th century.', 'the 18th century = 17'],
  ]);
});

describe('weekdays and months by the tense of their clause', () => {
  cases([
    ['The minister said Monday that talks had failed.', 'Monday = 2019-05-13'],
    ['The minister resigned on Wednesday.', 'Wednesday = 2019-05-15'],
    ['The council will meet Friday.', 'Friday = 2019-05-17'],
    ['The council met Friday.', 'Friday = 2019-05-10'],
    ['The bridge is due to open in March.', 'March = 2020-03'],
    ['The bridge opened in March.', 'March = 2019-03'],
    ['The bridge collapsed in December.', 'December = 2018-12'],
    ['The rate has been frozen since December.', 'December = 2018-12'],
    ['The convoy left last Friday.', 'last Friday = 2019-05-10'],
    ['The convoy leaves next Monday.', 'next Monday = 2019-05-20'],
  ]);
});

describe('steps from today', () => {
  cases([
    ['It rained yesterday and will rain tomorrow.', 'yesterday = 2019-05-14', 'tomorrow = 2019-05-16'],
    ['Prices rose last week.', 'last week = 2019-W19'],
    ['Prices rose last month.', 'last month = 2019-04'],
    ['The plant closed two years ago.', 'two years ago = 2017'],
    ['The plant closed six weeks ago.', 'six weeks ago = 2019-W14'],
    ['Voting begins next year.', 'next year = 2020'],
    ['He fled late last year.', 'late last year = 2018'],
    ['Guards fired at the crowd early Tuesday.', 'early Tuesday = 2019-05-14'],
    ['Guards fired at the crowd Tuesday night.', 'Tuesday night = 2019-05-14TNI'],
    [
      'They met on Monday. The previous night, shells had hit the camp.',
      'Monday = 2019-05-13',
      'The previous night = 2019-05-12TNI',
    ],
  ]);
});

describe('times of day', () => {
  cases([
    ['The blast came at 3 p.m. Tuesday.', '3 p.m. Tuesday = 2019-05-14T15:00'],
    ['The flight landed at 0400 GMT Saturday.', '0400 GMT Saturday = 2019-05-11T04:00'],
    ['Polls closed on Sunday at 15:00 GMT.', 'Sunday at 15:00 GMT = 2019-05-12T15:00'],
    ['The truce began at noon Thursday.', 'noon Thursday = 2019-05-09T12:00'],
  ]);
});

describe('durations and sets', () => {
  cases([
    ['The siege lasted about 20 years.', 'about 20 years = P20Y'],
    ['They waited two and a half hours.', 'two and a half hours = PT2H30M'],
    ['It fell in the past three months.', 'the past three months = P3M'],
    ['A 10-year sentence was upheld.', '10-year = P10Y'],
    ['The market opens every Friday.', 'every Friday = XXXX-WXX-5'],
    ['The paper appears daily.', 'daily = P1D'],
  ]);
});

describe('what must not be marked', () => {
  cases([
    ['The army may march on the second town.'],
    ['Ms. May and Mr. March won the sun trip.'],
    ['The side won 3-2 after leading 2-1.'],
    ['Shares rose 1/2 to $1,998.'],
    ['Call 555-2010-1999 for details.'],
    ['The Tu-2000 and the Model 1950X were shown.'],
    ['It drew 2,015 people and cost $1990.'],
    ['Nobody read section 12.5.'],
    ['About 2000 people came to the square.'],
    ['The date was given as February 30, 2018.'],
    ['They met on the Bloody Sunday bridge.'],
  ]);
  it('a name with a date keeps its own year', () => {
    expect(tag('The Sept. 11 attacks changed the law.')).toEqual(['Sept. 11 = 2001-09-11']);
  });
});

describe('without an anchor', () => {
  it('resolves only what needs none', () => {
    expect(tag('He left on Friday, came back in October and died in May 1998.', 'someday')).toEqual([
      'Friday = XXXX-WXX-5',
      'October = XXXX-10',
      'May 1998 = 1998-05',
    ]);
    expect(tag('He left last year.', '0001-01-01')).toEqual(['last year = PAST_REF']);
  });
});
