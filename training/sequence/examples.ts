import type { FeatureBuffer } from '../../src/analysis/sequence/features.ts';

/**
 * Training sequences: feature keys and gold labels, packed. Add every sequence with the same feature
 * extraction that the analysis uses.
 */
export class Examples {
  keys = new Uint32Array(1 << 20);
  /** Of token `t`: `keys[tokenStarts[t]]` up to `keys[tokenStarts[t + 1]]`. */
  tokenStarts = new Uint32Array(1 << 16);
  gold = new Uint8Array(1 << 16);
  /** Tokens of sequence `s`: `starts[s]` up to `starts[s + 1]`. */
  readonly starts: number[] = [0];
  readonly weights: number[] = [];
  tokens = 0;
  private used = 0;
  private readonly labelIndex: Map<string, number>;

  readonly labels: readonly string[];
  readonly hashBits: number;

  constructor(labels: readonly string[], hashBits = 28) {
    this.labels = labels;
    this.hashBits = hashBits;
    this.labelIndex = new Map(labels.map((label, index) => [label, index]));
  }

  get length(): number {
    return this.weights.length;
  }

  /** `weight` scales the sequence's part in the gradient. */
  add(features: FeatureBuffer, labels: readonly string[], weight = 1): void {
    if (labels.length !== features.tokens) throw new Error('one label a token is needed');
    const shift = 32 - this.hashBits;
    for (let t = 0; t < features.tokens; t++) {
      const end = features.starts[t + 1]!;
      if (this.used + end > this.keys.length) this.keys = grown(this.keys);
      for (let f = features.starts[t]!; f < end; f++) this.keys[this.used++] = features.hashes[f]! >>> shift;
      if (this.tokens + 2 > this.tokenStarts.length) {
        this.tokenStarts = grown(this.tokenStarts);
        const gold = new Uint8Array(this.gold.length * 2);
        gold.set(this.gold);
        this.gold = gold;
      }
      const label = this.labelIndex.get(labels[t]!);
      if (label === undefined) throw new Error(`unknown label ${labels[t]}`);
      this.gold[this.tokens++] = label;
      this.tokenStarts[this.tokens] = this.used;
    }
    this.starts.push(this.tokens);
    this.weights.push(weight);
  }

  /**
   * Numbers the keys that occur at least `minCount` times and replaces each key by its number (or
   * drops it). Returns the keys by number.
   */
  index(minCount: number): Uint32Array {
    let size = 1 << 16;
    while (size < this.used / 2) size *= 2;
    const mask = size - 1;
    const slots = new Uint32Array(size);
    const counts = new Uint32Array(size);
    let filled = 0;
    const find = (key: number) => {
      let slot = (Math.imul(key, 0x9e3779b1) >>> 5) & mask;
      while (slots[slot] !== 0 && slots[slot] !== key + 1) slot = (slot + 1) & mask;
      return slot;
    };
    for (let i = 0; i < this.used; i++) {
      const slot = find(this.keys[i]!);
      if (slots[slot] === 0) {
        slots[slot] = this.keys[i]! + 1;
        if (++filled > size * 0.8) throw new Error('the feature table is too small');
      }
      counts[slot]!++;
    }
    const kept: number[] = [];
    for (let slot = 0; slot < size; slot++) if (counts[slot]! >= minCount) kept.push(slots[slot]! - 1);
    const keys = Uint32Array.from(kept).sort();
    for (let row = 0; row < keys.length; row++) counts[find(keys[row]!)] = row + 0x80000000;
    let to = 0;
    for (let t = 0; t < this.tokens; t++) {
      const from = this.tokenStarts[t]!;
      const end = this.tokenStarts[t + 1]!;
      this.tokenStarts[t] = to;
      for (let i = from; i < end; i++) {
        const row = counts[find(this.keys[i]!)]!;
        if (row >= 0x80000000) this.keys[to++] = row - 0x80000000;
      }
    }
    this.tokenStarts[this.tokens] = to;
    this.used = to;
    return keys;
  }
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
