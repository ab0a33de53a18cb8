import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from './calendar.ts';
import { firstDay, formatPeriod, type Grain, lastDay, parsePeriod, periodOf, shiftPeriod } from './period.ts';

const GRAINS: readonly Grain[] = [
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];

describe('period', () => {
  it('holds the day it is made of, but for the weekend, and is read back as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 400_000 }), fc.constantFrom(...GRAINS), (day, grain) => {
        const period = periodOf(grain, day);
        if (grain !== 'weekend') {
          expect(firstDay(period)).toBeLessThanOrEqual(day);
          expect(lastDay(period)).toBeGreaterThanOrEqual(day);
        }
        expect(parsePeriod(formatPeriod(period))).toEqual(period);
      }),
    );
  });
  it('follows on the one before without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 400_000 }), fc.constantFrom(...GRAINS), (day, grain) => {
        if (grain === 'weekend') return;
        const period = periodOf(grain, day);
        expect(firstDay({ grain, index: period.index + 1 })).toBe(lastDay(period) + 1);
      }),
    );
  });
  it.each([
    ['2024-02-29', 'year', -1, '2023-02-28'],
    ['2024-03-31', 'month', -1, '2024-02-29'],
    ['2024-03-31', 'week', 1, '2024-04-07'],
    ['2024-Q1', 'year', -1, '2023-Q1'],
    ['2024-01', 'quarter', -1, '2023-10'],
    ['2024-W01', 'year', -1, '2023-W01'],
  ] as const)('%s moved by a %s × %i is %s', (value, grain, n, expected) => {
    expect(formatPeriod(shiftPeriod(parsePeriod(value)!, grain, n))).toBe(expected);
  });
  it('writes nothing that TIMEX3 cannot', () => {
    expect(formatPeriod({ grain: 'day', index: dayNumber(12_000, 1, 1) })).toBe('');
    expect(formatPeriod({ grain: 'month', index: -5 })).toBe('');
    expect(formatPeriod({ grain: 'year', index: -44 })).toBe('BC0044');
  });
  it('reads digits left open as the decade or century', () => {
    expect([parsePeriod('202X'), parsePeriod('19XX')]).toEqual([parsePeriod('202'), parsePeriod('19')]);
    for (const value of ['20X', '2XXX', '2024X']) expect(parsePeriod(value)).toBeNull();
  });
  it('reads no duration, set or vague reference as a period', () => {
    for (const value of ['P3M', 'PAST_REF', 'XXXX-WXX-5', 'XXXX-03', '', '2019-13-45T', '2019-5-1'])
      expect(parsePeriod(value)).toBeNull();
  });
});
