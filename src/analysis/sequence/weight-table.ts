import type { ByteReader } from './bytes.ts';
import { KeyIndex } from './key-index.ts';

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
  private readonly index: KeyIndex;
  /** Weights of feature `row`: `weights[starts[row]]` up to `weights[starts[row + 1]]`. */
  private readonly starts: Uint32Array;
  /** `class << 8 | weight`, the weight a signed byte. */
  private readonly weights: Uint16Array;

  /** A key is the upper `hashBits` bits of a feature's 32-bit hash. Throws `DamagedDataError`. */
  constructor(read: ByteReader, hashBits: number, classes: number) {
    const F = read.count();
    const N = read.count();
    this.size = F;
    this.index = new KeyIndex(read, hashBits, F);
    const counts = read.slice(F);
    const starts = new Uint32Array(F + 1);
    for (let row = 0; row < F; row++) starts[row + 1] = starts[row]! + counts[row]!;
    if (starts[F] !== N) read.fail('weights do not add up');
    const owners = read.slice(N);
    const values = read.slice(N);
    const weights = new Uint16Array(N);
    for (let i = 0; i < N; i++) {
      if (owners[i]! >= classes) read.fail('a weight has no class');
      weights[i] = (owners[i]! << 8) | values[i]!;
    }
    this.starts = starts;
    this.weights = weights;
  }

  /** Adds the weights of one feature to `scores[at + class]`. */
  add(hash: number, scores: Int32Array, at = 0): void {
    const row = this.index.find(hash);
    if (row < 0) return;
    const { starts, weights } = this;
    const end = starts[row + 1]!;
    for (let i = starts[row]!; i < end; i++) {
      const weight = weights[i]!;
      scores[at + (weight >> 8)]! += (weight << 24) >> 24;
    }
  }
}
