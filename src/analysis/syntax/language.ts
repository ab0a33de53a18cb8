import type { Lemmas } from './lemmas.ts';

/** What a language folder gives the syntax steps; its models are data files. */
export interface SyntaxLanguage {
  lemmas: Lemmas;
}
