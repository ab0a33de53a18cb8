/**
 * Which of several Fridays or Marches: the one before or the one after the anchor, by tense,
 * preposition, or nearness.
 */
import type { Which } from './expression.ts';

export type Direction = 'past' | 'future' | 'near';

/**
 * Of a row of candidates in ascending order the last that has begun (`past`), the first that has not
 * ended (`future`) or the nearer of the two. `begins` and `ends` are day numbers by candidate index.
 */
export function choose(
  count: number,
  begins: (candidate: number) => number,
  ends: (candidate: number) => number,
  anchor: number,
  direction: Direction,
): number {
  let past = -1;
  let future = -1;
  for (let i = 0; i < count; i++) {
    if (begins(i) <= anchor) past = i;
    if (future < 0 && ends(i) >= anchor) future = i;
  }
  if (direction === 'past') return past >= 0 ? past : future;
  if (direction === 'future') return future >= 0 ? future : past;
  if (past < 0 || future < 0) return Math.max(past, future);
  return anchor - ends(past) <= begins(future) - anchor ? past : future;
}

/** The direction that a word of choice orders, null where it leaves it open. */
export function ordered(which: Which | undefined): Direction | null {
  if (which === 'last' || which === 'previous') return 'past';
  if (which === 'next' || which === 'following') return 'future';
  return which ? 'near' : null;
}
