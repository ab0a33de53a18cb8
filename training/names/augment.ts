/** Variants of training documents, so that the tagger leans on contexts and bears untidy text. Seeded. */
import type { Random } from '../sequence/random.ts';
import type { NameDocumentText } from './corpus.ts';

/** Spacing as some sites print it: “Kun - hee”, “U. S.”, “Oslo’ s”. Each place with probability `share`. */
export function spaceOut(source: NameDocumentText, random: Random, share = 0.9): NameDocumentText {
  return rewrite(source, /(?<=\p{L})-(?=\p{L})|(?<=\b\p{Lu}\.)(?=\p{Lu}\b)|(?<=\p{L}’)(?=s\b)/gu, (match) => {
    if (random.next() > share) return match;
    return match === '-' ? ' - ' : `${match} `;
  });
}

/** Replaces what `pattern` finds and moves the spans with the text. */
function rewrite(
  source: NameDocumentText,
  pattern: RegExp,
  replacement: (match: string) => string,
): NameDocumentText {
  const edits: { at: number; length: number; text: string }[] = [];
  for (const match of source.text.matchAll(pattern))
    edits.push({ at: match.index, length: match[0].length, text: replacement(match[0]) });
  let text = '';
  let last = 0;
  const moved: { at: number; shift: number }[] = [];
  for (const edit of edits) {
    text += source.text.slice(last, edit.at) + edit.text;
    last = edit.at + edit.length;
    moved.push({ at: last, shift: text.length - last });
  }
  text += source.text.slice(last);
  let i = 0;
  const shiftTo = (offset: number, inclusive: boolean) => {
    while (i > 0 && moved[i - 1]!.at > offset) i--;
    while (i < moved.length && (inclusive ? moved[i]!.at <= offset : moved[i]!.at < offset)) i++;
    return i === 0 ? 0 : moved[i - 1]!.shift;
  };
  const spans = source.spans.map(({ start, end, type }) => ({
    start: start + shiftTo(start, true),
    end: end + shiftTo(end, false),
    type,
  }));
  return { set: source.set, text, spans };
}
