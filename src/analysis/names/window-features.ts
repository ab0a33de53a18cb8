/**
 * Features of the words in a token's window of two, each by itself. They hang on the word and its place in the
 * window alone, so that the tagger reckons what they score once a document. A change here asks for a new model.
 */
import type { FeatureBuffer } from '../sequence/features.ts';
import { mix } from '../sequence/hash.ts';
import { Form, type WordTypes } from './word-types.ts';

/** Template numbers; each takes eight. Those of `features.ts` are others. */
const T = { word: 8, lower: 16, shape: 24, fine: 32, coarse: 40, list: 48, affix: 80 } as const;

/** Stands for a word beyond the sentence. */
export const EDGE = 0x5eed;
/** Words to either side. */
export const WINDOW = 2;
/** Places in the window, the token's own in the middle. */
export const PLACES = 2 * WINDOW + 1;

/** Adds those of a word type (-1: the sentence's edge) at a place from 0 up to `PLACES`. */
export function windowFeatures(types: WordTypes, type: number, place: number, features: FeatureBuffer): void {
  if (type < 0) {
    features.add(mix(T.word + place, EDGE));
    return;
  }
  features.add(mix(T.word + place, types.hash[type]!));
  if (types.fine[type]! >= 0) {
    features.add(mix(T.fine + place, types.fine[type]!));
    features.add(mix(T.coarse + place, types.coarse[type]!));
  }
  if (Math.abs(place - WINDOW) < 2) features.add(mix(T.shape + place, types.shape[type]!));
  const lists = types.lists[type]!;
  const capital = types.flags[type]! & Form.capital;
  // Name lists hold for capitalised words only, word lists for all.
  let bits = capital ? lists : (lists >>> 16) << 16;
  for (let bit = 0; bits !== 0; bit++, bits >>>= 1)
    if (bits & 1) features.add(mix(T.list + place, bit * 2 + capital));
  if (place !== WINDOW) return;
  features.add(mix(T.lower, types.lowerHash[type]!));
  for (let i = 0; i < 7; i++) features.add(mix(T.affix + i, types.affixes[type * 7 + i]!));
}
