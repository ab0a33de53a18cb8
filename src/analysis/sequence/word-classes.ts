/**
 * Classes of words that occur in like company: K-means clusters of GloVe vectors (Pennington, Socher
 * & Manning 2014, public domain), 1,024 and 128 of them, for lower-case words.
 */
import { hashString } from './hash.ts';
import { HashTable } from './hash-table.ts';

export class WordClasses {
  private readonly table: HashTable;

  /** Throws `DamagedDataError`. */
  constructor(bytes: Uint8Array, name = 'word classes') {
    this.table = new HashTable(bytes, name);
  }

  /** `fine | coarse << 10`, or -1 for an unknown word. `hash` is `hashString` of the lower-case word. */
  get(hash: number): number {
    return this.table.get(hash);
  }

  /** Class among 1,024, or -1. */
  fine(lowerCaseWord: string): number {
    const value = this.get(hashString(lowerCaseWord));
    return value < 0 ? -1 : value & 1023;
  }

  /** Class among 128, or -1. */
  coarse(lowerCaseWord: string): number {
    const value = this.get(hashString(lowerCaseWord));
    return value < 0 ? -1 : value >> 10;
  }
}
