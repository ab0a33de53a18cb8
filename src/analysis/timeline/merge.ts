/** Entries about one event at one time are one entry. */
import type { TimelineEntry } from '../contract.ts';

/** Share of the shorter clause’s telling words that the other must hold as well. */
const SAME = 0.6;

/** Letters of a word that count: “strike” and “strikes”, “attack” and “attacked” are one. */
const STEM = 5;

export function tellingWords(text: string, stopWords: ReadonlySet<string>): Set<string> {
  const telling = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    if (word.length > 2 && !stopWords.has(word)) telling.add(word.slice(0, STEM));
  return telling;
}

function sameEvent(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shorter = Math.min(a.size, b.size);
  if (shorter < 2) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / shorter >= SAME;
}

/**
 * Of entries with the same value, end and status and mostly the same words the first told stays, with
 * everybody and every place of the others. Entries of one value are compared pairwise up to `bound`.
 */
export function mergeEntries(
  entries: readonly TimelineEntry[],
  stopWords: ReadonlySet<string>,
  bound = 40,
): TimelineEntry[] {
  const kept: TimelineEntry[] = [];
  const byValue = new Map<string, { entry: TimelineEntry; words: Set<string> }[]>();
  for (const entry of entries) {
    const key = `${entry.value}|${entry.end ?? ''}`;
    const list = byValue.get(key) ?? [];
    byValue.set(key, list);
    const words = tellingWords(entry.summary, stopWords);
    const same = list
      .slice(0, bound)
      .find(
        (other) =>
          (entry.start < other.entry.endOffset && other.entry.start < entry.endOffset) ||
          sameEvent(words, other.words),
      );
    if (same) {
      same.entry.who = union(same.entry.who, entry.who);
      same.entry.where = union(same.entry.where, entry.where);
      continue;
    }
    list.push({ entry, words });
    kept.push(entry);
  }
  return kept;
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
