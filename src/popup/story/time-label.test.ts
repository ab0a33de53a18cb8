import { beforeAll, describe, expect, test, vi } from 'vitest';
import messages from '../../_locales/en/messages.json';
import { i18nOver } from '../../words/words.fixture.ts';

vi.hoisted(() => {
  (globalThis as { chrome?: unknown }).chrome = {};
});

import { dayLabel, gapLabel, hourLabel, timeLabel } from './time-label.ts';

beforeAll(() => {
  Object.assign((globalThis as unknown as { chrome: object }).chrome, { i18n: i18nOver(messages, 'en-GB') });
});

const DAY = 86_400_000;

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
    ['2025-03-14', '2025-03-16', null, '14–16 March 2025'],
    ['1998', '2004', null, '1998 to 2004'],
    ['PAST_REF', null, null, 'In the past'],
    ['XXXX-WXX-1', null, null, 'XXXX-WXX-1'],
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
    expect(hourLabel('2025-03-14')).toBeNull();
  });

  test('a moment keeps the day it was printed with, whatever the zone', () => {
    expect(dayLabel('2025-03-14T23:59:00-11:00')).toBe('14 Mar 2025');
    expect(dayLabel('yesterday')).toBeNull();
    expect(dayLabel(null)).toBeNull();
  });

  test.each([
    [16 * DAY, '2 weeks'],
    [90 * DAY, '3 months'],
    [600 * DAY, '1 year, 8 months'],
    [8000 * DAY, '21 years'],
  ])('a gap of %d ms', (gap, label) => {
    expect(gapLabel(gap)).toBe(label);
  });
});
