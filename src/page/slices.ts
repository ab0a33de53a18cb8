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
 * turn is unknown, a whole script perhaps, so that it pauses before the first. Rejects with what the steps throw.
 */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    await pause();
    const since = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() - since < SLICE_MS);
  }
}

/** The rest of the work comes before other timers, where the browser knows how to. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
