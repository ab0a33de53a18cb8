/** Reads and decodes what the analysis stands on. */
import { LANGUAGES } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
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

/** The bundled data: each file is read when a text first needs it, and again for the next one if it could not be read. */
export class Library {
  private readonly read: ReadData;
  private readonly models: Record<string, Models> = {};
  private gazetteer: Gazetteer | undefined;
  private readonly files = new Map<string, Promise<void>>();
  /** By path. */
  private readonly problems = new Map<string, string>();

  constructor(read: ReadData) {
    this.read = read;
  }

  /** What texts in these languages need. Never rejects: a file that is missing or damaged is told in `Resources.problems`. */
  async dataFor(languages: readonly Language[]): Promise<Resources> {
    const files = languages.flatMap(({ code, models = [] }) => {
      this.models[code] ??= {};
      const decoded = this.models[code];
      return models.map((file) => {
        const path = pathOf(code, file);
        return this.once(path, (bytes) => DECODE[file](bytes, path, decoded));
      });
    });
    if (languages.length) {
      const gazetteer = this.once(GAZETTEER, (bytes) => {
        this.gazetteer = new Gazetteer(bytes);
      });
      files.push(gazetteer);
    }
    await Promise.all(files);
    const problems = [...this.problems.values()].sort();
    return { models: this.models, gazetteer: this.gazetteer, ...(problems.length && { problems }) };
  }

  private once(path: string, decode: (bytes: Uint8Array) => void): Promise<void> {
    const file = this.files.get(path) ?? this.load(path, decode);
    this.files.set(path, file);
    return file;
  }

  private async load(path: string, decode: (bytes: Uint8Array) => void): Promise<void> {
    let bytes: Uint8Array | null = null;
    try {
      bytes = await this.read(path);
      decode(bytes);
      this.problems.delete(path);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.problems.set(path, reason.startsWith(path) ? reason : `${path}: ${reason}`);
      // What is damaged stays so.
      if (!bytes) this.files.delete(path);
    }
  }
}

/** The data of every language. */
export const loadResources = (read: ReadData): Promise<Resources> => new Library(read).dataFor(LANGUAGES);
