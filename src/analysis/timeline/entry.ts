/** What the clause alone gives an entry: its offsets, who acts and where, the statement it is told in. */
import type { Span, TimelineEntry } from '../contract.ts';
import type { Draft } from '../draft.ts';
import type { Words } from '../time/words.ts';
import type { Clause } from './language.ts';

/** The parts of an entry that its clause alone gives; `at` is a place in the text that is surely in it. */
export function entryOf(
  draft: Draft,
  words: Words,
  clause: Clause,
  at: number,
): Pick<TimelineEntry, 'start' | 'endOffset' | 'who' | 'where' | 'quote'> {
  const { subject, from, to } = clause;
  const parts = [...(subject ? [subject] : []), { from, to }].map((part) => ({
    start: words.start[part.from]!,
    end: words.end[part.to - 1]!,
  }));
  const quote = quoteAt(draft, at);
  return {
    start: parts[0]!.start,
    endOffset: parts.at(-1)!.end,
    ...whoAndWhere(draft, parts),
    quote: quote < 0 ? null : quote,
  };
}

/** Index of the statement that holds the offset `at`; -1 if none does. */
export const quoteAt = ({ quotes }: Draft, at: number): number =>
  quotes.findIndex(({ start, end }) => start <= at && at < end);

/** “Tarsia envoy Ada Holm”: the place tells who she is. */
const isInRole = ({ entities }: Draft, { start, end }: Span): boolean =>
  entities.some(
    (entity) =>
      entity.type !== 'place' && entity.roles.some((role) => role.start <= start && end <= role.end),
  );

/** Entities of some stretches: people, organizations and places that stand for their government act; other places are where. */
function whoAndWhere(draft: Draft, parts: readonly Span[]): { who: string[]; where: string[] } {
  const who = new Set<string>();
  const where = new Set<string>();
  for (const mention of draft.mentions) {
    const told = parts.some(({ start, end }) => mention.start >= start && mention.end <= end);
    if (!mention.entity || !told) continue;
    const acts =
      mention.type !== 'place' || draft.metonyms.some((metonym) => metonym.start === mention.start);
    if (acts) who.add(mention.entity);
    else if (!isInRole(draft, mention)) where.add(mention.entity);
  }
  return { who: [...who], where: [...where] };
}
