/** Dates as the reader says them, in the language of the interface. */
import type { Timex } from '../analysis/contract.ts';
import { labelParts } from '../analysis/timeline/precision.ts';
import { type TimeSpan, timeSpan } from './time-span.ts';
import { joined, locale, type MessageKey, say, sayIfKnown } from './words.ts';

/** What TIMEX3 `mod` adds to a date, where it changes what is said. */
const MODS: Record<string, MessageKey> = {
  START: 'mod_start',
  MID: 'mod_mid',
  END: 'mod_end',
  APPROX: 'mod_approx',
  BEFORE: 'mod_before',
  AFTER: 'mod_after',
  ON_OR_BEFORE: 'mod_before',
  ON_OR_AFTER: 'mod_after',
};

/** “Late Thursday”; the middle is that of a part of the day, which is told beside it. */
const DAY_MODS = { ...MODS, START: 'mod_early', MID: null, END: 'mod_late' } as Record<
  string,
  MessageKey | null
>;

/** A TIMEX3 value in words, hours aside; “date not known” where it names no date. */
export function timeLabel(value: string, end: string | null, mod: Timex['mod'] = null): string {
  const label = end ? range(value, end) : single(value);
  const frame = mod && (labelParts(value).day === null ? MODS : DAY_MODS)[mod];
  return frame ? say(frame, label) : label;
}

const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;

/** Milliseconds after midnight of `06:05` or `06`; null for a part of the day. */
function clockOf(time: string): number | null {
  const found = /^(\d{2})(?::(\d{2}))?/.exec(time);
  return found && (Number(found[1]) * 60 + Number(found[2] ?? 0)) * 60_000;
}

/** The hour or part of the day of a value, if it has one: `06:00`, `night`. */
export function hourLabel(value: string): string | null {
  const { time } = labelParts(value);
  if (!time) return null;
  const clock = clockOf(time);
  return clock === null ? sayIfKnown(`daypart_${time}`) : format(clock, CLOCK);
}

/** Any time expression in words, as far as its value has some; null for sets and lengths without a figure. */
export function timexLabel({ type, value, mod }: Pick<Timex, 'type' | 'value' | 'mod'>): string | null {
  if (type === 'SET') return null;
  if (type === 'DURATION') return lengthLabel(value);
  return joined([timeLabel(value, null, mod), hourLabel(value)]);
}

const UNITS: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const CLOCK_UNITS: Record<string, string> = { H: 'hour', M: 'minute', S: 'second' };

/** `P3D`: three days; null for `PXD` and what has more than one unit. */
function lengthLabel(value: string): string | null {
  const found = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(value);
  const unit = found && (found[1] ? CLOCK_UNITS : UNITS)[found[3]!];
  return unit ? inUnits(Number(found[2]), unit) : null;
}

function inUnits(n: number, unit: string): string {
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(n);
}

/** An ISO date or date-time of a page, without its time; null if it is none. */
export function dayLabel(iso: string | null, style: 'long' | 'medium' = 'medium'): string | null {
  const day = iso && /^\d{4}-\d{2}-\d{2}/.exec(iso);
  const span = day ? timeSpan(day[0]) : null;
  return span ? format(span.from, style === 'long' ? LONG_DAY : SHORT_DAY) : null;
}

/** The year in which a stretch of a year or more begins or ends, else its first or last day in short. */
export function yearOrDay(span: TimeSpan, edge: 'from' | 'to' = 'from'): string {
  const days = (span.to - span.from) / 86_400_000;
  const day = edge === 'from' ? span.from : span.to - 86_400_000;
  if (days > 300) return format(day, yearOnly(span));
  return format(day, days > 10 ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' });
}

/** How long a gap of so many days is, in its two largest units: “1 year, 8 months”. */
export function gapLabel(days: number): string {
  const months = Math.round(days / 30.44);
  const parts: [number, string][] =
    months >= 12
      ? [
          [Math.floor(months / 12), 'year'],
          [months < 60 ? months % 12 : 0, 'month'],
        ]
      : months >= 2
        ? [[months, 'month']]
        : [[Math.round(days / 7), 'week']];
  const said = parts.filter(([n]) => n > 0).map(([n, unit]) => inUnits(n, unit));
  return new Intl.ListFormat(locale(), { type: 'unit', style: 'long' }).format(said);
}

function single(value: string): string {
  const span = timeSpan(value);
  if (!span) return sayIfKnown(value.toLowerCase()) ?? say('undated');
  const year = format(span.from, yearOnly(span));
  const { precision, part, month, day } = labelParts(value);
  if (day !== null) return format(span.from, { dateStyle: 'full' });
  if (month !== null) return format(span.from, MONTH);
  switch (precision) {
    case 'week':
      return say(value.endsWith('-WE') ? 'weekend_of' : 'week_of', format(span.from, { dateStyle: 'long' }));
    case 'season':
      // A winter belongs to two years.
      if (part === 3)
        return say('part_WI', formatter({ year: 'numeric' }).formatRange(span.from, span.to - 1));
      return say(`part_${SEASONS[part!]!}`, year);
    case 'quarter':
      return say(`part_${value.slice(5, 7) as 'Q1'}`, year);
    case 'decade':
    case 'century':
      return say(precision, year);
    default:
      return year;
  }
}

const MONTH = { month: 'long', year: 'numeric' } as const;
const SEASONS = ['SP', 'SU', 'FA'] as const;

/** A year before the first says so. */
function yearOnly(span: TimeSpan): Intl.DateTimeFormatOptions {
  return new Date(span.from).getUTCFullYear() > 0 ? { year: 'numeric' } : { year: 'numeric', era: 'short' };
}

/** Days, months or hours of a day in the shortest form that the language has for them; other ends side by side. */
function range(value: string, end: string): string {
  const [from, to] = [timeSpan(value), timeSpan(end)];
  // One that runs backwards or into the unknown is only its start.
  if (!from || !to || to.to < from.to) return single(value);
  const [a, b] = [labelParts(value), labelParts(end)];
  if (a.day !== null && b.day !== null) {
    const [early, late] = [a, b].map(({ time }) => (time ? clockOf(time) : null)) as [
      number | null,
      number | null,
    ];
    if (from.from !== to.from) return formatter({ dateStyle: 'long' }).formatRange(from.from, to.from);
    if (early === null || late === null || late <= early) return single(value);
    return formatter({ ...LONG_DAY, ...CLOCK }).formatRange(from.from + early, to.from + late);
  }
  if (a.month !== null && b.month !== null && a.day === b.day && from.from !== to.from)
    return formatter(MONTH).formatRange(from.from, to.from);
  return value === end ? single(value) : say('from_to', single(value), single(end));
}

/** With the month as a word: 3/4 is another day elsewhere. */
const SHORT_DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const LONG_DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;

function format(time: number, options: Intl.DateTimeFormatOptions): string {
  return formatter(options).format(time);
}

/** The values are calendar dates, not moments: no time zone may move them. */
function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', calendar: 'gregory', ...options });
}
