import type { FeatureBuffer } from './features.ts';
import type { SequenceModel } from './model.ts';

/**
 * Labels one sequence at a time: the best sequence (Viterbi) and, from forward and backward sums,
 * how probable each label and each whole span is. Memory is reused: results hold until the next `run`.
 */
export class SequenceLabeller {
  readonly model: SequenceModel;
  /** Index into `model.labels` of each token of the last sequence. */
  labels = new Uint8Array(0);
  length = 0;
  /** Weights by token and label as the model stores them, and what they are worth. */
  private sums = new Int32Array(0);
  private scores = new Float64Array(0);
  /** exp of the scores, each row divided by its largest. */
  private emission = new Float64Array(0);
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private norm = new Float64Array(0);
  private back = new Uint8Array(0);
  private readonly best: Float64Array;
  private readonly next: Float64Array;
  private readonly table: Float64Array;
  private summed = false;

  constructor(model: SequenceModel) {
    this.model = model;
    const L = model.labels.length;
    this.best = new Float64Array(L);
    this.next = new Float64Array(L);
    this.table = new Float64Array(L * L);
    for (let k = 0; k < model.from.length; k++)
      this.table[model.from[k]! * L + model.to[k]!] = model.transition[k]!;
  }

  /** Linear in tokens and features. */
  run(features: FeatureBuffer): void {
    const { model } = this;
    const L = model.labels.length;
    const n = features.tokens;
    this.length = n;
    this.summed = false;
    this.reserve(n);
    const { sums, scores } = this;
    const { hashes, starts } = features;
    sums.fill(0, 0, n * L);
    for (let t = 0; t < n; t++) model.addScores(hashes, starts[t]!, starts[t + 1]!, sums, t * L);
    for (let i = 0; i < n * L; i++) scores[i] = sums[i]! * model.scale;
    this.viterbi();
  }

  /** Probability of `label` at token `t`. */
  probability(t: number, label: number): number {
    if (!this.summed) this.sum();
    const at = t * this.model.labels.length + label;
    return this.alpha[at]! * this.beta[at]!;
  }

  /** Probability that the tokens `start` up to `end` carry exactly these labels, whatever stands around them. */
  spanProbability(start: number, end: number, labels: ArrayLike<number> = this.labels): number {
    if (!this.summed) this.sum();
    const L = this.model.labels.length;
    let p = this.alpha[start * L + labels[start]!]!;
    for (let t = start + 1; t < end; t++) {
      const y = labels[t]!;
      p *= (this.table[labels[t - 1]! * L + y]! * this.emission[t * L + y]!) / this.norm[t]!;
    }
    return Math.min(1, p * this.beta[(end - 1) * L + labels[end - 1]!]!);
  }

  private reserve(n: number): void {
    const L = this.model.labels.length;
    if (this.labels.length >= n) return;
    const room = Math.max(64, n * 2);
    this.labels = new Uint8Array(room);
    this.norm = new Float64Array(room);
    this.back = new Uint8Array(room * L);
    this.sums = new Int32Array(room * L);
    this.scores = new Float64Array(room * L);
    this.emission = new Float64Array(room * L);
    this.alpha = new Float64Array(room * L);
    this.beta = new Float64Array(room * L);
  }

  private viterbi(): void {
    const { model, best, next, scores, back, labels, length: n } = this;
    const { from, to, logTransition, startScore, endScore } = model;
    const L = model.labels.length;
    if (n === 0) return;
    for (let y = 0; y < L; y++) best[y] = scores[y]! + startScore[y]!;
    for (let t = 1; t < n; t++) {
      next.fill(Number.NEGATIVE_INFINITY);
      for (let k = 0; k < from.length; k++) {
        const y = to[k]!;
        const score = best[from[k]!]! + logTransition[k]!;
        if (score > next[y]!) {
          next[y] = score;
          back[t * L + y] = from[k]!;
        }
      }
      for (let y = 0; y < L; y++) best[y] = next[y]! + scores[t * L + y]!;
    }
    let last = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < L; y++)
      if (best[y]! + endScore[y]! > top) {
        top = best[y]! + endScore[y]!;
        last = y;
      }
    for (let t = n - 1; t >= 0; t--) {
      labels[t] = last;
      last = back[t * L + last]!;
    }
  }

  /** Forward and backward sums, each position scaled to one (Rabiner 1989, V.A). */
  private sum(): void {
    const { model, scores, emission, alpha, beta, norm, length: n } = this;
    const { from, to, transition, startScore, endScore } = model;
    const L = model.labels.length;
    this.summed = true;
    for (let t = 0; t < n; t++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < L; y++) if (scores[t * L + y]! > top) top = scores[t * L + y]!;
      for (let y = 0; y < L; y++) emission[t * L + y] = Math.exp(scores[t * L + y]! - top);
    }
    alpha.fill(0, 0, n * L);
    beta.fill(0, 0, n * L);
    for (let t = 0; t < n; t++) {
      const at = t * L;
      if (t === 0) for (let y = 0; y < L; y++) alpha[y] = Math.exp(startScore[y]!);
      else
        for (let k = 0; k < from.length; k++)
          alpha[at + to[k]!]! += alpha[at - L + from[k]!]! * transition[k]!;
      let total = 0;
      for (let y = 0; y < L; y++) {
        alpha[at + y]! *= emission[at + y]!;
        if (t === n - 1) total += alpha[at + y]! * Math.exp(endScore[y]!);
        else total += alpha[at + y]!;
      }
      norm[t] = total || 1;
      for (let y = 0; y < L; y++) alpha[at + y]! /= norm[t]!;
    }
    for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = Math.exp(endScore[y]!);
    for (let t = n - 2; t >= 0; t--) {
      const at = t * L;
      const after = at + L;
      for (let k = 0; k < from.length; k++)
        beta[at + from[k]!]! +=
          (transition[k]! * emission[after + to[k]!]! * beta[after + to[k]!]!) / norm[t + 1]!;
    }
  }
}
