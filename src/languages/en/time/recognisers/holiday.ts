import type { HolidayRule, Match } from '../../../../analysis/time/expression.ts';
import type { Recogniser } from '../../../../analysis/time/language.ts';
import type { Words } from '../../../../analysis/time/words.ts';
import { year } from '../numbers.ts';
import { whichAt, yearShift } from '../parts.ts';

/** Days that a name fixes. Those of a country’s own are written with their usual English names. */
const HOLIDAYS: readonly [name: string, rule: HolidayRule][] = [
  ["new year's day", { month: 1, day: 1 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["new year's", { month: 1, day: 1 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas', { month: 12, day: 25 }],
  ['boxing day', { month: 12, day: 26 }],
  ['epiphany', { month: 1, day: 6 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["saint patrick's day", { month: 3, day: 17 }],
  ["st. patrick's day", { month: 3, day: 17 }],
  ["april fools ' day", { month: 4, day: 1 }],
  ["april fool's day", { month: 4, day: 1 }],
  ['may day', { month: 5, day: 1 }],
  ['earth day', { month: 4, day: 22 }],
  ['independence day', { month: 7, day: 4 }],
  ['bastille day', { month: 7, day: 14 }],
  ['halloween', { month: 10, day: 31 }],
  ["all saints ' day", { month: 11, day: 1 }],
  ['armistice day', { month: 11, day: 11 }],
  ['veterans day', { month: 11, day: 11 }],
  ['juneteenth', { month: 6, day: 19 }],
  ["international women's day", { month: 3, day: 8 }],
  ['shrove tuesday', { easter: -47 }],
  ['mardi gras', { easter: -47 }],
  ['ash wednesday', { easter: -46 }],
  ['palm sunday', { easter: -7 }],
  ['maundy thursday', { easter: -3 }],
  ['good friday', { easter: -2 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['easter', { easter: 0 }],
  ['ascension day', { easter: 39 }],
  ['pentecost', { easter: 49 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ["presidents ' day", { month: 2, weekday: 1, nth: 3 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ["mother's day", { month: 5, weekday: 7, nth: 2 }],
  ["father's day", { month: 6, weekday: 7, nth: 3 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['black friday', { month: 11, weekday: 4, nth: 4, plus: 1 }],
  ['cyber monday', { month: 11, weekday: 4, nth: 4, plus: 4 }],
  ['election day', { month: 11, weekday: 1, nth: 1, plus: 1 }],
];

/** By first word, longest name first. */
const BY_FIRST = new Map<string, { words: string[]; rule: HolidayRule }[]>();
for (const [name, rule] of HOLIDAYS) {
  const words = name.split(' ').flatMap((word) => (word.endsWith("'s") ? [word.slice(0, -2), "'s"] : [word]));
  const list = BY_FIRST.get(words[0]!) ?? [];
  list.push({ words, rule });
  list.sort((a, b) => b.words.length - a.words.length);
  BY_FIRST.set(words[0]!, list);
}

export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(BY_FIRST.keys());

/** “Christmas Day”, “last Thanksgiving”, “Easter 2010”, “Easter week”. */
export const holiday: Recogniser = {
  name: 'holiday',
  confidence: 0.85,
  at(w: Words, i: number): Match | null {
    const which = whichAt(w, i);
    const at = which ? which.to : i;
    if (!w.together(i, at) || !w.isCapital(at)) return null;
    for (const { words, rule } of BY_FIRST.get(w.lower[at]!) ?? []) {
      if (!matches(w, at, words)) continue;
      const to = at + words.length;
      const said = { kind: 'date' as const, holiday: rule, ...(which ? { which: which.which } : {}) };
      if (w.is(to, 'week', 'weekend'))
        return { from: i, to: to + 1, said: { ...said, week: w.lower[to] as 'week' | 'weekend' } };
      const told = year(w, w.is(to, ',') ? to + 1 : to);
      if (told && w.together(i, told.to - 1))
        return { from: i, to: told.to, said: { ...said, year: told.year } };
      const shift = yearShift(w, to);
      if (shift) return { from: i, to: shift.to, said: { ...said, within: shift.shift } };
      // “Easter Island”, “Christmas Carol”: the name goes on.
      if (w.together(i, to) && w.isCapital(to) && !w.sense[to]!.weekday && !w.sense[to]!.month) return null;
      return { from: i, to, said };
    }
    return null;
  },
};

function matches(w: Words, i: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) {
    const word = w.lower[i + k];
    if (word === undefined || word.replace('’', "'") !== words[k]) return false;
  }
  return w.together(i, i + words.length - 1);
}

/** “9/11”, “the Sept. 11 attacks”: a day that has become the name of what happened on it. */
export const namedDay: Recogniser = {
  name: 'named-day',
  confidence: 0.9,
  at(w: Words, i: number): Match | null {
    if (w.is(i, '9/11')) return { from: i, to: i + 1, said: { kind: 'date', year: 2001, month: 9, day: 11 } };
    const sense = w.sense[i]!;
    if (sense.month !== 9 || w.digits(i + 1) !== 11 || !w.together(i, i + 1)) return null;
    let at = i + 2;
    if (w.is(at, 'terror', 'terrorist', 'al', 'suicide', 'hijacking')) at += w.is(at, 'al') ? 2 : 1;
    if (
      !w.together(i, at) ||
      !w.is(at, 'attacks', 'attack', 'hijackers', 'hijackings', 'commission', 'victims')
    )
      return null;
    return { from: i, to: i + 2, said: { kind: 'date', year: 2001, month: 9, day: 11 } };
  },
};
