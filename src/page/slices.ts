import type { Steps } from '../steps.ts';

/**
 * Milliseconds of work at a stretch. A frame at 60 Hz has 16, and a processor a quarter as fast makes
 * less than the 50 of a long task of it.
 */
const SLICE_MS = 6;

interface Scheduler {
  yield?(): Promise<void>;
}

/**
 * Works in slices, with the page's own work, input and painting in between. What has run before in this
 * turn is unknown, so that it pauses at the first step. Rejects with what the steps throw.
 */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (let since = Number.NEGATIVE_INFINITY; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    await pause();
    since = performance.now();
  }
}

/** The rest of the work comes before other timers, where the browser knows how to. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
