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
    return withPart(w, i, at + 1, said);
  },
};

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
