import type { ByteReader } from './bytes.ts';

/** Features with more weights than fit beside their key have a row in the table of weights. */
const BESIDE = 2;
export const MOST_CLASSES = 128;
/** What a table of weights adds to one, so that its byte has no sign. */
export const BIAS = 128;
/** So many such bytes can be added before a lane of 16 bits overflows. */
export const LANE_ROOM = 256;
/** Every other byte of four, in lanes of 16 bits. */
export const LANES = 0x00ff00ff;

/**
 * Finds hashed features: each has a row in a table of weights, whose form is its owner's business, or up to two
 * weights beside its key. In a file, little-endian:
 *
 *     u32 F                     number of features
 *     u32 N                     number of weights that are not zero
 *     F × varint                keys in ascending order, each as its difference from the one before
 *     F × u8                    how many weights the feature has
 *     N × u8                    the class of each weight
 *     N × i8                    the weights
 *
 * The streams lie apart because they compress better so.
 */
export class FeatureIndex {
  /** Number of features. */
  readonly size: number;
  /** What `take` found: the numbers of the features' rows. */
  rows: Int32Array = new Int32Array(256);
  rowCount = 0;
  /** Two weights of 15 bits, `class << 8 | weight` each, above a bit that is 0; some add nothing. */
  pairs: Int32Array = new Int32Array(256);
  pairCount = 0;
  private readonly mask: number;
  private readonly shift: number;
  /**
   * Open addressing, two numbers a slot: key + 1 (0 is free), then the entry, side by side, because a look-up
   * costs mostly the one cache line. An entry is `1 | row << 1` or a pair. A free slot's entry adds nothing.
   */
  private readonly slots: Int32Array;
  private entries = new Int32Array(256);

  /**
   * A key is the upper `hashBits` bits of a feature's 32-bit hash. `open` is told how many rows there will be and
   * gives what is told each of their weights. Throws `DamagedDataError`.
   */
  constructor(
    read: ByteReader,
    hashBits: number,
    classes: number,
    open: (rows: number) => (row: number, owner: number, weight: number) => void,
  ) {
    if (hashBits < 16 || hashBits > 31) read.fail('impossible hash width');
    if (classes > MOST_CLASSES) read.fail('too many classes');
    this.shift = 32 - hashBits;
    const F = read.count();
    const N = read.count();
    this.size = F;
    const keys = read.ascending(F, 2 ** hashBits);
    const counts = read.slice(F);
    if (counts.reduce((sum, count) => sum + count, 0) !== N) read.fail('weights do not add up');
    const owners = read.slice(N);
    const values = read.slice(N);
    if (owners.some((owner) => owner >= classes)) read.fail('a weight has no class');
    let size = 16;
    while (size * 3 < F * 4) size *= 2;
    const mask = size - 1;
    const slots = new Int32Array(size * 2);
    const put = open(counts.reduce((sum, count) => sum + (count > BESIDE ? 1 : 0), 0));
    for (let feature = 0, from = 0, row = 0; feature < F; feature++) {
      const key = keys[feature]!;
      const to = from + counts[feature]!;
      let entry = 0;
      if (to - from > BESIDE) {
        for (let i = from; i < to; i++) put(row, owners[i]!, (values[i]! << 24) >> 24);
        entry = (row++ << 1) | 1;
      } else for (let i = from; i < to; i++) entry = (entry << 15) | (owners[i]! << 9) | (values[i]! << 1);
      from = to;
      let slot = scatter(key) & mask;
      while (slots[slot * 2] !== 0) slot = (slot + 1) & mask;
      slots[slot * 2] = key + 1;
      slots[slot * 2 + 1] = entry;
    }
    this.mask = mask;
    this.slots = slots;
  }

  /** Forgets what was found. */
  clear(): void {
    this.rowCount = 0;
    this.pairCount = 0;
  }

  /** Finds the features `hashes[from]` up to `hashes[to]`, in addition to what was found since `clear`. */
  find(hashes: Int32Array, from: number, to: number): void {
    if (to - from > this.entries.length) this.entries = new Int32Array((to - from) * 2);
    this.look(hashes, from, to, this.entries, 0);
    this.take(this.entries, 0, to - from);
  }

  /**
   * Writes the entries of the features `hashes[from]` up to `hashes[to]` into `out`, for `take`. All are looked up
   * before anything is added: so the processor waits for many of them at once.
   */
  look(hashes: Int32Array, from: number, to: number, out: Int32Array, at: number): void {
    const { slots, mask, shift } = this;
    const move = at - from;
    // Read for nothing but the reading: no branch hangs on it, so that memory is asked for all of them at once.
    for (let i = from; i < to; i++) out[i + move] = slots[(scatter(hashes[i]! >>> shift) & mask) * 2]!;
    for (let i = from; i < to; i++) {
      const key = (hashes[i]! >>> shift) + 1;
      let slot = scatter(key - 1) & mask;
      let there = slots[slot * 2]!;
      while (there !== 0 && there !== key) {
        slot = (slot + 1) & mask;
        there = slots[slot * 2]!;
      }
      out[i + move] = slots[slot * 2 + 1]!;
    }
  }

  /** Adds the entries `entries[from]` up to `entries[to]` to what was found. */
  take(entries: Int32Array, from: number, to: number): void {
    const most = this.rowCount + this.pairCount + to - from;
    if (most > this.rows.length) {
      this.rows = grown(this.rows, most * 2);
      this.pairs = grown(this.pairs, most * 2);
    }
    const { rows, pairs } = this;
    let row = this.rowCount;
    let pair = this.pairCount;
    for (let i = from; i < to; i++) {
      const entry = entries[i]!;
      // Written either way: a branch here would be guessed wrong as often as right.
      rows[row] = entry >> 1;
      pairs[pair] = entry;
      row += entry & 1;
      pair += ~entry & 1;
    }
    this.rowCount = row;
    this.pairCount = pair;
  }
}

function grown(numbers: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(length);
  larger.set(numbers);
  return larger;
}

/** Spreads neighbouring keys over the table. */
const scatter = (key: number) => Math.imul(key, 0x9e3779b1) >>> 7;
