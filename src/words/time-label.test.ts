import { beforeAll, describe, expect, test } from 'vitest';
import messages from '../_locales/en/messages.json';
import { dayLabel, gapLabel, hourLabel, timeLabel, timexLabel, yearOrDay } from './time-label.ts';
import { timeSpan } from './time-span.ts';
import { i18nOver } from './words.fixture.ts';

beforeAll(() => {
  Object.assign(chrome, { i18n: i18nOver(messages, 'en-GB') });
});

describe('any time expression', () => {
  test.each([
    ['DATE', '2025-03-14', null, 'Friday 14 March 2025'],
    ['TIME', '2025-03-14T06:00', null, 'Friday 14 March 2025, 6:00'],
    ['TIME', '2025-03-14TNI', null, 'Friday 14 March 2025, night'],
    ['DURATION', 'P2D', null, '2 days'],
    ['DURATION', 'P1Y', 'APPROX', '1 year'],
    ['DURATION', 'PT90M', null, '90 minutes'],
    ['DURATION', 'PXD', null, null],
    ['DURATION', 'P1Y6M', null, null],
    ['SET', 'XXXX-WXX-1', null, null],
  ] as const)('%s %s', (type, value, mod, words) => {
    // Versions of ICU differ in the comma after the day of the week.
    expect(timexLabel({ type, value, mod })?.replace('Friday,', 'Friday') ?? null).toBe(words);
  });
});

describe('dates in words', () => {
  test.each([
    ['2025-03-14', null, null, 'Friday 14 March 2025'],
    ['2025-03', null, null, 'March 2025'],
    ['2025-04', null, 'END', 'End of April 2025'],
    ['2025-W12', null, null, 'Week of 17 March 2025'],
    ['2025-SU', null, null, 'Summer 2025'],
    ['2025-Q3', null, null, 'Third quarter of 2025'],
    ['1998', null, null, '1998'],
    ['199', null, null, '1990s'],
    ['2025', null, 'START', 'Start of 2025'],
    ['2025-03-14', null, 'END', 'Late Friday 14 March 2025'],
    ['2025-03-14', null, 'START', 'Early Friday 14 March 2025'],
    ['2025-03-14TMO', null, 'MID', 'Friday 14 March 2025'],
    ['2025-03-14', '2025-03-16', null, '14–16 March 2025'],
    ['1998', '2004', null, '1998 to 2004'],
    ['PAST_REF', null, null, 'In the past'],
    ['XXXX-WXX-1', null, null, 'Date not known'],
    ['P3D', null, null, 'Date not known'],
    ['2025-02-30', null, null, 'Date not known'],
    ['2023-11-20TNI', null, null, 'Monday 20 November 2023'],
    ['2024-H2', null, null, 'Second half of 2024'],
    ['2023-Q1', null, null, 'First quarter of 2023'],
    ['2022-W50-WE', null, null, 'Weekend of 17 December 2022'],
    ['2022-WI', null, null, 'Winter 2022–2023'],
    ['202X', null, null, '2020s'],
    ['19XX', null, null, 'Century from 1900'],
    ['BC0044', null, null, '44 BC'],
    ['BC0044', 'BC0031', null, '44 BC to 31 BC'],
    ['2025-03', '2025-05', null, 'March–May 2025'],
    ['2025-03', '2025-05-02', null, 'March 2025 to Friday 2 May 2025'],
    ['2025-03-14T06:00', '2025-03-14T09:30', null, '14 March 2025 06:00–09:30'],
    ['2025-03-14TMO', '2025-03-14TEV', null, 'Friday 14 March 2025'],
    ['2025-03-14T06:00', '2025-03-15T09:30', null, '14–15 March 2025'],
    ['2025-03-14', '2024', null, 'Friday 14 March 2025'],
    ['2025-03-14', 'FUTURE_REF', null, 'Friday 14 March 2025'],
  ])('%s %s %s', (value, end, mod, label) => {
    // Versions of the Unicode data differ in a comma and in thin spaces.
    expect(
      timeLabel(value, end, mod)
        .replace(/[,\s]+/gu, ' ')
        .replace(/ ?– ?/u, '–'),
    ).toBe(label);
  });

  test('an hour is said apart from its day', () => {
    expect(hourLabel('2025-03-14T06:05')).toBe('6:05');
    expect(hourLabel('2025-03-14TNI')).toBe('night');
    expect(hourLabel('2025-03-14T06')).toBe('6:00');
    expect(hourLabel('2025-03-14')).toBeNull();
  });

  test('a moment keeps the day it was printed with, whatever the zone', () => {
    expect(dayLabel('2025-03-14T23:59:00-11:00')).toBe('14 Mar 2025');
    expect(dayLabel('yesterday')).toBeNull();
    expect(dayLabel(null)).toBeNull();
  });

  test.each([
    ['202X', '2020', '2029'],
    ['2025-SU', 'Jun 2025', 'Aug 2025'],
    ['2025-03-14', '14 Mar', '14 Mar'],
  ])('ends of the scale: %s', (value, from, to) => {
    const span = timeSpan(value)!;
    expect([yearOrDay(span), yearOrDay(span, 'to')]).toEqual([from, to]);
  });

  test.each([
    [16, '2 weeks'],
    [90, '3 months'],
    [600, '1 year, 8 months'],
    [8000, '21 years'],
  ])('a gap of %d days', (gap, label) => {
    expect(gapLabel(gap)).toBe(label);
  });
});
