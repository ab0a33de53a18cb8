/** From what is said to a TIMEX3 value: fills in what is implied from anchor, story and tense. */
import type { TimexType } from '../contract.ts';
import { weekdayOf } from './calendar.ts';
import type { Context } from './context.ts';
import { durationValue } from './duration.ts';
import type { Said, TimeSaid } from './expression.ts';
import { formatPeriod, type Period } from './period.ts';
import { resolveDate, unresolvedDate } from './resolve-date.ts';
import { resolveShift } from './resolve-shift.ts';

export interface Resolved {
  type: TimexType;
  /** Empty where the date does not exist. */
  value: string;
  /** Where it sits in the calendar; null for durations, sets and vague references. */
  period: Period | null;
}

export function resolve(said: Said, context: Context): Resolved {
  switch (said.kind) {
    case 'duration':
      return { type: 'DURATION', value: durationValue(said), period: null };
    case 'set':
      return { type: 'SET', value: said.value, period: null };
    case 'vague':
      return { type: 'DATE', value: said.value, period: null };
    case 'time':
      return resolveTime(said, context);
    case 'date': {
      const period = resolveDate(said, context);
      if (period === null) return { type: 'DATE', value: unresolvedDate(said), period };
      return {
        type: 'DATE',
        value: period === 'absent' ? '' : formatPeriod(period),
        period: period === 'absent' ? null : period,
      };
    }
    default: {
      const shifted = resolveShift(said, context);
      return typeof shifted === 'string'
        ? { type: 'DATE', value: shifted, period: null }
        : { type: 'DATE', value: formatPeriod(shifted), period: shifted };
    }
  }
}

const pad = (n: number) => String(n).padStart(2, '0');

/** Farthest that clocks are ahead of Greenwich and behind it, in minutes. */
const AHEAD = 14 * 60;
const BEHIND = 12 * 60;
const DAY = 24 * 60;

/** The day on which another zone's clock shows the time that was told, 0 being that day; its weekday decides if it is said. */
function dayElsewhere({ hour, minute, on }: TimeSaid, told: { day: number; minute: number }): number {
  const weekday = on?.kind === 'date' ? on.weekday : undefined;
  const early = told.minute - (60 * hour! + (minute ?? 0));
  for (const days of [0, -1, 1]) {
    const fits = weekday === undefined || weekdayOf(told.day + days) === weekday;
    if (fits && early - days * DAY <= AHEAD && early - days * DAY >= -BEHIND) return told.day + days;
  }
  return told.day;
}

function resolveTime(said: TimeSaid, context: Context): Resolved {
  if (context.told && said.hour !== undefined) {
    const index = dayElsewhere(said, context.told);
    const value = `${formatPeriod({ grain: 'day', index })}T${clockOf(said)}`;
    return { type: 'TIME', value, period: { grain: 'day', index } };
  }
  const on = said.on ? resolve(said.on, context) : null;
  if (on && on.value === '') return { type: 'TIME', value: '', period: null };
  const { story, speech, sentence } = context;
  let period = on?.period ?? null;
  if (!on) {
    const told = story.recent('day', sentence, 1);
    // “… is to be heard on Nov. 20. The road was cleared around 5 p.m.”
    const unfit = told && speech !== null && context.direction === 'past' && told.index > speech;
    period = told && !unfit ? told : speech === null ? null : { grain: 'day', index: speech };
  }
  // “a Sunday evening”
  const open = on?.value.startsWith('XXXX-W') ? on.value : 'XXXX-XX-XX';
  const day = period?.grain === 'day' ? formatPeriod(period) : open;
  return { type: 'TIME', value: `${day}T${clockOf(said)}`, period: period?.grain === 'day' ? period : null };
}

function clockOf({ hour, minute, second, part }: TimeSaid): string {
  if (hour === undefined) return part!;
  return `${pad(hour)}:${pad(minute ?? 0)}${second === undefined ? '' : `:${pad(second)}`}`;
}
