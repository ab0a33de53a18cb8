import { isLowerCase } from './characters.ts';

/**
 * Offsets of the line breaks inside a paragraph that were meant: before a bullet, in a column of
 * short lines, or where the next word would still have fitted on the line. The other breaks only
 * wrap the text and mean nothing.
 */
export function meantLineBreaks(text: string, start: number, end: number): number[] {
  const lines: { start: number; end: number }[] = [];
  let width = 0;
  for (let from = start; from < end; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 || found > end ? end : found;
    lines.push({ start: from, end: to });
    width = Math.max(width, to - from);
    from = to + 1;
  }
  const breaks: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!;
    const line = lines[i]!;
    if (isBullet(text, line.start)) breaks.push(line.start);
    else if (!isLowerCase(text, line.start)) {
      const fits = before.end - before.start + 1 + firstWordLength(text, line) <= width;
      if (fits || width <= SHORT) breaks.push(line.start);
    }
  }
  return breaks;
}

/** Text with longer lines was not wrapped by anybody. */
const WIDE = 120;

/**
 * Whether the break between a line (`start` to `end`) and the next one (`next` to `nextEnd`) only wraps
 * a sentence, in a text whose longest line has `width` characters: the line stops in mid-sentence, and
 * the next begins small or with a word for which there was no room.
 */
export function onlyWraps(
  text: string,
  start: number,
  end: number,
  next: number,
  nextEnd: number,
  width: number,
): boolean {
  if (width > WIDE || /[.!?:…"”’')\]]$/.test(text.slice(end - 1, end))) return false;
  if (isLowerCase(text, next)) return true;
  if (width <= SHORT || isBullet(text, next)) return false;
  return end - start + 1 + firstWordLength(text, { start: next, end: nextEnd }) > width;
}

/** No text is wrapped at fewer columns than this; such lines are a list or an address. */
const SHORT = 40;

function isBullet(text: string, at: number): boolean {
  return /^(?:[•◦▪●■*–—-]\s|\d{1,2}[.)]\s)/u.test(text.slice(at, at + 5));
}

function firstWordLength(text: string, line: { start: number; end: number }): number {
  let at = line.start;
  while (at < line.end && text.charCodeAt(at) !== 32) at++;
  return at - line.start;
}
