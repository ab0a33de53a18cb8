import { describe, expect, it } from 'vitest';
import {
  civil,
  dayNumber,
  easter,
  isDay,
  isoWeek,
  nthWeekday,
  parseIsoDay,
  weekdayOf,
  weekIndex,
  weekOf,
} from './calendar.ts';

describe('calendar', () => {
  it('goes from day numbers to dates and back over four centuries', () => {
    for (let day = -150_000; day < 50_000; day += 97) {
      const { year, month, day: date } = civil(day);
      expect(dayNumber(year, month, date)).toBe(day);
    }
  });
  it('knows weekdays', () => {
    expect(weekdayOf(dayNumber(1970, 1, 1))).toBe(4);
    expect(weekdayOf(dayNumber(2024, 2, 29))).toBe(4);
    expect(weekdayOf(dayNumber(1905, 1, 22))).toBe(7);
  });
  it('numbers ISO weeks across the turn of the year', () => {
    expect(isoWeek(weekIndex(dayNumber(2021, 1, 3)))).toEqual({ year: 2020, week: 53 });
    expect(isoWeek(weekIndex(dayNumber(2024, 12, 30)))).toEqual({ year: 2025, week: 1 });
    expect(weekOf(2025, 1)).toBe(weekIndex(dayNumber(2024, 12, 30)));
  });
  it('finds movable feasts', () => {
    expect(civil(easter(2019))).toEqual({ year: 2019, month: 4, day: 21 });
    expect(civil(easter(2024))).toEqual({ year: 2024, month: 3, day: 31 });
    expect(civil(nthWeekday(2023, 11, 4, 4))).toEqual({ year: 2023, month: 11, day: 23 });
    expect(civil(nthWeekday(2023, 5, 1, -1))).toEqual({ year: 2023, month: 5, day: 29 });
  });
  it('refuses days that do not exist', () => {
    expect(isDay(2023, 2, 29)).toBe(false);
    expect(isDay(undefined, 2, 29)).toBe(true);
    expect(isDay(2024, 6, 31)).toBe(false);
    expect(parseIsoDay('2023-02-30')).toBeNull();
    expect(parseIsoDay('soon')).toBeNull();
    expect(parseIsoDay('2023-02-28T11:00:00Z')).toBe(dayNumber(2023, 2, 28));
  });
});
