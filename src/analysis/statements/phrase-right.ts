/** The noun phrase that begins at a token, and which prepositions behind it are none of it. */
import { WORD } from './language.ts';
import { MAX_PHRASE } from './phrase-left.ts';
import type { Range } from './statement.ts';
import { hasFiniteVerb, type View } from './view.ts';

/** The noun phrase that begins at `start`. */
export function nounPhraseRight(view: View, start: number, limit: number): Range | null {
  const ceiling = Math.min(limit, start + MAX_PHRASE);
  const { classes } = view;
  let i = start;
  while (i < ceiling && classes[i] === WORD.adverb) i++;
  const from = i;
  let to = simplePhraseRight(view, i, ceiling);
  if (to === from) return null;
  for (;;) {
    if (
      to + 1 < ceiling &&
      classes[to] === WORD.preposition &&
      // “the court before he left”
      !(view.language.adverbialWords.has(view.lower[to]!) && classes[to + 1] === WORD.pronoun) &&
      !isOccasion(view, to, ceiling)
    ) {
      const next = simplePhraseRight(view, to + 1, ceiling);
      if (next === to + 1) break;
      to = next;
    } else if (
      to + 1 < ceiling &&
      classes[to] === WORD.conjunction &&
      view.language.additive.has(view.lower[to]!) &&
      !hasFiniteVerb(view, to + 1, phraseBound(view, to + 1, Math.min(ceiling, to + 8)))
    ) {
      const next = simplePhraseRight(view, to + 1, ceiling);
      if (next === to + 1) break;
      to = next;
    } else if (to < ceiling && classes[to] === WORD.openBracket) {
      let j = to;
      while (j < ceiling && classes[j] !== WORD.closeBracket) j++;
      if (j === ceiling) break;
      to = j + 1;
    } else break;
  }
  return { from, to };
}

/** A noun phrase without attachments. */
export function simpleNounPhrase(view: View, start: number, limit: number): Range | null {
  const to = simplePhraseRight(view, start, Math.min(limit, start + MAX_PHRASE));
  return to > start ? { from: start, to } : null;
}

function phraseBound(view: View, from: number, to: number): number {
  for (let i = from; i < to; i++) if (view.classes[i] === WORD.comma) return i;
  return to;
}

function simplePhraseRight(view: View, start: number, ceiling: number): number {
  const { classes } = view;
  let i = start;
  if (i < ceiling && (classes[i] === WORD.pronoun || classes[i] === WORD.relative)) return i + 1;
  let head = false;
  while (i < ceiling) {
    const kind = classes[i]!;
    if (kind === WORD.determiner) {
      if (head) break;
    } else if (kind === WORD.noun || kind === WORD.name || kind === WORD.number || kind === WORD.time)
      head = true;
    else if (kind === WORD.adjective || kind === WORD.possessive) {
      if (kind === WORD.possessive && !view.language.possessiveMarks.has(view.lower[i]!) && head) break;
    } else if ((kind === WORD.gerund || kind === WORD.participle) && !head && i > start) {
      // “the ruling party”
    } else if (view.lower[i] === '&' && head) {
      // “Smith & Sons”
    } else break;
    i++;
  }
  return head ? i : i > start && classes[i - 1] === WORD.determiner ? i : start;
}

/** A preposition with a time or a medium behind it is an adjunct of saying, not part of the phrase. */
export function isOccasion(view: View, at: number, limit: number): boolean {
  const { classes, lower, language } = view;
  for (let i = at + 1; i < limit && i < at + 8; i++) {
    const kind = classes[i]!;
    if (kind === WORD.time) return true;
    if (language.mediumHeads.has(lower[i]!) && language.mediumPrepositions.has(lower[at]!)) return true;
    if (
      kind !== WORD.determiner &&
      kind !== WORD.adjective &&
      kind !== WORD.noun &&
      kind !== WORD.name &&
      kind !== WORD.possessive &&
      kind !== WORD.number
    )
      return false;
  }
  return false;
}
