import { describe, expect, test } from 'vitest';
import { timeSpan } from './time-span.ts';

const iso = (time: number) => new Date(time).toISOString().slice(0, 16);

describe('stretch of a TIMEX3 value', () => {
  test.each([
    ['2025-03-14', '2025-03-14T00:00', '2025-03-15T00:00'],
    ['2025-03-14T06:05', '2025-03-14T06:05', '2025-03-14T06:06'],
    ['2025-03-14T06', '2025-03-14T06:00', '2025-03-14T07:00'],
    ['2025-03-14TNI', '2025-03-14T20:00', '2025-03-15T04:00'],
    ['2025-W12', '2025-03-17T00:00', '2025-03-24T00:00'],
    ['2025-W12-WE', '2025-03-22T00:00', '2025-03-24T00:00'],
    ['2020-W53', '2020-12-28T00:00', '2021-01-04T00:00'],
    ['2025-02', '2025-02-01T00:00', '2025-03-01T00:00'],
    ['2025-SU', '2025-06-01T00:00', '2025-09-01T00:00'],
    ['2025-WI', '2025-12-01T00:00', '2026-03-01T00:00'],
    ['2025-Q2', '2025-04-01T00:00', '2025-07-01T00:00'],
    ['2025-H2', '2025-07-01T00:00', '2026-01-01T00:00'],
    ['1998', '1998-01-01T00:00', '1999-01-01T00:00'],
    ['0087', '0087-01-01T00:00', '0088-01-01T00:00'],
    ['199', '1990-01-01T00:00', '2000-01-01T00:00'],
    ['199X', '1990-01-01T00:00', '2000-01-01T00:00'],
    ['19', '1900-01-01T00:00', '2000-01-01T00:00'],
  ])('%s', (value, from, to) => {
    const span = timeSpan(value)!;
    expect([iso(span.from), iso(span.to)]).toEqual([from, to]);
  });

  test('a range reaches to the end of its last day', () => {
    const span = timeSpan('2025-03-14', '2025-03-16')!;
    expect([iso(span.from), iso(span.to)]).toEqual(['2025-03-14T00:00', '2025-03-17T00:00']);
  });

  test('a range that runs backwards is only its start', () => {
    expect(timeSpan('2025-03-14', '2024')).toEqual(timeSpan('2025-03-14'));
  });

  test.each(['PAST_REF', 'P3D', 'PT2H', 'XXXX-WXX-1', 'XXXX', '', '2025-3-1', 'tomorrow'])(
    'none: %s',
    (value) => {
      expect(timeSpan(value)).toBeNull();
    },
  );
});
