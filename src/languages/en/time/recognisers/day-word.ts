import type { Match, ShiftSaid } from '../../../../analysis/time/expression.ts';
import type { Recogniser } from '../../../../analysis/time/language.ts';
import type { Words } from '../../../../analysis/time/words.ts';
import { shiftOf, whichAt } from '../parts.ts';
import { monthDate } from './month-date.ts';
import { weekday } from './weekday.ts';

const DAYS: Record<string, number> = { today: 0, yesterday: -1, tomorrow: 1 };

const day = (n: number): ShiftSaid => ({ kind: 'shift', grain: 'day', n, from: 'speech' });

/** “today”, “yesterday morning”, “tonight”, “this afternoon”, “last night”, “the day before yesterday”. */
export const dayWord: Recogniser = {
  name: 'day-word',
  confidence: 0.97,
  at(w: Words, i: number): Match | null {
    const n = DAYS[w.lower[i]!];
    // “USA Today”: a name.
    if (n !== undefined && w.isCapital(i) && i > w.first[i]! && w.isCapital(i - 1)) return null;
    if (n !== undefined) {
      const part = w.together(i, i + 1) ? w.sense[i + 1]! : undefined;
      if (part?.part && !part.plural)
        return { from: i, to: i + 2, said: { kind: 'time', on: day(n), part: part.part } };
      return { from: i, to: i + 1, said: day(n) };
    }
    if (w.is(i, 'tonight')) return { from: i, to: i + 1, said: { kind: 'time', on: day(0), part: 'NI' } };
    if (w.is(i, 'the', 'a') && w.is(i + 1, 'day')) {
      if (w.are(i + 2, 'before', 'yesterday')) return { from: i, to: i + 4, said: day(-2) };
      if (w.are(i + 2, 'after', 'tomorrow')) return { from: i, to: i + 4, said: day(2) };
    }
    return partOfDay(w, i);
  },
};

/** “this morning”, “last night”, “the previous evening”, “that night”, “overnight”, “the morning”. */
function partOfDay(w: Words, i: number): Match | null {
  if (w.is(i, 'overnight'))
    return { from: i, to: i + 1, said: { kind: 'time', on: day(0), part: 'NI' }, confidence: 0.7 };
  const which = whichAt(w, i);
  if (which && w.together(i, which.to)) {
    let at = which.to;
    const early = w.is(at, 'early', 'late', 'mid');
    if (early) at++;
    const sense = w.together(i, at) ? w.sense[at]! : undefined;
    if (!sense?.part || sense.plural || w.lower[at] === 'overnight') return null;
    const on: ShiftSaid = shiftOf(which.which, 'day');
    return {
      from: i,
      to: at + 1,
      said: { kind: 'time', on, part: sense.part },
      mod: early ? (w.is(at - 1, 'early') ? 'START' : w.is(at - 1, 'late') ? 'END' : 'MID') : null,
    };
  }
  return null;
}

/** Moments that a day is divided by; “morning” and the like need more around them. */
const MOMENTS = new Set(['dawn', 'daybreak', 'sunrise', 'dusk', 'sunset', 'nightfall', 'overnight']);

/** “dawn on Friday”, “dusk Saturday”, “overnight Sunday”, “at dawn”. */
export const moment: Recogniser = {
  name: 'moment',
  confidence: 0.8,
  at(w: Words, i: number): Match | null {
    if (!MOMENTS.has(w.lower[i]!) || w.isCapital(i)) return null;
    const at = w.is(i + 1, 'on') ? i + 2 : i + 1;
    const date = w.together(i, at) ? (monthDate.at(w, at) ?? weekday.at(w, at)) : null;
    const { part } = w.sense[i]!;
    if (date && date.said.kind === 'date')
      return { from: i, to: date.to, said: { kind: 'time', on: date.said, part: part! } };
    if (w.is(i, 'overnight') || !w.is(i - 1, 'at', 'before', 'by', 'until', 'after', 'since', 'around'))
      return null;
    return { from: i, to: i + 1, said: { kind: 'time', part: part! }, confidence: 0.6 };
  },
};

/** “the morning”, “the early hours of Friday”, “the early hours of the morning”: of the day the story is at. */
export const partOfTheDay: Recogniser = {
  name: 'part-of-day',
  confidence: 0.7,
  at(w: Words, i: number): Match | null {
    let at = w.is(i, 'the') ? i + 1 : i;
    const early = w.is(at, 'early', 'late', 'mid', 'small', 'predawn', 'wee');
    const mod = early ? (w.is(at, 'late') ? 'END' : w.is(at, 'mid') ? 'MID' : 'START') : null;
    if (early) at++;
    if (!w.together(i, at) || at === i) return null;
    const on: ShiftSaid = { kind: 'shift', grain: 'day', n: 0, from: 'story' };
    if (early && w.is(at, 'hours')) {
      const of = w.are(at + 1, 'of', 'the', 'morning') ? at + 4 : at + 1;
      if (w.is(of, 'of') && datedAfter(w, of + 1)) return null;
      return { from: i, to: of, said: { kind: 'time', on, part: 'MO' }, mod };
    }
    const sense = w.sense[at]!;
    if (!sense.part || sense.plural || w.is(at, 'overnight')) return null;
    if (
      w.is(at + 1, 'of') ||
      (!early && !w.is(i - 1, 'in', 'during', 'through', 'throughout', 'into', 'by', 'until'))
    )
      return null;
    const n = w.together(i, at + 1) ? DAYS[w.lower[at + 1]!] : undefined;
    if (n !== undefined)
      return { from: i, to: at + 2, said: { kind: 'time', on: day(n), part: sense.part }, mod };
    return { from: i, to: at + 1, said: { kind: 'time', on, part: sense.part }, mod };
  },
};

/** A weekday, a month or “the” night of one: the date is an expression of its own. */
const datedAfter = (w: Words, i: number) =>
  w.sense[i]?.weekday !== undefined || w.sense[i]?.month !== undefined;
