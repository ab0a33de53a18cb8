import type { Span } from '../analysis/contract.ts';
import { AGENCIES, agencyById } from './agencies.ts';

/** An agency's name in a piece of text. */
export interface AgencyHit extends Span {
  agency: string;
  /** A full name; false for an acronym, which may stand for something else. */
  full: boolean;
}

interface Entry {
  agency: string;
  full: boolean;
  /** Lower case for full names, as written for acronyms. */
  text: string;
}

/** Scripts that put no blank between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Names by their first word in lower case, full names first, longest first; unspaced names apart. */
interface Names {
  byFirstWord: Map<string, Entry[]>;
  unspaced: Entry[];
}

let sorted: Names | null = null;

/** Sorted at the first question: a page's script must not take long to load. */
function names(): Names {
  sorted ??= sortNames();
  return sorted;
}

function sortNames(): Names {
  const byFirstWord = new Map<string, Entry[]>();
  const unspaced: Entry[] = [];
  for (const agency of AGENCIES)
    for (const [full, names] of [
      [true, agency.names],
      [false, agency.marks],
    ] as const)
      for (const name of names) {
        const entry = { agency: agency.id, full, text: full ? name.toLowerCase() : name };
        if (UNSPACED.test(name)) unspaced.push(entry);
        else {
          const key = name.match(WORD)?.[0].toLowerCase() ?? '';
          byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), entry]);
        }
      }
  for (const entries of byFirstWord.values()) entries.sort(longestFirst);
  return { byFirstWord, unspaced: unspaced.sort(longestFirst) };
}

const longestFirst = (a: Entry, b: Entry) => Number(b.full) - Number(a.full) || b.text.length - a.text.length;

/** Answers for the lines of one page: every recogniser asks for them anew. */
const recent = new Map<string, readonly AgencyHit[]>();
const MOST_RECENT = 300;

/** Every agency named in a line, in order; “Associated Press of Pakistan” is not read as the AP. */
export function findAgencies(text: string): readonly AgencyHit[] {
  let hits = recent.get(text);
  if (!hits) {
    hits = search(text);
    if (recent.size >= MOST_RECENT) recent.clear();
    recent.set(text, hits);
  }
  return hits;
}

function search(text: string): AgencyHit[] {
  const { byFirstWord, unspaced } = names();
  const hits: AgencyHit[] = [];
  let free = 0;
  for (const word of text.matchAll(WORD)) {
    const start = word.index;
    if (start < free || inAddress(text, start)) continue;
    for (const entry of byFirstWord.get(word[0].toLowerCase()) ?? []) {
      const end = start + entry.text.length;
      const printed = text.slice(start, end);
      if ((entry.full ? printed.toLowerCase() : printed) !== entry.text || !endsHere(text, end)) continue;
      hits.push({ agency: entry.agency, full: entry.full, start, end });
      free = end;
      break;
    }
  }
  if (!UNSPACED.test(text)) return hits;
  for (const { text: name, agency, full } of unspaced)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (!hits.some((hit) => at < hit.end && end > hit.start)) hits.push({ agency, full, start: at, end });
    }
  return hits.sort((a, b) => a.start - b.start);
}

/** Inside `reuters.com/…` or `@AP` no agency is named. */
function inAddress(text: string, start: number): boolean {
  const before = text[start - 1];
  return before === '@' || (before === '.' && /\p{L}/u.test(text[start - 2] ?? ''));
}

function endsHere(text: string, end: number): boolean {
  const after = text[end];
  if (after === undefined) return true;
  if (/[\p{L}\p{N}]/u.test(after)) return false;
  return !(after === '.' && /\p{Ll}/u.test(text[end + 1] ?? ''));
}

/** True for an acronym that is also an ordinary abbreviation (`PA`, `CP`). */
export const isAmbiguous = (hit: AgencyHit) => !hit.full && (agencyById.get(hit.agency)?.ambiguous ?? false);
