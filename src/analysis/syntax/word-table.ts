import { hashString } from '../sequence/hash.ts';
import type { WordClasses } from '../sequence/word-classes.ts';

/** Columns of a word's features: hashes or small numbers, whatever tagger and parser combine. */
export const LOWER = 0;
export const SHAPE = 1;
export const SUFFIX1 = 2;
export const SUFFIX2 = 3;
export const SUFFIX3 = 4;
export const SUFFIX4 = 5;
export const PREFIX2 = 6;
export const PREFIX3 = 7;
export const FINE = 8;
export const COARSE = 9;
/** What stands after the last hyphen (`led` of `U.S.-led`), 0 without one. */
export const LAST_PART = 10;
export const COLUMNS = 11;

const CAPITAL = 1;
/** Bits of a shape. */
export const ALL_CAPITALS = 2;
const HAS_DIGIT = 4;
const HAS_HYPHEN = 8;
const HAS_STOP = 16;
export const NO_LETTER = 32;
export const SINGLE = 64;

/**
 * The distinct words of a document with their features, worked out once a word. Word 0 is the edge
 * of a sentence.
 */
export class WordTable {
  readonly words: string[] = [''];
  /** `features[word * COLUMNS + column]` */
  features = new Int32Array(COLUMNS * 1024);
  private readonly ids = new Map<string, number>();
  private readonly classes: WordClasses | undefined;

  constructor(classes: WordClasses | undefined) {
    this.classes = classes;
    for (let column = 0; column < COLUMNS; column++) this.features[column] = 0xed9e0000 + column;
  }

  get size(): number {
    return this.words.length;
  }

  id(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(text);
    this.ids.set(text, id);
    if ((id + 1) * COLUMNS > this.features.length) {
      const larger = new Int32Array(this.features.length * 2);
      larger.set(this.features);
      this.features = larger;
    }
    this.describe(plain(text), id * COLUMNS);
    return id;
  }

  private describe(text: string, at: number): void {
    const { features, classes } = this;
    const lower = text.toLowerCase();
    const n = lower.length;
    const form = shape(text, lower);
    const digits = form & HAS_DIGIT ? lower.replace(/\d/g, '0') : lower;
    features[at + LOWER] = hashString(digits);
    features[at + SHAPE] = form;
    features[at + SUFFIX1] = hashString(digits, Math.max(0, n - 1));
    features[at + SUFFIX2] = hashString(digits, Math.max(0, n - 2));
    features[at + SUFFIX3] = hashString(digits, Math.max(0, n - 3));
    features[at + SUFFIX4] = hashString(digits, Math.max(0, n - 4));
    features[at + PREFIX2] = hashString(digits, 0, Math.min(n, 2));
    features[at + PREFIX3] = hashString(digits, 0, Math.min(n, 3));
    const hyphen = lower.lastIndexOf('-');
    const last = hyphen > 0 && hyphen < n - 1 ? lower.slice(hyphen + 1) : '';
    features[at + LAST_PART] = last ? hashString(last) : 0;
    let found = classes ? classes.get(digits === lower ? features[at + LOWER]! : hashString(lower)) : -1;
    if (found < 0 && last && classes) found = classes.get(features[at + LAST_PART]!);
    features[at + FINE] = found < 0 ? 1024 : found & 1023;
    features[at + COARSE] = found < 0 ? 128 : found >> 10;
  }
}

/** Typographic variants of one mark are one word; long words are cut. */
function plain(text: string): string {
  if (text.length > 40) return text.slice(0, 40);
  if (!/[^\w]/.test(text)) return text;
  if (/^(?:["“”„«»]|``|'')$/.test(text)) return '"';
  if (/^(?:-{1,3}|[–—―])$/.test(text)) return '-';
  if (/^(?:…|\.{2,})$/.test(text)) return '...';
  return text.replace(/[’‘`]/g, "'").replace(/[‐‑]/g, '-');
}

function shape(text: string, lower: string): number {
  let code = 0;
  const upper = text.toUpperCase();
  if (text[0] !== lower[0]) code |= CAPITAL;
  if (text === upper && upper !== lower) code |= ALL_CAPITALS;
  if (/\d/.test(text)) code |= HAS_DIGIT;
  if (text.includes('-')) code |= HAS_HYPHEN;
  if (text.includes('.')) code |= HAS_STOP;
  if (upper === lower) code |= NO_LETTER;
  if (text.length === 1) code |= SINGLE;
  return code;
}
