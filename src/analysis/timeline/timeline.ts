import type { Quote, TimelineEntry, Timex } from '../contract.ts';
import type { Draft, Step } from '../draft.ts';
import { anchorDay } from '../time/anchor.ts';
import type { TimeLanguage } from '../time/language.ts';
import { firstDay, type Period, parsePeriod } from '../time/period.ts';
import { isRetold } from '../time/tag.ts';
import { Words } from '../time/words.ts';
import { ahead, clauseAround, hasVerb } from './clause.ts';
import { entryOf, quoteAt } from './entry.ts';
import type { Clause, EventLanguage, WordSpan } from './language.ts';
import { mergeEntries, tellingWords } from './merge.ts';
import { compare } from './order.ts';
import { precisionOf } from './precision.ts';
import { sequels } from './sequels.ts';
import { joined, wordSpans } from './spans.ts';
import { statusOf } from './status.ts';
import { summarize } from './summary.ts';
import { datesTelling, documentOf, inNames, tellingsByTimex } from './tellings.ts';

/** More dates than this on one page are a table, not a story. */
const MOST = 400;
/** A dated noun with fewer telling words than this is shown within its clause. */
const TELLING = 3;
/** Dates to either side that one verb can go on to. */
const SERIES = 5;

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
    const words = Words.of(draft.text, draft.tokens, draft.sentences, language.time);
    const dated = tell(draft, words, language.time, language.events);
    const entries = [...dated, ...sequels(draft, words, dated, language.events)];
    draft.timeline = mergeEntries(entries, language.events.stopWords).sort((a, b) => compare(a, b, timexes));
  },
};

function tell(draft: Draft, words: Words, time: TimeLanguage, language: EventLanguage): TimelineEntry[] {
  const { timexes } = draft;
  const anchor = anchorDay(draft.wire.dateline?.date, draft.input.published);
  const entries: TimelineEntry[] = [];
  const spans = wordSpans(words, timexes);
  const tellings = tellingsByTimex(draft.quotes);
  const names = inNames(draft);
  /** End of a range that the entry before has told. */
  let told = -1;
  for (let index = 0; index < timexes.length && entries.length < MOST; index++) {
    const timex = timexes[index]!;
    const { from, to } = spans[index]!;
    const period = placed(timex);
    if (!period || to === from || outside(draft, timex) || names.has(index)) continue;
    // The time before, on another clock.
    if (index > 0 && timex.type === 'TIME' && isRetold(words, spans[index - 1]!.to, from)) continue;
    const telling = tellings.get(index);
    const document = telling ? documentOf(telling, words, from, to, language) : null;
    const bound = language.isBound(words, from, to);
    const since = time.lean(words, from, to) < 0;
    const when = index === told || bound || since ? language.whenClause(words, to) : -1;
    const said = wordsOf(words, draft.quotes[quoteAt(draft, timex.start)], from, language);
    if (
      ((index === told || bound) && when < 0) ||
      (telling && datesTelling(telling, words, from, language)) ||
      (!document && language.datesStatement(words, from, to, said.from))
    )
      continue;
    const end = rangeEnd(timexes, words, language, spans, index);
    if (end) told = index + 1;

    // A document tells of what has been.
    if (document && anchor !== null && firstDay(period) > anchor) continue;
    const noun = document ? null : language.attributive(words, from, to);
    const clause = document
      ? document
      : noun && when < 0
        ? { from: noun[0], to: noun[1] }
        : within(
            words,
            language,
            ownPart(words, language, clauseOf(words, language, from, to, when), spans, index),
            said,
          );
    if (language.isLabel(words, clause.from, from)) continue;
    const cut = joined(words, spans, index, time, language);
    let summary = summarize(words, noun ? clause : whole(words, language, clause, cut, spans), cut, language);
    const tells = tellingWords(summary, language.stopWords).size;
    // A heading: a date with nothing that happened.
    if (tells === 0) continue;
    if (noun && tells < TELLING) {
      summary = summarize(words, clauseAround(words, from, to, language), null, language);
    }
    const modality = noun
      ? null
      : language.modality(words, helpedFrom(words, clause, language), clause.to, from, to);
    const { start, endOffset, who, where, quote } = entryOf(draft, words, clause, timex.start);
    entries.push({
      start,
      endOffset,
      who,
      where,
      quote,
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

/** The clause that tells what happened at the words `from`..`to`; `when` is where a clause of that date alone begins, or -1. */
function clauseOf(words: Words, language: EventLanguage, from: number, to: number, when: number): Clause {
  const begin = when >= 0 ? when : language.cleft(words, from, to);
  if (begin >= 0) return { from: begin, to: ahead(words, begin, words.last[begin]!, language) };
  const inserted = language.insertion(words, from, to);
  if (inserted) return inserted;
  return clauseAround(words, from, to, language);
}

/** Of events told in one clause with one subject, the one that the date is of; the whole where no other has a date. */
function ownPart(
  words: Words,
  language: EventLanguage,
  clause: Clause,
  spans: readonly WordSpan[],
  index: number,
): Clause {
  const holds = (part: Clause, { from, to }: WordSpan) => part.from <= from && to <= part.to;
  const near = [spans[index - 1], spans[index + 1]].filter((span) => span && holds(clause, span));
  if (!near.length) return clause;
  const mine = (part: Clause) => holds(part, spans[index]!);
  const own = language.coordinated(words, clause)?.find(mine);
  const part = own && near.some((span) => !holds(own, span!)) ? own : clause;
  const dates = spans.slice(Math.max(0, index - SERIES), index + SERIES).filter((span) => holds(part, span));
  return (dates.length > 1 && language.series(words, part, dates)?.find(mine)) || part;
}

/** The words of a statement in the sentence of word `at`; of none, or of one that has no verb there, the whole sentence. */
function wordsOf(words: Words, quote: Quote | undefined, at: number, language: EventLanguage): WordSpan {
  const [first, last] = [words.first[at]!, words.last[at]!];
  let from = first;
  while (quote && from < last && words.start[from]! < quote.start) from++;
  let to = from;
  while (to < last && (!quote || words.end[to]! <= quote.end)) to++;
  return hasVerb(words, { from, to }, language) ? { from, to } : { from: first, to: last };
}

/** The clause without what is no part of the statement that tells it; the whole where no verb would be left. */
function within(words: Words, language: EventLanguage, clause: Clause, said: WordSpan): Clause {
  // “that” stays: what is demanded and what is told begin alike.
  const opener = said.from - 1;
  const opens = clause.from === opener && language.opensClause(words, opener);
  const first = opens ? opener : language.pointsBack(words, said.from) ? clause.from : said.from;
  const own = { from: Math.max(clause.from, first), to: Math.min(clause.to, said.to) };
  if (clause.subject && clause.subject.from < said.from) return clause;
  return hasVerb(words, own, language) ? { ...clause, ...own } : clause;
}

/** Where the clause begins with the modal that it shares with another: “would begin in May and take until August”. */
function helpedFrom(words: Words, { from, subject }: Clause, language: EventLanguage): number {
  return subject && language.isVerb(words, subject.to - 1) ? subject.from : from;
}

/**
 * With what its verb needs to be told: “An audit had recommended that the pylons be replaced”; not where
 * that has a date, and so an entry, of its own.
 */
function whole(
  words: Words,
  language: EventLanguage,
  clause: Clause,
  cut: Clause,
  spans: readonly WordSpan[],
): Clause {
  const { to } = clause;
  const last = words.last[clause.from]!;
  const verb = (cut.to === to ? language.leadIn(words, cut.from) : to) - 1;
  if (to >= last || !language.takesClause(words, verb, to)) return clause;
  const end = ahead(words, to + 1, last, language);
  return spans.some((span) => span.from > to && span.from < end) ? clause : { ...clause, to: end };
}

const placed = (timex: Timex): Period | null =>
  timex.type === 'DATE' || timex.type === 'TIME' ? parsePeriod(timex.value) : null;

/** In the dateline, a credit or the sign-off. */
const outside = (draft: Draft, { start, end }: Timex): boolean =>
  draft.nonStory.some((span) => start < span.end && end > span.start) ||
  (draft.wire.dateline !== null && start < draft.wire.dateline.end && end > draft.wire.dateline.start);

/** Value of the second of two expressions that make a range: “between 1996 and 2001”. */
function rangeEnd(
  timexes: readonly Timex[],
  words: Words,
  language: EventLanguage,
  spans: readonly WordSpan[],
  index: number,
): string | null {
  const next = timexes[index + 1];
  if (!next || !placed(next)) return null;
  const { from, to } = spans[index]!;
  const at = language.rangeEnd(words, from, to);
  if (at < 0 || at !== spans[index + 1]!.from) return null;
  const { value } = timexes[index]!;
  return value !== next.value && (value.length !== next.value.length || value < next.value)
    ? next.value
    : null;
}
