/** TIMEX3 values as stretches of time, for the scale. Which days a value covers, the analysis knows. */
import { firstDay, lastDay, type Period, parsePeriod } from '../analysis/time/period.ts';

const DAY = 86_400_000;

/** Milliseconds since 1970 in UTC, whole days, end exclusive. */
export interface TimeSpan {
  from: number;
  to: number;
}

/** The days that a value covers, to the last of `end`; null for what has none (`PAST_REF`, durations, sets, nonsense). */
export function timeSpan(value: string, end: string | null = null): TimeSpan | null {
  const from = single(value);
  const to = end ? single(end) : null;
  return from && to && to.to > from.from ? { from: from.from, to: to.to } : from;
}

function single(value: string): TimeSpan | null {
  const period = parsePeriod(value);
  if (!period) return null;
  const counted = astronomical(period);
  return { from: firstDay(counted) * DAY, to: (lastDay(counted) + 1) * DAY };
}

/** `Date` has a year 0, which is 1 BC. */
function astronomical({ grain, index }: Period): Period {
  return { grain, index: grain === 'year' && index < 0 ? index + 1 : index };
}
