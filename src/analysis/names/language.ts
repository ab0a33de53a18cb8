/** What the names steps need to know of a language. */
export interface NamesLanguage {
  /**
   * Words that tell what a name is, lower case, by kind. The tagger sees each kind as one feature;
   * the order is part of the trained model: add at the end and train again. At most 12 kinds.
   */
  nameWords: readonly { kind: string; words: ReadonlySet<string> }[];
  /** Lower-case words inside names: “of”, “for the”, “de la”. */
  linkingWords: ReadonlySet<string>;
}
