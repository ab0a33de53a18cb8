import type { DateSaid, Match, ShiftSaid } from '../../../../analysis/time/expression.ts';
import type { Recogniser } from '../../../../analysis/time/language.ts';
import type { Words } from '../../../../analysis/time/words.ts';
import { cardinal, ordinal, year } from '../numbers.ts';
import { afterComma, shiftOf, whichAt, yearShift } from '../parts.ts';

/**
 * Quarters and halves of a year: “the third quarter of 1994”, “this year’s first half”, “Q3 2010”,
 * “the fiscal first quarter”, “the 1988 quarter”, “third-quarter”.
 */
export const quarter: Recogniser = {
  name: 'quarter',
  confidence: 0.9,
  at(w: Words, i: number): Match | null {
    const short = /^([qh])([1-4])$/.exec(w.lower[i]!);
    if (short && w.isCapital(i)) {
      const said: DateSaid = { kind: 'date' };
      if (short[1] === 'q') said.quarter = Number(short[2]);
      else if (Number(short[2]) <= 2) said.half = Number(short[2]);
      else return null;
      return ofYear(w, i, i + 1, said);
    }
    let at = i;
    const said: DateSaid = { kind: 'date' };
    if (w.is(at, 'the', 'a')) at++;
    const shift = yearShift(w, i);
    const owned = shift ? genitive(w, shift.to) : 0;
    if (shift && owned) {
      said.within = shift.shift;
      at = owned;
    }
    if (!w.together(i, at)) return null;
    const told = year(w, at);
    if (told && !said.within) {
      said.year = told.year;
      at = told.to;
      if (w.is(at, "'s", '’s')) at++;
    }
    if (w.is(at, 'fiscal')) {
      said.fiscal = true;
      at++;
      if (w.is(at, 'year')) return null;
    }
    if (!w.together(i, at)) return null;
    const nth = ordinal(w, at) ?? lastHalf(w, at);
    if (nth && w.together(i, nth.to)) {
      const unit = w.lower[nth.to];
      const joined = w.link[nth.to] === 1;
      if ((unit === 'quarter' || (unit === 'quarters' && !joined)) && nth.n <= 4) said.quarter = nth.n;
      else if (unit === 'half' && nth.n <= 2 && (joined || at > i || said.within)) said.half = nth.n;
      else return null;
      // “third-quarter profit”: the hyphen makes it an adjective and leaves the article out.
      const from = joined && w.is(i, 'the', 'a') && !said.year && !said.fiscal ? at : i;
      if (from !== i && !isHead(w, nth.to + 1)) return null;
      if (said.half && !said.year && !said.within && !ofYear(w, i, nth.to + 1, said).said) return null;
      const match = ofYear(w, i, nth.to + 1, said);
      if (said.half && !w.is(i, 'the') && match.to === nth.to + 1 && !said.within && !said.year && !joined)
        return null;
      return match;
    }
    if ((said.year !== undefined || said.within) && w.is(at, 'quarter', 'period') && !w.is(i, 'a'))
      return { from: i, to: at + 1, said: comparablePeriod(said) };
    return null;
  },
};

const isHead = (w: Words, i: number) => !w.together(i - 1, i) || w.is(i, '.', ',', ';', ')');

function comparablePeriod(said: DateSaid): DateSaid {
  return { ...said, quarter: 0 };
}

function lastHalf(w: Words, i: number): { to: number; n: number } | null {
  return w.is(i, 'last', 'latter') && w.is(i + 1, 'half') ? { to: i + 1, n: 2 } : null;
}

/** “year’s”, “years”: where the words after a genitive begin, 0 if there is none. */
const genitive = (w: Words, i: number): number => (w.is(i, "'s", '’s') ? i + 1 : 0);

/** “of 1990”, “of fiscal 1990”, “last year”, “this year”, “a year ago”, “1990”. */
function ofYear(w: Words, from: number, to: number, said: DateSaid): Match {
  let at = w.is(to, 'of', 'in') ? to + 1 : afterComma(w, to);
  if (!w.together(from, at)) return { from, to, said };
  if (w.is(at, 'fiscal')) at++;
  if (w.is(at, 'the') && w.is(at + 1, 'fiscal')) return { from, to, said };
  const told = year(w, at);
  if (told && (w.digitsLike(at) || at > to) && w.together(from, at) && !w.is(to, 'in'))
    return { from, to: told.to, said: { ...said, year: told.year } };
  const shift = yearShift(w, at);
  if (shift && w.together(from, shift.to - 1) && !w.is(to, ',', 'in'))
    return { from, to: shift.to, said: { ...said, within: shift.shift } };
  // “the first half of the year”
  if (
    said.quarter !== 0 &&
    w.is(to, 'of') &&
    w.is(at, 'the') &&
    w.is(at + 1, 'year') &&
    w.together(from, at + 1)
  )
    return { from, to: at + 2, said };
  return { from, to, said };
}

const COMPARABLE = new Set(['year', 'month']);

/**
 * “the year-earlier quarter”, “year-ago”, “a year earlier”, “the corresponding period last year”,
 * “the latest quarter”, “the quarter”.
 */
export const comparable: Recogniser = {
  name: 'comparable-period',
  confidence: 0.8,
  at(w: Words, i: number): Match | null {
    let at = w.is(i, 'the') ? i + 1 : i;
    if (!w.together(i, at)) return null;
    if (w.is(at, 'comparable', 'corresponding', 'same') && w.is(at + 1, 'year', 'period', 'quarter')) at++;
    if (COMPARABLE.has(w.lower[at]!) && w.link[at + 1] === 1 && w.is(at + 1, 'ago', 'earlier')) {
      const said: ShiftSaid = { kind: 'shift', grain: 'year', n: -1, from: 'story', comparable: true };
      let to = at + 2;
      const nth = ordinal(w, to);
      if (nth && w.is(nth.to, 'quarter')) to = nth.to + 1;
      else if (w.is(to, 'quarter', 'period')) {
        to++;
        said.grain = 'quarter';
        said.n = -4;
      } else if (w.is(to, 'month')) to++;
      else return { from: at, to, said };
      return { from: i, to, said };
    }
    if (at > i && w.is(at, 'period', 'quarter') && w.is(at - 1, 'comparable', 'corresponding', 'same')) {
      const shift = yearShift(w, at + 1);
      const ago = w.are(at + 1, 'a', 'year', 'ago') || w.are(at + 1, 'a', 'year', 'earlier');
      if (!shift && !ago) return null;
      const to = shift ? shift.to : at + 4;
      return {
        from: i,
        to,
        said: { kind: 'shift', grain: 'quarter', n: -4, from: 'story', comparable: true },
      };
    }
    if (at > i && w.is(at, 'latest', 'most') && w.is(i, 'the')) {
      const to = w.is(at, 'most') ? at + 2 : at + 1;
      if (w.is(to, 'quarter', 'period'))
        return { from: i, to: to + 1, said: { kind: 'shift', grain: 'quarter', n: 0, from: 'story' } };
      if (w.is(to, 'fiscal') && w.is(to + 1, 'year'))
        return { from: i, to: to + 2, said: { kind: 'shift', grain: 'year', n: 0, from: 'speech' } };
    }
    return null;
  },
};

/** “fiscal 1989”, “fiscal year 1989”, “the 1989 fiscal year”, “the current fiscal year”, “the fiscal year”. */
export const fiscalYear: Recogniser = {
  name: 'fiscal-year',
  confidence: 0.9,
  at(w: Words, i: number): Match | null {
    let at = w.is(i, 'the') ? i + 1 : i;
    if (!w.together(i, at)) return null;
    const told = year(w, at);
    if (told && w.is(told.to, 'fiscal') && w.is(told.to + 1, 'year'))
      return { from: i, to: told.to + 2, said: { kind: 'date', year: told.year, fiscal: true } };
    const which = w.is(at, 'latest') ? null : whichAt(w, i);
    if (which && w.is(which.to, 'fiscal') && w.is(which.to + 1, 'year'))
      return { from: i, to: which.to + 2, said: shiftOf(which.which, 'year') };
    if (!w.is(at, 'fiscal', 'financial')) return null;
    at++;
    if (w.is(at, 'year')) at++;
    const after = w.together(i, at) ? year(w, at) : null;
    if (after) return { from: i, to: after.to, said: { kind: 'date', year: after.year, fiscal: true } };
    if (w.is(at - 1, 'year') && w.is(i, 'the'))
      return { from: i, to: at, said: { kind: 'duration', amounts: [{ n: 1, unit: 'Y' }] }, confidence: 0.6 };
    return null;
  },
};

/** “the nine months”, “the first nine months”, “the first six months of 1990”: a stretch that accounts cover. */
export const accountingStretch: Recogniser = {
  name: 'accounting-stretch',
  confidence: 0.85,
  at(w: Words, i: number): Match | null {
    if (!w.is(i, 'the')) return null;
    const at = w.is(i + 1, 'first', 'last', 'final', 'latest', 'opening') ? i + 2 : i + 1;
    const number = w.together(i, at) ? cardinal(w, at) : null;
    if (!number || !w.together(i, number.to)) return null;
    const sense = w.sense[number.to]!;
    if (!sense.unit || !sense.plural) return null;
    return {
      from: i,
      to: number.to + 1,
      said: { kind: 'duration', amounts: [{ n: number.n, unit: sense.unit }] },
    };
  },
};
