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

export const TABLE_MAGIC = 'CTHT';
export const TABLE_VERSION = 1;

/**
 * Hashes spread evenly, so that the first bits of a key tell nearly where it stands among the sorted keys. Filled
 * front to back, because a hash table's scattered writes took most of the time of loading.
 */
export class HashTable {
  readonly size: number;
  private readonly shift: number;
  private readonly bucketShift: number;
  /** Key and value side by side, because a look-up costs mostly the memory that it waits for. */
  private readonly entries: Uint32Array;
  /** Where the entries of each bucket, one on average, begin; one more for the end of the last. */
  private readonly buckets: Uint32Array;

  /** Throws `DamagedDataError` on anything that is not a whole table. */
  constructor(bytes: Uint8Array, name = 'table') {
    const read = new ByteReader(bytes, name);
    read.header(TABLE_MAGIC, TABLE_VERSION);
    const hashBits = read.u8();
    if (hashBits < 16 || hashBits > 31) read.fail('impossible hash width');
    const valueBytes = read.u8();
    const n = read.count();
    this.size = n;
    this.shift = 32 - hashBits;
    const bits = Math.min(hashBits, Math.ceil(Math.log2(Math.max(n, 1))));
    this.bucketShift = hashBits - bits;
    const keys = read.ascending(n, 2 ** hashBits);
    const { bucketShift } = this;
    const buckets = new Uint32Array(2 ** bits + 1);
    const entries = new Uint32Array(2 * n);
    for (let i = 0; i < n; i++) {
      entries[2 * i] = keys[i]!;
      buckets[(keys[i]! >>> bucketShift) + 1]!++;
    }
    for (let bucket = 1; bucket < buckets.length; bucket++) buckets[bucket]! += buckets[bucket - 1]!;
    for (let byte = 0; byte < valueBytes; byte++) {
      const stream = read.slice(n);
      for (let i = 0; i < n; i++) entries[2 * i + 1]! |= stream[i]! << (8 * byte);
    }
    this.entries = entries;
    this.buckets = buckets;
  }

  /** The value, or -1. */
  get(hash: number): number {
    const { entries, buckets } = this;
    const key = hash >>> this.shift;
    const bucket = key >>> this.bucketShift;
    const end = 2 * buckets[bucket + 1]!;
    for (let i = 2 * buckets[bucket]!; i < end; i += 2) if (entries[i] === key) return entries[i + 1]!;
    return -1;
  }
}
