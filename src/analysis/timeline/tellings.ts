/** Dates that are of telling, of a document or of a name, and of no event that a clause tells. */
import type { Quote } from '../contract.ts';
import type { Draft } from '../draft.ts';
import type { Words } from '../time/words.ts';
import type { Clause, EventLanguage } from './language.ts';

/** The rule of statements that name a document or somebody behind “according to”. */
const ACCORDING = 'statements/according-to';

/** The statements whose day is known, by the index of its time expression. */
export function tellingsByTimex(quotes: readonly Quote[]): ReadonlyMap<number, Quote> {
  const tellings = new Map<number, Quote>();
  for (const quote of quotes)
    if (quote.when != null && quote.cue && !tellings.has(quote.when)) tellings.set(quote.when, quote);
  return tellings;
}

/**
 * Whether the date before word `at` is that of telling what stands before it (“…, the court confirmed on Tuesday”), or of a
 * verb that tells nothing but that; to accuse and to promise are events themselves.
 */
export function datesTelling(telling: Quote, words: Words, at: number, language: EventLanguage): boolean {
  const cue = telling.cue!;
  if (telling.by === ACCORDING) return false;
  if (telling.start < cue.start) return true;
  let i = at;
  while (i > words.first[at]! && words.start[i]! >= cue.end) i--;
  while (i + 1 < words.last[at]! && words.end[i]! < cue.end) i++;
  return language.isTelling(words, i);
}

/** “according to a poll published in May”: the words that name the document, whose date alone it is; null elsewhere. */
export function documentOf(
  telling: Quote,
  words: Words,
  from: number,
  to: number,
  language: EventLanguage,
): Clause | null {
  if (telling.by !== ACCORDING || !telling.speaker) return null;
  let first = from;
  while (first > words.first[from]! && words.start[first - 1]! >= telling.cue!.end) first--;
  let behind = first;
  while (behind < from && words.start[behind]! < telling.speaker.end) behind++;
  // “according to the ministry on Monday”: nothing but the day of telling.
  return language.leadIn(words, from) > behind ? { from: first, to } : null;
}

/** Indexes of the time expressions inside the name of an organization: “the March 9 Front”. */
export function inNames({ mentions, timexes }: Draft): ReadonlySet<number> {
  const inside = new Set<number>();
  let m = 0;
  timexes.forEach(({ start, end }, index) => {
    while (m < mentions.length && mentions[m]!.end <= start) m++;
    const name = mentions[m];
    if (name?.type === 'organization' && name.start <= start && end < name.end) inside.add(index);
  });
  return inside;
}
