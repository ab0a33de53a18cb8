/**
 * What a language folder provides. The analysis knows nothing of any language outside
 * `languages/<code>`: every concept declares here the data it needs and a folder fills it in.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  code: string;
  /** Words that end in a full stop without ending a sentence: `Mr.`, `Sept.`, `Corp.` */
  abbreviations: ReadonlySet<string>;
  /** Endings written onto a word that are tokens of their own: `’s`, `n’t`. Lower case, straight apostrophe. */
  clitics: readonly string[];
}
