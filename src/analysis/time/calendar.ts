/**
 * Arithmetic of the proleptic Gregorian calendar on day numbers (days since 1970-01-01), without
 * `Date`: no clock, no time zone. Day/civil conversion after Howard Hinnant,
 * “chrono-Compatible Low-Level Date Algorithms”; Easter after the anonymous Gregorian computus
 * (Meeus/Jones/Butcher); ISO 8601 weeks by the week's Thursday.
 */
export interface Civil {
  year: number;
  /** 1..12 */
  month: number;
  /** 1..31 */
  day: number;
}

const floorDiv = (a: number, b: number) => Math.floor(a / b);

export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = floorDiv(y, 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = floorDiv(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function civil(day: number): Civil {
  const z = day + 719468;
  const era = floorDiv(z, 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = floorDiv(
    dayOfEra - floorDiv(dayOfEra, 1460) + floorDiv(dayOfEra, 36524) - floorDiv(dayOfEra, 146096),
    365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100));
  const m = floorDiv(5 * dayOfYear + 2, 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - floorDiv(153 * m + 2, 5) + 1,
  };
}

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the day exists; without a year, whether it exists in any year. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** Consecutive number of the ISO week that holds the day (weeks since that of 1970-01-01). */
export const weekIndex = (day: number): number => floorDiv(day + 3, 7);

/** Monday of a week. */
export const weekStart = (index: number): number => index * 7 - 3;

/** ISO year and week number of a week index. */
export function isoWeek(index: number): { year: number; week: number } {
  const thursday = weekStart(index) + 3;
  const { year } = civil(thursday);
  return { year, week: floorDiv(thursday - dayNumber(year, 1, 1), 7) + 1 };
}

/** Week index of ISO week `week` of `year`. */
export const weekOf = (year: number, week: number): number => weekIndex(dayNumber(year, 1, 4)) + week - 1;

/** Day number of Easter Sunday in the Western churches. */
export function easter(year: number): number {
  const a = year % 19;
  const b = floorDiv(year, 100);
  const c = year % 100;
  const h = (19 * a + b - floorDiv(b, 4) - floorDiv(b - floorDiv(b + 8, 25) + 1, 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * floorDiv(c, 4) - h - (c % 4)) % 7;
  const m = floorDiv(a + 11 * h + 22 * l, 451);
  const month = floorDiv(h + l - 7 * m + 114, 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Day number of the `n`th (1..5, or -1 for the last) `weekday` of a month. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

/** Day number of `YYYY-MM-DD` at the start of an ISO date or date-time; null if there is no such day. */
export function parseIsoDay(iso: string | null | undefined): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}
