/**
 * The active features of one sequence (a sentence), as 32-bit hashes, token after token. One buffer
 * is reused for all sentences: nothing is allocated per feature.
 *
 *     features.reset();
 *     for each token { features.add(hash); …; features.endToken(); }
 */
export class FeatureBuffer {
  hashes = new Int32Array(1 << 12);
  /** Features of token `t`: `hashes[starts[t]]` up to `hashes[starts[t + 1]]`. */
  starts = new Uint32Array(1 << 8);
  tokens = 0;
  private used = 0;

  reset(): void {
    this.tokens = 0;
    this.used = 0;
  }

  /** `hash` from `mix(template, value)`. */
  add(hash: number): void {
    if (this.used === this.hashes.length) {
      const larger = new Int32Array(this.hashes.length * 2);
      larger.set(this.hashes);
      this.hashes = larger;
    }
    this.hashes[this.used++] = hash;
  }

  endToken(): void {
    this.tokens++;
    if (this.tokens === this.starts.length) {
      const larger = new Uint32Array(this.starts.length * 2);
      larger.set(this.starts);
      this.starts = larger;
    }
    this.starts[this.tokens] = this.used;
  }
}
