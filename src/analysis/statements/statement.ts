/** A statement on its way through the statements pipeline; ranges are in tokens, end exclusive. */
import type { CueHit } from './find-cues.ts';
import type { Unit, View } from './view.ts';

/** Tokens `from` up to `to`. */
export interface Range {
  from: number;
  to: number;
}

export interface Statement {
  unit: number;
  fragments: Range[];
  hit: CueHit | null;
  cue: Range | null;
  /** The words that name the speaker here; null where the unit names none. */
  speaker: Range | null;
  /** The statement whose speaker this one goes on with. */
  continues: Statement | null;
  rule: string;
  confidence: number;
}

export interface UnitContext {
  view: View;
  unit: Unit;
  index: number;
  hits: CueHit[];
}
