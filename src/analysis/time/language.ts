/** What a language folder provides for time: the senses of its words, its recognisers, its tense. */
import type { DayPart, Match, Unit } from './expression.ts';
import type { Grain } from './period.ts';
import type { Words } from './words.ts';

/** What a word can mean in a time expression; a word may have several senses. */
export interface WordSense {
  /** 1..12 */
  month?: number;
  /** 1 Monday … 7 Sunday */
  weekday?: number;
  /** 0 spring … 3 winter */
  season?: number;
  part?: DayPart;
  unit?: Unit;
  grain?: Grain;
  plural?: boolean;
  cardinal?: number;
  ordinal?: number;
  /** 100, 1000 … */
  scale?: number;
  /** `X`: a number that is not told. */
  vague?: boolean;
  zone?: boolean;
  /** Only a month or weekday if written with a capital: “march”, “sun”. */
  capital?: boolean;
  /** The word is short for another: it may be something else without a number beside it. */
  short?: boolean;
}

export interface Recogniser {
  /** Ends up in `Timex.by` as `time/<name>`. */
  name: string;
  /** 0..1 */
  confidence: number;
  /**
   * The longest expression of its kind that begins at word `i`, or null. Must look at a bounded
   * number of words and never past the end of the sentence.
   */
  at(words: Words, i: number): Match | null;
}

export type Tense = 'past' | 'present' | 'future';

export interface TimeLanguage {
  senses: ReadonlyMap<string, WordSense>;
  /** Cheap test whether an expression can begin at a word: most words end here. */
  canBegin(words: Words, i: number): boolean;
  /** In order: of two matches of the same length the earlier recogniser's stands. */
  recognisers: readonly Recogniser[];
  /** Tense of the clause that words `from` up to `to` stand in, null if it has no sign of one. */
  tense(words: Words, from: number, to: number): Tense | null;
  /** Whether an expression in the future tense tells when a deed is done, not what figures are of: “will close in the third quarter”. */
  dueIn(words: Words, from: number, to: number): boolean;
  /** Whether the words `from` up to `to` go over to another event of the same subject: “… and left in”. */
  nextEvent(words: Words, from: number, to: number): boolean;
  /** Whether what is inserted behind a subject ends right at `from`: “founded in 1934, reports its results on”. */
  resumes(words: Words, from: number, to: number): boolean;
  /** Whether words `from` up to `to` join two expressions to a range: “to”, “through”, “and” after “between”. */
  joins(words: Words, from: number, to: number): boolean;
  /** Whether the expression must be behind (-1) or ahead (1) by a preposition of its own (“since”), 0 if open. */
  lean(words: Words, from: number, to: number): -1 | 0 | 1;
  /** Whether the expression at word `from` is the end of something by its preposition: “until”. */
  lasts(words: Words, from: number): boolean;
}
