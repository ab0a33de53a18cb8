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
 *     the features and their weights, see `WeightTable`
 *
 * Several models may follow each other in one file; each is read from the same `ByteReader`.
 */
import type { ByteReader } from '../sequence/bytes.ts';
import { WeightTable } from '../sequence/weight-table.ts';

export const MAGIC = 'CTLM';
export const FORMAT_VERSION = 1;

export class LinearModel {
  readonly classes: readonly string[];
  private readonly weights: WeightTable;

  /** Throws `DamagedDataError` on anything that is not a whole model. The header is read already. */
  constructor(read: ByteReader) {
    const hashBits = read.u8();
    const K = read.u8();
    if (K < 2) read.fail('no classes');
    this.classes = Array.from({ length: K }, () => read.text());
    this.weights = new WeightTable(read, hashBits, K);
  }

  /** Adds the weights of the first `count` features to `scores[at + class]`. */
  add(hashes: Int32Array, count: number, scores: Int32Array, at: number): void {
    this.weights.add(hashes, 0, count, scores, at);
  }
}
