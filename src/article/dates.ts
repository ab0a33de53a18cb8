import { monthOf } from '../wire/months.ts';

const two = (value: number | string) => String(value).padStart(2, '0');

/** A calendar day that exists, between the first newspapers on the web and the near future. */
function day(year: number, month: number, date: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const iso = `${year}-${two(month)}-${two(date)}`;
  return new Date(`${iso}T00:00:00Z`).getUTCDate() === date ? iso : null;
}

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;

/**
 * A machine-readable date (metadata, `datetime`) as ISO: the day, with time and zone where they are
 * stated. Null for what is none. Day and month written as numbers only are read as the machine that
 * wrote them most likely meant: month first with slashes, unless `dayFirst` or impossible.
 */
export function isoDate(value: string, dayFirst = false): string | null {
  const text = value.trim().slice(0, 60);
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, date, hour, minute, second, zone] = iso;
    const at = day(Number(year), Number(month), Number(date));
    if (!at || !hour || Number(hour) > 23 || Number(minute) > 59) return at;
    return `${at}T${two(hour)}:${minute}:${second ?? '00'}${zone ? zoneOf(zone) : ''}`;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2}))?/.exec(text);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const year = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/.exec(text);
  if (year) return day(Number(year[1]), Number(year[2]), Number(year[3]));
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  if (slashes) {
    const [a, b, y] = [Number(slashes[1]), Number(slashes[2]), Number(slashes[3])];
    return dayFirst ? (day(y, b, a) ?? day(y, a, b)) : (day(y, a, b) ?? day(y, b, a));
  }
  const dots = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})/.exec(text);
  if (dots) return day(Number(dots[3]), Number(dots[2]), Number(dots[1]));
  const epoch = /^(\d{10})(?:\d{3})?$/.exec(text);
  if (epoch) return `${new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 19)}Z`;
  const printed = printedDate(text, dayFirst);
  // `Wed, 04 May 2022 00:25:56 GMT`, `… GMT+0100 (CET)`: as mail and scripts write it.
  const clock = /\b(\d{2}):(\d{2}):(\d{2})\s?(?:GMT|UTC)?\s?([+-]\d{2}:?\d{2})?/.exec(text);
  if (!printed || !clock || !(clock[4] || /GMT|UTC/.test(clock[0])) || Number(clock[1]) > 23) return printed;
  return `${printed}T${clock[1]}:${clock[2]}:${clock[3]}${zoneOf(clock[4] ?? 'Z')}`;
}

/** `Z` or hours and minutes with a colon. */
const zoneOf = (zone: string) =>
  /^[zug]/i.test(zone) ? 'Z' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;

const DAY_FIRST =
  /(?<![\p{N}])(\d{1,2})(?:\.|st|nd|rd|th|º|er)?[\s-]{1,2}(?:de\s)?(\p{L}{3,12})\.?,?[\s-]{1,2}(?:de\s)?(\d{4})(?!\d)/gu;
const MONTH_FIRST = /(?<![\p{L}])(\p{L}{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/gu;
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[年-]\s?(\d{1,2})\s?[月-]\s?(\d{1,2})(?:\s?日)?(?!\d)/gu;
const NUMBERS = /(?<![\d/.-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/gu;

/** The first day that a line prints with its year, in any of the languages that we know months of. */
export function printedDate(line: string, dayFirst = false): string | null {
  let found: string | null = null;
  let at = Number.POSITIVE_INFINITY;
  const take = (index: number, iso: string | null) => {
    if (iso && index < at) {
      found = iso;
      at = index;
    }
  };
  for (const m of line.matchAll(YEAR_FIRST)) take(m.index, day(Number(m[1]), Number(m[2]), Number(m[3])));
  for (const m of line.matchAll(DAY_FIRST))
    take(m.index, day(Number(m[3]), monthOf(m[2]!) ?? 0, Number(m[1])));
  for (const m of line.matchAll(MONTH_FIRST))
    take(m.index, day(Number(m[3]), monthOf(m[1]!) ?? 0, Number(m[2])));
  for (const m of line.matchAll(NUMBERS)) {
    const [a, b, year] = [Number(m[1]), Number(m[3]), Number(m[4])];
    take(m.index, m[2] === '/' && !dayFirst ? (day(year, a, b) ?? day(year, b, a)) : day(year, b, a));
  }
  return found;
}

/** The day in an address: `/2013/07/19/`, `/2020-03-02/`, `-20130719`. */
export function dateInUrl(url: string): string | null {
  const path = url.slice(0, 600);
  const parts = /[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(path);
  if (parts) return day(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const compact = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(path);
  return compact ? day(Number(compact[1]), Number(compact[2]), Number(compact[3])) : null;
}
