import type { NamesLanguage } from '../analysis/names/language.ts';
import type { RolesLanguage } from '../analysis/names/roles-language.ts';
import type { ModelFile } from '../analysis/resources.ts';
import type { StatementLanguage } from '../analysis/statements/language.ts';
import type { SyntaxLanguage } from '../analysis/syntax/language.ts';
import type { AbbreviationKind } from '../analysis/text/abbreviations.ts';
import type { TimeLanguage } from '../analysis/time/language.ts';
import type { EventLanguage } from '../analysis/timeline/language.ts';
import type { PlaceWords } from './place-words.ts';

/**
 * What a language folder provides. The analysis knows nothing of any language outside
 * `languages/<code>`: every concept declares here the data it needs and a folder fills it in.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  code: string;
  /** Words that keep their full stop (`Mr.`, `Sept.`, `Corp.`) and how; capitals in an entry are wanted in the text. */
  abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** Lower-case function words that, capitalised after an abbreviation, show that a new sentence begins. */
  sentenceOpeners: ReadonlySet<string>;
  /** Verbs that tie a quoted question or exclamation to its speaker. Lower case, inflected. */
  speechVerbs: ReadonlySet<string>;
  /** Words that are two tokens written as one, lower case, with the length of the first (`cannot`: 3). */
  contractions: ReadonlyMap<string, number>;
  /** Endings written onto a word that are tokens of their own: `’s`, `n’t`. Lower case, straight apostrophe. */
  clitics: readonly string[];
  /** Files of trained models that lie in the folder. */
  models?: readonly ModelFile[];
  /** Base forms; the tagger's model is one of the files. */
  syntax?: SyntaxLanguage;
  names?: NamesLanguage;
  places?: PlaceWords;
  /** Cues and other words of the statements and sources steps. */
  statements?: StatementLanguage;
  /** Words, recognisers and tense for `analysis/time`. */
  time?: TimeLanguage;
  /** Clauses and modality for `analysis/timeline`. */
  events?: EventLanguage;
  roles?: RolesLanguage;
}
