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
 *     the features and their weights, see `FeatureIndex`
 *
 * Several models may follow each other in one file; each is read from the same `ByteReader`.
 */
import type { ByteReader } from '../sequence/bytes.ts';
import { ClassChooser } from './class-chooser.ts';

export const MAGIC = 'CTLM';
export const FORMAT_VERSION = 1;

export class LinearModel {
  readonly classes: readonly string[];
  readonly chooser: ClassChooser;

  /** Throws `DamagedDataError` on anything that is not a whole model. The header is read already. */
  constructor(read: ByteReader) {
    const hashBits = read.u8();
    const K = read.u8();
    if (K < 2) read.fail('no classes');
    this.classes = Array.from({ length: K }, () => read.text());
    this.chooser = new ClassChooser(read, hashBits, K);
  }
}
