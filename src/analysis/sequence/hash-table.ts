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

export class HashTable {
  readonly size: number;
  private readonly shift: number;
  private readonly mask: number;
  private readonly keys: Uint32Array;
  private readonly values: Uint32Array;

  /** Throws `DamagedDataError` on anything that is not a whole table. */
  constructor(bytes: Uint8Array, name = 'table') {
    const read = new ByteReader(bytes, name);
    read.header(TABLE_MAGIC, TABLE_VERSION);
    const hashBits = read.u8();
    if (hashBits < 16 || hashBits > 31) read.fail('impossible hash width');
    this.shift = 32 - hashBits;
    const valueBytes = read.u8();
    const n = read.count();
    this.size = n;
    let room = 16;
    while (room < n * 2) room *= 2;
    this.mask = room - 1;
    this.keys = new Uint32Array(room);
    this.values = new Uint32Array(room);
    const slots = new Uint32Array(n);
    let key = 0;
    for (let i = 0; i < n; i++) {
      key += read.varint();
      if (key >= 2 ** hashBits) read.fail('a key lies outside the hash');
      let slot = scatter(key) & this.mask;
      while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = key + 1;
      slots[i] = slot;
    }
    for (let byte = 0; byte < valueBytes; byte++) {
      const stream = read.slice(n);
      for (let i = 0; i < n; i++) this.values[slots[i]!]! |= stream[i]! << (8 * byte);
    }
  }

  /** The value, or -1. */
  get(hash: number): number {
    const key = (hash >>> this.shift) + 1;
    let slot = scatter(key - 1) & this.mask;
    for (let found = this.keys[slot]!; found !== 0; found = this.keys[slot]!) {
      if (found === key) return this.values[slot]!;
      slot = (slot + 1) & this.mask;
    }
    return -1;
  }
}

const scatter = (key: number) => Math.imul(key, 0x9e3779b1) >>> 7;
