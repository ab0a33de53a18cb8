/** “said Monday”: a date that belongs to the act of saying and to no event. */
import type { Words } from '../../../../analysis/time/words.ts';
import { wordSet } from '../../../word-set.ts';
import { isVerb } from './clauses.ts';

const SAYING = wordSet(
  'said says say saying told tells added adding stated wrote tweeted posted reported noted',
);
/** What may stand between the verb and its date. */
const FILLERS = wordSet(
  `on in at late early earlier later a an the his her its their by to reporters journalists statement interview conference news
  briefing press tweet post speech call telephone phone email written separate brief local media agency television state`,
);

/** The same and those whose date is taken for an event's own where no statement is known to be theirs. */
const TELLING = wordSet(
  'alleged claimed argued insisted maintained testified recalled stressed predicted predicts',
);

export const isTelling = (w: Words, i: number): boolean => isSaying(w, i) || TELLING.has(w.lower[i] ?? '');

export const isSaying = (w: Words, i: number): boolean => SAYING.has(w.lower[i] ?? '');

/** Furthest verb of saying before its date, in words. */
const REACH = 9;

export function datesStatement(w: Words, from: number, to: number, floor: number): boolean {
  if (w.together(from, to) && SAYING.has(w.lower[to]!) && !w.is(to, 'reported')) return true;
  let strangers = 0;
  for (let i = from - 1, steps = 0; i >= floor && steps < REACH; i--, steps++) {
    const word = w.lower[i]!;
    if (w.are(i, 'according', 'to')) return true;
    // “had been told of the plan last month”: what they learnt, and when, is the event.
    if (w.is(i, 'told') && w.is(i - 1, 'been', 'was', 'were') && w.is(i + 1, 'of', 'about')) return false;
    if (SAYING.has(word))
      return (
        word !== 'reported' || strangers === 0 || w.is(i - 1, ',', '”', '"', 'agency', 'media', 'television')
      );
    if (word === ',' || isVerb(w, i) || w.is(i, 'that', 'which', 'who', 'when', 'while', 'after', 'before'))
      return false;
    // “told state broadcaster Vena Friday”: two words of a name or so, no more.
    if (!FILLERS.has(word) && ++strangers > 2) return false;
  }
  return false;
}
