/** “was built in 1998 and bought by Y in 2021”: one subject, two events with a date each. */
import type { Words } from '../../../../analysis/time/words.ts';
import type { Clause, WordSpan } from '../../../../analysis/timeline/language.ts';
import { wordSet } from '../../../word-set.ts';
import { helped, isFiniteVerb, isPastForm } from '../tense.ts';

const ADVERBS = new Set(['also', 'then', 'later', 'again', 'finally', 'eventually', 'subsequently']);

/** The clause cut at each verb that shares the subject of the first; null where there is no second. */
export function coordinated(w: Words, clause: Clause): Clause[] | null {
  let verb = clause.from;
  // “The mill, founded in 1898 and listed since 1987,”
  const inserted = clause.subject !== undefined && w.is(clause.subject.to - 1, ',');
  while (!inserted && verb < clause.to && !isFiniteVerb(w, verb)) verb++;
  const cuts: { at: number; verb: number }[] = [];
  for (let i = verb + 1; i < clause.to; i++) {
    if (!w.is(i, 'and', 'or', 'but', ',')) continue;
    const at = w.is(i, ',') && w.is(i + 1, 'and', 'or', 'but') ? i + 1 : i;
    let next = at + 1;
    while (ADVERBS.has(w.lower[next] ?? '')) next++;
    if (next < clause.to && goesOn(w, next)) cuts.push({ at: i, verb: next });
    i = at;
  }
  if (!cuts.length || (verb === clause.from && !inserted)) return null;
  return [
    { ...clause, to: cuts[0]!.at },
    ...cuts.map((cut, i) => ({
      from: cut.verb,
      to: cuts[i + 1]?.at ?? clause.to,
      subject: clause.subject ?? { from: clause.from, to: needsHelp(w, verb, cut.verb) ? verb + 1 : verb },
    })),
  ];
}

/** What may stand between the verb and its object, or before a place: then no object follows. */
const PREPOSITIONS = wordSet('in on at to from into by for with near over through until between');

/** Between an object and its date: what follows may go on with them instead. */
const DIVIDING = wordSet('with for to between against about over pending after before out');

export function series(w: Words, clause: Clause, spans: readonly WordSpan[]): Clause[] | null {
  if (clause.subject) return null;
  let verb = clause.from;
  while (verb < spans[0]!.from && !isFiniteVerb(w, verb)) verb++;
  if (verb >= spans[0]!.from) return null;
  let behind = verb + 1;
  while (behind < spans[0]!.from && (/^(?:VB|RB|MD|RP)/.test(w.tag(behind) ?? '') || isVerbPart(w, behind)))
    behind++;
  // “…, adding Greece in 1952 and Spain in 1982”: the verb nearest to the dates goes on.
  for (let i = behind; i + 1 < spans[0]!.from; i++)
    if (w.is(i, ',') && w.lower[i + 1]!.endsWith('ing')) behind = i + 2;
  const cuts: number[] = [];
  for (let s = 0; s + 1 < spans.length; s++) {
    const from = goesOnBehind(w, spans[s]!.to, spans[s + 1]!.from);
    if (from < 0) return null;
    cuts.push(from);
  }
  const object = !PREPOSITIONS.has(w.lower[behind]!);
  // “kept the party out of talks with Holm on Monday and Brandt on Friday”: which word goes on is not told.
  for (let i = behind; object && i < spans[0]!.from; i++) if (DIVIDING.has(w.lower[i]!)) return null;
  // “would begin on Monday and take until”: of the verb only the modal goes on.
  const sharedBy = (from: number) => ({ from: clause.from, to: w.tag(from) === 'VB' ? verb + 1 : behind });
  return [
    { from: clause.from, to: spans[0]!.to },
    ...cuts.map((from, i) => ({
      from,
      to: i + 1 < cuts.length ? spans[i + 1]!.to : clause.to,
      ...(object || PREPOSITIONS.has(w.lower[from]!) ? { subject: sharedBy(from) } : {}),
    })),
  ];
}

const isVerbPart = (w: Words, i: number): boolean =>
  w.tag(i) === undefined && (w.is(i, 'be', 'been', 'not', 'also') || (helped(w, i) && isPastForm(w, i)));

/** Where the next object or place begins behind a date (“, the mill at Orvane in”, “and in Brannock in”); -1 if none does. */
function goesOnBehind(w: Words, to: number, from: number): number {
  let at = to;
  if (w.is(at, ',')) at++;
  if (w.is(at, 'and')) at++;
  // “…, down from 450 million in 2016”: a comparison.
  if (at === to || at >= from || w.is(at, 'down', 'up', 'from', 'compared', 'against', 'versus')) return -1;
  let words = 0;
  for (let i = at; i < from; i++) {
    if (isFiniteVerb(w, i) || w.is(i, ',', ';', 'and', 'or', 'but', '(', ')')) return -1;
    if (!PREPOSITIONS.has(w.lower[i]!) && !w.is(i, 'the', 'a', 'an', 'again', 'early', 'late')) words++;
  }
  return words > 0 ? at : -1;
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
