import { mix } from '../sequence/hash.ts';
import type { HashTable } from '../sequence/hash-table.ts';
import type { WordClasses } from '../sequence/word-classes.ts';
import type { Sentence, Token } from '../text/structure.ts';
import type { NamesLanguage } from './language.ts';
import { LINKING_BIT, PHRASE_BITS, WORD_LIST_SHIFT } from './lists.ts';
import { Form, WordTypes } from './word-types.ts';

/** Tokens farther from any capital than this are in no name; the tagger neither learns from them nor looks at them. */
const NEAR = 3;

/** Longest name looked for in the lists, in tokens. */
const PHRASE_LIMIT = 5;

/**
 * What the tagger knows of a whole document before it looks at any one sentence: the types of its
 * words, runs of capitalised words, matches of the name lists, and where else each word stands.
 * Linear in the number of tokens.
 */
export class NameStory {
  readonly language: NamesLanguage;
  readonly types: WordTypes;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly typeOf: Int32Array;
  /** First and end token of the run of capitalised words around a token; -1 outside. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** Bits of the listed phrase that covers the token, its first token and its end. */
  readonly listed: Uint32Array;
  readonly listedStart: Int32Array;
  readonly listedEnd: Int32Array;
  /** By `WordTypes.lowerId`: how often in lower case, and capitalised where a sentence does not begin. */
  readonly lowerSeen: Int32Array;
  readonly capitalSeen: Int32Array;
  /** Occurrences of a capitalised type: the first, then the next of each token; -1 at the end. */
  readonly firstOf: Int32Array;
  readonly nextSame: Int32Array;
  /** The longest run in which a type stands, by its first token; -1 if none. */
  readonly longestRun: Int32Array;

  constructor(
    tokens: readonly Token[],
    sentences: readonly Sentence[],
    classes: WordClasses,
    lists: HashTable,
    language: NamesLanguage,
  ) {
    this.language = language;
    this.tokens = tokens;
    this.sentences = sentences;
    this.types = new WordTypes(classes, lists, wordLists(language));
    const n = tokens.length;
    this.typeOf = new Int32Array(n);
    for (let t = 0; t < n; t++) this.typeOf[t] = this.types.add(tokens[t]!.text);
    this.runStart = new Int32Array(n).fill(-1);
    this.runEnd = new Int32Array(n).fill(-1);
    this.listed = new Uint32Array(n);
    this.listedStart = new Int32Array(n).fill(-1);
    this.listedEnd = new Int32Array(n).fill(-1);
    this.lowerSeen = new Int32Array(this.types.lowerCount);
    this.capitalSeen = new Int32Array(this.types.lowerCount);
    this.firstOf = new Int32Array(this.types.count).fill(-1);
    this.nextSame = new Int32Array(n).fill(-1);
    this.longestRun = new Int32Array(this.types.count).fill(-1);
    for (const sentence of sentences) this.findRuns(sentence);
    for (const sentence of sentences) this.findListed(sentence, lists);
    this.count();
  }

  isCapital(token: number): boolean {
    return (this.types.flags[this.typeOf[token]!]! & Form.capital) !== 0;
  }

  /** Calls `visit` with the first token and the end of each part of a sentence that lies near a capitalised word. */
  forEachPart({ firstToken, endToken }: Sentence, visit: (from: number, to: number) => void): void {
    let from = -1;
    let last = -1;
    for (let t = firstToken; t < endToken; t++) {
      if (!this.isCapital(t)) continue;
      if (from >= 0 && t - last > 2 * NEAR + 1) {
        visit(from, last + NEAR + 1);
        from = -1;
      }
      if (from < 0) from = Math.max(firstToken, t - NEAR);
      last = t;
    }
    if (from >= 0) visit(from, Math.min(endToken, last + NEAR + 1));
  }

  private findRuns({ firstToken, endToken }: Sentence): void {
    for (let t = firstToken; t < endToken; t++) {
      if (!this.isCapital(t)) continue;
      const start = t;
      while (t + 1 < endToken && this.isCapital(t + 1)) t++;
      for (let i = start; i <= t; i++) {
        this.runStart[i] = start;
        this.runEnd[i] = t + 1;
      }
    }
  }

  /** The longest listed place or organization from each capitalised word on; longer ones win over those inside them. */
  private findListed({ firstToken, endToken }: Sentence, lists: HashTable): void {
    const { types } = this;
    for (let t = firstToken; t < endToken; t++) {
      if (!this.isCapital(t)) continue;
      let hash = types.lowerHash[this.typeOf[t]!]!;
      let best = types.lists[this.typeOf[t]!]!;
      let length = (best & PHRASE_BITS) !== 0 ? 1 : 0;
      const limit = Math.min(endToken, t + PHRASE_LIMIT);
      for (let e = t + 1; e < limit; e++) {
        hash = mix(hash, types.lowerHash[this.typeOf[e]!]!);
        if (!this.isCapital(e)) continue;
        const found = lists.get(hash);
        if (found > 0 && (found & PHRASE_BITS) !== 0) {
          best = found;
          length = e + 1 - t;
        }
      }
      if (length === 0) continue;
      for (let i = t; i < t + length; i++) {
        this.listed[i] = best & PHRASE_BITS;
        this.listedStart[i] = t;
        this.listedEnd[i] = t + length;
      }
      t += length - 1;
    }
  }

  private count(): void {
    const { types, typeOf } = this;
    const last = new Int32Array(types.count).fill(-1);
    for (const { firstToken, endToken } of this.sentences)
      for (let t = firstToken; t < endToken; t++) {
        const type = typeOf[t]!;
        if ((types.flags[type]! & Form.capital) === 0) {
          this.lowerSeen[types.lowerId[type]!]!++;
          continue;
        }
        if (t > firstToken) this.capitalSeen[types.lowerId[type]!]!++;
        if (last[type] === -1) this.firstOf[type] = t;
        else this.nextSame[last[type]!] = t;
        last[type] = t;
        const length = this.runEnd[t]! - this.runStart[t]!;
        const longest = this.longestRun[type]!;
        if (length > 1 && length <= 6 && (longest < 0 || length > this.runEnd[longest]! - longest))
          this.longestRun[type] = this.runStart[t]!;
      }
  }
}

const cache = new WeakMap<NamesLanguage, ReadonlyMap<string, number>>();

function wordLists(language: NamesLanguage): ReadonlyMap<string, number> {
  const known = cache.get(language);
  if (known) return known;
  const bits = new Map<string, number>();
  language.nameWords.forEach(({ words }, i) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << (WORD_LIST_SHIFT + 1 + i)));
  });
  for (const word of language.linkingWords) bits.set(word, (bits.get(word) ?? 0) | LINKING_BIT);
  cache.set(language, bits);
  return bits;
}
