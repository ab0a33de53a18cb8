/**
 * Parts of speech by a greedy averaged perceptron (Collins 2002), left to right, over words, their
 * endings and shapes, word classes and the tags before. A class is a Penn Treebank tag with the
 * universal part of speech that goes with it here (`VBZ AUX`).
 */
import { ByteReader } from '../sequence/bytes.ts';
import { mix } from '../sequence/hash.ts';
import { FORMAT_VERSION, LinearModel, MAGIC } from './linear-model.ts';
import {
  ALL_CAPITALS,
  COARSE,
  COLUMNS,
  FINE,
  join2,
  join3,
  LAST_PART,
  LOWER,
  NO_LETTER,
  PREFIX2,
  PREFIX3,
  SHAPE,
  SINGLE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  type WordTable,
} from './word-table.ts';

/** Upper bounds of the number of features, for buffers. */
export const OWN_FEATURES = 16;
export const CONTEXT_FEATURES = 32;

/** Class that stands for the tags before the first word. */
export const EDGE_TAG = 255;

/** Features of a word by itself, into `out`; returns how many. */
export function ownFeatures(words: WordTable, word: number, out: Uint32Array): number {
  const f = words.features;
  const at = word * COLUMNS;
  let n = 0;
  out[n++] = mix(1, f[at + LOWER]!);
  out[n++] = mix(2, f[at + SHAPE]!);
  out[n++] = mix(3, f[at + SUFFIX1]!);
  out[n++] = mix(4, f[at + SUFFIX2]!);
  out[n++] = mix(5, f[at + SUFFIX3]!);
  out[n++] = mix(6, f[at + SUFFIX4]!);
  out[n++] = mix(7, f[at + PREFIX2]!);
  out[n++] = mix(8, f[at + PREFIX3]!);
  out[n++] = mix(9, f[at + FINE]!);
  out[n++] = mix(10, f[at + COARSE]!);
  out[n++] = join2(11, f[at + SHAPE]!, f[at + SUFFIX3]!);
  out[n++] = join2(12, f[at + FINE]!, f[at + SUFFIX2]!);
  out[n++] = join2(13, f[at + COARSE]!, f[at + SHAPE]!);
  if (f[at + LAST_PART]) out[n++] = mix(14, f[at + LAST_PART]!);
  return n;
}

/**
 * Features of token `i` in its sentence: the words around it, the classes chosen for the two tokens
 * before, and the nearest verb before (`verb`, a word, 0 for none), which tells the participle of
 * “had not seen” and the conjunction of “said on Monday that”. `ids` are the sentence's words,
 * `headline` whether it is in capitals.
 */
export function contextFeatures(
  words: WordTable,
  ids: Uint32Array,
  length: number,
  i: number,
  tag1: number,
  tag2: number,
  verb: number,
  headline: number,
  out: Uint32Array,
): number {
  const f = words.features;
  const w = ids[i]! * COLUMNS;
  const p1 = i > 0 ? ids[i - 1]! * COLUMNS : 0;
  const p2 = i > 1 ? ids[i - 2]! * COLUMNS : 0;
  const n1 = i + 1 < length ? ids[i + 1]! * COLUMNS : 0;
  const n2 = i + 2 < length ? ids[i + 2]! * COLUMNS : 0;
  const word = f[w + LOWER]!;
  const fine = f[w + FINE]!;
  let n = 0;
  out[n++] = mix(31, tag1);
  out[n++] = join2(32, tag1, tag2);
  out[n++] = join2(33, tag1, word);
  out[n++] = mix(34, f[p1 + LOWER]!);
  out[n++] = mix(35, f[p2 + LOWER]!);
  out[n++] = mix(36, f[n1 + LOWER]!);
  out[n++] = mix(37, f[n2 + LOWER]!);
  out[n++] = join2(38, f[p1 + LOWER]!, word);
  out[n++] = join2(39, word, f[n1 + LOWER]!);
  out[n++] = mix(40, f[p1 + FINE]!);
  out[n++] = mix(41, f[n1 + FINE]!);
  out[n++] = mix(42, f[n2 + FINE]!);
  out[n++] = join2(43, tag1, fine);
  out[n++] = join2(44, tag1, f[w + SUFFIX3]!);
  out[n++] = mix(45, f[n1 + SUFFIX3]!);
  out[n++] = join2(46, f[n1 + SHAPE]!, f[w + SHAPE]!);
  out[n++] = join2(47, f[p1 + SHAPE]!, f[w + SHAPE]!);
  out[n++] = join2(48, tag1, f[n1 + FINE]!);
  out[n++] = join3(49, i === 0 ? 1 : 0, headline, f[w + SHAPE]!);
  out[n++] = join2(50, f[p1 + LOWER]!, f[n1 + LOWER]!);
  out[n++] = join2(51, fine, f[n1 + FINE]!);
  out[n++] = join2(52, f[p1 + FINE]!, fine);
  out[n++] = join3(53, tag1, f[w + COARSE]!, f[n1 + COARSE]!);
  out[n++] = join3(54, tag1, tag2, f[w + COARSE]!);
  out[n++] = join3(55, tag1, f[w + SUFFIX2]!, f[n1 + SUFFIX2]!);
  const v = f[verb * COLUMNS + LOWER]!;
  out[n++] = join2(56, v, word);
  out[n++] = join2(57, v, f[w + SUFFIX2]!);
  out[n++] = join3(58, v, tag1, f[w + SUFFIX2]!);
  out[n++] = join3(59, v, tag1, f[w + COARSE]!);
  return n;
}

/** 1 for each class that is a verb's or a modal's. */
export const verbClasses = (tags: readonly string[]): Uint8Array =>
  Uint8Array.from(tags, (tag) => (/^(?:VB|MD)/.test(tag) ? 1 : 0));

export class Tagger {
  private readonly model: LinearModel;
  /** Of each class. */
  readonly tags: readonly string[];
  readonly parts: readonly string[];

  /** Throws `DamagedDataError`. */
  constructor(bytes: Uint8Array, name = 'tagger') {
    const read = new ByteReader(bytes, name);
    read.header(MAGIC, FORMAT_VERSION);
    this.model = new LinearModel(read);
    this.tags = this.model.classes.map((label) => label.split(' ')[0]!);
    this.parts = this.model.classes.map((label) => label.split(' ')[1] ?? 'X');
  }

  /** A tagger for the words of one document: what a word scores by itself is reckoned once. */
  forDocument(words: WordTable): DocumentTagger {
    return new DocumentTagger(this.model, words, verbClasses(this.tags));
  }
}

export class DocumentTagger {
  private readonly model: LinearModel;
  private readonly words: WordTable;
  private readonly verbal: Uint8Array;
  private readonly own: (Int32Array | undefined)[] = [];
  private readonly buffer = new Uint32Array(CONTEXT_FEATURES);
  private readonly scores: Int32Array;

  constructor(model: LinearModel, words: WordTable, verbal: Uint8Array) {
    this.model = model;
    this.words = words;
    this.verbal = verbal;
    this.scores = new Int32Array(model.classes.length);
  }

  /** Classes of one sentence, into `out`. */
  run(ids: Uint32Array, length: number, headline: number, out: Uint8Array): void {
    const { model, words, buffer, scores } = this;
    const K = scores.length;
    let tag1 = EDGE_TAG;
    let tag2 = EDGE_TAG;
    let verb = 0;
    for (let i = 0; i < length; i++) {
      const own = this.ownScores(ids[i]!);
      // For so few numbers `set` takes longer than a loop.
      for (let k = 0; k < K; k++) scores[k] = own[k]!;
      const n = contextFeatures(words, ids, length, i, tag1, tag2, verb, headline, buffer);
      for (let k = 0; k < n; k++) model.add(buffer[k]!, scores);
      let best = 0;
      let top = scores[0]!;
      for (let k = 1; k < K; k++) {
        const score = scores[k]!;
        if (score <= top) continue;
        top = score;
        best = k;
      }
      out[i] = best;
      if (this.verbal[best]) verb = ids[i]!;
      tag2 = tag1;
      tag1 = best;
    }
  }

  private ownScores(word: number): Int32Array {
    const known = this.own[word];
    if (known) return known;
    const scores = new Int32Array(this.scores.length);
    const n = ownFeatures(this.words, word, this.buffer);
    for (let k = 0; k < n; k++) this.model.add(this.buffer[k]!, scores);
    this.own[word] = scores;
    return scores;
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
