/** Whether words are a clause: a finite verb with a subject of its own. */
import { WORD } from './language.ts';
import type { View } from './view.ts';

/** A finite verb with a subject of its own, not one of a relative clause or of a second predicate. */
export function isClause(view: View, from: number, to: number): boolean {
  const { classes } = view;
  let pending = 0;
  for (let i = from; i < to; i++) {
    const kind = classes[i]!;
    if (kind === WORD.relative || kind === WORD.complementiser || (kind === WORD.subordinator && i > from)) {
      pending++;
      continue;
    }
    if (!isPredicate(view, i, from, to)) continue;
    let k = i - 1;
    while (k >= from && (classes[k] === WORD.adverb || classes[k] === WORD.negation)) k--;
    const second = k < from || classes[k] === WORD.conjunction;
    if (pending > 0) pending--;
    else if (!second) return true;
    while (i + 1 < to && isPredicate(view, i + 1, from, to)) i++;
  }
  return false;
}

function isPredicate(view: View, i: number, from: number, to: number): boolean {
  const { classes } = view;
  const kind = classes[i]!;
  if (kind === WORD.finiteVerb || kind === WORD.auxiliary || kind === WORD.modal) return true;
  // Taggers take “killed” for a participle as often as not: it is one if no object follows.
  if (kind !== WORD.participle || i === from || i + 1 >= to || view.inTime[i + 1]) return false;
  const before = classes[i - 1]!;
  const next = classes[i + 1]!;
  const subject =
    before === WORD.noun || before === WORD.name || before === WORD.pronoun || before === WORD.adverb;
  return subject && next !== WORD.preposition && next !== WORD.comma && next !== WORD.stop;
}
