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
  /** Of several words, or of one that is nothing else. */
  organization: 4096,
  /** One word that is also a common one, a place or a person's name: “Target”, “Santos”. */
  ambiguousOrganization: 8192,
  /** In capitals only: “WHO” is one, “who” is none. */
  abbreviation: 16384,
} as const;

/** Words inside names have this bit, the kinds of `NamesLanguage.nameWords` those above it. */
export const WORD_LIST_SHIFT = 16;
export const LINKING_BIT = 1 << WORD_LIST_SHIFT;
/** Places and organizations, which are looked for by whole names; people's names are lists of single words. */
export const PHRASE_BITS = 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 | 16384;

/** Hash of a name of several lower-case words; of one word its `hashString`. */
export function phraseHash(words: readonly string[]): number {
  let hash = hashString(words[0]!);
  for (let i = 1; i < words.length; i++) hash = mix(hash, hashString(words[i]!));
  return hash;
}
