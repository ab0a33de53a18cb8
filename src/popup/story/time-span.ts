/** TIMEX3 values as stretches of time, for order, gaps and the scale. */

const DAY = 86_400_000;

/** Milliseconds since 1970 in UTC, end exclusive. */
export interface TimeSpan {
  from: number;
  to: number;
}

/** Months in which the seasons begin, counted from 0, as on the northern half; winter runs into the next year. */
const SEASONS: Record<string, number> = { SP: 2, SU: 5, FA: 8, WI: 11 };

/** Hours of the parts of a day (TimeML 1.2.1), from and to. */
const DAY_PARTS: Record<string, [number, number]> = {
  MO: [6, 12],
  MI: [11, 13],
  DT: [6, 18],
  AF: [12, 18],
  EV: [18, 22],
  NI: [20, 28],
};

/** The stretch that a value covers; null for what has none (`PAST_REF`, durations, sets, nonsense). */
export function timeSpan(value: string, end: string | null = null): TimeSpan | null {
  const from = single(value);
  const to = end ? single(end) : null;
  return from && to && to.to > from.from ? { from: from.from, to: to.to } : from;
}

function single(value: string): TimeSpan | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T(.{2})(?::(\d{2}))?.*)?$/.exec(value);
  if (day) return ofDay(utc(+day[1]!, +day[2]! - 1, +day[3]!), day[4], day[5]);
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (week) return ofWeek(+week[1]!, +week[2]!, Boolean(week[3]));
  const part = /^(\d{4})-(?:(\d{2})|(SP|SU|FA|WI)|([QH])([1-4]))$/.exec(value);
  if (part) {
    const year = +part[1]!;
    if (part[2]) return months(year, +part[2] - 1, 1);
    if (part[3]) return months(year, SEASONS[part[3]]!, 3);
    const length = part[4] === 'Q' ? 3 : 6;
    return months(year, (+part[5]! - 1) * length, length);
  }
  const years = /^(\d{2,4})(X{0,2})$/.exec(value);
  if (!years) return null;
  const length = 10 ** (4 - years[1]!.length);
  const first = +years[1]! * length;
  return { from: utc(first, 0, 1), to: utc(first + length, 0, 1) };
}

function ofDay(from: number, part: string | undefined, minute: string | undefined): TimeSpan {
  if (!part) return { from, to: from + DAY };
  const hour = DAY / 24;
  const known = DAY_PARTS[part];
  if (known) return { from: from + known[0] * hour, to: from + known[1] * hour };
  if (!/^\d{2}$/.test(part)) return { from, to: from + DAY };
  const start = from + Number(part) * hour + Number(minute ?? 0) * 60_000;
  return { from: start, to: start + (minute ? 60_000 : hour) };
}

/** ISO 8601: week 1 holds 4 January; weeks begin on Monday. */
function ofWeek(year: number, week: number, weekend: boolean): TimeSpan {
  const fourth = utc(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  const monday = fourth + (week - 1) * 7 * DAY - weekday * DAY;
  return { from: weekend ? monday + 5 * DAY : monday, to: monday + 7 * DAY };
}

function months(year: number, first: number, length: number): TimeSpan {
  return { from: utc(year, first, 1), to: utc(year, first + length, 1) };
}

/** `Date.UTC` takes years below 100 for the twentieth century. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month, day));
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}
