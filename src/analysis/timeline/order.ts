/**
 * A total order of partial values. What is only known to the week, month, season or year sits where
 * a reader expects it: before its days if it is told of as a whole or as its start (a chapter’s
 * heading comes first), after them if only its end is meant.
 */
import type { TimelineEntry, Timex } from '../contract.ts';
import { firstDay, lastDay, parsePeriod } from '../time/period.ts';

/** Minutes after midnight at which a part of the day is ranked. */
const PARTS: Record<string, number> = {
  MO: 8 * 60,
  MI: 12 * 60,
  DT: 13 * 60,
  AF: 15 * 60,
  EV: 19 * 60,
  NI: 22 * 60,
};

export interface SortKey {
  /** Day number; undated entries come last. */
  day: number;
  /** Longer periods first. */
  days: number;
  /** Minutes after midnight, -1 where no time is told. */
  minute: number;
}

export function sortKey(value: string, mod: string | null = null): SortKey {
  const period = parsePeriod(value);
  if (!period) return { day: Number.POSITIVE_INFINITY, days: 0, minute: -1 };
  const first = firstDay(period);
  const last = lastDay(period);
  const time = /T([A-Z]{2}|\d\d(?::\d\d)?)/.exec(value)?.[1];
  let minute = -1;
  if (time) minute = PARTS[time] ?? Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5) || 0);
  if (mod === 'START' && minute >= 0) minute -= 120;
  if (mod === 'END' && period.grain !== 'day') return { day: last, days: last - first + 1, minute };
  if (mod === 'MID' && period.grain !== 'day')
    return { day: Math.floor((first + last) / 2), days: last - first + 1, minute };
  if (mod === 'END') return { day: first, days: 1, minute: minute < 0 ? PARTS.EV! : minute + 60 };
  return { day: first, days: last - first + 1, minute };
}

/** Negative if `a` comes first: by day, the wider first, by time, then by place in the text. */
export function compareKeys(a: SortKey, b: SortKey): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return b.days - a.days || a.minute - b.minute;
}

/** The order of two entries; `timexes` of the same analysis tell whether only a start or an end is meant. */
export function compare(a: TimelineEntry, b: TimelineEntry, timexes: readonly Timex[] = []): number {
  const mod = (entry: TimelineEntry) => (entry.timex === null ? null : (timexes[entry.timex]?.mod ?? null));
  return compareKeys(sortKey(a.value, mod(a)), sortKey(b.value, mod(b))) || a.start - b.start;
}
