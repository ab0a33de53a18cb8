import type { EntityType } from '../contract.ts';

/** A name as the tagger finds it, in tokens, end exclusive. */
export interface TaggedName {
  firstToken: number;
  endToken: number;
  type: EntityType;
  /** Probability of exactly this span with this type. */
  confidence: number;
  /** For places: probability that it stands for its government, given that it is this place. */
  metonymic: number;
}
