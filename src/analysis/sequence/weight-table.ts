import type { ByteReader } from './bytes.ts';
import { BIAS, FeatureIndex, LANE_ROOM, LANES } from './feature-index.ts';

/** Weights of hashed features for a number of classes, decoded to be summed for all of them; see `FeatureIndex`. */
export class WeightTable {
  private readonly classes: number;
  private readonly index: FeatureIndex;
  /** Numbers a row takes. */
  private readonly width: number;
  /** Rows of a byte for each class, `weight + BIAS`, four bytes a number, the first class lowest; numbers come in pairs. */
  private readonly rows: Int32Array;

  /** A key is the upper `hashBits` bits of a feature's 32-bit hash. Throws `DamagedDataError`. */
  constructor(read: ByteReader, hashBits: number, classes: number) {
    this.classes = classes;
    const width = 2 * ((classes + 7) >> 3);
    this.width = width;
    let bytes = new Uint8Array(0);
    this.index = new FeatureIndex(read, hashBits, classes, (rows) => {
      bytes = new Uint8Array(rows * width * 4).fill(BIAS);
      return (row, owner, weight) => {
        bytes[row * width * 4 + owner] = weight + BIAS;
      };
    });
    this.rows = new Int32Array(bytes.buffer);
  }

  /** Number of features. */
  get size(): number {
    return this.index.size;
  }

  /**
   * Adds the weights of the features `hashes[from]` up to `hashes[to]` to `scores[at + class]`. Most of what is
   * found has weights for most classes: rows are summed faster than lists of classes with their weights.
   */
  add(hashes: Int32Array, from: number, to: number, scores: Int32Array, at: number): void {
    const { index } = this;
    index.clear();
    index.find(hashes, from, to);
    const { pairs, pairCount, rowCount } = index;
    for (let i = 0; i < pairCount; i++) {
      const pair = pairs[i]!;
      scores[at + ((pair >>> 9) & 127)]! += (pair << 23) >> 24;
      scores[at + (pair >>> 24)]! += (pair << 8) >> 24;
    }
    for (let i = 0; i < rowCount; i += LANE_ROOM)
      this.addRows(i, Math.min(i + LANE_ROOM, rowCount), scores, at);
  }

  /**
   * Adds the rows found `from` up to `to`, every other byte of a number in lanes of 16 bits, two numbers of a row
   * at a time: four sums that do not wait for each other.
   */
  private addRows(from: number, to: number, scores: Int32Array, at: number): void {
    const { rows, classes, width } = this;
    const found = this.index.rows;
    const bias = (to - from) * BIAS;
    for (let k = 0, column = 0; k < classes; k += 8, column += 2) {
      let even = 0;
      let odd = 0;
      let nextEven = 0;
      let nextOdd = 0;
      for (let i = from; i < to; i++) {
        const place = found[i]! * width + column;
        const four = rows[place]!;
        const next = rows[place + 1]!;
        even = (even + (four & LANES)) | 0;
        odd = (odd + ((four >>> 8) & LANES)) | 0;
        nextEven = (nextEven + (next & LANES)) | 0;
        nextOdd = (nextOdd + ((next >>> 8) & LANES)) | 0;
      }
      scores[at + k]! += (even & 0xffff) - bias;
      if (k + 1 < classes) scores[at + k + 1]! += (odd & 0xffff) - bias;
      if (k + 2 < classes) scores[at + k + 2]! += (even >>> 16) - bias;
      if (k + 3 < classes) scores[at + k + 3]! += (odd >>> 16) - bias;
      if (k + 4 < classes) scores[at + k + 4]! += (nextEven & 0xffff) - bias;
      if (k + 5 < classes) scores[at + k + 5]! += (nextOdd & 0xffff) - bias;
      if (k + 6 < classes) scores[at + k + 6]! += (nextEven >>> 16) - bias;
      if (k + 7 < classes) scores[at + k + 7]! += (nextOdd >>> 16) - bias;
    }
  }
}
