/** Steps through the calendar: “last week”, “two days later”, “a year earlier”. */

import type { Context } from './context.ts';
import type { ShiftSaid } from './expression.ts';
import { type Period, periodOf, shiftPeriod } from './period.ts';

/** Steps longer than this leave the calendar that TIMEX3 can write. */
const FARTHEST = 9_000;

/** Sentences over which accounts go on being about the quarter last told. */
const REACH = 4;

/** The quarter that the story is about, else the last that was over when it was told. */
function latestQuarter({ story, speech, direction }: Context): Period | null {
  const told = story.mainQuarter();
  const over: Period | null =
    speech === null ? null : { grain: 'quarter', index: periodOf('quarter', speech).index - 1 };
  // “expects less in the fourth quarter. In the latest quarter it earned …”
  return told && !(over && direction === 'past' && told.index > over.index) ? told : over;
}

/** The period, or TIMEX3’s vague reference where number or anchor is missing. */
export function resolveShift(said: ShiftSaid, context: Context): Period | string {
  if (said.n === 'X') return said.sign === -1 ? 'PAST_REF' : 'FUTURE_REF';
  if (said.comparable) {
    const quarter =
      context.story.comparedQuarter(context.sentence, REACH) ??
      (said.grain === 'quarter' ? latestQuarter(context) : null);
    if (quarter) return shiftPeriod(quarter, said.grain, said.n);
  }
  const base = baseOf(said, context);
  if (!base || Math.abs(said.n) > FARTHEST)
    return said.n < 0 ? 'PAST_REF' : said.n > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
  const period = { grain: base.grain, index: base.index + said.n };
  if (said.bare && said.grain === 'weekend') return weekend(period, context);
  return period;
}

function baseOf(said: ShiftSaid, context: Context): Period | null {
  const { speech, story } = context;
  if (said.from === 'story') {
    const told = said.grain === 'quarter' ? latestQuarter(context) : story.at(said.grain);
    // “Two years later he built …”, “fell that week” cannot have been after it was told.
    if (
      told &&
      speech !== null &&
      context.direction === 'past' &&
      typeof said.n === 'number' &&
      said.n >= 0
    ) {
      const { grain, n } = said;
      const now = periodOf(grain, speech);
      if (told.index + n <= now.index || (n === 0 && grain === 'year')) return told;
      return story.find(grain, (period) => period.index + n <= now.index) ?? (n === 0 ? now : told);
    }
    if (told) return told;
  }
  return speech === null ? null : periodOf(said.grain, speech);
}

/** “the weekend” on a weekday: the one just gone, or the one to come by tense. */
function weekend(period: Period, context: Context): Period {
  const { speech, direction } = context;
  if (speech === null || direction === 'future') return period;
  return (((speech + 3) % 7) + 7) % 7 >= 5 ? period : { grain: 'weekend', index: period.index - 1 };
}
