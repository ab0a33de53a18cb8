import type { TimelineEntry, Timex } from '../contract.ts';
import type { Draft, Step } from '../draft.ts';
import { anchorDay } from '../time/anchor.ts';
import { type Period, parsePeriod } from '../time/period.ts';
import { Words } from '../time/words.ts';
import { ahead, type Clause, clauseAround } from './clause.ts';
import { entryOf } from './entry.ts';
import type { EventLanguage } from './language.ts';
import { mergeEntries, tellingWords } from './merge.ts';
import { compare } from './order.ts';
import { precisionOf } from './precision.ts';
import { sequels } from './sequels.ts';
import { statusOf } from './status.ts';
import { summarize } from './summary.ts';

/** More dates than this on one page are a table, not a story. */
const MOST = 400;

/**
 * Adds `timeline`: an entry for every event with a date, and for those that the story’s own order puts
 * after one. Reads timexes, tokens, sentences, mentions with their entities, metonyms, quotes and what
 * is no part of the story, as far as the steps before have written them. Durations, sets and vague times
 * without a place in the calendar are no events; neither is “said Monday”.
 */
export const timeline: Step = {
  name: 'timeline/timeline',
  run(draft) {
    const { language, timexes } = draft;
    if (!language?.time || !language.events || timexes.length === 0) return;
    const words = new Words(draft.text, draft.tokens, draft.sentences, language.time);
    const dated = tell(draft, words, language.events);
    const entries = [...dated, ...sequels(draft, words, dated, language.events)];
    draft.timeline = mergeEntries(entries, language.events.stopWords).sort((a, b) => compare(a, b, timexes));
  },
};

function tell(draft: Draft, words: Words, language: EventLanguage): TimelineEntry[] {
  const anchor = anchorDay(draft.wire.dateline?.date, draft.input.published);
  const entries: TimelineEntry[] = [];
  let word = 0;
  /** End of a range that the entry before has told. */
  let told = -1;
  for (let index = 0; index < draft.timexes.length && entries.length < MOST; index++) {
    const timex = draft.timexes[index]!;
    while (word < words.length && words.start[word]! < timex.start) word++;
    const from = word;
    let to = from;
    while (to < words.length && words.end[to]! <= timex.end) to++;
    const period = placed(timex);
    if (!period || to === from || outside(draft, timex)) continue;
    const when = language.whenClause(words, to);
    if (index === told && when < 0) continue;
    if (language.datesStatement(words, from, to)) continue;
    const end = rangeEnd(draft, words, language, index, from, to);
    if (end) told = index + 1;
    const noun = language.attributive(words, from, to);
    let clause: Clause;
    const split = language.cleft(words, from, to);
    if (split >= 0) clause = { from: split, to: ahead(words, split, words.last[split]!, language) };
    else if (index === told && when >= 0)
      clause = { from: when, to: ahead(words, when, words.last[when]!, language) };
    else if (noun) clause = { from: noun[0], to: noun[1] };
    else clause = clauseAround(words, from, to, language);
    const summary = summarize(
      words,
      clause,
      from,
      end ? lastWord(words, draft.timexes[index + 1]!, to) : to,
      language,
    );
    // A heading or a label: a date with nothing that happened.
    if (tellingWords(summary, language.stopWords).size === 0) continue;
    const modality = noun ? null : language.modality(words, clause.from, clause.to, from, to);
    entries.push({
      ...entryOf(draft, words, clause),
      value: timex.value,
      precision: precisionOf(timex.value),
      end,
      status: statusOf(period, anchor, modality),
      summary,
      timex: index,
      by: noun ? 'timeline/noun' : 'timeline/clause',
      confidence: Math.min(timex.confidence, modality === null && !noun ? 0.6 : 0.8),
    });
  }
  return entries;
}

/** Word after an expression that begins at or behind word `at`. */
function lastWord(words: Words, { end }: Timex, at: number): number {
  let to = at;
  while (to < words.length && words.end[to]! <= end) to++;
  return to;
}

const placed = (timex: Timex): Period | null =>
  timex.type === 'DATE' || timex.type === 'TIME' ? parsePeriod(timex.value) : null;

/** In the dateline, a credit or the sign-off. */
const outside = (draft: Draft, { start, end }: Timex): boolean =>
  draft.nonStory.some((span) => start < span.end && end > span.start) ||
  (draft.wire.dateline !== null && start < draft.wire.dateline.end && end > draft.wire.dateline.start);

/** Value of the second of two expressions that make a range: “between 1996 and 2001”. */
function rangeEnd(
  draft: Draft,
  words: Words,
  language: EventLanguage,
  index: number,
  from: number,
  to: number,
): string | null {
  const next = draft.timexes[index + 1];
  if (!next || !placed(next)) return null;
  const at = language.rangeEnd(words, from, to);
  if (at < 0 || words.start[at] !== next.start) return null;
  const { value } = draft.timexes[index]!;
  return value !== next.value && (value.length !== next.value.length || value < next.value)
    ? next.value
    : null;
}
