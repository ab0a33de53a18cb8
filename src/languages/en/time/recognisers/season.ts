import type { DateSaid, Match } from '../../../../analysis/time/expression.ts';
import type { Recogniser } from '../../../../analysis/time/language.ts';
import type { Words } from '../../../../analysis/time/words.ts';
import { year } from '../numbers.ts';
import { whichAt, yearShift } from '../parts.ts';

/** “last fall”, “the summer of 1990”, “summer 2010”, “this spring”, “the early summer”. */
export const season: Recogniser = {
  name: 'season',
  confidence: 0.85,
  at(w: Words, i: number): Match | null {
    const which = whichAt(w, i);
    let at = which ? which.to : w.is(i, 'the') ? i + 1 : i;
    const early = w.together(i, at) && w.is(at, 'early', 'late', 'mid');
    const mod = early ? (w.is(at, 'late') ? 'END' : w.is(at, 'mid') ? 'MID' : 'START') : null;
    if (early) at++;
    if (!w.together(i, at)) return null;
    const sense = w.sense[at]!;
    if (sense.season === undefined || sense.plural) return null;
    // “Summer Olympics”, “the Fall of Man”: a capital begins a name.
    if (w.isCapital(at) && at > w.first[at]! && !w.isCapital(w.first[at]! + 1)) return null;
    if (w.isCapital(at) && w.isCapital(at + 1)) return null;
    const said: DateSaid = { kind: 'date', season: sense.season };
    if (which) said.which = which.which;
    const of = w.is(at + 1, 'of') ? at + 2 : at + 1;
    const told = w.together(i, of) ? year(w, of) : null;
    if (told) return { from: i, to: told.to, said: { ...said, year: told.year }, mod };
    const shift = which ? null : yearShift(w, of);
    if (shift) return { from: i, to: shift.to, said: { ...said, within: shift.shift }, mod };
    if (which) return { from: i, to: at + 1, said, mod };
    if (
      sense.short ||
      (w.lower[at] === 'spring' && !w.is(i - 1, 'in', 'by', 'until', 'since', 'for', 'during'))
    )
      return null;
    if (
      !w.is(i, 'the') &&
      !early &&
      !w.is(i - 1, 'in', 'by', 'until', 'since', 'during', 'before', 'after', 'of')
    )
      return null;
    return { from: i, to: at + 1, said, mod, confidence: 0.7 };
  },
};
