/** What a language folder provides to tell events: where clauses begin, what is a verb, how sure it is. */
import type { Words } from '../time/words.ts';

/** What the words around a date say of its event. */
export type Modality =
  /** told as done */
  | 'past'
  /** goes on now: “has been … since”, “is … -ing” */
  | 'ongoing'
  /** decided or scheduled: “will”, “is due to” */
  | 'planned'
  /** feared, hoped, demanded, conditional: “could”, “may”, “if” */
  | 'possible';

export interface EventLanguage {
  /** Whether a clause begins at word `i` (a conjunction, a relative pronoun). */
  opensClause(words: Words, i: number): boolean;
  isVerb(words: Words, i: number): boolean;
  /** Whether the expression at words `from` up to `to` dates nothing but an act of saying (“said Monday”). */
  datesStatement(words: Words, from: number, to: number): boolean;
  modality(words: Words, clauseFrom: number, clauseTo: number, from: number, to: number): Modality | null;
  /** First word of the prepositions and articles that belong to a time expression: “on”, “in the”. */
  leadIn(words: Words, from: number): number;
  /** First and after-last word of what a clause’s summary keeps: no leading conjunction, no “witnesses said”. */
  trim(words: Words, from: number, to: number): [number, number];
  /** The second half of a range that begins at words `from` up to `to`: its first word, -1 if none. */
  rangeEnd(words: Words, from: number, to: number): number;
  /** Words that tell nothing apart when two clauses are compared. */
  stopWords: ReadonlySet<string>;
  /** Words that set the next event after the one before: “then”, “later”; null where nothing does. */
  sequel(words: Words, i: number): number | null;
}
