import type { Language } from '../../languages/language.ts';
import type { Span } from '../contract.ts';

/**
 * Sticky alternatives, in order: initials and dotted abbreviations (U.S., J.), numbers with their
 * separators, words with inner apostrophes, hyphens and dots, then one mark at a time. Each
 * alternative is linear: no nested quantifier can match the same character twice.
 */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?\b|[\p{L}\p{N}\p{M}_]+(?:[’'&.\-‑][\p{L}\p{N}\p{M}_]+)*|\.\.\.|--|``|''|\S/gu;

/**
 * Tokens of `text` between two offsets. Clitics of the language ("’s", "n’t") become tokens of their
 * own; a full stop stays with an abbreviation of the language.
 */
export function tokenize(text: string, start: number, end: number, language: Language | null): Span[] {
  const spans: Span[] = [];
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match && match.index < end; match = TOKEN.exec(text)) {
    const from = match.index;
    let to = Math.min(end, from + match[0].length);
    if (language) {
      if (
        text[to] === '.' &&
        to < end &&
        (language.abbreviations.has(`${text.slice(from, to).toLowerCase()}.`) ||
          (to - from === 1 && /\p{Lu}/u.test(text[from]!)))
      ) {
        to++;
        TOKEN.lastIndex = to;
      }
      const cut = cliticStart(text, from, to, language);
      if (cut > from) {
        spans.push({ start: from, end: cut }, { start: cut, end: to });
        continue;
      }
    }
    spans.push({ start: from, end: to });
  }
  return spans;
}

function cliticStart(text: string, from: number, to: number, language: Language): number {
  for (const clitic of language.clitics) {
    const cut = to - clitic.length;
    if (cut > from && text.slice(cut, to).toLowerCase().replace('’', "'") === clitic) return cut;
  }
  return -1;
}
