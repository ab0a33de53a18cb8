import { hashString, mix } from '../sequence/hash.ts';

/** Bits of a name in `names.lists`. The language's own word lists take the bits from `WORD_LIST_SHIFT` up. */
export const ListBit = {
  femaleForename: 1,
  maleForename: 2,
  forename: 4,
  surname: 8,
  censusSurname: 16,
  country: 32,
  region: 64,
  district: 128,
  largeCity: 256,
  city: 512,
  town: 1024,
  variant: 2048,
} as const;

/** Words inside names have this bit, the kinds of `NamesLanguage.nameWords` those above it. */
export const WORD_LIST_SHIFT = 16;
export const LINKING_BIT = 1 << WORD_LIST_SHIFT;
export const PLACE_BITS = 32 | 64 | 128 | 256 | 512 | 1024 | 2048;

/** Hash of a name of several lower-case words; of one word its `hashString`. */
export function phraseHash(words: readonly string[]): number {
  let hash = hashString(words[0]!);
  for (let i = 1; i < words.length; i++) hash = mix(hash, hashString(words[i]!));
  return hash;
}
