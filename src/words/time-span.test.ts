import { describe, expect, test } from 'vitest';
import { timeSpan } from './time-span.ts';

const iso = (time: number) => new Date(time).toISOString().replace(/T00:00.*/, '');

describe('stretch of a TIMEX3 value', () => {
  test.each([
    ['2025-03-14', '2025-03-14', '2025-03-15'],
    ['2025-03-14TNI', '2025-03-14', '2025-03-15'],
    ['2022-W50-WE', '2022-12-17', '2022-12-19'],
    ['2025-WI', '2025-12-01', '2026-03-01'],
    ['0087', '0087-01-01', '0088-01-01'],
    ['202X', '2020-01-01', '2030-01-01'],
    ['BC0044', '-000043-01-01', '-000042-01-01'],
  ])('%s', (value, from, to) => {
    const span = timeSpan(value)!;
    expect([iso(span.from), iso(span.to)]).toEqual([from, to]);
  });

  test('a range reaches to the end of its last day', () => {
    const span = timeSpan('2025-03-14', '2025-03-16')!;
    expect([iso(span.from), iso(span.to)]).toEqual(['2025-03-14', '2025-03-17']);
  });

  test('a range that runs backwards is only its start', () => {
    expect(timeSpan('2025-03-14', '2024')).toEqual(timeSpan('2025-03-14'));
  });

  test.each(['PAST_REF', 'P3D', 'XXXX-WXX-1', '', '2025-02-30', 'tomorrow'])('none: %s', (value) => {
    expect(timeSpan(value)).toBeNull();
  });
});
