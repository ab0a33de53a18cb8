import type { Token } from './structure.ts';

/** Tokens that a dateline may have: two towns, a date, the agency, marks between. */
const LONGEST = 18;

/**
 * Index after the dash that ends a dateline at the head of a paragraph (`LONDON (AP) —`,
 * `Lviv, Dec 19 (EFE).-`, `PARIS, Jan 5 -`), or -1. Only told by its shape: brackets or a town in
 * capitals, then a dash, then something that can begin a sentence. What it says is the wire
 * detector's affair; here it only keeps the story's first sentence clean.
 */
export function datelineEnd(tokens: readonly Token[], first: number, end: number): number {
  const head = tokens[first];
  if (!head || !/^\p{Lu}/u.test(head.text)) return -1;
  const capitals = /^\p{Lu}[\p{Lu}.’'-]+$/u.test(head.text);
  for (let i = first + 1; i < Math.min(end - 1, first + LONGEST); i++) {
    const token = tokens[i]!;
    if (/^(?:--?|[–—―])$/.test(token.text)) {
      const before = tokens[i - 1]!;
      const bracket =
        before.text === ')' || (before.text === '.' && tokens[i - 2]?.text === ')' && i - 2 > first);
      const apart = token.start > before.end || bracket;
      if (apart && (bracket || capitals) && /^[\p{Lu}\p{Lt}\p{Lo}\p{N}“"‘'«]/u.test(tokens[i + 1]!.text))
        return i + 1;
      return -1;
    }
    if (/^[“”"!?;]$/.test(token.text)) return -1;
    if (capitals && !bracketed(tokens, first, i) && /^\p{Ll}{4,}/u.test(token.text)) return -1;
  }
  return -1;
}

/** Whether an opening bracket stands between the head and the token. */
function bracketed(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (tokens[i]!.text === '(') return true;
  return false;
}
