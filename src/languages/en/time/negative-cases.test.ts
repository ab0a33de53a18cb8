import { describe, expect, it } from 'vitest';
import { tagged } from './tagged.fixture.ts';

/** What must not be marked, or must not be taken for a day. */
describe('negative cases', () => {
  it.each([
    // Months and weekdays that are verbs, names or nouns.
    'The army may march on the second town.',
    'May we come in? May I ask why?',
    'Ms. May and Mr. March won the sun trip.',
    'April Quiller and August Brandt lead the firm.',
    'The sun sat low; they wed in private and sat down.',
    'A March for Water drew crowds.',
    'Jan Mertens met Mar Ibarra.',
    'The fall of the fort and the spring in the yard went unseen.',
    'The Winter Games and Summer Street were empty.',
    // Ordinals and shares.
    'It was the second goal of a third party.',
    'Three-quarters of voters and a quarter of members agreed.',
    // Numbers of every other kind.
    'The side won 3-2 after leading 2-1.',
    'Shares rose 1/2 to $1,998, then to 12 3/4.',
    'The score was 10:8 at the break.',
    'Call 555-2010-1999 or +44 2079 460 958 for details.',
    'The Tu-2000, the Boeing 737-800 and the Model 1950X were shown.',
    'It drew 2,015 people and cost $1990 or €2001.',
    'Nobody read section 12.5, page 1984 or Rule No. 2016.',
    'About 2000 people came to the square.',
    'The wire is 1500 meters long and weighs 1900 pounds.',
    // Names that hold a time.
    'They met on the Bloody Sunday bridge.',
    'He told USA Today and the show 60 Minutes about High Noon.',
    'A 37-year-old man and a woman aged 52 were hurt.',
    'Easter Island and Christmas Carol are names.',
    // Rates.
    'It earns $5 million a year at 300,000 barrels a day.',
    // Days that do not exist.
    'The paper was dated February 30, 2018.',
    'The paper was dated 31 June.',
    'The paper was dated 2018-02-30.',
    // Years of other calendars.
    'It was written in 1445 AH.',
    'The Persian year 1402 began.',
  ])('%s', (text) => {
    expect(tagged(text)).toEqual([]);
  });

  it('“5-minute” is a length, never a time of day', () => {
    expect(tagged('It is a 5-minute walk.')).toEqual(['5-minute = PT5M']);
  });
  it('a name with a date keeps its own year', () => {
    expect(tagged('The Sept. 11 attacks changed the law.')).toEqual(['Sept. 11 = 2001-09-11']);
    expect(tagged('The 9/11 report is out.')).toEqual(['9/11 = 2001-09-11']);
  });
  it('“seconds” are time only with a number', () => {
    expect(tagged('He came in seconds after 12 seconds.')).toEqual(['12 seconds = PT12S']);
  });
});
