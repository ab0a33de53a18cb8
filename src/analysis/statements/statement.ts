/** A statement on its way through the statements pipeline; ranges are in tokens, end exclusive. */
import type { Cue, Form } from './language.ts';
import type { Unit, View } from './view.ts';

/** Tokens `from` up to `to`. */
export interface Range {
  from: number;
  to: number;
}

/** A cue as it stands in the text. */
export interface CueHit {
  cue: Cue;
  form: Form;
  /** The verb itself. */
  verb: number;
  /** Auxiliaries up to the particle, end exclusive. */
  from: number;
  to: number;
  negated: boolean;
  passive: boolean;
  /** Behind “to”: went on to say, is expected to announce. */
  infinitive: boolean;
  modal: boolean;
  /** “according to” and its like. */
  preposition?: boolean;
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
