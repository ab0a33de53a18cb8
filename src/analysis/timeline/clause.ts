/** The clause around a time expression. */
import type { Words } from '../time/words.ts';
import type { Clause, EventLanguage, WordSpan } from './language.ts';

/** How often a clause without a verb is widened to its neighbour. */
const WIDEN = 3;

/**
 * The words around `from`..`to` up to where other clauses begin; widened to the left, then to the
 * right, as long as it holds no verb.
 */
export function clauseAround(words: Words, from: number, to: number, language: EventLanguage): Clause {
  const first = words.first[from]!;
  const last = words.last[from]!;
  const clause: Clause = { from: back(words, from, first, language), to: ahead(words, to, last, language) };
  for (let widened = 0; widened < WIDEN && !isClause(words, clause, language); widened++) {
    if (clause.from > first) clause.from = back(words, clause.from - 1, first, language);
    else if (clause.to < last) clause.to = ahead(words, clause.to + 1, last, language);
    else break;
  }
  const subject = language.resumed(words, clause.from);
  if (subject) return { ...clause, subject };
  clause.from = language.antecedent(words, clause.from);
  return clause;
}

function back(words: Words, at: number, first: number, language: EventLanguage): number {
  let i = at;
  while (i > first && !language.opensClause(words, i)) i--;
  return i;
}

export function ahead(words: Words, at: number, last: number, language: EventLanguage): number {
  let i = at;
  while (i < last && !language.opensClause(words, i)) i++;
  return i;
}

function isClause(words: Words, clause: Clause, language: EventLanguage): boolean {
  return language.isSubordinate(words, clause.from) || hasVerb(words, clause, language);
}

export function hasVerb(words: Words, { from, to }: WordSpan, language: EventLanguage): boolean {
  for (let i = from; i < to; i++) if (language.isVerb(words, i)) return true;
  return false;
}
