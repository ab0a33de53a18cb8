/** What the tagger looks at. Shared by training and analysis: a change here asks for a new model. */
import { Templates } from './templates.ts';
import {
  COARSE,
  COLUMNS,
  FINE,
  LAST_PART,
  LOWER,
  PREFIX2,
  PREFIX3,
  SHAPE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  type WordTable,
} from './word-table.ts';

/** Of a word by itself, over its columns in the table. */
const OWN = new Templates([
  [1, LOWER],
  [2, SHAPE],
  [3, SUFFIX1],
  [4, SUFFIX2],
  [5, SUFFIX3],
  [6, SUFFIX4],
  [7, PREFIX2],
  [8, PREFIX3],
  [9, FINE],
  [10, COARSE],
  [11, SHAPE, SUFFIX3],
  [12, FINE, SUFFIX2],
  [13, COARSE, SHAPE],
  [14, LAST_PART],
]);

/** What a word's surroundings are told by: its own columns, those of its neighbours, what was decided before. */
const At = {
  word: 0,
  shape: 1,
  suffix2: 2,
  suffix3: 3,
  fine: 4,
  coarse: 5,
  before: 6,
  beforeShape: 7,
  beforeFine: 8,
  twoBefore: 9,
  after: 10,
  afterShape: 11,
  afterSuffix2: 12,
  afterSuffix3: 13,
  afterFine: 14,
  afterCoarse: 15,
  twoAfter: 16,
  twoAfterFine: 17,
  tag1: 18,
  tag2: 19,
  first: 20,
  headline: 21,
  verb: 22,
} as const;

const CONTEXT = new Templates([
  [31, At.tag1],
  [32, At.tag1, At.tag2],
  [33, At.tag1, At.word],
  [34, At.before],
  [35, At.twoBefore],
  [36, At.after],
  [37, At.twoAfter],
  [38, At.before, At.word],
  [39, At.word, At.after],
  [40, At.beforeFine],
  [41, At.afterFine],
  [42, At.twoAfterFine],
  [43, At.tag1, At.fine],
  [44, At.tag1, At.suffix3],
  [45, At.afterSuffix3],
  [46, At.afterShape, At.shape],
  [47, At.beforeShape, At.shape],
  [48, At.tag1, At.afterFine],
  [49, At.first, At.headline, At.shape],
  [50, At.before, At.after],
  [51, At.fine, At.afterFine],
  [52, At.beforeFine, At.fine],
  [53, At.tag1, At.coarse, At.afterCoarse],
  [54, At.tag1, At.tag2, At.coarse],
  [55, At.tag1, At.suffix2, At.afterSuffix2],
  [56, At.verb, At.word],
  [57, At.verb, At.suffix2],
  [58, At.verb, At.tag1, At.suffix2],
  [59, At.verb, At.tag1, At.coarse],
]);

export const OWN_FEATURES = OWN.size;
export const CONTEXT_FEATURES = CONTEXT.size;

/** Features of a word by itself, into `out`; returns how many. */
export function ownFeatures({ features }: WordTable, word: number, out: Int32Array): number {
  const n = OWN.hash(features, word * COLUMNS, out);
  // The last template is for words with a hyphen.
  return features[word * COLUMNS + LAST_PART] ? n : n - 1;
}

const values = new Int32Array(Object.keys(At).length);

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
  out: Int32Array,
): number {
  const f = words.features;
  const word = ids[i]! * COLUMNS;
  const before = i > 0 ? ids[i - 1]! * COLUMNS : 0;
  const twoBefore = i > 1 ? ids[i - 2]! * COLUMNS : 0;
  const after = i + 1 < length ? ids[i + 1]! * COLUMNS : 0;
  const twoAfter = i + 2 < length ? ids[i + 2]! * COLUMNS : 0;
  values[At.word] = f[word + LOWER]!;
  values[At.shape] = f[word + SHAPE]!;
  values[At.suffix2] = f[word + SUFFIX2]!;
  values[At.suffix3] = f[word + SUFFIX3]!;
  values[At.fine] = f[word + FINE]!;
  values[At.coarse] = f[word + COARSE]!;
  values[At.before] = f[before + LOWER]!;
  values[At.beforeShape] = f[before + SHAPE]!;
  values[At.beforeFine] = f[before + FINE]!;
  values[At.twoBefore] = f[twoBefore + LOWER]!;
  values[At.after] = f[after + LOWER]!;
  values[At.afterShape] = f[after + SHAPE]!;
  values[At.afterSuffix2] = f[after + SUFFIX2]!;
  values[At.afterSuffix3] = f[after + SUFFIX3]!;
  values[At.afterFine] = f[after + FINE]!;
  values[At.afterCoarse] = f[after + COARSE]!;
  values[At.twoAfter] = f[twoAfter + LOWER]!;
  values[At.twoAfterFine] = f[twoAfter + FINE]!;
  values[At.tag1] = tag1;
  values[At.tag2] = tag2;
  values[At.first] = i === 0 ? 1 : 0;
  values[At.headline] = headline;
  values[At.verb] = f[verb * COLUMNS + LOWER]!;
  return CONTEXT.hash(values, 0, out);
}
