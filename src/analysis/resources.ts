/**
 * The binary data that the analysis stands on: models and gazetteer. The host (background script,
 * command line, tests) reads the bytes, the analysis only decodes them, so that the core stays free
 * of `fetch` and of the file system.
 */
import { Gazetteer } from './places/gazetteer.ts';
import { HashTable } from './sequence/hash-table.ts';
import { SequenceModel } from './sequence/model.ts';
import { WordClasses } from './sequence/word-classes.ts';
import { Tagger } from './syntax/tagger.ts';

/** Decoded data by name; a missing one is absent and its steps say so in `Draft.notices`. */
export interface Resources {
  wordClasses?: WordClasses;
  /** Names of people and places by their hashes. */
  nameLists?: HashTable;
  nameModel?: SequenceModel;
  gazetteer?: Gazetteer;
  /** Parts of speech. */
  tagger?: Tagger;
  /** What could not be read or decoded, and why: one line a file, beginning with its path. */
  problems?: string[];
}

/**
 * Reads one bundled file by its path below `src/`. The build copies the files named in `DATA_FILES`
 * to `data/` of every package.
 */
export type ReadData = (path: string) => Promise<Uint8Array>;

/** Puts the decoded file into `resources`; throws on damaged bytes. */
type Decoder = (bytes: Uint8Array, path: string, resources: Resources) => void;

const DECODERS: Readonly<Record<string, Decoder>> = {
  'languages/en/words.classes': (bytes, path, resources) => {
    resources.wordClasses = new WordClasses(bytes, path);
  },
  'languages/en/names.lists': (bytes, path, resources) => {
    resources.nameLists = new HashTable(bytes, path);
  },
  'languages/en/names.model': (bytes, path, resources) => {
    resources.nameModel = new SequenceModel(bytes, path);
  },
  'languages/en/tagger.model': (bytes, path, resources) => {
    resources.tagger = new Tagger(bytes, path);
  },
  'analysis/places/gazetteer.bin': (bytes, _path, resources) => {
    resources.gazetteer = new Gazetteer(bytes);
  },
};

/** Every binary file that ships, by path below `src/`. */
export const DATA_FILES: readonly string[] = Object.keys(DECODERS);

/** Never rejects: a file that is missing or damaged is told in `Resources.problems`. */
export async function loadResources(read: ReadData): Promise<Resources> {
  const resources: Resources = {};
  const problems: string[] = [];
  await Promise.all(
    DATA_FILES.map(async (path) => {
      try {
        DECODERS[path]!(await read(path), path, resources);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        problems.push(reason.startsWith(path) ? reason : `${path}: ${reason}`);
      }
    }),
  );
  if (problems.length) resources.problems = problems.sort();
  return resources;
}
