/**
 * A read-only map from words (by their 32-bit hash) to a small number: word classes, name lists. A
 * word that is not in it is taken for one that is with a probability of entries / 2^hashBits.
 *
 * File format, version 1, little-endian:
 *
 *     'CTHT', u8 version, u32 CRC-32 of what follows
 *     u8 hashBits               a key is the upper `hashBits` bits of the hash
 *     u8 valueBytes             1, 2 or 3
 *     u32 N
 *     N × varint                keys in ascending order, as differences
 *     valueBytes × N × u8       the values, lowest bytes first, one stream a byte
 */
import { ByteReader } from './bytes.ts';
import { KeyIndex } from './key-index.ts';

export const TABLE_MAGIC = 'CTHT';
export const TABLE_VERSION = 1;

export class HashTable {
  readonly size: number;
  private readonly index: KeyIndex;
  private readonly values: Uint32Array;

  /** Throws `DamagedDataError` on anything that is not a whole table. */
  constructor(bytes: Uint8Array, name = 'table') {
    const read = new ByteReader(bytes, name);
    read.header(TABLE_MAGIC, TABLE_VERSION);
    const hashBits = read.u8();
    const valueBytes = read.u8();
    const n = read.count();
    this.size = n;
    this.index = new KeyIndex(read, hashBits, n);
    this.values = new Uint32Array(n);
    for (let byte = 0; byte < valueBytes; byte++) {
      const stream = read.slice(n);
      for (let i = 0; i < n; i++) this.values[i]! |= stream[i]! << (8 * byte);
    }
  }

  /** The value, or -1. */
  get(hash: number): number {
    const at = this.index.find(hash);
    return at < 0 ? -1 : this.values[at]!;
  }
}
