/**
 * Averaged multiclass perceptron over hashed features (Collins 2002; the average by the trick of
 * Daumé 2006: a second vector that sums the updates times their moment).
 */

import { FORMAT_VERSION, MAGIC } from '../../src/analysis/syntax/linear-model.ts';
import { ByteWriter } from '../sequence/byte-writer.ts';

export class Perceptron {
  readonly classes: readonly string[];
  readonly hashBits: number;
  readonly scores: Float32Array;
  private readonly shift: number;
  private readonly K: number;
  private size = 1 << 20;
  private slots = new Uint32Array(this.size);
  private rowOf = new Int32Array(this.size);
  private counts: number[] = [];
  private keys: number[] = [];
  private weights = new Float32Array(0);
  private sums = new Float64Array(0);
  private moment = 1;
  private counting = true;

  constructor(classes: readonly string[], hashBits = 26) {
    this.classes = classes;
    this.hashBits = hashBits;
    this.shift = 32 - hashBits;
    this.K = classes.length;
    this.scores = new Float32Array(this.K);
  }

  private find(key: number): number {
    const mask = this.size - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (this.slots[slot] !== 0 && this.slots[slot] !== key + 1) slot = (slot + 1) & mask;
    return slot;
  }

  /** First pass: counts a feature. */
  count(hash: number): void {
    const key = hash >>> this.shift;
    let slot = this.find(key);
    if (this.slots[slot] === 0) {
      if (this.keys.length * 2 > this.size) {
        this.grow();
        slot = this.find(key);
      }
      this.slots[slot] = key + 1;
      this.rowOf[slot] = this.keys.length;
      this.keys.push(key);
      this.counts.push(0);
    }
    this.counts[this.rowOf[slot]!]!++;
  }

  private grow(): void {
    const old = this.slots;
    const rows = this.rowOf;
    this.size *= 2;
    this.slots = new Uint32Array(this.size);
    this.rowOf = new Int32Array(this.size);
    for (let i = 0; i < old.length; i++) {
      if (old[i] === 0) continue;
      const slot = this.find(old[i]! - 1);
      this.slots[slot] = old[i]!;
      this.rowOf[slot] = rows[i]!;
    }
  }

  /** Ends the counting; features seen fewer than `minCount` times are dropped. */
  begin(minCount: number): void {
    const kept: number[] = [];
    for (let row = 0; row < this.keys.length; row++)
      if (this.counts[row]! >= minCount) kept.push(this.keys[row]!);
    kept.sort((a, b) => a - b);
    this.keys = kept;
    this.slots.fill(0);
    kept.forEach((key, row) => {
      const slot = this.find(key);
      this.slots[slot] = key + 1;
      this.rowOf[slot] = row;
    });
    this.weights = new Float32Array(kept.length * this.K);
    this.sums = new Float64Array(kept.length * this.K);
    this.counting = false;
  }

  get featureCount(): number {
    return this.keys.length;
  }

  /** Replaces hashes by row numbers in place (unknown ones are dropped); returns how many are left. */
  rows(hashes: Int32Array, n: number): number {
    if (this.counting) throw new Error('call begin first');
    let m = 0;
    for (let i = 0; i < n; i++) {
      const slot = this.find(hashes[i]! >>> this.shift);
      if (this.slots[slot] !== 0) hashes[m++] = this.rowOf[slot]!;
    }
    return m;
  }

  /** Scores of all classes for active rows, in `scores`. */
  score(rows: Int32Array, n: number): Float32Array {
    const { scores, weights, K } = this;
    scores.fill(0);
    for (let i = 0; i < n; i++) {
      const at = rows[i]! * K;
      for (let k = 0; k < K; k++) scores[k]! += weights[at + k]!;
    }
    return scores;
  }

  best(): number {
    let best = 0;
    for (let k = 1; k < this.K; k++) if (this.scores[k]! > this.scores[best]!) best = k;
    return best;
  }

  update(rows: Int32Array, n: number, right: number, wrong: number, amount = 1): void {
    if (right === wrong) return;
    for (let i = 0; i < n; i++) {
      const at = rows[i]! * this.K;
      this.weights[at + right]! += amount;
      this.sums[at + right]! += this.moment * amount;
      this.weights[at + wrong]! -= amount;
      this.sums[at + wrong]! -= this.moment * amount;
    }
  }

  /** Corrects the weights where the right class does not lead the others by more than `margin`. */
  learn(rows: Int32Array, n: number, right: number, margin: number, amount = 1): void {
    let rival = -1;
    for (let k = 0; k < this.K; k++)
      if (k !== right && (rival < 0 || this.scores[k]! > this.scores[rival]!)) rival = k;
    if (this.scores[right]! - this.scores[rival]! <= margin) this.update(rows, n, right, rival, amount);
  }

  /** Counts a decision, for the average. */
  tick(): void {
    this.moment++;
  }

  /** Averaged weight of a feature's class. */
  private averaged(index: number): number {
    return this.weights[index]! - this.sums[index]! / this.moment;
  }

  /**
   * Appends the averaged weights, rounded, in multiples of `step`, in the format of `LinearModel`.
   * Weights under `threshold` vanish, as do features left without any.
   */
  write(out: ByteWriter, step: number, threshold: number): { features: number; weights: number } {
    const { K } = this;
    const keys: number[] = [];
    const counts: number[] = [];
    const classes: number[] = [];
    const values: number[] = [];
    for (let row = 0; row < this.keys.length; row++) {
      const before = values.length;
      for (let k = 0; k < K; k++) {
        const w = this.averaged(row * K + k);
        if (Math.abs(w) < threshold) continue;
        const q = Math.max(-127, Math.min(127, Math.round(w / step)));
        if (q === 0) continue;
        classes.push(k);
        values.push(q & 255);
      }
      if (values.length === before) continue;
      keys.push(this.keys[row]!);
      counts.push(values.length - before);
    }
    out.u8(this.hashBits);
    out.u8(K);
    for (const name of this.classes) out.text(name);
    out.u32(keys.length);
    out.u32(values.length);
    let last = 0;
    for (const key of keys) {
      out.varint(key - last);
      last = key;
    }
    for (const n of counts) out.u8(n);
    for (const k of classes) out.u8(k);
    for (const q of values) out.u8(q);
    return { features: keys.length, weights: values.length };
  }
}

/** A file of one or more models. */
export function modelFile(write: (out: ByteWriter) => void): Uint8Array {
  const out = new ByteWriter();
  write(out);
  return out.finish(MAGIC, FORMAT_VERSION);
}
