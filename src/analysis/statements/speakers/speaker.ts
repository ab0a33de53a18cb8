import type { Draft, DraftMention } from '../../draft.ts';
import type { Range } from '../statement.ts';
import type { View } from '../view.ts';

export interface Speaker {
  /** The words here. */
  span: Range | null;
  name: string | null;
  entity: string | null;
  /** Gender and number that later pronouns must agree with; null if not known. */
  gender: 'female' | 'male' | 'neuter' | null;
  plural: boolean;
  confidence: number;
}

/** Who has spoken in the story so far, and whom words mean that name or describe somebody. */
export interface Speakers {
  readonly draft: Draft;
  readonly view: View;
  /** Latest last. */
  readonly spoken: readonly Speaker[];
  byMention(range: Range, mention: DraftMention): Speaker;
  byDescription(range: Range, head: number): Speaker;
  /** The words as they stand. */
  words(range: Range): Speaker;
}
