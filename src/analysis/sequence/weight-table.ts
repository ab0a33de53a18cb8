import type { ByteReader } from './bytes.ts';

/** Features with more weights than fit beside their key are rows of a number for every class. */
const BESIDE = 2;
const MOST_CLASSES = 128;
/** What is added to a weight of a row, so that its byte has no sign. */
const BIAS = 128;
/** So many bytes can be added before a lane of 16 bits overflows. */
const LANE_ROOM = 256;

/**
 * Weights of hashed features for a number of classes, decoded for use. In a file, little-endian:
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
export class WeightTable {
  /** Number of features. */
  readonly size: number;
  private readonly classes: number;
  private readonly mask: number;
  private readonly shift: number;
  /**
   * Open addressing, two numbers a slot: key + 1 (0 is free), then the entry, side by side, because a look-up
   * costs mostly the one cache line. An entry is `1 | row << 1`, or up to two weights of 15 bits,
   * `class << 8 | weight` each, above a bit that is 0. A free slot's entry adds nothing.
   */
  private readonly slots: Int32Array;
  /** Rows of a byte for each class, `weight + BIAS`, four bytes a number, the first class lowest; numbers come in pairs. */
  private readonly rows: Int32Array;

  /** A key is the upper `hashBits` bits of a feature's 32-bit hash. Throws `DamagedDataError`. */
  constructor(read: ByteReader, hashBits: number, classes: number) {
    if (hashBits < 16 || hashBits > 31) read.fail('impossible hash width');
    if (classes > MOST_CLASSES) read.fail('too many classes');
    this.shift = 32 - hashBits;
    this.classes = classes;
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
    const width = 2 * ((classes + 7) >> 3);
    const many = counts.reduce((sum, count) => sum + (count > BESIDE ? 1 : 0), 0);
    const bytes = new Uint8Array(many * width * 4).fill(BIAS);
    let row = -width;
    for (let feature = 0, from = 0; feature < F; feature++) {
      const key = keys[feature]!;
      const to = from + counts[feature]!;
      let entry = 0;
      if (to - from > BESIDE) {
        row += width;
        entry = (row << 1) | 1;
        for (let i = from; i < to; i++) bytes[row * 4 + owners[i]!] = values[i]! ^ BIAS;
      } else for (let i = from; i < to; i++) entry = (entry << 15) | (owners[i]! << 9) | (values[i]! << 1);
      from = to;
      let slot = scatter(key) & mask;
      while (slots[slot * 2] !== 0) slot = (slot + 1) & mask;
      slots[slot * 2] = key + 1;
      slots[slot * 2 + 1] = entry;
    }
    this.mask = mask;
    this.slots = slots;
    this.rows = new Int32Array(bytes.buffer);
  }

  /**
   * Adds the weights of the features `hashes[from]` up to `hashes[to]` to `scores[at + class]`. All are
   * looked up before the first is added: so the processor waits for many of them at once. Most of what is
   * found has weights for most classes: rows are summed faster than lists of classes with their weights.
   */
  add(hashes: Int32Array, from: number, to: number, scores: Int32Array, at: number): void {
    if (to - from > this.pairs.length) {
      this.pairs = new Int32Array((to - from) * 2);
      this.found = new Int32Array((to - from) * 2);
    }
    const known = this.look(hashes, from, to);
    const { pairs } = this;
    for (let i = 0; i < to - from - known; i++) {
      const pair = pairs[i]!;
      scores[at + ((pair >>> 9) & 127)]! += (pair << 23) >> 24;
      scores[at + (pair >>> 24)]! += (pair << 8) >> 24;
    }
    for (let i = 0; i < known; i += LANE_ROOM) this.addRows(i, Math.min(i + LANE_ROOM, known), scores, at);
  }

  /** Scratch of `look`. */
  private pairs = new Int32Array(256);
  private found = new Int32Array(256);

  /** Fills `found` with the rows of the features that have one, `pairs` with the entries of the others; returns how many rows. */
  private look(hashes: Int32Array, from: number, to: number): number {
    const { slots, mask, shift, pairs, found } = this;
    let rows = 0;
    // Read for nothing but the reading: no branch hangs on it, so that memory is asked for all of them at once.
    for (let i = from; i < to; i++) pairs[i - from] = slots[(scatter(hashes[i]! >>> shift) & mask) * 2]!;
    for (let i = from; i < to; i++) {
      const key = (hashes[i]! >>> shift) + 1;
      let slot = scatter(key - 1) & mask;
      let there = slots[slot * 2]!;
      while (there !== 0 && there !== key) {
        slot = (slot + 1) & mask;
        there = slots[slot * 2]!;
      }
      const entry = slots[slot * 2 + 1]!;
      // Written either way: a branch here would be guessed wrong as often as right.
      pairs[i - from - rows] = entry;
      found[rows] = entry >> 1;
      rows += entry & 1;
    }
    return rows;
  }

  /**
   * Adds the rows `found[from]` up to `found[to]`, every other byte of a number in lanes of 16 bits, two numbers
   * of a row at a time: four sums that do not wait for each other.
   */
  private addRows(from: number, to: number, scores: Int32Array, at: number): void {
    const { rows, found, classes } = this;
    const bias = (to - from) * BIAS;
    for (let k = 0, column = 0; k < classes; k += 8, column += 2) {
      let even = 0;
      let odd = 0;
      let nextEven = 0;
      let nextOdd = 0;
      for (let i = from; i < to; i++) {
        const place = found[i]! + column;
        const four = rows[place]!;
        const next = rows[place + 1]!;
        even = (even + (four & LANES)) | 0;
        odd = (odd + ((four >>> 8) & LANES)) | 0;
        nextEven = (nextEven + (next & LANES)) | 0;
        nextOdd = (nextOdd + ((next >>> 8) & LANES)) | 0;
      }
      scores[at + k]! += (even & 0xffff) - bias;
      if (k + 1 < classes) scores[at + k + 1]! += (odd & 0xffff) - bias;
      if (k + 2 < classes) scores[at + k + 2]! += (even >>> 16) - bias;
      if (k + 3 < classes) scores[at + k + 3]! += (odd >>> 16) - bias;
      if (k + 4 < classes) scores[at + k + 4]! += (nextEven & 0xffff) - bias;
      if (k + 5 < classes) scores[at + k + 5]! += (nextOdd & 0xffff) - bias;
      if (k + 6 < classes) scores[at + k + 6]! += (nextEven >>> 16) - bias;
      if (k + 7 < classes) scores[at + k + 7]! += (nextOdd >>> 16) - bias;
    }
  }
}

const LANES = 0x00ff00ff;

/** Spreads neighbouring keys over the table. */
const scatter = (key: number) => Math.imul(key, 0x9e3779b1) >>> 7;
