import type { Lemmas } from './lemmas.ts';

/** What a language folder gives the syntax steps; its models are data files. */
export interface SyntaxLanguage {
  lemmas: Lemmas;
  /** Words, as written, that have one class of the tagger's (`DT DET`) wherever they stand. */
  settled?: ReadonlyMap<string, string>;
}
