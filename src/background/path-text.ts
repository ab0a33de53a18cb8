/**
 * Writes an SVG path, and leaves out points that lie too near to the one before to be seen: outlines
 * made for a map of the world have a hundred times what a card can show.
 */

/** Pixels, added over both directions. */
const TOO_NEAR = 1.2;

/** As much of a canvas's context as map projections draw with. */
export class PathText {
  #parts: string[] = [];
  #x = 0;
  #y = 0;

  beginPath(): void {
    this.#parts = [];
  }

  moveTo(x: number, y: number): void {
    this.#put('M', x, y);
  }

  lineTo(x: number, y: number): void {
    if (Math.abs(x - this.#x) + Math.abs(y - this.#y) >= TOO_NEAR) this.#put('L', x, y);
  }

  closePath(): void {
    this.#parts.push('Z');
  }

  /** Points are not drawn by this map. */
  arc(): void {}

  toString(): string {
    return this.#parts.join('');
  }

  #put(letter: string, x: number, y: number): void {
    this.#x = x;
    this.#y = y;
    this.#parts.push(`${letter}${x.toFixed(1)},${y.toFixed(1)}`);
  }
}
