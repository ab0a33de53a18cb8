/**
 * The names of the gazetteer: which places a name can mean, and what a place is called. Found by binary search in
 * the front-coded keys; what is shown is read at the first question.
 */
import type { GazetteerFile } from './gazetteer-file.ts';
import { BLOCK } from './gazetteer-format.ts';

/** One place that a name can mean. */
export interface Hit {
  /** Index of the place. */
  place: number;
  /** The name asked for is not the place's main name. */
  variant: boolean;
}

const NONE: readonly Hit[] = [];
/** Look-ups kept per gazetteer; a story has a few hundred names. */
const CACHE_SIZE = 4096;

export class GazetteerNames {
  readonly #placeCount: number;
  readonly #keyCount: number;
  readonly #postingCount: number;
  readonly #keys: Uint8Array;
  readonly #counts: Uint8Array;
  readonly #places: Uint8Array;
  readonly #display: Uint8Array;
  /** Byte offset of each block of keys, and number of postings before it. */
  readonly #blockAt: Uint32Array;
  readonly #postingAt: Uint32Array;
  readonly #cache = new Map<string, readonly Hit[]>();
  readonly #names = new Map<number, string>();
  #mainKey: Uint32Array | null = null;
  #displayNames: Map<number, string> | null = null;

  constructor({ header: { places, keys, postings }, section }: GazetteerFile) {
    this.#placeCount = places;
    this.#keyCount = keys;
    this.#postingCount = postings;
    this.#keys = section('keys');
    this.#counts = section('postings', keys);
    this.#places = section('places', postings * 3);
    this.#display = section('display');
    const blocks = Math.ceil(keys / BLOCK);
    this.#blockAt = new Uint32Array(blocks);
    this.#postingAt = new Uint32Array(blocks);
    let at = 0;
    let before = 0;
    for (let key = 0; key < keys; key++) {
      if (key % BLOCK === 0) {
        this.#blockAt[key / BLOCK] = at;
        this.#postingAt[key / BLOCK] = before;
      }
      at += 2 + this.#keys[at + 1]!;
      before += this.#counts[key]!;
    }
  }

  /** Every place of a name that is folded already (`foldName`), the largest first. */
  find(key: string): readonly Hit[] {
    if (!key || key.length > 60) return NONE;
    let hits = this.#cache.get(key);
    if (hits === undefined) {
      hits = this.#search(key);
      if (this.#cache.size >= CACHE_SIZE) this.#cache.clear();
      this.#cache.set(key, hits);
    }
    return hits;
  }

  /** The place's main name. */
  of(place: number): string {
    this.#displayNames ??= this.#readDisplayNames();
    const display = this.#displayNames.get(place);
    if (display !== undefined) return display;
    let name = this.#names.get(place);
    if (name === undefined) {
      this.#mainKey ??= this.#readMainKeys();
      const key = this.#mainKey[place]!;
      name = key === 0 ? '' : titleCase(this.#keyAt(key - 1));
      if (this.#names.size >= CACHE_SIZE) this.#names.clear();
      this.#names.set(place, name);
    }
    return name;
  }

  #search(key: string): readonly Hit[] {
    let low = 0;
    let high = this.#blockAt.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#compareHead(middle, key) <= 0) low = middle;
      else high = middle - 1;
    }
    const last = Math.min(this.#keyCount, (low + 1) * BLOCK);
    let at = this.#blockAt[low]!;
    let posting = this.#postingAt[low]!;
    let current = '';
    for (let index = low * BLOCK; index < last; index++) {
      const shared = this.#keys[at]!;
      const rest = this.#keys[at + 1]!;
      current = current.slice(0, shared) + ascii(this.#keys, at + 2, rest);
      at += 2 + rest;
      const count = this.#counts[index]!;
      if (current === key) return this.#hits(posting, count);
      if (current > key) return NONE;
      posting += count;
    }
    return NONE;
  }

  #compareHead(block: number, key: string): number {
    const keys = this.#keys;
    const at = this.#blockAt[block]! + 1;
    const length = keys[at]!;
    const shorter = Math.min(length, key.length);
    for (let i = 0; i < shorter; i++) {
      const difference = keys[at + 1 + i]! - key.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return length - key.length;
  }

  #hits(from: number, count: number): Hit[] {
    const hits: Hit[] = [];
    for (let i = from; i < from + count; i++) {
      const raw = this.#posting(i);
      hits.push({ place: raw & 0x7fffff, variant: (raw & 0x800000) !== 0 });
    }
    return hits;
  }

  #posting(i: number): number {
    const n = this.#postingCount;
    return this.#places[i]! | (this.#places[n + i]! << 8) | (this.#places[2 * n + i]! << 16);
  }

  #keyAt(index: number): string {
    const block = Math.floor(index / BLOCK);
    let at = this.#blockAt[block]!;
    let current = '';
    for (let i = block * BLOCK; i <= index; i++) {
      const rest = this.#keys[at + 1]!;
      current = current.slice(0, this.#keys[at]!) + ascii(this.#keys, at + 2, rest);
      at += 2 + rest;
    }
    return current;
  }

  /** Index of the main key plus one, by place. */
  #readMainKeys(): Uint32Array {
    const main = new Uint32Array(this.#placeCount);
    let posting = 0;
    for (let key = 0; key < this.#keyCount; key++)
      for (const end = posting + this.#counts[key]!; posting < end; posting++) {
        const raw = this.#posting(posting);
        if ((raw & 0x800000) === 0) main[raw] = key + 1;
      }
    return main;
  }

  #readDisplayNames(): Map<number, string> {
    const bytes = this.#display;
    const names = new Map<number, string>();
    let at = 0;
    const places: number[] = [];
    const count = leb();
    let place = 0;
    for (let i = 0; i < count; i++) {
      place += leb();
      places.push(place);
    }
    const lines = new TextDecoder().decode(bytes.subarray(at)).split('\n');
    for (let i = 0; i < count; i++) names.set(places[i]!, lines[i] ?? '');
    return names;

    function leb(): number {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) return value;
      }
    }
  }
}

function ascii(bytes: Uint8Array, from: number, length: number): string {
  let text = '';
  for (let i = from; i < from + length; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

/** How the display name of most places follows from its key; the builder stores the others. */
export function titleCase(key: string): string {
  return key.replace(/(^| )[a-z]/g, (start) => start.toUpperCase());
}
