import type { TimelineEntry } from '../contract.ts';
import type { Draft, Step } from '../draft.ts';
import { anchorDay } from '../time/anchor.ts';
import { parsePeriod } from '../time/period.ts';
import { Words } from '../time/words.ts';
import { type Clause, clauseAround } from './clause.ts';
import type { EventLanguage } from './language.ts';
import { mergeEntries } from './merge.ts';
import { compare } from './order.ts';
import { precisionOf } from './precision.ts';
import { statusOf } from './status.ts';
import { summarize } from './summary.ts';

/** More dates than this on one page are a table, not a story. */
const MOST = 400;

/**
 * Adds `timeline`: an entry for every event with a date. Reads timexes, tokens, sentences, mentions
 * with their entities, metonyms and quotes, as far as the steps before have written them. Durations,
 * sets and vague times without a place in the calendar are no events; neither is “said Monday”.
 */
export const timeline: Step = {
  name: 'timeline/timeline',
  run(draft) {
    const { language, timexes } = draft;
    if (!language?.time || !language.events || timexes.length === 0) return;
    const words = new Words(draft.text, draft.tokens, draft.sentences, language.time);
    const entries = tell(draft, words, language.events);
    draft.timeline = mergeEntries(entries, language.events.stopWords).sort((a, b) => compare(a, b, timexes));
  },
};

function tell(draft: Draft, words: Words, language: EventLanguage): TimelineEntry[] {
  const anchor = anchorDay(draft.wire.dateline?.date, draft.input.published);
  const entries: TimelineEntry[] = [];
  const dateline = draft.wire.dateline;
  let word = 0;
  let consumed = -1;
  for (let index = 0; index < draft.timexes.length && entries.length < MOST; index++) {
    const timex = draft.timexes[index]!;
    while (word < words.length && words.start[word]! < timex.start) word++;
    const from = word;
    let to = from;
    while (to < words.length && words.end[to]! <= timex.end) to++;
    if (index === consumed || to === from) continue;
    if (dateline && timex.start < dateline.end && timex.end > dateline.start) continue;
    const period = timex.type === 'DATE' || timex.type === 'TIME' ? parsePeriod(timex.value) : null;
    if (!period || language.datesStatement(words, from, to)) continue;
    const end = rangeEnd(draft, words, language, index, from, to);
    if (end) consumed = index + 1;
    const clause = clauseAround(words, from, to, language);
    const start = words.start[clause.from]!;
    const endOffset = words.end[clause.to - 1]!;
    const modality = language.modality(words, clause.from, clause.to, from, to);
    const quote = draft.quotes.findIndex((q) => q.start <= timex.start && timex.end <= q.end);
    entries.push({
      value: timex.value,
      precision: precisionOf(timex.value),
      end,
      status: statusOf(period, anchor, modality),
      start,
      endOffset,
      summary: summarize(words, clause, from, to, language),
      timex: index,
      ...peopleAndPlaces(draft, words, clause),
      quote: quote < 0 ? null : quote,
      by: 'timeline/clause',
      confidence: Math.min(timex.confidence, modality === null ? 0.6 : 0.8),
    });
  }
  return entries;
}

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
  if (!next || next.type === 'DURATION' || next.type === 'SET' || !parsePeriod(next.value)) return null;
  const at = language.rangeEnd(words, from, to);
  return at >= 0 && words.start[at] === next.start && compareValues(draft.timexes[index]!.value, next.value)
    ? next.value
    : null;
}

const compareValues = (a: string, b: string) => a !== b && (a.length !== b.length || a < b);

function peopleAndPlaces(draft: Draft, words: Words, clause: Clause): { who: string[]; where: string[] } {
  const start = words.start[clause.from]!;
  const end = words.end[clause.to - 1]!;
  const who = new Set<string>();
  const where = new Set<string>();
  for (const mention of draft.mentions) {
    if (!mention.entity || mention.end > end || mention.start < start) continue;
    const acts =
      mention.type !== 'place' || draft.metonyms.some((metonym) => metonym.start === mention.start);
    (acts ? who : where).add(mention.entity);
  }
  return { who: [...who], where: [...where] };
}
