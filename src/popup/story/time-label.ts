/** Dates as the reader says them, in the language of the interface. */
import type { Timex } from '../../analysis/contract.ts';
import { locale, type MessageKey, say, sayIfKnown } from '../../words/words.ts';
import { type TimeSpan, timeSpan } from './time-span.ts';

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

/** A TIMEX3 value in words; the value itself where it cannot be told. */
export function timeLabel(value: string, end: string | null, mod: Timex['mod'] = null): string {
  const label = end ? range(value, end) : single(value);
  const frame = mod && MODS[mod];
  return frame ? say(frame, label) : label;
}

/** The hour or part of the day of a value, if it has one: `06:00`, `night`. */
export function hourLabel(value: string): string | null {
  const found = /^\d{4}-\d{2}-\d{2}T(\d{2}|[A-Z]{2})(?::(\d{2}))?/.exec(value);
  if (!found) return null;
  if (!/^\d/.test(found[1]!)) return sayIfKnown(`daypart_${found[1]}`);
  const time = Date.UTC(2000, 0, 1, Number(found[1]), Number(found[2] ?? 0));
  return format(time, { hour: 'numeric', minute: '2-digit' });
}

/** An ISO date or date-time of a page, without its time; null if it is none. */
export function dayLabel(iso: string | null, style: 'long' | 'medium' = 'medium'): string | null {
  const day = iso && /^\d{4}-\d{2}-\d{2}/.exec(iso);
  const span = day ? timeSpan(day[0]) : null;
  return span ? format(span.from, { dateStyle: style }) : null;
}

/** The year of a stretch of a year or more, else its first day in short. */
export function yearOrDay(span: TimeSpan): string {
  const days = (span.to - span.from) / 86_400_000;
  if (days > 300) return format(span.from, { year: 'numeric' });
  return format(
    span.from,
    days > 10 ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' },
  );
}

/** How long a gap is, in its two largest units: “1 year, 8 months”. */
export function gapLabel(milliseconds: number): string {
  const days = milliseconds / 86_400_000;
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
  const said = parts
    .filter(([n]) => n > 0)
    .map(([n, unit]) =>
      new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(n),
    );
  return new Intl.ListFormat(locale(), { type: 'unit', style: 'long' }).format(said);
}

function single(value: string): string {
  const span = timeSpan(value);
  if (!span) return sayIfKnown(value.toLowerCase()) ?? value;
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return format(span.from, { dateStyle: 'full' });
  if (/-WE$/.test(value)) return say('weekend_of', format(span.from, { dateStyle: 'long' }));
  if (/-W\d/.test(value)) return say('week_of', format(span.from, { dateStyle: 'long' }));
  if (/^\d{4}-\d{2}$/.test(value)) return format(span.from, { month: 'long', year: 'numeric' });
  const year = format(span.from, { year: 'numeric' });
  const part = /-(SP|SU|FA|WI|[QH]\d)$/.exec(value);
  if (part) return sayWith(`part_${part[1]}`, year) ?? value;
  if (/^\d{3}X?$/.test(value)) return say('decade', year);
  if (/^\d{2}(XX)?$/.test(value)) return say('century', format(span.from, { year: 'numeric' }));
  return year;
}

/** Two days in the shortest form that the language has for them; wider ends side by side. */
function range(value: string, end: string): string {
  const [from, to] = [timeSpan(value), timeSpan(end)];
  if (from && to && /^\d{4}-\d{2}-\d{2}$/.test(value) && /^\d{4}-\d{2}-\d{2}$/.test(end))
    return formatter({ dateStyle: 'long' }).formatRange(from.from, to.from);
  return say('from_to', single(value), single(end));
}

function sayWith(key: string, part: string): string | null {
  // `sayIfKnown` puts nothing in the place of `$1`.
  const frame = sayIfKnown(key);
  return frame ? say(key as MessageKey, part) : null;
}

function format(time: number, options: Intl.DateTimeFormatOptions): string {
  return formatter(options).format(time);
}

/** The values are calendar dates, not moments: no time zone may move them. */
function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', calendar: 'gregory', ...options });
}
