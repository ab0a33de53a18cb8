/**
 * Which of several Fridays or Marches: the one before or the one after the anchor, by tense,
 * preposition, or nearness.
 */
import type { Which } from './expression.ts';
import { firstDay, type Grain, lastDay, type Period } from './period.ts';

/** `now`: the clause is in the present tense. */
export type Direction = 'past' | 'future' | 'now' | 'near';

/**
 * Days within which a date without its year means the near one even if the tense seems to point the
 * other way: nobody writes “Dec. 7” for a day eleven months off when the next one is weeks away.
 * News style writes a month of the same calendar year without the year, so months follow the tense
 * sooner; figures of a quarter are told about for months after it, in every tense.
 */
const NEAR: Partial<Record<Grain, { behind: number; ahead: number }>> = {
  day: { behind: 90, ahead: 90 },
  month: { behind: 31, ahead: 15 },
  quarter: { behind: 110, ahead: 0 },
  half: { behind: 110, ahead: 0 },
  season: { behind: 30, ahead: 30 },
};

/** Of candidates in ascending order the one that an anchor, a direction and nearness make likely; -1 if there is none. `firm`: the words themselves give the direction. */
export function choose(row: readonly Period[], anchor: number, direction: Direction, firm = false): number {
  let past = -1;
  let future = -1;
  for (let i = 0; i < row.length; i++) {
    if (firstDay(row[i]!) <= anchor) past = i;
    if (future < 0 && lastDay(row[i]!) >= anchor) future = i;
  }
  if (past < 0 || future < 0) return Math.max(past, future);
  const behind = Math.max(0, anchor - lastDay(row[past]!));
  const ahead = Math.max(0, firstDay(row[future]!) - anchor);
  const near = (firm ? null : NEAR[row[past]!.grain]) ?? { behind: 0, ahead: 0 };
  if (direction === 'past') return ahead <= near.ahead && ahead < behind ? future : past;
  if (direction === 'future') return behind <= near.behind && behind < ahead ? past : future;
  if (direction === 'now') return behind <= ahead ? past : future;
  // News looks back: without a sign the past has it unless the coming one is far nearer.
  return ahead * 2.5 < behind ? future : past;
}

/** The direction that a word of choice orders, null where it leaves it open. */
export function ordered(which: Which | undefined): Direction | null {
  if (which === 'last' || which === 'previous') return 'past';
  if (which === 'coming' || which === 'next' || which === 'following') return 'future';
  return which ? 'near' : null;
}
