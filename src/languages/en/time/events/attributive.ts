/** A date that stands before its noun: “the 1998 storm that sank two ships”. */
import type { Words } from '../../../../analysis/time/words.ts';
import { wordSet } from '../../../word-set.ts';
import { isFiniteVerb } from '../tense.ts';
import { isVerb, opensClause } from './clauses.ts';

const DETERMINERS = wordSet("the a an this that its his her their our 's ’s");
/** What cannot follow a date that stands before its noun: “the 1998 storm”. */
const NO_NOUN = wordSet(
  `the a an and or but of in on at by to from for with as that which who when while where if is are was were be been has have had will would
  could may might it he she they we i you not also after before until since over under into against about during his her their its said says`,
);

/**
 * “the 1998 storm that sank two ships”, “a 2016 agreement”, “Wednesday’s ruling”: where the noun phrase
 * around a date that stands before its noun begins and ends; null where the date stands by itself.
 */
export function attributive(w: Words, from: number, to: number): [number, number] | null {
  let noun = to;
  const owned = w.is(to, "'s", '’s');
  if (owned) noun++;
  if (!w.together(from, noun) || w.link[noun] === 2) return null;
  const word = w.lower[noun]!;
  const last = w.sense[to - 1]!;
  const calendar =
    w.digitsLike(to - 1) || last.weekday !== undefined || last.month !== undefined || last.part !== undefined;
  if (!owned && (!calendar || w.is(from, 'last', 'this', 'next', 'earlier', 'later', 'early', 'late')))
    return null;
  if (
    !/^[a-z]/.test(word) ||
    (!owned && word.endsWith('ing')) ||
    NO_NOUN.has(word) ||
    word.endsWith('ly') ||
    w.sense[noun]!.part
  )
    return null;
  const tag = w.tag(noun);
  if (tag !== undefined && !tag.startsWith('NN') && !tag.startsWith('JJ')) return null;
  if (tag === undefined && isVerb(w, noun)) return null;
  let start = from;
  if (!owned) {
    for (let k = from - 1; ; k--) {
      if (
        k < w.first[from]! ||
        k < from - 4 ||
        !/^[a-z'’]/.test(w.lower[k]!) ||
        (NO_NOUN.has(w.lower[k]!) && !DETERMINERS.has(w.lower[k]!))
      )
        return null;
      if (DETERMINERS.has(w.lower[k]!)) {
        start = k;
        // “Holm’s 1998 rescue”: the owner comes along.
        if (w.is(k, "'s", '’s'))
          do start--;
          while (start > w.first[from]! && w.isCapital(start - 1));
        break;
      }
    }
  }
  let end = noun + 1;
  let relative = false;
  for (; end < w.last[from]! && end < noun + 24; end++) {
    if (w.is(end, ',', '.', '?', '!', '"', '“', '``')) break;
    if (!opensClause(w, end)) {
      if (!relative && isFiniteVerb(w, end) && !w.is(end - 1, 'to')) break;
      continue;
    }
    if (relative || !w.is(end, 'that', 'which', 'who')) break;
    relative = true;
  }
  while (end > noun + 1 && NO_NOUN.has(w.lower[end - 1]!)) end--;
  return [start, end];
}
