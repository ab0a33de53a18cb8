/** Whether words are a clause: a finite verb with a subject of its own. */
import { isFiniteVerb, WORD } from '../language.ts';
import type { Range } from '../statement.ts';
import type { View } from '../view.ts';

/** A finite verb with a subject of its own, not one of a relative clause or of a second predicate. */
export function isClause(view: View, from: number, to: number): boolean {
  const { classes } = view;
  let pending = 0;
  for (let i = from; i < to; i++) {
    const kind = classes[i]!;
    const opens =
      kind === WORD.subordinator ||
      (view.language.occasionWords.has(view.lower[i]!) && isSubordinate(view, i + 1, to));
    if (kind === WORD.relative || kind === WORD.complementiser || (opens && i > from)) {
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

/** “after polls showed her ahead”, not “after the vote, the army left”. */
function isSubordinate(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (view.classes[i] === WORD.comma) return false;
    if (isPredicate(view, i, from, to)) return true;
  }
  return false;
}

function isPredicate(view: View, i: number, from: number, to: number): boolean {
  const { classes } = view;
  const kind = classes[i]!;
  if (isFiniteVerb(kind)) return true;
  // Taggers take “killed” for a participle as often as not: it is one if no object follows.
  if (kind !== WORD.participle || i === from || i + 1 >= to || view.inTime[i + 1]) return false;
  const before = classes[i - 1]!;
  const next = classes[i + 1]!;
  const subject =
    before === WORD.noun || before === WORD.name || before === WORD.pronoun || before === WORD.adverb;
  return subject && next !== WORD.preposition && next !== WORD.comma && next !== WORD.stop;
}

/** A participle right behind a noun, before the first comma: a verb that a tagger did not see, or “two hurt in a crash”. */
export function holdsParticiple({ classes }: View, { from, to }: Range): boolean {
  for (let i = from + 1; i < to && classes[i] !== WORD.comma; i++)
    if (classes[i] === WORD.participle && (classes[i - 1] === WORD.noun || classes[i - 1] === WORD.name))
      return true;
  return false;
}
