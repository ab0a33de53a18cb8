/** What the clause alone gives an entry: its offsets, who acts and where, the statement it is told in. */
import type { TimelineEntry } from '../contract.ts';
import type { Draft } from '../draft.ts';
import type { Words } from '../time/words.ts';
import type { Clause } from './clause.ts';

/** The parts of an entry that its clause alone gives; `at` is a place in the text that is surely in it. */
export function entryOf(
  draft: Draft,
  words: Words,
  clause: Clause,
  at: number,
): Pick<TimelineEntry, 'start' | 'endOffset' | 'who' | 'where' | 'quote'> {
  const start = words.start[clause.subject?.from ?? clause.from]!;
  const endOffset = words.end[clause.to - 1]!;
  const quote = draft.quotes.findIndex((q) => q.start <= at && at < q.end);
  return { start, endOffset, ...whoAndWhere(draft, start, endOffset), quote: quote < 0 ? null : quote };
}

/** Entities between two offsets: people, organizations and places that stand for their government act; other places are where. */
function whoAndWhere(draft: Draft, start: number, end: number): { who: string[]; where: string[] } {
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
