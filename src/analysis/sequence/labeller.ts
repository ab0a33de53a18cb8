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
  private best: Float64Array;
  private next: Float64Array;
  /** By label: what leads from it (as the model lists it) and to it begins there in the arrays below. */
  private readonly outOf: Uint16Array;
  private readonly into: Uint16Array;
  /** The transitions sorted by where they lead, so that a label's sum or best is worked out in one go. */
  private readonly intoFrom: Uint8Array;
  private readonly intoWeight: Float64Array;
  private readonly intoLog: Float64Array;
  private readonly startWeight: Float64Array;
  private readonly endWeight: Float64Array;
  /** Emission, backward sum and scale of a token and a label together. */
  private readonly ahead: Float64Array;
  private readonly table: Float64Array;
  private summed = false;

  constructor(model: SequenceModel) {
    this.model = model;
    const { from, to, transition, logTransition } = model;
    const L = model.labels.length;
    this.best = new Float64Array(L);
    this.next = new Float64Array(L);
    this.ahead = new Float64Array(L);
    this.startWeight = model.startScore.map(Math.exp);
    this.endWeight = model.endScore.map(Math.exp);
    this.table = new Float64Array(L * L);
    for (let k = 0; k < from.length; k++) this.table[from[k]! * L + to[k]!] = transition[k]!;
    const byTarget = Array.from(to.keys()).sort((a, b) => to[a]! - to[b]! || a - b);
    this.intoFrom = Uint8Array.from(byTarget, (k) => from[k]!);
    this.intoWeight = Float64Array.from(byTarget, (k) => transition[k]!);
    this.intoLog = Float64Array.from(byTarget, (k) => logTransition[k]!);
    this.outOf = edges(from, L);
    this.into = edges(to, L);
  }

  /**
   * Linear in tokens and features. `given` is what the tokens score already, by token and label, in the model's
   * units.
   */
  run(features: FeatureBuffer, given?: Int32Array): void {
    const { model } = this;
    const L = model.labels.length;
    const n = features.tokens;
    this.length = n;
    this.summed = false;
    this.reserve(n);
    const { sums, scores } = this;
    const { hashes, starts } = features;
    if (given) for (let i = 0; i < n * L; i++) sums[i] = given[i]!;
    else sums.fill(0, 0, n * L);
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
    const { model, scores, back, labels, into, intoFrom, intoLog, length: n } = this;
    const { startScore, endScore } = model;
    const L = model.labels.length;
    if (n === 0) return;
    let { best, next } = this;
    for (let y = 0; y < L; y++) best[y] = scores[y]! + startScore[y]!;
    for (let t = 1; t < n; t++) {
      for (let y = 0, k = 0; y < L; y++) {
        let top = Number.NEGATIVE_INFINITY;
        let before = 0;
        for (const end = into[y + 1]!; k < end; k++) {
          const score = best[intoFrom[k]!]! + intoLog[k]!;
          if (score <= top) continue;
          top = score;
          before = intoFrom[k]!;
        }
        next[y] = top + scores[t * L + y]!;
        back[t * L + y] = before;
      }
      const spare = best;
      best = next;
      next = spare;
    }
    this.best = best;
    this.next = next;
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
    const { into, intoFrom, intoWeight, outOf, ahead, startWeight, endWeight } = this;
    const { to, transition } = model;
    const L = model.labels.length;
    this.summed = true;
    for (let t = 0; t < n; t++) {
      const at = t * L;
      let top = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < L; y++) if (scores[at + y]! > top) top = scores[at + y]!;
      let total = 0;
      for (let y = 0, k = 0; y < L; y++) {
        let reached = t === 0 ? startWeight[y]! : 0;
        if (t > 0)
          for (const end = into[y + 1]!; k < end; k++)
            reached += alpha[at - L + intoFrom[k]!]! * intoWeight[k]!;
        const emitted = Math.exp(scores[at + y]! - top);
        emission[at + y] = emitted;
        reached *= emitted;
        alpha[at + y] = reached;
        total += t === n - 1 ? reached * endWeight[y]! : reached;
      }
      norm[t] = total || 1;
      for (let y = 0; y < L; y++) alpha[at + y]! /= norm[t]!;
    }
    for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = endWeight[y]!;
    for (let t = n - 2; t >= 0; t--) {
      const after = (t + 1) * L;
      for (let y = 0; y < L; y++) ahead[y] = (emission[after + y]! * beta[after + y]!) / norm[t + 1]!;
      for (let y = 0, k = 0; y < L; y++) {
        let reached = 0;
        for (const end = outOf[y + 1]!; k < end; k++) reached += transition[k]! * ahead[to[k]!]!;
        beta[t * L + y] = reached;
      }
    }
  }
}

/** Where each label's entries begin in a list sorted by label; one more for the end of the last. */
function edges(labels: Uint8Array, count: number): Uint16Array {
  const starts = new Uint16Array(count + 1);
  for (const label of labels) starts[label + 1]!++;
  for (let y = 0; y < count; y++) starts[y + 1]! += starts[y]!;
  return starts;
}
