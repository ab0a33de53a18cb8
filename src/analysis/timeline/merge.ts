/** Entries about one event at one time are one entry. */
import type { TimelineEntry } from '../contract.ts';
import { firstDay, lastDay, parsePeriod } from '../time/period.ts';

/** Share of the shorter clause’s telling words that the other must hold as well. */
const SAME = 0.6;

/** Letters of a word that count: “strike” and “strikes”, “attack” and “attacked” are one. */
const STEM = 5;

/** Entries before one that can be told in the same clause. */
const WINDOW = 6;

export function tellingWords(text: string, stopWords: ReadonlySet<string>): Set<string> {
  const telling = new Set<string>();
  for (const word of wordsOf(text.toLowerCase()))
    if (word.length > 2 && !stopWords.has(word)) telling.add(word.slice(0, STEM));
  return telling;
}

/** Runs of letters and digits. Unicode's classes are asked only where there is more than ASCII: they take several times as long. */
function wordsOf(lower: string): string[] {
  const runs = lower.match(/[a-z0-9\u0080-\uffff]+/g) ?? [];
  return runs.flatMap((run) => (/^[a-z0-9]+$/.test(run) ? run : (run.match(/[\p{L}\p{N}]+/gu) ?? [])));
}

function sameEvent(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shorter = Math.min(a.size, b.size);
  if (shorter < 2) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / shorter >= SAME;
}

/**
 * Of entries with the same value and end and mostly the same words the first told stays, with everybody
 * and every place of the others; of entries of one clause for one day, the most precise. Entries of one
 * value are compared pairwise up to `bound`.
 */
export function mergeEntries(
  entries: readonly TimelineEntry[],
  stopWords: ReadonlySet<string>,
  bound = 40,
): TimelineEntry[] {
  const kept: TimelineEntry[] = [];
  const byValue = new Map<string, { entry: TimelineEntry; words: Set<string> }[]>();
  for (const entry of oneClause(entries)) {
    const key = `${entry.value}|${entry.end ?? ''}`;
    const list = byValue.get(key) ?? [];
    byValue.set(key, list);
    const words = tellingWords(entry.summary, stopWords);
    const same = list
      .slice(0, bound)
      .find((other) => overlap(entry, other.entry) || sameEvent(words, other.words));
    if (same) {
      absorb(same.entry, entry);
      continue;
    }
    list.push({ entry, words });
    kept.push(entry);
  }
  return kept;
}

/**
 * “at 6:00 pm (1600 GMT) on Wednesday” is one time, told three ways; “the 2022 Games are to open on July
 * 27” is one event.
 */
function oneClause(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const kept: TimelineEntry[] = [];
  for (const entry of entries) {
    let index = kept.length - 1;
    const last = Math.max(0, kept.length - WINDOW);
    while (index >= last && !(overlap(kept[index]!, entry) && oneTime(kept[index]!, entry))) index--;
    if (index < last) {
      kept.push(entry);
      continue;
    }
    const other = kept[index]!;
    if (isFiner(entry, other)) {
      absorb(entry, other);
      kept[index] = entry;
    } else absorb(other, entry);
  }
  return kept;
}

const overlap = (a: TimelineEntry, b: TimelineEntry): boolean =>
  a.start < b.endOffset && b.start < a.endOffset;

/** A time and its own day, or the year in an event’s name and the day in it. */
function oneTime(a: TimelineEntry, b: TimelineEntry): boolean {
  if (a.end !== null || b.end !== null || a.value === b.value) return false;
  const [dayA, dayB] = [a.value.slice(0, 10), b.value.slice(0, 10)];
  if (dayA === dayB && (a.value[10] === 'T' || b.value[10] === 'T')) return true;
  return holds(a, b) || holds(b, a);
}

/** Whether `wide` is a noun’s year that holds the day of `narrow`. */
function holds(wide: TimelineEntry, narrow: TimelineEntry): boolean {
  if (wide.by !== 'timeline/noun' || wide.precision !== 'year') return false;
  const year = parsePeriod(wide.value);
  const period = parsePeriod(narrow.value);
  if (!year || !period || period.grain === 'year') return false;
  return firstDay(period) >= firstDay(year) && lastDay(period) <= lastDay(year);
}

const RANK: Partial<Record<TimelineEntry['precision'], number>> = { minute: 0, hour: 1, daypart: 2, day: 3 };

/** Whether `a` is more precise than `b`. */
const isFiner = (a: TimelineEntry, b: TimelineEntry): boolean =>
  (RANK[a.precision] ?? 4) < (RANK[b.precision] ?? 4);

function absorb(entry: TimelineEntry, other: TimelineEntry): void {
  entry.who = union(entry.who, other.who);
  entry.where = union(entry.where, other.where);
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
