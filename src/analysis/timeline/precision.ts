/** How precise a TIMEX3 value is, and how values group and read in a list. */
import type { Precision, TimelineEntry } from '../contract.ts';
import { firstDay, formatPeriod, parsePeriod, yearOf } from '../time/period.ts';

export function precisionOf(value: string): Precision {
  const time = timeIn(value);
  if (time !== null) {
    if (/^\d\d$/.test(time)) return 'hour';
    return /^\d\d:\d\d/.test(time) ? 'minute' : 'daypart';
  }
  const period = parsePeriod(value);
  if (!period) return 'vague';
  switch (period.grain) {
    case 'weekend':
      return 'week';
    case 'half':
      return 'quarter';
    case 'millennium':
      return 'century';
    default:
      return period.grain;
  }
}

/** What follows the `T` of a point in time. */
function timeIn(value: string): string | null {
  const at = value.indexOf('T');
  return at < 0 || value.startsWith('P') ? null : value.slice(at + 1);
}

/** What a list of entries is grouped by: the day where it is known, else the value as it stands. */
export interface Group {
  /** Equal for entries of one group; sorts nowhere, `compare` does. */
  key: string;
  /** The day, week, month … of the group as a TIMEX3 value; null for what has no date. */
  value: string | null;
  precision: Precision;
}

export function groupOf(entry: Pick<TimelineEntry, 'value' | 'timex'>): Group {
  const period = parsePeriod(entry.value);
  if (!period) return { key: 'vague', value: null, precision: 'vague' };
  const value = formatPeriod(period);
  return { key: value, value, precision: precisionOf(value) };
}

/** The parts of a value, for a label in any language: formatting is the reader’s. */
export interface LabelParts {
  precision: Precision;
  year: number | null;
  /** 1..12 */
  month: number | null;
  day: number | null;
  /** 1 Monday … 7 Sunday */
  weekday: number | null;
  /** ISO week, quarter, half, or 0..3 for a season from spring. */
  part: number | null;
  /** `15:30` or TIMEX3’s part of the day (`MO`, `NI`). */
  time: string | null;
}

export function labelParts(value: string): LabelParts {
  const precision = precisionOf(value);
  const parts: LabelParts = {
    precision,
    year: null,
    month: null,
    day: null,
    weekday: null,
    part: null,
    time: null,
  };
  const period = parsePeriod(value);
  if (!period) return parts;
  const day = firstDay(period);
  parts.year =
    period.grain === 'week' || period.grain === 'weekend' ? Number(value.slice(0, 4)) : yearOf(period);
  parts.time = timeIn(value);
  if (period.grain === 'day') {
    const [, month, date] = formatPeriod(period).split('-');
    parts.month = Number(month);
    parts.day = Number(date);
    parts.weekday = ((((day + 3) % 7) + 7) % 7) + 1;
  } else if (period.grain === 'month') parts.month = (period.index % 12) + 1;
  else if (period.grain === 'week' || period.grain === 'weekend') parts.part = Number(value.slice(6, 8));
  else if (period.grain === 'quarter') parts.part = (period.index % 4) + 1;
  else if (period.grain === 'season') parts.part = period.index % 4;
  else if (period.grain === 'half') parts.part = (period.index % 2) + 1;
  return parts;
}

/** Days between the ends of two values, for a scale that shows gaps; 0 where they touch or overlap, null if undated. */
export function gapDays(earlier: string, later: string): number | null {
  const a = parsePeriod(earlier);
  const b = parsePeriod(later);
  if (!a || !b) return null;
  const end = firstDay({ grain: a.grain, index: a.index + 1 });
  return Math.max(0, firstDay(b) - end);
}
