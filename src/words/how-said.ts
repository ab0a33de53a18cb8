/** How a statement was made: the article's words for how, to whom and where, the reader's for the rest. */
import type { Analysis } from '../analysis/contract.ts';
import { circumstances, type Statement } from '../items/statements.ts';
import { timexLabel } from './time-label.ts';
import { say } from './words.ts';

/** “told”, to reporters, Thursday, March 13, 2025, in Rome; what is not told is left out. */
export function howSaid(statement: Statement, analysis: Analysis): string[] {
  return circumstances(statement, analysis, {
    via: (medium) => say('via', medium),
    to: (addressee) => say('said_to', addressee),
    at: (time, printed) => timexLabel(time) ?? printed,
    in: (place) => say('said_in', place),
  });
}
