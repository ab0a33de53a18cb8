/**
 * A multiclass linear classifier over hashed features, decoded for use: weights of an averaged
 * perceptron, rounded to bytes.
 *
 * File format, version 1, little-endian:
 *
 *     'CTLM', u8 version, u32 CRC-32 of what follows
 *     u8 hashBits               a feature's key is the upper `hashBits` bits of its 32-bit hash
 *     u8 K                      number of classes
 *     K × (varint, UTF-8)       their names
 *     u32 F, u32 N              number of features, and of weights that are not zero
 *     F × varint                keys in ascending order, as differences
 *     F × u8                    how many weights the feature has
 *     N × u8                    the class of each weight
 *     N × i8                    the weights
 *
 * Several models may follow each other in one file; each is read from the same `ByteReader`.
 */
import type { ByteReader } from '../sequence/bytes.ts';

export const MAGIC = 'CTLM';
export const FORMAT_VERSION = 1;

export class LinearModel {
  readonly classes: readonly string[];
  private readonly shift: number;
  private readonly mask: number;
  /** Open addressing, two numbers a slot: key + 1 (0 is free), then `start << 8 | count` of the weights. */
  private readonly slots: Uint32Array;
  /** `class << 8 | weight`, the weight a signed byte. */
  private readonly weights: Uint16Array;

  /** Throws `DamagedDataError` on anything that is not a whole model. The header is read already. */
  constructor(read: ByteReader) {
    const hashBits = read.u8();
    if (hashBits < 16 || hashBits > 31) read.fail('impossible hash width');
    this.shift = 32 - hashBits;
    const K = read.u8();
    if (K < 2) read.fail('no classes');
    this.classes = Array.from({ length: K }, () => read.text());
    const F = read.count();
    const N = read.count();
    if (N >= 1 << 24) read.fail('too many weights');
    let size = 16;
    while (size * 3 < F * 4) size *= 2;
    this.mask = size - 1;
    this.slots = new Uint32Array(size * 2);
    const places = new Uint32Array(F);
    let key = 0;
    for (let row = 0; row < F; row++) {
      key += read.varint();
      if (key >= 2 ** hashBits) read.fail('a feature lies outside the hash');
      let slot = scatter(key) & this.mask;
      while (this.slots[slot * 2] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = key + 1;
      places[row] = slot * 2 + 1;
    }
    let start = 0;
    const counts = read.slice(F);
    for (let row = 0; row < F; row++) {
      this.slots[places[row]!] = (start << 8) | counts[row]!;
      start += counts[row]!;
    }
    if (start !== N) read.fail('weights do not add up');
    const classes = read.slice(N);
    const values = read.slice(N);
    this.weights = new Uint16Array(N);
    for (let i = 0; i < N; i++) {
      if (classes[i]! >= K) read.fail('a weight has no class');
      this.weights[i] = (classes[i]! << 8) | values[i]!;
    }
  }

  /** Adds the weights of one feature to `scores[at + class]`. */
  add(hash: number, scores: Int32Array, at = 0): void {
    const key = (hash >>> this.shift) + 1;
    const { slots, weights, mask } = this;
    let slot = scatter(key - 1) & mask;
    for (;;) {
      const found = slots[slot * 2]!;
      if (found === 0) return;
      if (found === key) break;
      slot = (slot + 1) & mask;
    }
    const entry = slots[slot * 2 + 1]!;
    const start = entry >>> 8;
    const end = start + (entry & 255);
    for (let i = start; i < end; i++) {
      const weight = weights[i]!;
      scores[at + (weight >> 8)]! += (weight << 24) >> 24;
    }
  }
}

/** Spreads neighbouring keys over the table. */
const scatter = (key: number) => Math.imul(key, 0x9e3779b1) >>> 7;
