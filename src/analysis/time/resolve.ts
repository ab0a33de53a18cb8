/** From what is said to a TIMEX3 value: fills in what is implied from anchor, story and tense. */
import type { TimexType } from '../contract.ts';
import type { Direction } from './direction.ts';
import { durationValue } from './duration.ts';
import type { Said, TimeSaid } from './expression.ts';
import { formatPeriod, type Period } from './period.ts';
import { resolveDate, unresolvedDate } from './resolve-date.ts';
import { resolveShift } from './resolve-shift.ts';
import type { Story } from './story.ts';

export interface Context {
  /** Day number of the speaker’s now; null where nothing tells it. */
  readonly speech: number | null;
  readonly story: Story;
  /** Sentence of the expression. */
  sentence: number;
  /** By tense and preposition of its clause. */
  direction: Direction;
  /** The period that this expression makes a range with, null if it makes none. */
  rangeStart: Period | null;
}

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

function resolveTime(said: TimeSaid, context: Context): Resolved {
  const on = said.on ? resolve(said.on, context) : null;
  if (on && on.value === '') return { type: 'TIME', value: '', period: null };
  const { story, speech, sentence } = context;
  let period = on?.period ?? null;
  if (!on) {
    const told = story.recent('day', sentence, 1);
    period = told ?? (speech === null ? null : { grain: 'day', index: speech });
  }
  const day = period?.grain === 'day' ? formatPeriod(period) : 'XXXX-XX-XX';
  const hour = said.hour;
  const clock =
    hour === undefined
      ? said.part!
      : `${pad(hour)}:${pad(said.minute ?? 0)}${said.second === undefined ? '' : `:${pad(said.second)}`}`;
  return { type: 'TIME', value: `${day}T${clock}`, period: period?.grain === 'day' ? period : null };
}
