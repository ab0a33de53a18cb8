/** Times of several things that do the like, measured in turn: what else the machine does falls on all of them alike. */

/** A median that is lower by less than this share has stopped falling. */
const STILL = 0.03;
/** Rounds in a row without a fall that end the warm-up, and the most that there are. */
const CALM = 2;
const MOST_ROUNDS = 12;

export const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

type Run = (text: string) => unknown;

function round(runs: readonly Run[], texts: readonly string[]): number[] {
  const measured: number[][] = runs.map(() => []);
  for (const text of texts)
    runs.forEach((run, side) => {
      const start = performance.now();
      run(text);
      measured[side]!.push(performance.now() - start);
    });
  return measured.map(median);
}

/**
 * Medians in milliseconds over the texts, once the medians of warm-up rounds as long have stopped falling for
 * all: a background script and a line filter read many stories with the same, compiled code.
 */
export function sideBySide(runs: readonly Run[], texts: readonly string[]): number[] {
  let least = runs.map(() => Number.POSITIVE_INFINITY);
  for (let calm = 0, n = 0; calm < CALM && n < MOST_ROUNDS; n++) {
    const now = round(runs, texts);
    calm = now.some((time, side) => time < least[side]! * (1 - STILL)) ? 0 : calm + 1;
    least = least.map((time, side) => Math.min(time, now[side]!));
  }
  return round(runs, texts);
}
