/** What of a clause its summary keeps. */
import type { Words } from '../../../../analysis/time/words.ts';
import { wordSet } from '../../../word-set.ts';
import { isSaying } from './saying.ts';

const DROP_FIRST = wordSet(
  "and but or so that which who while as when because although though if , ; : — – -- \" “ ” `` '' ( ) since until than if unless meanwhile however also where whether after before",
);
const DROP_LAST = wordSet(
  "and but or , ; : — – -- \" “ ” `` '' . ( ) that which who while as when to of on in at by",
);

export function trim(w: Words, from: number, to: number): [number, number] {
  let a = from;
  let b = to;
  while (a < b && DROP_FIRST.has(w.lower[a]!)) a++;
  while (b > a && DROP_LAST.has(w.lower[b - 1]!)) b--;
  // “…, witnesses said”, “…, the ministry said”
  for (let i = b - 1; i > a && b - i < 9; i--) {
    if (w.is(i, ',') && isSaying(w, b - 1)) {
      b = i;
      break;
    }
  }
  while (b > a && DROP_LAST.has(w.lower[b - 1]!)) b--;
  return [a, b];
}
