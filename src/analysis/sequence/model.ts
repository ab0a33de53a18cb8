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
 *     u32 F                     number of features
 *     u32 N                     number of weights that are not zero
 *     F × varint                keys in ascending order, each as its difference from the one before
 *     F × u8                    how many weights the feature has
 *     N × u8                    the label of each weight
 *     N × i8                    the weights
 *
 * The streams lie apart because they compress better so.
 */
import { ByteReader } from './bytes.ts';

export const MAGIC = 'CTSM';
export const FORMAT_VERSION = 1;

export class SequenceModel {
  readonly labels: readonly string[];
  private readonly shift: number;
  /** Open addressing: key + 1 (0 is free), and the feature's number beside it. */
  private readonly keys: Uint32Array;
  private readonly rows: Uint32Array;
  private readonly mask: number;
  private readonly starts: Uint32Array;
  private readonly weightLabels: Uint8Array;
  private readonly weights: Int8Array;
  private readonly scale: number;
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
    if (hashBits < 16 || hashBits > 31) read.fail('impossible hash width');
    this.shift = 32 - hashBits;
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
    const F = read.count();
    const N = read.count();
    this.featureCount = F;
    let size = 16;
    while (size < F * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Uint32Array(size);
    this.rows = new Uint32Array(size);
    let key = 0;
    for (let row = 0; row < F; row++) {
      key += read.varint();
      if (key >= 2 ** hashBits) read.fail('a feature lies outside the hash');
      let slot = scatter(key) & this.mask;
      while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = key + 1;
      this.rows[slot] = row;
    }
    this.starts = new Uint32Array(F + 1);
    const counts = read.slice(F);
    for (let row = 0; row < F; row++) this.starts[row + 1] = this.starts[row]! + counts[row]!;
    if (this.starts[F] !== N) read.fail('weights do not add up');
    this.weightLabels = read.slice(N).slice();
    for (let i = 0; i < N; i++) if (this.weightLabels[i]! >= L) read.fail('a weight has no label');
    this.weights = Int8Array.from(read.slice(N), (byte) => (byte << 24) >> 24);
  }

  /** Adds the weights of one feature to `scores[at + label]`. */
  addScores(hash: number, scores: Float64Array, at: number): void {
    const key = hash >>> this.shift;
    let slot = scatter(key) & this.mask;
    for (;;) {
      const found = this.keys[slot]!;
      if (found === 0) return;
      if (found === key + 1) break;
      slot = (slot + 1) & this.mask;
    }
    const row = this.rows[slot]!;
    const end = this.starts[row + 1]!;
    for (let i = this.starts[row]!; i < end; i++)
      scores[at + this.weightLabels[i]!]! += this.weights[i]! * this.scale;
  }
}

/** Spreads neighbouring keys over the table. */
const scatter = (key: number) => Math.imul(key, 0x9e3779b1) >>> 7;
