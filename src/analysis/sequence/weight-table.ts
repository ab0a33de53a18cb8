import type { ByteReader } from './bytes.ts';

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
  private readonly mask: number;
  private readonly shift: number;
  /**
   * Open addressing, two numbers a slot: key + 1 (0 is free), then `start << 8 | count` of the weights.
   * Side by side, because a look-up costs mostly the one cache line.
   */
  private readonly slots: Uint32Array;
  /** `class << 8 | weight`, the weight a signed byte. */
  private readonly weights: Uint16Array;

  /** A key is the upper `hashBits` bits of a feature's 32-bit hash. Throws `DamagedDataError`. */
  constructor(read: ByteReader, hashBits: number, classes: number) {
    if (hashBits < 16 || hashBits > 31) read.fail('impossible hash width');
    this.shift = 32 - hashBits;
    const F = read.count();
    const N = read.count();
    if (N >= 1 << 24) read.fail('too many weights');
    this.size = F;
    const keys = read.ascending(F, 2 ** hashBits);
    const counts = read.slice(F);
    let size = 16;
    while (size * 3 < F * 4) size *= 2;
    const mask = size - 1;
    const slots = new Uint32Array(size * 2);
    let start = 0;
    for (let row = 0; row < F; row++) {
      const key = keys[row]!;
      let slot = scatter(key) & mask;
      while (slots[slot * 2] !== 0) slot = (slot + 1) & mask;
      slots[slot * 2] = key + 1;
      slots[slot * 2 + 1] = (start << 8) | counts[row]!;
      start += counts[row]!;
    }
    if (start !== N) read.fail('weights do not add up');
    const owners = read.slice(N);
    const values = read.slice(N);
    const weights = new Uint16Array(N);
    for (let i = 0; i < N; i++) {
      if (owners[i]! >= classes) read.fail('a weight has no class');
      weights[i] = (owners[i]! << 8) | values[i]!;
    }
    this.mask = mask;
    this.slots = slots;
    this.weights = weights;
  }

  /**
   * Adds the weights of the features `hashes[from]` up to `hashes[to]` to `scores[at + class]`. All are
   * looked up before the first is added: so the processor waits for many of them at once.
   */
  add(hashes: Int32Array, from: number, to: number, scores: Int32Array, at: number): void {
    if (to - from > this.found.length) this.found = new Uint32Array((to - from) * 2);
    const { weights, found } = this;
    const n = this.look(hashes, from, to);
    for (let i = 0; i < n; i++) {
      const entry = found[i]!;
      const end = (entry >>> 8) + (entry & 255);
      for (let k = entry >>> 8; k < end; k++) {
        const weight = weights[k]!;
        scores[at + (weight >> 8)]! += (weight << 24) >> 24;
      }
    }
  }

  /** Scratch: `start << 8 | count` of the features that are known. */
  private found = new Uint32Array(256);

  private look(hashes: Int32Array, from: number, to: number): number {
    const { slots, mask, shift, found } = this;
    let n = 0;
    for (let i = from; i < to; i++) {
      const key = (hashes[i]! >>> shift) + 1;
      let slot = scatter(key - 1) & mask;
      let there = slots[slot * 2]!;
      while (there !== 0 && there !== key) {
        slot = (slot + 1) & mask;
        there = slots[slot * 2]!;
      }
      // Written either way: a branch here would be guessed wrong as often as right.
      found[n] = slots[slot * 2 + 1]!;
      n += there === 0 ? 0 : 1;
    }
    return n;
  }
}

/** Spreads neighbouring keys over the table. */
const scatter = (key: number) => Math.imul(key, 0x9e3779b1) >>> 7;
