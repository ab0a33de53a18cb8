/** What a language folder provides to tell events: where clauses begin, what is a verb, how real it is. */
import type { Words } from '../time/words.ts';

/** Words, end exclusive; empty where the expression matches no word. */
export interface WordSpan {
  from: number;
  to: number;
}

export interface Clause {
  /** Words, end exclusive. */
  from: number;
  to: number;
  /** The subject, where a relative clause stands between it and the rest: “The bridge, which opened in 1932, collapsed”. */
  subject?: { from: number; to: number };
}

/** What the words around a date say of its event. */
export type Modality =
  /** told as done */
  | 'past'
  /** goes on now: “has been … since”, “is … -ing” */
  | 'ongoing'
  /** begun, and to end on the date: “is closed until” */
  | 'lasting'
  /** decided or scheduled: “will”, “is due to” */
  | 'planned'
  /** feared, hoped, demanded, conditional: “could”, “may”, “if” */
  | 'possible';

export interface EventLanguage {
  /** Whether a clause begins at word `i` (a conjunction, a relative pronoun). */
  opensClause(words: Words, i: number): boolean;
  isVerb(words: Words, i: number): boolean;
  /** Whether the clause that opens at word `at` is the object of the verb at word `verb`: “recommended that”. */
  takesClause(words: Words, verb: number, at: number): boolean;
  /** Whether word `i` opens a clause that has a verb even if none is recognised. */
  isSubordinate(words: Words, i: number): boolean;
  /** Whether the clause up to a date (from, to) labels the page and tells nothing of the story: “Updated …”, “© …”. */
  isLabel(words: Words, from: number, to: number): boolean;
  /**
   * First and after-last word of the noun phrase, with its relative clause, of a date that stands before
   * its noun (“the 1998 storm that sank two ships”); null where the date stands by itself.
   */
  attributive(words: Words, from: number, to: number): [number, number] | null;
  /** The subject of a clause that goes on at word `i` behind a relative clause, null if none does. */
  resumed(words: Words, i: number): { from: number; to: number } | null;
  /** First word of what the relative pronoun at word `i` stands for; `i` if there is none. */
  antecedent(words: Words, i: number): number;
  /** The clause cut at the verbs that share its subject (“was built in 1998 and bought in 2021”), null if there is one verb. */
  coordinated(words: Words, clause: Clause): Clause[] | null;
  /**
   * The clause cut where one verb goes on with another object or place at a date of its own (“bought X in
   * 2017 and Y in 2021”), `spans` being its dates; null where it does not.
   */
  series(words: Words, clause: Clause, spans: readonly WordSpan[]): Clause[] | null;
  /** What stands between commas behind the subject and holds the date: “The mill, founded in 1898, employs”; null elsewhere. */
  insertion(words: Words, from: number, to: number): Clause | null;
  /** Whether the words `to` up to `from` between two expressions leave them one time: “4:52 am (2152 GMT) on”. */
  oneBreath(words: Words, to: number, from: number): boolean;
  /** Whether word `i` is a pronoun, which tells nothing without what stands before it. */
  pointsBack(words: Words, i: number): boolean;
  /** Whether the expression only bounds a comparison or a count: “the highest since 1989”, “down from 40 in 2019”. */
  isBound(words: Words, from: number, to: number): boolean;
  /** Whether word `i` is a verb that tells what another says and does nothing by it: said, alleged; not promised. */
  isTelling(words: Words, i: number): boolean;
  /** Whether the expression at words `from` up to `to` dates nothing but an act of saying (“said Monday”) from word `floor` on. */
  datesStatement(words: Words, from: number, to: number, floor: number): boolean;
  modality(words: Words, clauseFrom: number, clauseTo: number, from: number, to: number): Modality | null;
  /** First word of the prepositions and articles that belong to a time expression: “on”, “in the”. */
  leadIn(words: Words, from: number): number;
  /** First and after-last word of what a clause’s summary keeps: no leading conjunction, no “witnesses said”. */
  trim(words: Words, from: number, to: number): [number, number];
  /** The second half of a range that begins at words `from` up to `to`: its first word, -1 if none. */
  rangeEnd(words: Words, from: number, to: number): number;
  /** Where the clause begins that tells what happened at the date before it (“, when …”), -1 if none. */
  whenClause(words: Words, to: number): number;
  /** The same for “it was on Monday that …”, where the clause around the date tells nothing. */
  cleft(words: Words, from: number, to: number): number;
  /** Words that tell nothing apart when two clauses are compared. */
  stopWords: ReadonlySet<string>;
  /** Where the clause goes on that “then” or “hours later” at word `i` puts after the event before it; 0 if none. */
  sequel(words: Words, i: number): number;
}
