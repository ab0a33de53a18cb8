/**
 * Parts of speech by a greedy averaged perceptron (Collins 2002), left to right, over words, their
 * endings and shapes, word classes and the tags before. A class is a Penn Treebank tag with the
 * universal part of speech that goes with it here (`VBZ AUX`).
 */
import { ByteReader } from '../sequence/bytes.ts';
import { ScoreRows } from '../sequence/score-rows.ts';
import type { ClassChooser } from './class-chooser.ts';
import { CONTEXT_FEATURES, contextFeatures, OWN_FEATURES, ownFeatures } from './features.ts';
import { FORMAT_VERSION, LinearModel, MAGIC } from './linear-model.ts';
import { ALL_CAPITALS, COLUMNS, NO_LETTER, SHAPE, SINGLE, type WordTable } from './word-table.ts';

/** Class that stands for the tags before the first word. */
export const EDGE_TAG = 255;

/** 1 for each class that is a verb's or a modal's. */
export const verbClasses = (tags: readonly string[]): Uint8Array =>
  Uint8Array.from(tags, (tag) => (/^(?:VB|MD)/.test(tag) ? 1 : 0));

/** Words, as written, with the class of each. */
type Settled = ReadonlyMap<string, string>;
const NONE_SETTLED: Settled = new Map();

export class Tagger {
  private readonly model: LinearModel;
  /** Of each class. */
  readonly tags: readonly string[];
  readonly parts: readonly string[];
  private readonly verbal: Uint8Array;
  private readonly rows: ScoreRows;
  /** Of the last map of settled words: the class of each. */
  private settled: { words: Settled; classes: ReadonlyMap<string, number> } = {
    words: new Map(),
    classes: new Map(),
  };

  /** Throws `DamagedDataError`. */
  constructor(bytes: Uint8Array, name = 'tagger') {
    const read = new ByteReader(bytes, name);
    read.header(MAGIC, FORMAT_VERSION);
    this.model = new LinearModel(read);
    this.tags = this.model.classes.map((label) => label.split(' ')[0]!);
    this.parts = this.model.classes.map((label) => label.split(' ')[1] ?? 'X');
    this.verbal = verbClasses(this.tags);
    this.rows = new ScoreRows(OWN_FEATURES);
  }

  /**
   * A tagger for the words of one document, until the next is asked for: a word's own features are looked up
   * once. `settled` are words that have one class wherever they stand: they are not scored.
   */
  forDocument(words: WordTable, settled: Settled = NONE_SETTLED): DocumentTagger {
    const { model } = this;
    if (settled !== this.settled.words) {
      const classes = new Map([...settled].map(([word, label]) => [word, model.classes.indexOf(label)]));
      this.settled = { words: settled, classes };
    }
    this.rows.clear();
    return new DocumentTagger(model.chooser, words, this.verbal, this.settled.classes, this.rows);
  }
}

export class DocumentTagger {
  private readonly chooser: ClassChooser;
  private readonly words: WordTable;
  private readonly verbal: Uint8Array;
  /** What the model knows of words by themselves. */
  private readonly own: ScoreRows;
  /** By word: where its row begins, or `-2 - class` of a settled one; undefined where it was not met yet. */
  private readonly rowOf: (number | undefined)[] = [];
  private readonly settled: ReadonlyMap<string, number>;
  private readonly hashes = new Int32Array(CONTEXT_FEATURES);
  private readonly entries = new Int32Array(CONTEXT_FEATURES);

  constructor(
    chooser: ClassChooser,
    words: WordTable,
    verbal: Uint8Array,
    settled: ReadonlyMap<string, number>,
    own: ScoreRows,
  ) {
    this.chooser = chooser;
    this.own = own;
    this.words = words;
    this.verbal = verbal;
    this.settled = settled;
  }

  /** Classes of one sentence, into `out`. */
  run(ids: Uint32Array, length: number, headline: number, out: Uint8Array): void {
    const { chooser, words, hashes, entries, verbal } = this;
    let tag1 = EDGE_TAG;
    let tag2 = EDGE_TAG;
    let verb = 0;
    for (let i = 0; i < length; i++) {
      const word = ids[i]!;
      const own = this.rowOf[word] ?? this.meet(word);
      let best = -2 - own;
      if (own >= 0) {
        const n = contextFeatures(words, ids, length, i, tag1, tag2, verb, headline, hashes);
        chooser.look(hashes, 0, n, entries, 0);
        chooser.take(entries, 0, n);
        chooser.take(this.own.numbers, own, own + OWN_FEATURES);
        best = chooser.best();
      }
      out[i] = best;
      if (verbal[best]) verb = word;
      tag2 = tag1;
      tag1 = best;
    }
  }

  /** What `rowOf` says of a word from now on. */
  private meet(word: number): number {
    const sole = this.settled.get(this.words.words[word]!) ?? -1;
    const row = sole >= 0 ? -2 - sole : this.own.add();
    this.rowOf[word] = row;
    if (row < 0) return row;
    const n = ownFeatures(this.words, word, this.hashes);
    this.chooser.look(this.hashes, 0, n, this.own.numbers, row);
    return row;
  }
}

/** 1 for a sentence whose words are nearly all in capitals, else 0. */
export function isHeadline(words: WordTable, ids: Uint32Array, length: number): number {
  let capitals = 0;
  let others = 0;
  for (let i = 0; i < length; i++) {
    const shape = words.features[ids[i]! * COLUMNS + SHAPE]!;
    if (shape & NO_LETTER || shape & SINGLE) continue;
    if (shape & ALL_CAPITALS) capitals++;
    else others++;
  }
  return capitals > 2 && capitals > others * 3 ? 1 : 0;
}
