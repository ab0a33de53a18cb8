/** “was built in 1998 and bought by Y in 2021”: one subject, two events with a date each. */
import type { Words } from '../../../../analysis/time/words.ts';
import type { Clause } from '../../../../analysis/timeline/clause.ts';
import { isFiniteVerb, isPastForm } from '../tense.ts';

const ADVERBS = new Set(['also', 'then', 'later', 'again', 'finally', 'eventually', 'subsequently']);

/** The clause cut at each verb that shares the subject of the first; null where there is no second. */
export function coordinated(w: Words, clause: Clause): Clause[] | null {
  let verb = clause.from;
  while (verb < clause.to && !isFiniteVerb(w, verb)) verb++;
  const cuts: { at: number; verb: number }[] = [];
  for (let i = verb + 1; i < clause.to; i++) {
    if (!w.is(i, 'and', 'or', 'but', ',')) continue;
    const at = w.is(i, ',') && w.is(i + 1, 'and', 'or', 'but') ? i + 1 : i;
    let next = at + 1;
    while (ADVERBS.has(w.lower[next] ?? '')) next++;
    if (next < clause.to && goesOn(w, next)) cuts.push({ at: i, verb: next });
    i = at;
  }
  if (!cuts.length || verb === clause.from) return null;
  return [
    { ...clause, to: cuts[0]!.at },
    ...cuts.map((cut, i) => ({
      from: cut.verb,
      to: cuts[i + 1]?.at ?? clause.to,
      subject: clause.subject ?? { from: clause.from, to: needsHelp(w, verb, cut.verb) ? verb + 1 : verb },
    })),
  ];
}

/** Whether word `i`, behind a conjunction, is the verb of the same subject: “and bought by”, not “and wounded soldiers”. */
function goesOn(w: Words, i: number): boolean {
  if (!isFiniteVerb(w, i) && !isPastForm(w, i)) return false;
  return !/^(?:JJ|NN)/.test(w.tag(i + 1) ?? '') || isFiniteVerb(w, i);
}

/** “was built … and bought by”: the second participle has its auxiliary from the first. */
const needsHelp = (w: Words, first: number, second: number): boolean =>
  w.is(first, 'is', 'are', 'was', 'were', 'has', 'have', 'had') &&
  (w.tag(second) === 'VBN' || (isPastForm(w, second) && w.is(second + 1, 'by')));
