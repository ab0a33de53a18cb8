import { HASH_START, hashEnd, hashString, hashUnit } from '../sequence/hash.ts';
import type { HashTable } from '../sequence/hash-table.ts';
import type { WordClasses } from '../sequence/word-classes.ts';
import { ListBit } from './lists.ts';

/** How a word is written; bits of `WordTypes.flags`. */
export const Form = {
  /** Begins with a capital. */
  capital: 1,
  /** Two letters or more, all of them capitals. */
  allCaps: 2,
  hasDigit: 4,
  /** Has a letter of any script. */
  word: 8,
  /** A letter with a full stop, or several: “J.”, “U.N.” */
  dotted: 16,
  /** In a script without case. */
  caseless: 32,
} as const;

/** Types that there is room for from the start; most stories have fewer. */
const ROOM = 1024;

/**
 * The distinct words of one document with all that can be known of a word by itself, in parallel
 * arrays by type number. Computed once a type, not once a token.
 */
export class WordTypes {
  count = 0;
  readonly words: string[] = [];
  private readonly byWord = new Map<string, number>();
  private readonly byLower = new Map<string, number>();
  /** Number shared by “The” and “the”. */
  lowerId = new Int32Array(ROOM);
  hash = new Int32Array(ROOM);
  lowerHash = new Int32Array(ROOM);
  shape = new Int32Array(ROOM);
  flags = new Uint8Array(ROOM);
  length = new Uint16Array(ROOM);
  /** Class among 1,024 and among 128; -1 if unknown. */
  fine = new Int16Array(ROOM);
  coarse = new Int16Array(ROOM);
  /** Bits of the name lists. */
  lists = new Uint32Array(ROOM);
  /** Hashes of the first 2, 3, 4 and the last 1, 2, 3, 4 letters: `[type * 7 + i]`. */
  affixes = new Int32Array(ROOM * 7);

  private readonly classes: WordClasses;
  private readonly names: HashTable;
  private readonly wordLists: ReadonlyMap<string, number>;

  /** `wordLists` gives bits to lower-case words, above those of `names`. */
  constructor(classes: WordClasses, names: HashTable, wordLists: ReadonlyMap<string, number>) {
    this.classes = classes;
    this.names = names;
    this.wordLists = wordLists;
  }

  get lowerCount(): number {
    return this.byLower.size;
  }

  /** Type number of a word, new or known. */
  add(word: string): number {
    const known = this.byWord.get(word);
    if (known !== undefined) return known;
    const type = this.count++;
    if (type === this.hash.length) this.grow();
    this.byWord.set(word, type);
    this.words.push(word);
    const lower = word.toLowerCase();
    let lowerId = this.byLower.get(lower);
    if (lowerId === undefined) {
      lowerId = this.byLower.size;
      this.byLower.set(lower, lowerId);
    }
    this.lowerId[type] = lowerId;
    this.hash[type] = hashString(word);
    const lowerHash = hashString(lower);
    this.lowerHash[type] = lowerHash;
    this.length[type] = Math.min(word.length, 65_535);
    const form = describe(word);
    this.flags[type] = form.flags;
    this.shape[type] = form.shape;
    const k = this.classes.get(lowerHash);
    this.fine[type] = k < 0 ? -1 : k & 1023;
    this.coarse[type] = k < 0 ? -1 : k >> 10;
    let listed = Math.max(0, this.names.get(lowerHash));
    if ((form.flags & Form.allCaps) === 0) listed &= ~ListBit.abbreviation;
    this.lists[type] = listed | (this.wordLists.get(lower) ?? 0);
    const n = lower.length;
    for (let i = 0; i < 3; i++) this.affixes[type * 7 + i] = hashString(lower, 0, Math.min(n, i + 2));
    for (let i = 0; i < 4; i++) this.affixes[type * 7 + 3 + i] = hashString(lower, Math.max(0, n - i - 1), n);
    return type;
  }

  private grow(): void {
    const size = this.hash.length * 2;
    this.lowerId = copied(this.lowerId, new Int32Array(size));
    this.hash = copied(this.hash, new Int32Array(size));
    this.lowerHash = copied(this.lowerHash, new Int32Array(size));
    this.shape = copied(this.shape, new Int32Array(size));
    this.flags = copied(this.flags, new Uint8Array(size));
    this.length = copied(this.length, new Uint16Array(size));
    this.fine = copied(this.fine, new Int16Array(size));
    this.coarse = copied(this.coarse, new Int16Array(size));
    this.lists = copied(this.lists, new Uint32Array(size));
    this.affixes = copied(this.affixes, new Int32Array(size * 7));
  }
}

function copied<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}

const LETTER = /\p{L}/u;

/** What a shape is written with: `X`, `x`, `o`, `d`. */
const UPPER = 88;
const LOWER = 120;
const CASELESS = 111;
const DIGIT = 100;

/** `UPPER`, `LOWER` or `CASELESS`; 0 for what is no letter. */
function letterKind(word: string, i: number): number {
  const code = word.charCodeAt(i);
  if (code < 128) {
    if ((code | 32) < 97 || (code | 32) > 122) return 0;
    return code < 97 ? UPPER : LOWER;
  }
  const c = word[i]!;
  if (!LETTER.test(c)) return 0;
  if (c !== c.toLowerCase()) return UPPER;
  return c !== c.toUpperCase() ? LOWER : CASELESS;
}

/** Shape: letters to X and x, digits to d, runs of one kind shortened to two, the rest as it is; first 64 characters. */
function describe(word: string): { flags: number; shape: number } {
  let shape = HASH_START;
  let last = 0;
  let run = 0;
  let upper = 0;
  let lower = 0;
  let caseless = 0;
  let flags = 0;
  const n = Math.min(word.length, 64);
  for (let i = 0; i < n; i++) {
    const code = word.charCodeAt(i);
    let kind = code;
    if (code >= 48 && code <= 57) {
      kind = DIGIT;
      flags |= Form.hasDigit;
    } else {
      const letter = letterKind(word, i);
      if (letter === UPPER) {
        upper++;
        if (i === 0) flags |= Form.capital;
      } else if (letter === LOWER) lower++;
      else if (letter === CASELESS) caseless++;
      if (letter !== 0) {
        kind = letter;
        flags |= Form.word;
      }
    }
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape = hashUnit(shape, kind);
  }
  if (upper >= 2 && lower === 0) flags |= Form.allCaps;
  if (caseless > upper + lower) flags |= Form.caseless;
  if (upper > 0 && lower === 0 && n > 1 && word[1] === '.') flags |= Form.dotted;
  return { flags, shape: hashEnd(shape) };
}
