/** What a time expression stands in, for what it does not say itself. */
import type { Direction } from './direction.ts';
import type { Period } from './period.ts';
import type { Story } from './story.ts';

export interface Context {
  /** Day number of the speaker’s now; null where nothing tells it. */
  readonly speech: number | null;
  readonly story: Story;
  /** Sentence of the expression. */
  sentence: number;
  /** By tense and preposition of its clause. */
  direction: Direction;
  /** Whether the words leave no doubt of the direction, however near a month or quarter on the other side is. */
  firm: boolean;
  /** Whether another event than that of the sentence's year is told: “joined in 2016 and left in June”. */
  newEvent: boolean;
  /**
   * Whether what told that year is over: “first drawn in 1987, was revived in March”, “is to close in 2031,
   * but was opened in March”.
   */
  resumed: boolean;
  /** The time that this expression tells once more in brackets: “4:52 am (2152 GMT)”. */
  told: { day: number; minute: number } | null;
  /** The period that this expression makes a range with, null if it makes none. */
  rangeStart: Period | null;
}
