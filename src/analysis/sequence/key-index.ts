import type { ByteReader } from './bytes.ts';

/** About how many keys share a bucket at most. */
const IN_BUCKET = 1;

/**
 * Finds a 32-bit hash among sorted keys, each the upper bits of one. Hashes spread evenly, so that the
 * first bits of a key tell nearly where it stands. Filled front to back, because a hash table's
 * scattered writes took most of the time of loading.
 */
export class KeyIndex {
  private readonly shift: number;
  private readonly bucketShift: number;
  private readonly keys: Uint32Array;
  /** Where the keys of each bucket begin; one more for the end of the last. */
  private readonly buckets: Uint32Array;

  /** Reads `count` keys, ascending, as differences; `hashBits` is their width. Throws `DamagedDataError`. */
  constructor(read: ByteReader, hashBits: number, count: number) {
    if (hashBits < 16 || hashBits > 31) read.fail('impossible hash width');
    this.shift = 32 - hashBits;
    let bits = 0;
    while (bits < hashBits && IN_BUCKET * 2 ** bits < count) bits++;
    this.bucketShift = hashBits - bits;
    this.keys = read.ascending(count, 2 ** hashBits);
    this.buckets = new Uint32Array(2 ** bits + 1);
    const { keys, buckets, bucketShift } = this;
    for (let i = 0; i < count; i++) buckets[(keys[i]! >>> bucketShift) + 1]!++;
    for (let bucket = 1; bucket < buckets.length; bucket++) buckets[bucket]! += buckets[bucket - 1]!;
  }

  /** Number of the hash's key in their order, or -1. */
  find(hash: number): number {
    const key = hash >>> this.shift;
    const bucket = key >>> this.bucketShift;
    const end = this.buckets[bucket + 1]!;
    for (let i = this.buckets[bucket]!; i < end; i++) if (this.keys[i] === key) return i;
    return -1;
  }
}
