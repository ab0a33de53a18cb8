import type { DateSaid, Match } from '../../../../analysis/time/expression.ts';
import type { Recogniser } from '../../../../analysis/time/language.ts';
import type { Words } from '../../../../analysis/time/words.ts';
import { afterComma, shiftOf, weekdayAt, whichAt } from '../parts.ts';
import { monthDate } from './month-date.ts';

/** “Friday”, “last Friday”, “this coming Sunday”, “Monday of last week”, with a part of the day: “Friday night”. */
export const weekday: Recogniser = {
  name: 'weekday',
  confidence: 0.95,
  at(w: Words, i: number) {
    const which = whichAt(w, i);
    const at = which ? which.to : i;
    if (which && !w.together(i, at)) return null;
    const day = weekdayAt(w, at);
    if (!day || w.sense[at]!.plural) return null;
    const said: DateSaid = { kind: 'date', weekday: day };
    if (which) said.which = which.which;
    // “this coming Sunday, March 8”
    const date =
      which && w.together(i, afterComma(w, at + 1)) ? monthDate.at(w, afterComma(w, at + 1)) : null;
    if (date?.said.kind === 'date' && date.said.day !== undefined) return { ...date, from: i };
    const match = withPart(w, i, at + 1, said);
    return !which && w.is(i - 1, 'a', 'one', 'some') && w.together(i - 1, i) ? oneOfMany(w, match) : match;
  },
};

/** What follows the last word of a phrase and not a word that a day stands before: “a Sunday mass”. */
const AFTER_PHRASE =
  /^(?:in|on|at|of|by|to|for|from|with|and|or|but|as|that|which|who|when|while|where|if|after|before|until|since|is|was|were|had|has|have|will|would)$|^\P{L}/u;

/** “a Sunday in May” is told by its month, “a Sunday” not at all, “a Sunday mass” like any other day. */
function oneOfMany(w: Words, match: Match): Match {
  const { from, to, said } = match;
  const month = w.is(to, 'in') && w.together(from, to + 1) ? monthDate.at(w, to + 1) : null;
  if (month?.said.kind === 'date' && month.said.day === undefined) return { ...month, from };
  const tag = w.together(from, to) ? w.tag(to) : '.';
  if (tag ? /^(?:NN|JJ|VB[NG])/.test(tag) : !AFTER_PHRASE.test(w.lower[to]!)) return match;
  if (said.kind === 'date') return { ...match, said: { ...said, any: true } };
  if (said.kind === 'time' && said.on?.kind === 'date')
    return { ...match, said: { ...said, on: { ...said.on, any: true } } };
  return match;
}

/** Adds the part of the day and the week that follow the weekday. */
function withPart(w: Words, from: number, to: number, said: DateSaid): Match {
  let at = to;
  const early = w.is(at, 'early', 'late', 'mid') && w.sense[at + 1]?.part !== undefined;
  if (early) at++;
  const sense = w.together(from, at) ? w.sense[at]! : undefined;
  if (sense?.part && !sense.plural) {
    const mod = early ? (w.is(at - 1, 'early') ? 'START' : w.is(at - 1, 'late') ? 'END' : 'MID') : null;
    return { from, to: at + 1, said: { kind: 'time', on: said, part: sense.part }, mod };
  }
  const week = whichAt(w, w.is(to, 'of') ? to + 1 : to);
  if (week && !said.which && w.together(from, week.to) && w.is(week.to, 'week'))
    return { from, to: week.to + 1, said: { ...said, within: shiftOf(week.which, 'week') } };
  // “late on Friday”: the words stay apart, the day’s part is told all the same.
  if (w.is(from - 1, 'on') && w.is(from - 2, 'early', 'late'))
    return { from, to, said, mod: w.is(from - 2, 'early') ? 'START' : 'END' };
  return { from, to, said };
}
