/**
 * Training of a linear-chain CRF by stochastic gradient with per-weight rates (AdaGrad, Duchi, Hazan
 * & Singer 2011) and an L1 penalty (truncated at update, after Tsuruoka, Tsujii & Ananiadou 2009), one
 * sequence a step. Seeded: the same input gives the same model, bit for bit, on one version of Node.
 */
import type { Examples } from './examples.ts';
import { Random } from './random.ts';

export interface TrainOptions {
  /** May `to` follow `from`? `null` is the sequence's edge. Default: everything may. */
  allows?: (from: string | null, to: string | null) => boolean;
  epochs?: number;
  /** Step size before AdaGrad divides it. */
  rate?: number;
  /** Penalty a sequence on the absolute weight. */
  l1?: number;
  /** Rarer features are left out. */
  minCount?: number;
  seed?: number;
  /** Weights beyond it are clipped when they are quantised. */
  clip?: number;
  log?: (line: string) => void;
}

export interface TrainedCrf {
  labels: readonly string[];
  hashBits: number;
  /** Feature keys by row, ascending. */
  keys: Uint32Array;
  /** [row][label] */
  weights: Float32Array;
  /** (L + 1)², index L the edge. */
  transitions: Float64Array;
  clip?: number | undefined;
}

/** Parts of the gradient below it change nothing worth the time. */
const NEGLIGIBLE = 1e-3;

/** Consumes `examples` (its keys are renumbered). */
export function trainCrf(examples: Examples, options: TrainOptions = {}): TrainedCrf {
  const { epochs = 8, rate = 0.1, l1 = 6e-6, minCount = 2, seed = 1, log } = options;
  const { labels, hashBits } = examples;
  const keys = examples.index(minCount);
  const L = labels.length;
  const E = L + 1;
  log?.(`${examples.length} sequences, ${examples.tokens} tokens, ${keys.length} features`);

  const weights = new Float32Array(keys.length * L);
  const squares = new Float32Array(keys.length * L);
  const touched = new Int32Array(keys.length);
  const transitions = new Float64Array(E * E).fill(Number.NEGATIVE_INFINITY);
  const transitionSquares = new Float64Array(E * E);
  const froms: number[] = [];
  const tos: number[] = [];
  for (let i = 0; i < E; i++)
    for (let j = 0; j < E; j++) {
      const from = i === L ? null : labels[i]!;
      const to = j === L ? null : labels[j]!;
      if (i === L && j === L) continue;
      if (options.allows && !options.allows(from, to)) continue;
      transitions[i * E + j] = 0;
      if (i < L && j < L) {
        froms.push(i);
        tos.push(j);
      }
    }
  const from = Uint8Array.from(froms);
  const to = Uint8Array.from(tos);
  const K = from.length;
  const move = new Float64Array(K);
  const moveGradient = new Float64Array(K);

  let room = 0;
  let emission = new Float64Array(0);
  let alpha = new Float64Array(0);
  let beta = new Float64Array(0);
  let norm = new Float64Array(0);
  const gradient = new Float64Array(L);
  const order = Uint32Array.from({ length: examples.length }, (_, i) => i);
  const random = new Random(seed);
  let step = 0;

  const adjust = (index: number, g: number) => {
    transitionSquares[index]! += g * g;
    transitions[index]! -= (rate * g) / (Math.sqrt(transitionSquares[index]!) + 1e-6);
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    let loss = 0;
    for (const s of order) {
      const first = examples.starts[s]!;
      const n = examples.starts[s + 1]! - first;
      if (n === 0) continue;
      const weight = examples.weights[s]!;
      step++;
      if (n > room) {
        room = n * 2;
        emission = new Float64Array(room * L);
        alpha = new Float64Array(room * L);
        beta = new Float64Array(room * L);
        norm = new Float64Array(room);
      }
      // Emission scores, exponentiated.
      emission.fill(0, 0, n * L);
      let goldScore = 0;
      let logZ = 0;
      for (let t = 0; t < n; t++) {
        const at = t * L;
        const end = examples.tokenStarts[first + t + 1]!;
        for (let f = examples.tokenStarts[first + t]!; f < end; f++) {
          const row = examples.keys[f]! * L;
          for (let y = 0; y < L; y++) emission[at + y]! += weights[row + y]!;
        }
        goldScore += emission[at + examples.gold[first + t]!]!;
        let top = Number.NEGATIVE_INFINITY;
        for (let y = 0; y < L; y++) if (emission[at + y]! > top) top = emission[at + y]!;
        logZ += top;
        for (let y = 0; y < L; y++) emission[at + y] = Math.exp(emission[at + y]! - top);
      }
      for (let k = 0; k < K; k++) move[k] = Math.exp(transitions[from[k]! * E + to[k]!]!);
      // Forward and backward, each position scaled to one.
      alpha.fill(0, 0, n * L);
      beta.fill(0, 0, n * L);
      for (let t = 0; t < n; t++) {
        const at = t * L;
        if (t === 0) for (let y = 0; y < L; y++) alpha[y] = Math.exp(transitions[L * E + y]!);
        else for (let k = 0; k < K; k++) alpha[at + to[k]!]! += alpha[at - L + from[k]!]! * move[k]!;
        let total = 0;
        for (let y = 0; y < L; y++) {
          alpha[at + y]! *= emission[at + y]!;
          total += t === n - 1 ? alpha[at + y]! * Math.exp(transitions[y * E + L]!) : alpha[at + y]!;
        }
        norm[t] = total;
        logZ += Math.log(total);
        for (let y = 0; y < L; y++) alpha[at + y]! /= total;
      }
      for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = Math.exp(transitions[y * E + L]!);
      moveGradient.fill(0);
      for (let t = n - 2; t >= 0; t--) {
        const at = t * L;
        for (let k = 0; k < K; k++) {
          const through = (move[k]! * emission[at + L + to[k]!]! * beta[at + L + to[k]!]!) / norm[t + 1]!;
          beta[at + from[k]!]! += through;
          moveGradient[k]! += alpha[at + from[k]!]! * through;
        }
      }
      // Gradient and update.
      for (let t = 0; t < n; t++) {
        const at = t * L;
        const gold = examples.gold[first + t]!;
        let largest = 0;
        for (let y = 0; y < L; y++) {
          const g = (alpha[at + y]! * beta[at + y]! - (y === gold ? 1 : 0)) * weight;
          gradient[y] = g;
          if (Math.abs(g) > largest) largest = Math.abs(g);
        }
        if (t === 0) {
          goldScore += transitions[L * E + gold]!;
          for (let y = 0; y < L; y++)
            if (transitions[L * E + y]! > Number.NEGATIVE_INFINITY) adjust(L * E + y, gradient[y]!);
        } else {
          goldScore += transitions[examples.gold[first + t - 1]! * E + gold]!;
        }
        if (t === n - 1) {
          goldScore += transitions[gold * E + L]!;
          for (let y = 0; y < L; y++)
            if (transitions[y * E + L]! > Number.NEGATIVE_INFINITY) adjust(y * E + L, gradient[y]!);
        }
        if (largest < NEGLIGIBLE) continue;
        const end = examples.tokenStarts[first + t + 1]!;
        for (let f = examples.tokenStarts[first + t]!; f < end; f++) {
          const feature = examples.keys[f]!;
          const row = feature * L;
          const penalty = l1 * (step - touched[feature]!);
          touched[feature] = step;
          for (let y = 0; y < L; y++) {
            const g = gradient[y]!;
            const before = weights[row + y]!;
            if (before === 0 && g < NEGLIGIBLE && g > -NEGLIGIBLE) continue;
            const square = squares[row + y]! + g * g;
            squares[row + y] = square;
            const pace = rate / (Math.sqrt(square) + 1e-6);
            const w = before - pace * g;
            const shrink = pace * penalty;
            weights[row + y] = w > shrink ? w - shrink : w < -shrink ? w + shrink : 0;
          }
        }
      }
      for (let t = 1; t < n; t++) {
        const a = examples.gold[first + t - 1]!;
        const b = examples.gold[first + t]!;
        for (let k = 0; k < K; k++) if (from[k] === a && to[k] === b) moveGradient[k]! -= 1;
      }
      for (let k = 0; k < K; k++)
        if (moveGradient[k] !== 0) adjust(from[k]! * E + to[k]!, moveGradient[k]! * weight);
      loss += (logZ - goldScore) * weight;
    }
    log?.(`epoch ${epoch + 1}: loss ${(loss / examples.tokens).toFixed(4)} a token`);
  }
  // The penalty that untouched weights still owe.
  for (let feature = 0; feature < keys.length; feature++) {
    const penalty = l1 * (step - touched[feature]!);
    for (let i = feature * L; i < feature * L + L; i++) {
      const w = weights[i]!;
      if (w === 0) continue;
      const shrink = (rate / (Math.sqrt(squares[i]!) + 1e-6)) * penalty;
      weights[i] = w > shrink ? w - shrink : w < -shrink ? w + shrink : 0;
    }
  }
  return { labels, hashBits, keys, weights, transitions, clip: options.clip };
}
