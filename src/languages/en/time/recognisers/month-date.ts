import type { DateSaid, Match } from '../../../../analysis/time/expression.ts';
import type { Recogniser } from '../../../../analysis/time/language.ts';
import type { Words } from '../../../../analysis/time/words.ts';
import { dayOfMonth, ordinal, year } from '../numbers.ts';
import { afterComma, monthAt, weekdayAt, whichAt, yearShift } from '../parts.ts';

/** “the last day of May”, “the first day of June 2010”, “the second week of March”. */
export const nthOfMonth: Recogniser = {
  name: 'nth-of-month',
  confidence: 0.85,
  at(w: Words, i: number): Match | null {
    const at = w.is(i, 'the') ? i + 1 : i;
    if (!w.together(i, at)) return null;
    const last = w.is(at, 'last', 'final');
    const nth = last ? { to: at + 1, n: -1 } : ordinal(w, at);
    if (!nth || !w.is(nth.to, 'day', 'week') || !w.is(nth.to + 1, 'of') || !w.together(i, nth.to + 2))
      return null;
    const month = monthFirst(w, nth.to + 2);
    if (month?.said.kind !== 'date' || month.said.day !== undefined) return null;
    if (w.is(nth.to, 'day') && nth.n > 31) return null;
    if (w.is(nth.to, 'week') && nth.n > 5) return null;
    return {
      ...month,
      from: i,
      said: { ...month.said, nth: { unit: w.is(nth.to, 'day') ? 'day' : 'week', n: nth.n } },
    };
  },
};

/** “the week of May 3”, “the weekend of May 3”. */
export const weekOf: Recogniser = {
  name: 'week-of',
  confidence: 0.9,
  at(w: Words, i: number): Match | null {
    if (!w.is(i, 'the') || !w.is(i + 1, 'week', 'weekend') || !w.is(i + 2, 'of') || !w.together(i, i + 3))
      return null;
    const date = monthDate.at(w, i + 3);
    if (date?.said.kind !== 'date' || date.said.day === undefined) return null;
    return { ...date, from: i, said: { ...date.said, week: w.lower[i + 1] as 'week' | 'weekend' } };
  },
};

/**
 * Dates with the month’s name: “March 7, 2010”, “7 March”, “the 7th of March”, “March of last year”,
 * “last March”, each after a weekday if one is told.
 */
export const monthDate: Recogniser = {
  name: 'month-date',
  confidence: 0.97,
  at(w, i) {
    const weekday = weekdayAt(w, i);
    if (weekday && !w.sense[i]!.plural) {
      const at = afterComma(w, i + 1);
      const date = w.is(at, 'the') ? dayFirst(w, at) : (monthFirst(w, at) ?? dayFirst(w, at));
      if (!date || !w.together(i, at) || date.said.kind !== 'date' || date.said.day === undefined)
        return null;
      return { ...date, from: i, said: { ...date.said, weekday } };
    }
    return monthFirst(w, i) ?? dayFirst(w, i) ?? whichMonth(w, i);
  },
};

/** “March 7 and 8”, “March 7-9”: the second day, which leaves the month to the first. */
export const secondDay: Recogniser = {
  name: 'second-day',
  confidence: 0.85,
  at(w: Words, i: number): Match | null {
    const day = w.digits(i);
    if (!(day >= 1 && day <= 31)) return null;
    const at = w.link[i] === 1 ? i - 1 : w.is(i - 1, 'and', 'to', 'or', '–', 'through') ? i - 2 : -1;
    if (at <= w.first[i]! || !(w.digits(at) >= 1 && w.digits(at) < day)) return null;
    const month = monthAt(w, at - 1);
    if (!month || w.sense[i + 1]?.month || w.sense[i + 1]?.unit || w.is(i + 1, 'percent', '%')) return null;
    return withYear(w, i, i + 1, { kind: 'date', month, day });
  },
};

function monthFirst(w: Words, i: number): Match | null {
  const month = monthAt(w, i);
  if (!month) return null;
  const said: DateSaid = { kind: 'date', month };
  const day =
    w.link[i + 1] === 0 || w.link[i + 1] === 1 ? dayOfMonth(w, w.is(i + 1, 'the') ? i + 2 : i + 1) : null;
  const spelled = day && !w.digitsLike(day.to - 1) && !w.lower[day.to - 1]!.endsWith('th');
  if (day && w.together(i, day.to - 1) && !isCount(w, day.to, spelled === true)) {
    said.day = day.day;
    return withYear(w, i, day.to, said);
  }
  if (w.sense[i]!.short && !w.lower[i]!.endsWith('.') && !year(w, i + 1) && w.link[i + 1] !== 1) {
    if (!w.is(i - 1, 'in', 'since', 'of', 'last', 'next', 'by', 'until', 'early', 'late', 'mid')) return null;
  }
  return withYear(w, i, i + 1, said);
}

/** “March 7 people died”: the number counts what follows. Digits before a plural noun are still a day mostly. */
function isCount(w: Words, to: number, spelled: boolean): boolean {
  if (spelled && w.is(to, 'of', 'quarter', 'half')) return true;
  return w.is(to, 'percent', 'per', 'million', 'billion', 'thousand', '%');
}

function dayFirst(w: Words, i: number): Match | null {
  let at = i;
  const the = w.is(at, 'the');
  if (the) at++;
  const day = dayOfMonth(w, at);
  if (!day || !w.together(i, day.to)) return null;
  const ordinal = !w.digits(at);
  const of = w.is(day.to, 'of');
  const month = monthAt(w, of ? day.to + 1 : day.to);
  if (!month || (the && !ordinal) || w.link[of ? day.to + 1 : day.to] === 2) return null;
  if (of && Number.isFinite(w.digits(at))) return null;
  const to = (of ? day.to + 1 : day.to) + 1;
  return withYear(w, i, to, { kind: 'date', month, day: day.day });
}

function withYear(w: Words, from: number, to: number, said: DateSaid): Match {
  let at = afterComma(w, to);
  if (said.day === undefined && w.is(at, 'of')) at++;
  if (!w.together(from, at)) return { from, to, said };
  const told = year(w, at);
  if (told && !w.is(told.to, '%', 'percent') && told.year > 1000) {
    if (said.day !== undefined || at === to || w.is(to, ',', 'of')) said.year = told.year;
    if (said.year !== undefined) return { from, to: told.to, said };
  }
  // “July 15-24 in 2022”: the year is an expression of its own and tells this one’s.
  if (said.day !== undefined && w.is(to, 'in')) {
    const own = year(w, to + 1);
    if (own && w.digitsLike(to + 1) && w.together(from, to + 1))
      return { from, to, said: { ...said, year: own.year } };
  }
  const shift = yearShift(w, w.is(to, 'of') ? to + 1 : at);
  if (shift) return { from, to: shift.to, said: { ...said, within: shift.shift } };
  return { from, to, said };
}

function whichMonth(w: Words, i: number): Match | null {
  const which = w.is(i, 'that') ? null : whichAt(w, i);
  if (!which || !w.together(i, which.to)) return null;
  const month = monthAt(w, which.to);
  if (!month) return null;
  const rest = monthFirst(w, which.to);
  if (rest?.said.kind === 'date' && (rest.said.day !== undefined || rest.said.year !== undefined))
    return { ...rest, from: i, said: { ...rest.said, which: which.which } };
  return { from: i, to: which.to + 1, said: { kind: 'date', month, which: which.which } };
}
