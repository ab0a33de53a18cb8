/**
 * Events without a date that the story puts after a dated one: “Then …”, “Hours later …”. They take that
 * one’s date at a lower precision, so that they stand behind it and look as doubtful as they are.
 */
import type { TimelineEntry } from '../contract.ts';
import type { Draft } from '../draft.ts';
import { formatPeriod, parsePeriod } from '../time/period.ts';
import type { Words } from '../time/words.ts';
import { ahead } from './clause.ts';
import { entryOf } from './entry.ts';
import type { EventLanguage } from './language.ts';
import { summarize } from './summary.ts';

/** Sentences from the dated event to the one that follows it. */
const REACH = 2;

/** Only what is known to the day can be followed within it. */
const isExact = ({ status, value }: TimelineEntry): boolean =>
  status === 'happened' && parsePeriod(value)?.grain === 'day';

export function sequels(
  draft: Draft,
  words: Words,
  dated: readonly TimelineEntry[],
  language: EventLanguage,
): TimelineEntry[] {
  const found: TimelineEntry[] = [];
  let last = 0;
  let leading: { entry: TimelineEntry; sentence: number } | null = null;
  for (let from = 0; from < words.length; from = words.last[from]!) {
    const sentence = words.token[from]!;
    const end = words.end[words.last[from]! - 1]!;
    const next = language.sequel(words, from);
    const index = draft.tokens[sentence]!.sentence;
    const own = last < dated.length && dated[last]!.start < end;
    if (next > 0 && !own && leading && index - leading.sentence <= REACH && isExact(leading.entry)) {
      const clause = { from: next, to: ahead(words, next, words.last[from]!, language) };
      const period = parsePeriod(leading.entry.value);
      if (period && clause.to > clause.from) {
        const entry: TimelineEntry = {
          ...entryOf(draft, words, clause, words.start[clause.from]!),
          value: formatPeriod(period),
          precision: 'vague',
          end: null,
          status: 'happened',
          summary: summarize(words, clause, null, language),
          timex: null,
          by: 'timeline/sequel',
          confidence: 0.4,
        };
        found.push(entry);
        leading = { entry, sentence: index };
      }
    }
    while (last < dated.length && dated[last]!.start < end)
      leading = { entry: dated[last++]!, sentence: index };
  }
  return found;
}
