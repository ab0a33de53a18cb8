/** Reads and decodes what the analysis stands on. */
import { LANGUAGES } from '../languages/index.ts';
import { Gazetteer } from './places/gazetteer.ts';
import type { ModelFile, Models, Resources } from './resources.ts';
import { HashTable } from './sequence/hash-table.ts';
import { SequenceModel } from './sequence/model.ts';
import { WordClasses } from './sequence/word-classes.ts';
import { Tagger } from './syntax/tagger.ts';

/**
 * Reads one bundled file by its path below `src/`. The build copies the files named in `DATA_FILES`
 * to `data/` of every package.
 */
export type ReadData = (path: string) => Promise<Uint8Array>;

/** Puts a decoded model into `models`; throws on damaged bytes. */
const DECODE: Readonly<Record<ModelFile, (bytes: Uint8Array, path: string, models: Models) => void>> = {
  'words.classes': (bytes, path, models) => {
    models.wordClasses = new WordClasses(bytes, path);
  },
  'names.lists': (bytes, path, models) => {
    models.nameLists = new HashTable(bytes, path);
  },
  'names.model': (bytes, path, models) => {
    models.nameModel = new SequenceModel(bytes, path);
  },
  'tagger.model': (bytes, path, models) => {
    models.tagger = new Tagger(bytes, path);
  },
};

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
      return load(path, (bytes) => DECODE[file](bytes, path, decoded));
    });
  });
  const gazetteer = load(GAZETTEER, (bytes) => {
    resources.gazetteer = new Gazetteer(bytes);
  });
  await Promise.all([...files, gazetteer]);
  if (problems.length) resources.problems = problems.sort();
  return resources;
}
