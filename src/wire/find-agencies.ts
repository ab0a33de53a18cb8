import type { Span } from '../analysis/contract.ts';
import { AGENCIES, agencyById } from './agencies.ts';

/** An agency's name in a piece of text. */
export interface AgencyHit extends Span {
  agency: string;
  /** A full name; false for an acronym, which may stand for something else. */
  full: boolean;
}

const CASELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Alternatives, longest first, so that “Associated Press of Pakistan” is not read as the AP. */
function pattern(words: string[], flags: string): RegExp {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const free = sorted.filter((word) => CASELESS.test(word)).map(quoted);
  const bounded = sorted.filter((word) => !CASELESS.test(word)).map(quoted);
  // Not inside an address: `reuters.com`, `@ap.org`.
  const source = `(?<![\\p{L}\\p{N}@]|\\p{L}\\.)(?:${bounded.join('|')})(?![\\p{L}\\p{N}]|\\.\\p{Ll})`;
  return new RegExp(free.length ? `${free.join('|')}|${source}` : source, flags);
}

const nameOwner = new Map<string, string>();
const markOwner = new Map<string, string>();
for (const agency of AGENCIES) {
  for (const name of agency.names) nameOwner.set(name.toLowerCase(), agency.id);
  for (const mark of agency.marks) if (!markOwner.has(mark)) markOwner.set(mark, agency.id);
}
const NAMES = pattern([...nameOwner.keys()], 'giu');
const MARKS = pattern([...markOwner.keys()], 'gu');

/** Every agency named in a line, in order; full names win over the acronyms inside them. */
export function findAgencies(text: string): AgencyHit[] {
  const hits: AgencyHit[] = [];
  for (const match of text.matchAll(NAMES)) {
    const agency = nameOwner.get(match[0].toLowerCase());
    if (agency) hits.push({ agency, full: true, start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(MARKS)) {
    const start = match.index;
    const end = start + match[0].length;
    const agency = markOwner.get(match[0]);
    if (agency && !hits.some((hit) => start < hit.end && end > hit.start))
      hits.push({ agency, full: false, start, end });
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** True for an acronym that is also an ordinary abbreviation (`PA`, `CP`). */
export const isAmbiguous = (hit: AgencyHit) => !hit.full && (agencyById.get(hit.agency)?.ambiguous ?? false);
