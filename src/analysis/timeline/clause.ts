/** The clause around a time expression. */
import type { Words } from '../time/words.ts';
import type { EventLanguage } from './language.ts';

export interface Clause {
  /** Words, end exclusive. */
  from: number;
  to: number;
}

/**
 * The words around `from`..`to` up to where other clauses begin; widened to the left, then to the
 * right, as long as it holds no verb.
 */
export function clauseAround(words: Words, from: number, to: number, language: EventLanguage): Clause {
  const first = words.first[from]!;
  const last = words.last[from]!;
  const clause: Clause = { from: back(words, from, first, language), to: ahead(words, to, last, language) };
  for (let widened = 0; widened < 3 && !hasVerb(words, clause, language); widened++) {
    if (clause.from > first) clause.from = back(words, clause.from - 1, first, language);
    else if (clause.to < last) clause.to = ahead(words, clause.to + 1, last, language);
    else break;
  }
  return clause;
}

function back(words: Words, at: number, first: number, language: EventLanguage): number {
  let i = at;
  while (i > first && !language.opensClause(words, i)) i--;
  return i;
}

function ahead(words: Words, at: number, last: number, language: EventLanguage): number {
  let i = at;
  while (i < last && !language.opensClause(words, i)) i++;
  return i;
}

function hasVerb(words: Words, { from, to }: Clause, language: EventLanguage): boolean {
  for (let i = from; i < to; i++) if (language.isVerb(words, i)) return true;
  return false;
}
