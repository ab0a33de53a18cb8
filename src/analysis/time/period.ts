/**
 * A period of the calendar: a grain and the consecutive number of the unit of that grain, so that
 * “three months earlier” is a subtraction for every grain. Written as a TIMEX3 value by
 * `formatPeriod`.
 */
import { civil, dayNumber, daysInMonth, isDay, isoWeek, weekIndex, weekStart } from './calendar.ts';

export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export interface Period {
  grain: Grain;
  /**
   * day: days since 1970-01-01; week, weekend: ISO weeks since that of 1970-01-01; month: year × 12
   * + month - 1; quarter, season: year × 4 + 0..3 (seasons from spring); half: year × 2 + 0..1;
   * year; decade: year / 10; century: year / 100; millennium: year / 1000, all rounded down.
   */
  index: number;
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

/** The period of `grain` that holds the day. The winter holds January and February of the next year. */
export function periodOf(grain: Grain, day: number): Period {
  if (grain === 'day') return { grain, index: day };
  if (grain === 'week' || grain === 'weekend') return { grain, index: weekIndex(day) };
  const { year, month } = civil(day);
  switch (grain) {
    case 'month':
      return { grain, index: year * 12 + month - 1 };
    case 'quarter':
      return { grain, index: year * 4 + Math.floor((month - 1) / 3) };
    case 'season':
      return { grain, index: month <= 2 ? (year - 1) * 4 + 3 : year * 4 + Math.floor((month - 3) / 3) };
    case 'half':
      return { grain, index: year * 2 + (month > 6 ? 1 : 0) };
    case 'year':
      return { grain, index: year };
    case 'decade':
      return { grain, index: Math.floor(year / 10) };
    case 'century':
      return { grain, index: Math.floor(year / 100) };
    default:
      return { grain, index: Math.floor(year / 1000) };
  }
}

/** First day of the period. */
export function firstDay({ grain, index }: Period): number {
  switch (grain) {
    case 'day':
      return index;
    case 'week':
      return weekStart(index);
    case 'weekend':
      return weekStart(index) + 5;
    case 'month':
      return dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
    case 'quarter':
      return dayNumber(Math.floor(index / 4), (((index % 4) + 4) % 4) * 3 + 1, 1);
    case 'season':
      return dayNumber(Math.floor(index / 4), (((index % 4) + 4) % 4) * 3 + 3, 1);
    case 'half':
      return dayNumber(Math.floor(index / 2), (((index % 2) + 2) % 2) * 6 + 1, 1);
    case 'year':
      return dayNumber(index, 1, 1);
    case 'decade':
      return dayNumber(index * 10, 1, 1);
    case 'century':
      return dayNumber(index * 100, 1, 1);
    default:
      return dayNumber(index * 1000, 1, 1);
  }
}

/** Last day of the period. */
export function lastDay(period: Period): number {
  if (period.grain === 'weekend') return weekStart(period.index) + 6;
  return firstDay({ grain: period.grain, index: period.index + 1 }) - 1;
}

export const yearOf = (period: Period): number => civil(firstDay(period)).year;

/** The same period moved by `n` units of another grain; days of the month are cut to its length. */
export function shiftPeriod(period: Period, grain: Grain, n: number): Period {
  if (grain === period.grain) return { grain, index: period.index + n };
  const { grain: own, index } = period;
  if (own === 'day') {
    if (grain === 'week' || grain === 'weekend') return { grain: own, index: index + 7 * n };
    const months = monthsIn(grain);
    const { year, month, day } = civil(index);
    const to = year * 12 + month - 1 + months * n;
    const [y, m] = [Math.floor(to / 12), (((to % 12) + 12) % 12) + 1];
    return { grain: own, index: dayNumber(y, m, Math.min(day, daysInMonth(y, m))) };
  }
  const own12 = monthsIn(own);
  const other12 = monthsIn(grain);
  if (own12 && other12 && other12 % own12 === 0) return { grain: own, index: index + (n * other12) / own12 };
  // A week is in the year of its Thursday.
  const inside = firstDay(period) + (own === 'week' ? 3 : 0);
  return periodOf(own, shiftPeriod({ grain: 'day', index: inside }, grain, n).index);
}

function monthsIn(grain: Grain): number {
  switch (grain) {
    case 'month':
      return 1;
    case 'quarter':
    case 'season':
      return 3;
    case 'half':
      return 6;
    case 'year':
      return 12;
    case 'decade':
      return 120;
    case 'century':
      return 1200;
    case 'millennium':
      return 12000;
    default:
      return 0;
  }
}

const pad = (n: number, width: number) => String(n).padStart(width, '0');

const year4 = (year: number) => (year > 0 ? pad(year, 4) : `BC${pad(-year, 4)}`);

/** TIMEX3 value; the empty string outside the years 1 to 9999 for what TIMEX3 cannot write. */
export function formatPeriod({ grain, index }: Period): string {
  switch (grain) {
    case 'day': {
      const { year, month, day } = civil(index);
      return year > 0 && year <= 9999 ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : '';
    }
    case 'week':
    case 'weekend': {
      const { year, week } = isoWeek(index);
      if (year <= 0 || year > 9999) return '';
      return `${pad(year, 4)}-W${pad(week, 2)}${grain === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return within(Math.floor(index / 12), `-${pad((((index % 12) + 12) % 12) + 1, 2)}`);
    case 'quarter':
      return within(Math.floor(index / 4), `-Q${(((index % 4) + 4) % 4) + 1}`);
    case 'season':
      return within(Math.floor(index / 4), `-${SEASONS[((index % 4) + 4) % 4]}`);
    case 'half':
      return within(Math.floor(index / 2), `-H${(((index % 2) + 2) % 2) + 1}`);
    case 'year':
      return index <= 9999 && index > -9999 && index !== 0 ? year4(index) : '';
    case 'decade':
      return index > 0 && index <= 999 ? pad(index, 3) : '';
    case 'century':
      return index >= 0 && index <= 99 ? pad(index, 2) : '';
    default:
      return index >= 0 && index <= 9 ? String(index) : '';
  }
}

const within = (year: number, rest: string) => (year > 0 && year <= 9999 ? `${pad(year, 4)}${rest}` : '');

/** Reads a TIMEX3 date value back (a time of day is cut off); null if it is not a fixed date that exists. */
export function parsePeriod(value: string): Period | null {
  const match =
    /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?(?:T[\d:A-Z]*)?$/.exec(
      value,
    );
  if (match) {
    const year = Number(match[1]);
    const month = Number(match[2]);
    if (match[3] && !isDay(year, month, Number(match[3]))) return null;
    if (match[3]) return { grain: 'day', index: dayNumber(year, month, Number(match[3])) };
    if (match[2] && !(month >= 1 && month <= 12)) return null;
    if (match[2]) return { grain: 'month', index: year * 12 + Number(match[2]) - 1 };
    if (match[4])
      return {
        grain: match[5] ? 'weekend' : 'week',
        index: weekIndex(dayNumber(year, 1, 4)) + Number(match[4]) - 1,
      };
    if (match[6]) return { grain: 'quarter', index: year * 4 + Number(match[6]) - 1 };
    if (match[7]) return { grain: 'half', index: year * 2 + Number(match[7]) - 1 };
    if (match[8]) return { grain: 'season', index: year * 4 + SEASONS.indexOf(match[8] as 'SP') };
    return { grain: 'year', index: year };
  }
  // `199` and `19` are TIMEX3’s own; `199X` and `19XX` is how ISO 8601-2 writes the same.
  if (/^\d{3}X?$/.test(value)) return { grain: 'decade', index: Number(value.slice(0, 3)) };
  if (/^\d{2}(?:XX)?$/.test(value)) return { grain: 'century', index: Number(value.slice(0, 2)) };
  if (/^BC\d{4}$/.test(value)) return { grain: 'year', index: -Number(value.slice(2)) };
  return null;
}
