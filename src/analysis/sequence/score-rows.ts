/**
 * Rows of so many numbers, one after the other: what words score, or what is known of them, by themselves in one
 * document. Keep one and clear it: memory that is asked for anew in every document costs more than what is written into it.
 */
export class ScoreRows {
  /** Row by row; another array once it has become too small. */
  numbers = new Int32Array(1 << 14);
  private readonly width: number;
  private used = 0;

  constructor(width: number) {
    this.width = width;
  }

  clear(): void {
    this.used = 0;
  }

  /** Where a new row of zeros begins. */
  add(): number {
    const row = this.used;
    this.used += this.width;
    if (this.used > this.numbers.length) {
      const larger = new Int32Array(this.numbers.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers.fill(0, row, this.used);
    return row;
  }
}
