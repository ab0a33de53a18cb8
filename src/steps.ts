/**
 * Long work on a page, cut into steps: a generator that yields wherever it may be interrupted, so that
 * whoever runs it can let the page have its turn in between. What it read of the page before a pause
 * may have changed when it goes on.
 */
export type Steps<Result> = Generator<undefined, Result>;

/** Nodes of the page between two places to interrupt the work. */
export const STRIDE = 128;

/** Paragraphs or lines, each of which is read whole, between two places. */
export const FEW = 8;

/** Does all of it at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
