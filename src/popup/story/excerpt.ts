/** Passages of the story in pieces, so that names in them can be shown as they are marked on the page. */
import type { Analysis, EntityType } from '../../analysis/contract.ts';

export interface Piece {
  text: string;
  type: EntityType | null;
}

/** The passage as it stands, its names told apart. */
export function excerpt(analysis: Analysis, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const mention of analysis.mentions) {
    if (mention.start < at || mention.end > end) continue;
    if (mention.start > at) pieces.push({ text: analysis.text.slice(at, mention.start), type: null });
    pieces.push({ text: analysis.text.slice(mention.start, mention.end), type: mention.type });
    at = mention.end;
  }
  if (at < end) pieces.push({ text: analysis.text.slice(at, end), type: null });
  return pieces;
}

/** A summary is shortened: its names are told apart only where its words stand in the text unbroken. */
export function summaryPieces(analysis: Analysis, summary: string, start: number, end: number): Piece[] {
  const offset = analysis.text.slice(start, end).indexOf(summary);
  return offset < 0
    ? [{ text: summary, type: null }]
    : excerpt(analysis, start + offset, start + offset + summary.length);
}

/** Number of the paragraph that an offset stands in, counted from 1. */
export function paragraphOf(text: string, offset: number): number {
  let number = 1;
  for (let at = text.indexOf('\n\n'); at >= 0 && at < offset; at = text.indexOf('\n\n', at + 2)) number++;
  return number;
}

/** First letters of the first and last word; one for a single word, none for what has no letter. */
export function initials(name: string): string {
  const letters = name
    .split(/\s+/u)
    .map((word) => /\p{L}|\p{N}/u.exec(word)?.[0] ?? '')
    .filter(Boolean);
  const first = letters[0] ?? '';
  return (letters.length > 1 ? first + letters.at(-1)! : first).toUpperCase();
}
