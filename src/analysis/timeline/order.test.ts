import { describe, expect, it } from 'vitest';
import { compareKeys, sortKey } from './order.ts';
import { gapDays, groupOf, labelParts, precisionOf } from './precision.ts';

const sorted = (...values: string[]) => [...values].sort((a, b) => compareKeys(sortKey(a), sortKey(b)));

describe('order', () => {
  it('puts what is known to the year or month before its days, and the undated last', () => {
    expect(
      sorted(
        'FUTURE_REF',
        '2019-05-14',
        '2019',
        '2019-05',
        '1998',
        '2019-W20',
        '2019-05-14T09:30',
        '2019-05-14TNI',
      ),
    ).toEqual([
      '1998',
      '2019',
      '2019-05',
      '2019-W20',
      '2019-05-14',
      '2019-05-14T09:30',
      '2019-05-14TNI',
      'FUTURE_REF',
    ]);
  });
  it('puts the end of a month behind its days', () => {
    expect(compareKeys(sortKey('2019-05', 'END'), sortKey('2019-05-20'))).toBeGreaterThan(0);
    expect(compareKeys(sortKey('2019-05', 'START'), sortKey('2019-05-20'))).toBeLessThan(0);
  });
});

describe('precision', () => {
  it.each([
    ['2019', 'year'],
    ['2019-Q3', 'quarter'],
    ['2019-SU', 'season'],
    ['2019-05', 'month'],
    ['2019-W20', 'week'],
    ['2019-05-14', 'day'],
    ['2019-05-14TNI', 'daypart'],
    ['2019-05-14T15:00', 'minute'],
    ['198', 'decade'],
    ['19', 'century'],
    ['PAST_REF', 'vague'],
    ['P3M', 'vague'],
  ])('%s is known to the %s', (value, precision) => {
    expect(precisionOf(value)).toBe(precision);
  });
  it('groups times under their day', () => {
    expect(groupOf({ value: '2019-05-14T15:00', timex: 0 }).key).toBe('2019-05-14');
    expect(groupOf({ value: '2019-05', timex: 0 }).key).toBe('2019-05');
  });
  it('gives the parts of a label', () => {
    expect(labelParts('2019-05-14T15:00')).toMatchObject({
      year: 2019,
      month: 5,
      day: 14,
      weekday: 2,
      time: '15:00',
    });
    expect(labelParts('2019-SU')).toMatchObject({ precision: 'season', year: 2019, part: 1 });
  });
  it('counts the days of a gap', () => {
    expect(gapDays('2019-05', '2019-06-11')).toBe(10);
    expect(gapDays('2019-05-14', '2019-05-14')).toBe(0);
    expect(gapDays('PAST_REF', '2019')).toBeNull();
  });
});
