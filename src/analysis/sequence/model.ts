/**
 * A trained linear-chain CRF (Lafferty, McCallum & Pereira 2001), decoded for use.
 *
 * File format, version 1, all numbers little-endian:
 *
 *     'CTSM'                    magic
 *     u8                        format version
 *     u32                       CRC-32 of all that follows
 *     u8 hashBits               a feature's key is the upper `hashBits` bits of its 32-bit hash
 *     u8 L                      number of labels
 *     L × (varint, UTF-8)       the labels
 *     f32 scale                 a weight is its signed byte times this
 *     (L + 1)² × f32            transitions [from][to]; index L is the sequence's edge (row: start,
 *                               column: end); -Infinity where a label may not follow
 *     the features and their weights, see `FeatureIndex`
 */
import { ByteReader } from './bytes.ts';
import { WeightTable } from './weight-table.ts';

export const MAGIC = 'CTSM';
export const FORMAT_VERSION = 1;

export class SequenceModel {
  readonly labels: readonly string[];
  private readonly weights: WeightTable;
  /** What one unit of a weight is worth. */
  readonly scale: number;
  /** Transitions that may be, as `from`, `to`, `exp(weight)`. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly transition: Float64Array;
  readonly logTransition: Float64Array;
  readonly startScore: Float64Array;
  readonly endScore: Float64Array;
  readonly featureCount: number;

  /** Throws `DamagedDataError` with the file's name on anything that is not a whole model. */
  constructor(bytes: Uint8Array, name = 'model') {
    const read = new ByteReader(bytes, name);
    read.header(MAGIC, FORMAT_VERSION);
    const hashBits = read.u8();
    const L = read.u8();
    if (L < 2) read.fail('no labels');
    this.labels = Array.from({ length: L }, () => read.text());
    this.scale = read.f32();
    const from: number[] = [];
    const to: number[] = [];
    const weight: number[] = [];
    this.startScore = new Float64Array(L);
    this.endScore = new Float64Array(L);
    for (let i = 0; i <= L; i++)
      for (let j = 0; j <= L; j++) {
        const w = read.f32();
        if (Number.isNaN(w)) read.fail('a transition is not a number');
        if (i === L && j < L) this.startScore[j] = w;
        else if (j === L && i < L) this.endScore[i] = w;
        else if (i < L && w > Number.NEGATIVE_INFINITY) {
          from.push(i);
          to.push(j);
          weight.push(w);
        }
      }
    this.from = Uint8Array.from(from);
    this.to = Uint8Array.from(to);
    this.logTransition = Float64Array.from(weight);
    this.transition = this.logTransition.map(Math.exp);
    this.weights = new WeightTable(read, hashBits, L);
    this.featureCount = this.weights.size;
  }

  /** Adds the weights of the features `hashes[from]` up to `hashes[to]`, in units of `scale`, to `sums[at + label]`. */
  addScores(hashes: Int32Array, from: number, to: number, sums: Int32Array, at: number): void {
    this.weights.add(hashes, from, to, sums, at);
  }
}
