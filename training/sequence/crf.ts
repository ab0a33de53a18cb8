/**
 * Training of a linear-chain CRF by stochastic gradient with per-weight rates (AdaGrad, Duchi, Hazan
 * & Singer 2011) and an L1 penalty (truncated at update, after Tsuruoka, Tsujii & Ananiadou 2009), one
 * sequence a step; the mean of several runs over other orders of the sequences, since the last steps of one run
 * leave their mark on it (parameter mixing, McDonald, Hall & Mann 2010). Seeded: the same input gives the same
 * model, bit for bit, on one version of Node.
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
  /** Of the orders that the sequences come in: as many runs, and their mean. */
  seeds?: readonly number[];
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
  const { minCount = 2, seeds = [1], clip, log } = options;
  const { labels, hashBits, length, tokens } = examples;
  const keys = examples.index(minCount);
  log?.(`${length} sequences, ${tokens} tokens, ${keys.length} features`);
  const weights = new Float32Array(keys.length * labels.length);
  const transitions = new Float64Array((labels.length + 1) ** 2);
  for (const seed of seeds) {
    const run = descend(examples, keys.length, seed, options);
    for (let i = 0; i < weights.length; i++) weights[i]! += run.weights[i]! / seeds.length;
    for (let i = 0; i < transitions.length; i++) transitions[i]! += run.transitions[i]! / seeds.length;
  }
  return { labels, hashBits, keys, weights, transitions, clip };
}

/** One run over the examples, in an order by `seed`. */
function descend(examples: Examples, features: number, seed: number, options: TrainOptions): Trainer {
  const { epochs = 8, log } = options;
  const trainer = new Trainer(examples, features, options);
  const order = Uint32Array.from({ length: examples.length }, (_, i) => i);
  const random = new Random(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    let loss = 0;
    for (const sequence of order) loss += trainer.learn(sequence);
    log?.(`seed ${seed}, epoch ${epoch + 1}: loss ${(loss / examples.tokens).toFixed(4)} a token`);
  }
  trainer.settle();
  return trainer;
}

/** The weights, and what one sequence after the other changes them by. */
class Trainer {
  /** As in `TrainedCrf`. */
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
  /** Sums of squared gradients, for AdaGrad's rates. */
  private readonly squares: Float32Array;
  private readonly transitionSquares: Float64Array;
  /** Step at which a feature's penalty was last paid. */
  private readonly touched: Int32Array;
  private step = 0;
  private readonly examples: Examples;
  private readonly rate: number;
  private readonly l1: number;
  /** Labels, and with the edge. */
  private readonly L: number;
  private readonly E: number;
  /** The allowed moves from label to label, the exponential of their weights and their gradient. */
  private readonly from: Uint8Array;
  private readonly to: Uint8Array;
  private readonly move: Float64Array;
  private readonly moveGradient: Float64Array;
  /** Of the sequence, [token][label]: emission and forward and backward scores, each position scaled to one by `norm`. */
  private emission = new Float64Array(0);
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private norm = new Float64Array(0);
  /** Of one token, by label. */
  private readonly gradient: Float64Array;

  constructor(examples: Examples, features: number, { rate = 0.1, l1 = 6e-6, allows }: TrainOptions) {
    const { labels } = examples;
    const L = labels.length;
    const E = L + 1;
    this.examples = examples;
    this.rate = rate;
    this.l1 = l1;
    this.L = L;
    this.E = E;
    this.weights = new Float32Array(features * L);
    this.squares = new Float32Array(features * L);
    this.touched = new Int32Array(features);
    this.gradient = new Float64Array(L);
    this.transitions = new Float64Array(E * E).fill(Number.NEGATIVE_INFINITY);
    this.transitionSquares = new Float64Array(E * E);
    const moves: [number, number][] = [];
    for (let i = 0; i < E; i++)
      for (let j = 0; j < E; j++) {
        if ((i === L && j === L) || allows?.(labels[i] ?? null, labels[j] ?? null) === false) continue;
        this.transitions[i * E + j] = 0;
        if (i < L && j < L) moves.push([i, j]);
      }
    this.from = Uint8Array.from(moves, ([from]) => from);
    this.to = Uint8Array.from(moves, ([, to]) => to);
    this.move = new Float64Array(moves.length);
    this.moveGradient = new Float64Array(moves.length);
  }

  /** One step of gradient descent. @returns the sequence's loss before it */
  learn(sequence: number): number {
    const { starts, weights } = this.examples;
    const first = starts[sequence]!;
    const n = starts[sequence + 1]! - first;
    if (n === 0) return 0;
    this.step++;
    this.makeRoom(n);
    const goldScore = this.goldScore(first, n);
    const logZ = this.emit(first, n) + this.forward(n);
    this.backward(n);
    const weight = weights[sequence]!;
    for (let t = 0; t < n; t++) this.update(first, t, n, weight);
    this.updateMoves(first, n, weight);
    return (logZ - goldScore) * weight;
  }

  private makeRoom(n: number): void {
    if (n <= this.norm.length) return;
    const room = n * 2;
    this.emission = new Float64Array(room * this.L);
    this.alpha = new Float64Array(room * this.L);
    this.beta = new Float64Array(room * this.L);
    this.norm = new Float64Array(room);
  }

  /** Score of the labels that are right. */
  private goldScore(first: number, n: number): number {
    const { examples, transitions, weights, L, E } = this;
    const { gold, keys, tokenStarts } = examples;
    let score = 0;
    let before = L;
    for (let t = first; t < first + n; t++) {
      const label = gold[t]!;
      for (let f = tokenStarts[t]!; f < tokenStarts[t + 1]!; f++) score += weights[keys[f]! * L + label]!;
      score += transitions[before * E + label]!;
      before = label;
    }
    return score + transitions[before * E + L]!;
  }

  /** Emission scores, exponentiated. @returns the logarithm of what they were divided by */
  private emit(first: number, n: number): number {
    const { emission, weights, L } = this;
    const { keys, tokenStarts } = this.examples;
    emission.fill(0, 0, n * L);
    let scaled = 0;
    for (let t = 0; t < n; t++) {
      const at = t * L;
      const end = tokenStarts[first + t + 1]!;
      for (let f = tokenStarts[first + t]!; f < end; f++) {
        const row = keys[f]! * L;
        for (let y = 0; y < L; y++) emission[at + y]! += weights[row + y]!;
      }
      let top = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < L; y++) if (emission[at + y]! > top) top = emission[at + y]!;
      scaled += top;
      for (let y = 0; y < L; y++) emission[at + y] = Math.exp(emission[at + y]! - top);
    }
    return scaled;
  }

  /** @returns the logarithm of what the forward scores were divided by */
  private forward(n: number): number {
    const { alpha, emission, from, move, norm, to, transitions, L, E } = this;
    for (let k = 0; k < move.length; k++) move[k] = Math.exp(transitions[from[k]! * E + to[k]!]!);
    alpha.fill(0, 0, n * L);
    let scaled = 0;
    for (let t = 0; t < n; t++) {
      const at = t * L;
      if (t === 0) for (let y = 0; y < L; y++) alpha[y] = Math.exp(transitions[L * E + y]!);
      else for (let k = 0; k < move.length; k++) alpha[at + to[k]!]! += alpha[at - L + from[k]!]! * move[k]!;
      let total = 0;
      for (let y = 0; y < L; y++) {
        alpha[at + y]! *= emission[at + y]!;
        total += t === n - 1 ? alpha[at + y]! * Math.exp(transitions[y * E + L]!) : alpha[at + y]!;
      }
      norm[t] = total;
      scaled += Math.log(total);
      for (let y = 0; y < L; y++) alpha[at + y]! /= total;
    }
    return scaled;
  }

  /** Backward scores, and with them how likely each move is in the whole sequence. */
  private backward(n: number): void {
    const { alpha, beta, emission, from, move, moveGradient, norm, to, transitions, L, E } = this;
    beta.fill(0, 0, n * L);
    for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = Math.exp(transitions[y * E + L]!);
    moveGradient.fill(0);
    for (let t = n - 2; t >= 0; t--) {
      const at = t * L;
      for (let k = 0; k < move.length; k++) {
        const through = (move[k]! * emission[at + L + to[k]!]! * beta[at + L + to[k]!]!) / norm[t + 1]!;
        beta[at + from[k]!]! += through;
        moveGradient[k]! += alpha[at + from[k]!]! * through;
      }
    }
  }

  /** The weights of a token's features, and of the edge that it stands at. */
  private update(first: number, t: number, n: number, weight: number): void {
    const { alpha, beta, gradient, L, E } = this;
    const at = t * L;
    const gold = this.examples.gold[first + t]!;
    let largest = 0;
    for (let y = 0; y < L; y++) {
      const g = (alpha[at + y]! * beta[at + y]! - (y === gold ? 1 : 0)) * weight;
      gradient[y] = g;
      if (Math.abs(g) > largest) largest = Math.abs(g);
    }
    if (t === 0) for (let y = 0; y < L; y++) this.adjust(L * E + y, gradient[y]!);
    if (t === n - 1) for (let y = 0; y < L; y++) this.adjust(y * E + L, gradient[y]!);
    if (largest >= NEGLIGIBLE) this.updateFeatures(first + t);
  }

  private updateFeatures(token: number): void {
    const { gradient, rate, squares, step, touched, weights, L } = this;
    const { keys, tokenStarts } = this.examples;
    const end = tokenStarts[token + 1]!;
    for (let f = tokenStarts[token]!; f < end; f++) {
      const feature = keys[f]!;
      const row = feature * L;
      const penalty = this.l1 * (step - touched[feature]!);
      touched[feature] = step;
      for (let y = 0; y < L; y++) {
        const g = gradient[y]!;
        const before = weights[row + y]!;
        if (before === 0 && g < NEGLIGIBLE && g > -NEGLIGIBLE) continue;
        const square = squares[row + y]! + g * g;
        squares[row + y] = square;
        const pace = rate / (Math.sqrt(square) + 1e-6);
        weights[row + y] = shrunk(before - pace * g, pace * penalty);
      }
    }
  }

  private updateMoves(first: number, n: number, weight: number): void {
    const { from, moveGradient, to, E } = this;
    const { gold } = this.examples;
    for (let t = first + 1; t < first + n; t++)
      for (let k = 0; k < from.length; k++)
        if (from[k] === gold[t - 1] && to[k] === gold[t]) moveGradient[k]! -= 1;
    for (let k = 0; k < from.length; k++)
      if (moveGradient[k] !== 0) this.adjust(from[k]! * E + to[k]!, moveGradient[k]! * weight);
  }

  /** A transition, unless it is not allowed. */
  private adjust(index: number, g: number): void {
    if (this.transitions[index] === Number.NEGATIVE_INFINITY) return;
    this.transitionSquares[index]! += g * g;
    this.transitions[index]! -= (this.rate * g) / (Math.sqrt(this.transitionSquares[index]!) + 1e-6);
  }

  /** Pays the penalty that weights still owe which were not touched since. */
  settle(): void {
    const { l1, rate, squares, step, touched, weights, L } = this;
    for (let feature = 0; feature < touched.length; feature++) {
      const penalty = l1 * (step - touched[feature]!);
      for (let i = feature * L; i < feature * L + L; i++)
        if (weights[i] !== 0)
          weights[i] = shrunk(weights[i]!, (rate / (Math.sqrt(squares[i]!) + 1e-6)) * penalty);
    }
  }
}

/** A weight brought nearer to zero, and not beyond. */
const shrunk = (weight: number, by: number): number =>
  weight > by ? weight - by : weight < -by ? weight + by : 0;
