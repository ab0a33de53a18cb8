/** What a text is cut into. */
import type { Span } from '../contract.ts';

/** A word, number or punctuation mark. */
export interface Token extends Span {
  /** `text.slice(start, end)` */
  text: string;
  /** Index of its sentence in `Draft.sentences`. */
  sentence: number;
  /** Universal part of speech and lower-case lemma, once the syntax step has run. */
  pos?: string | undefined;
  /** Finer tag (Penn Treebank set), once the syntax step has run. */
  tag?: string | undefined;
  lemma?: string | undefined;
}

export interface Paragraph extends Span {
  index: number;
}

export interface Sentence extends Span {
  /** Index of its paragraph. */
  paragraph: number;
  /** Tokens `firstToken` up to `endToken`, end exclusive. */
  firstToken: number;
  endToken: number;
}
