/**
 * The binary data that the analysis stands on: the languages' models and the gazetteer. The host (background
 * script, command line, tests) reads the bytes, the analysis only decodes them, so that the core stays free
 * of `fetch` and of the file system.
 */
import { LANGUAGES } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { Gazetteer } from './places/gazetteer.ts';
import { HashTable } from './sequence/hash-table.ts';
import { SequenceModel } from './sequence/model.ts';
import { WordClasses } from './sequence/word-classes.ts';
import { Tagger } from './syntax/tagger.ts';

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

/**
 * Reads one bundled file by its path below `src/`. The build copies the files named in `DATA_FILES`
 * to `data/` of every package.
 */
export type ReadData = (path: string) => Promise<Uint8Array>;

/** The files of a language's folder that hold models. Puts a decoded one into `models`; throws on damaged bytes. */
const MODELS = {
  'words.classes': (bytes: Uint8Array, path: string, models: Models) => {
    models.wordClasses = new WordClasses(bytes, path);
  },
  'names.lists': (bytes: Uint8Array, path: string, models: Models) => {
    models.nameLists = new HashTable(bytes, path);
  },
  'names.model': (bytes: Uint8Array, path: string, models: Models) => {
    models.nameModel = new SequenceModel(bytes, path);
  },
  'tagger.model': (bytes: Uint8Array, path: string, models: Models) => {
    models.tagger = new Tagger(bytes, path);
  },
};

export type ModelFile = keyof typeof MODELS;

const GAZETTEER = 'analysis/places/gazetteer.bin';

const pathOf = (code: string, file: ModelFile) => `languages/${code}/${file}`;

/** Every binary file that ships, by path below `src/`. */
export const DATA_FILES: readonly string[] = [
  ...LANGUAGES.flatMap(({ code, models = [] }) => models.map((file) => pathOf(code, file))),
  GAZETTEER,
];

/** Never rejects: a file that is missing or damaged is told in `Resources.problems`. */
export async function loadResources(read: ReadData): Promise<Resources> {
  const models: Record<string, Models> = {};
  const resources: Resources = { models };
  const problems: string[] = [];
  const load = async (path: string, decode: (bytes: Uint8Array) => void) => {
    try {
      decode(await read(path));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push(reason.startsWith(path) ? reason : `${path}: ${reason}`);
    }
  };
  const files = LANGUAGES.flatMap(({ code, models: own = [] }) => {
    const decoded: Models = {};
    models[code] = decoded;
    return own.map((file) => {
      const path = pathOf(code, file);
      return load(path, (bytes) => MODELS[file](bytes, path, decoded));
    });
  });
  const gazetteer = load(GAZETTEER, (bytes) => {
    resources.gazetteer = new Gazetteer(bytes);
  });
  await Promise.all([...files, gazetteer]);
  if (problems.length) resources.problems = problems.sort();
  return resources;
}

/** The models of a text's language; none where it has no folder or its folder no models. */
export const modelsOf = (language: Language | null, { models }: Resources): Models =>
  (language && models?.[language.code]) ?? {};
