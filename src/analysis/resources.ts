/**
 * The binary data that the analysis stands on: the languages' models and the gazetteer. The host (background
 * script, command line, tests) reads the bytes, the analysis only decodes them, so that the core stays free
 * of `fetch` and of the file system.
 */
import type { Gazetteer } from './places/gazetteer.ts';
import type { HashTable } from './sequence/hash-table.ts';
import type { SequenceModel } from './sequence/model.ts';
import type { WordClasses } from './sequence/word-classes.ts';
import type { Tagger } from './syntax/tagger.ts';

/** The files of a language's folder that hold what was trained or collected. */
export type ModelFile = 'words.classes' | 'names.lists' | 'names.model' | 'tagger.model';

/** What was trained or collected for one language, decoded. */
export interface Models {
  wordClasses?: WordClasses;
  /** Names of people and places by their hashes. */
  nameLists?: HashTable;
  nameModel?: SequenceModel;
  /** Parts of speech. */
  tagger?: Tagger;
}

/** Decoded data by name; a missing one is absent and its steps say so in `Draft.notices`. */
export interface Resources {
  /** By the language's code. */
  models?: Readonly<Record<string, Models>>;
  gazetteer?: Gazetteer;
  /** What could not be read or decoded, and why: one line a file, beginning with its path. */
  problems?: string[];
}

/** The models of a text's language; none where it has no folder or its folder no models. */
export const modelsOf = (language: { code: string } | null, { models }: Resources): Models =>
  (language && models?.[language.code]) ?? {};
