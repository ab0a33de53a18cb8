import { describe, expect, it } from 'vitest';
import { tagged } from './tagged.fixture.ts';

const cases = (rows: readonly (readonly [text: string, ...expected: string[]])[]) => {
  for (const [text, ...expected] of rows) it(text, () => expect(tagged(text)).toEqual(expected));
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
    // The day told by its name alone is the coming one: “next” passes it over.
    ['The convoy leaves next Thursday.', 'next Thursday = 2019-05-23'],
    ['The convoy leaves this coming Thursday.', 'this coming Thursday = 2019-05-16'],
    ['The convoy leaves the coming Sunday.', 'the coming Sunday = 2019-05-19'],
    ['The union demanded a vote on Friday.', 'Friday = 2019-05-17'],
    ['The union demanded on Friday that he resign.', 'Friday = 2019-05-10'],
    ['The bank signaled a rate rise in August.', 'August = 2019-08'],
    ['The bank hinted at a rate rise in August.', 'August = 2019-08'],
  ]);
});

describe('a day of a month that is not told which', () => {
  cases([
    ['The bridge fell on a Sunday in March 2011.', 'Sunday in March 2011 = 2011-03'],
    ['The bridge fell one Sunday in June 2010.', 'Sunday in June 2010 = 2010-06'],
    ['The bridge fell on a Sunday.', 'Sunday = XXXX-WXX-7'],
    ['The bridge fell on a Sunday morning.', 'Sunday morning = XXXX-WXX-7TMO'],
    ['He spoke after a Sunday mass.', 'Sunday = 2019-05-12'],
    ['A Sunday evening concert was called off.', 'Sunday evening = 2019-05-12TEV'],
  ]);
});

describe('quarters ahead', () => {
  cases([
    ['The firm will close the mill in the first quarter.', 'the first quarter = 2020-Q1'],
    ['The firm said it would close the mill in the first quarter.', 'the first quarter = 2020-Q1'],
    // Figures are told about after the quarter is over.
    [
      'The firm will report figures for the first quarter on Friday.',
      'the first quarter = 2019-Q1',
      'Friday = 2019-05-17',
    ],
    ['The firm will post a loss in the first quarter.', 'the first quarter = 2019-Q1'],
    ['First-quarter profit would be lower, it said.', 'First-quarter = 2019-Q1'],
  ]);
});

describe('a year told before another event of its sentence', () => {
  cases([
    ['She joined the club in 2016 and signed a new contract in January.', '2016 = 2016', 'January = 2019-01'],
    ['In 2016, she joined the club in January.', '2016 = 2016', 'January = 2016-01'],
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
    [
      'The quake hit at 4:52 am (2152 GMT Tuesday) on Wednesday.',
      '4:52 am = 2019-05-15T04:52',
      '2152 GMT Tuesday = 2019-05-14T21:52',
      'Wednesday = 2019-05-15',
    ],
    ['The quake hit at 4:52 am (2152 GMT).', '4:52 am = 2019-05-15T04:52', '2152 GMT = 2019-05-14T21:52'],
    [
      'It ended at 11 pm EST (0400 GMT Thursday).',
      '11 pm EST = 2019-05-15T23:00',
      '0400 GMT Thursday = 2019-05-16T04:00',
    ],
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

describe('what the story has told', () => {
  cases([
    [
      'The port fell on Monday. A day later the town fell.',
      'Monday = 2019-05-13',
      'A day later = 2019-05-14',
    ],
    [
      'The river peaked on Monday. It had risen the day before.',
      'Monday = 2019-05-13',
      'the day before = 2019-05-12',
    ],
    ['Costs fell in the latest period.', 'the latest period = 2019-Q1'],
    ['She joined in 2004 and left the following year.', '2004 = 2004', 'the following year = 2005'],
    [
      'Profit rose in the third quarter. It had fallen a year earlier.',
      'the third quarter = 2018-Q3',
      'a year earlier = 2017-Q3',
    ],
    ['In 1956, on Nov. 3, the line opened.', '1956 = 1956', 'Nov. 3 = 1956-11-03'],
  ]);
});

describe('parts of years, weeks and days', () => {
  cases([
    ['Sales fell in the first half of next year.', 'the first half of next year = 2020-H1'],
    ['It grew in the fourth quarter of 2017.', 'the fourth quarter of 2017 = 2017-Q4'],
    ['They married in the summer of 1990.', 'the summer of 1990 = 1990-SU'],
    ['Fiscal 2018 was poor.', 'Fiscal 2018 = 2018'],
    ['He returns the week of June 3.', 'the week of June 3 = 2019-W23'],
    ['It rained over the weekend.', 'the weekend = 2019-W19-WE'],
    ['The talks ran from May 3 to 7.', 'May 3 = 2019-05-03', '7 = 2019-05-07'],
    [
      'The mayor was shot in the early hours of the morning.',
      'the early hours of the morning = 2019-05-15TMO',
    ],
    ['The law takes effect at the end of the month.', 'the end of the month = 2019-05'],
    ['Repairs will be done before Easter.', 'Easter = 2020-04-12'],
    ['Repairs were done before Easter.', 'Easter = 2019-04-21'],
    ['Shops close on Christmas Eve.', 'Christmas Eve = 2018-12-24'],
    ['He arrived last Thanksgiving.', 'last Thanksgiving = 2018-11-22'],
    [
      'The blast hit at about 9:20 a.m. (0620 GMT) Friday.',
      'about 9:20 a.m. = 2019-05-10T09:20',
      '0620 GMT = 2019-05-10T06:20',
      'Friday = 2019-05-10',
    ],
  ]);
});

describe('references', () => {
  cases([
    ['The firm now plans for the future.', 'now = PRESENT_REF', 'the future = FUTURE_REF'],
    ['He has recently moved.', 'recently = PAST_REF'],
    ['It was built several years ago.', 'several years ago = PAST_REF'],
  ]);
});
