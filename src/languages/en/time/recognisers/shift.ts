import type { Match, ShiftSaid, Unit } from '../../../../analysis/time/expression.ts';
import type { Recogniser } from '../../../../analysis/time/language.ts';
import type { Grain } from '../../../../analysis/time/period.ts';
import type { Words } from '../../../../analysis/time/words.ts';
import { amount } from '../numbers.ts';
import { monthAt, shiftOf, weekdayAt, whichAt } from '../parts.ts';
import { isRate } from './set.ts';

/** “last week”, “this year”, “the following month”, “the past year”, “the same day”. */
export const whichUnit: Recogniser = {
  name: 'which-unit',
  confidence: 0.92,
  at(w: Words, i: number): Match | null {
    const which = whichAt(w, i);
    if (!which || !w.together(i, which.to)) return null;
    const sense = w.sense[which.to]!;
    if (!sense.grain || sense.plural || sense.cardinal) return null;
    if (w.is(i, 'this') && sense.unit === 'D') return null;
    // “the last day of the trial”: a part of something else.
    if (w.is(which.to - 1, 'last') && w.is(which.to + 1, 'of')) return null;
    if (
      w.is(which.to - 1, 'that') &&
      w.is(which.to, 'day', 'week', 'year', 'month', 'weekend', 'decade', 'quarter') === false
    )
      return null;
    // “the past year”, “the past decade”: the stretch up to now.
    if (w.is(i, 'the', 'past') && w.is(which.to - 1, 'past', 'last', 'coming') && sense.grain === 'day')
      return null;
    if (w.is(which.to - 1, 'past') && (sense.unit === 'DE' || sense.unit === 'CE'))
      return {
        from: i,
        to: which.to + 1,
        said: { kind: 'duration', amounts: [{ n: 1, unit: sense.unit }] },
      };
    if (w.are(which.to + 1, 'and', 'a', 'half') && sense.unit)
      return {
        from: i,
        to: which.to + 4,
        said: { kind: 'duration', amounts: [{ n: 1.5, unit: sense.unit }] },
      };
    // “This Week”, “Next Year”: a title.
    if (
      w.isCapital(which.to) &&
      !w.isCapital(w.first[i]! + 1) &&
      w.text.charCodeAt(w.start[which.to]! + 1) > 90
    )
      return null;
    const said = shiftOf(which.which, sense.grain);
    if (w.is(which.to + 1, 'or') && w.is(which.to + 2, 'so'))
      return { from: i, to: which.to + 3, said, mod: 'APPROX' };
    return { from: i, to: which.to + 1, said };
  },
};

/** “two weeks ago”, “a year earlier”, “three days later”, “several years ago”, “a week from now”. */
export const ago: Recogniser = {
  name: 'ago',
  confidence: 0.95,
  at(w: Words, i: number): Match | null {
    const number = amount(w, i);
    // “300 cases a day earlier this week”: a rate, and “earlier” belongs to the week.
    if (number?.to === i + 1 && isRate(w, i) && w.is(i + 2, 'earlier', 'later') && whichAt(w, i + 3))
      return null;
    let at = number ? number.to : i;
    if (!w.together(i, at)) return null;
    if (w.is(at, 'more', 'full', 'whole', 'short', 'long', 'good')) at++;
    if (!w.together(i, at)) return null;
    const sense = w.sense[at]!;
    if (!sense.unit || (!number && !sense.plural)) return null;
    if (number?.n === 1 && sense.plural) return null;
    let to = at + 1;
    const orSo = w.is(to, 'or') && w.is(to + 1, 'so', 'more', 'two') ? 2 : 0;
    to += orSo;
    if (!w.together(i, to) || w.link[to] === 1) return null;
    const turn = TURNS[w.lower[to]!];
    if (!turn) {
      if (w.is(to, 'from') && w.is(to + 1, 'now', 'today', 'yesterday', 'tomorrow'))
        return shifted(i, to + 2, number?.n ?? 'X', 1, sense.unit, 'speech');
      if (w.is(to, 'from') && (weekdayAt(w, to + 1) || monthAt(w, to + 1)))
        return shifted(i, to + 2, number?.n ?? 'X', 1, sense.unit, 'speech');
      return null;
    }
    const n = number?.n ?? 'X';
    const day = weekdayAt(w, to + 1);
    // “a week ago Sunday”: the Sunday a week before the last.
    if (day && sense.unit === 'W' && typeof n === 'number' && w.is(to, 'ago') && w.together(i, to + 1))
      return { from: i, to: to + 2, said: { kind: 'date', weekday: day, which: 'last', weeks: -n } };
    const match = shifted(i, to + 1, n, turn.sign, sense.unit, turn.from);
    if (match && orSo) match.mod = 'APPROX';
    return match;
  },
};

const TURNS: Record<string, { sign: -1 | 1; from: 'speech' | 'story' }> = {
  ago: { sign: -1, from: 'speech' },
  back: { sign: -1, from: 'speech' },
  earlier: { sign: -1, from: 'story' },
  previously: { sign: -1, from: 'story' },
  prior: { sign: -1, from: 'story' },
  later: { sign: 1, from: 'story' },
  hence: { sign: 1, from: 'speech' },
};

const GRAINS: Partial<Record<Unit, { grain: Grain; times: number }>> = {
  D: { grain: 'day', times: 1 },
  WE: { grain: 'weekend', times: 1 },
  W: { grain: 'week', times: 1 },
  M: { grain: 'month', times: 1 },
  Q: { grain: 'quarter', times: 1 },
  Y: { grain: 'year', times: 1 },
  DE: { grain: 'decade', times: 1 },
  CE: { grain: 'century', times: 1 },
  ML: { grain: 'millennium', times: 1 },
};

function shifted(
  from: number,
  to: number,
  n: number | 'X',
  sign: -1 | 1,
  unit: Unit,
  origin: 'speech' | 'story',
): Match | null {
  const step = GRAINS[unit];
  if (!step) {
    // Minutes and hours from now do not leave the day for a reader of the story.
    const said: ShiftSaid = { kind: 'shift', grain: 'day', n: 0, from: origin };
    return { from, to, said, confidence: 0.6 };
  }
  if (n === 'X') return { from, to, said: { kind: 'shift', grain: step.grain, n, sign, from: origin } };
  if (n % 1 && unit !== 'Y') return null;
  const said: ShiftSaid = {
    kind: 'shift',
    grain: step.grain,
    n: sign * Math.floor(n) * step.times,
    from: origin,
  };
  if (unit === 'Y' && n === 1 && sign < 0) said.comparable = true;
  return { from, to, said };
}

/** “the week of May 3”, “a year ago Friday”, “the weekend”, “the day”, “the year”. */
export const theUnit: Recogniser = {
  name: 'the-unit',
  confidence: 0.6,
  at(w: Words, i: number): Match | null {
    if (!w.is(i, 'the', 'a', 'this') || !w.together(i, i + 1)) return null;
    // “had peaked the day before.”: the day before the one told.
    const turn = w.is(i + 2, 'before') ? -1 : w.is(i + 2, 'after') ? 1 : 0;
    if (turn && w.is(i, 'the') && w.sense[i + 1]!.grain && !w.sense[i + 1]!.plural && endsPhrase(w, i + 3))
      return {
        from: i,
        to: i + 3,
        said: { kind: 'shift', grain: w.sense[i + 1]!.grain!, n: turn, from: 'story' },
      };
    if (w.are(i, 'the', 'full', 'year'))
      return { from: i, to: i + 3, said: { kind: 'shift', grain: 'year', n: 0, from: 'speech' } };
    const sense = w.sense[i + 1]!;
    if (!sense.grain || sense.plural || w.link[i + 2] === 1) return null;
    if (w.is(i, 'the') && sense.unit === 'WE')
      return {
        from: i,
        to: i + 2,
        said: { kind: 'shift', grain: 'weekend', n: 0, from: 'speech', bare: true },
      };
    if (w.is(i, 'the') && sense.unit === 'Q' && !w.is(i + 2, 'of'))
      return { from: i, to: i + 2, said: { kind: 'shift', grain: 'quarter', n: 0, from: 'story' } };
    if (w.is(i, 'the') && w.is(i + 1, 'year') && w.is(i + 2, 'ended', 'ending', 'to'))
      return { from: i, to: i + 2, said: { kind: 'duration', amounts: [{ n: 1, unit: 'Y' }] } };
    if (w.is(i, 'the') && w.is(i + 1, 'year', 'month', 'week', 'day') && inTime(w, i))
      return {
        from: i,
        to: i + 2,
        said: { kind: 'shift', grain: sense.grain, n: 0, from: 'story', bare: true },
      };
    return null;
  },
};

/** “the day before”, and not “the day before the vote”. */
const endsPhrase = (w: Words, i: number): boolean =>
  !w.together(i - 1, i) ||
  w.is(i, '.', ',', ';', ':', ')', '”', '"', 'and', 'but', 'or', 'in', 'at', 'on', 'by', 'when');

/** Whether the words before make “the year” a time and not a thing. */
function inTime(w: Words, i: number): boolean {
  return (
    w.is(i - 1, 'in', 'during', 'for', 'of', 'throughout') && !w.is(i + 2, 'of', 'when', 'that', 'before')
  );
}
