import type { Step } from '../draft.ts';
import { classOf, SPACE } from './characters.ts';
import { onlyWraps } from './line-breaks.ts';
import type { Paragraph } from './structure.ts';

/**
 * Paragraphs are separated by a blank line (contract). Offsets exclude the white space around them.
 * A text without any blank line is split at single line breaks, which is how plain-text copy comes,
 * unless its lines are narrow and the break only wraps a sentence.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const { length } = text;
  const blankLines = hasBlankLine(text, length);
  const width = blankLines ? 0 : longestLine(text);
  const paragraphs: Paragraph[] = [];
  let from = 0;
  let line = 0;
  const add = (end: number) => {
    let start = from;
    while (start < end && isSpace(text, start)) start++;
    while (end > start && isSpace(text, end - 1)) end--;
    if (end > start) paragraphs.push({ start, end, index: paragraphs.length });
  };
  for (let at = nextBreak(text, 0); at < length; ) {
    const { lines, next } = gap(text, at, length);
    const end = nextBreak(text, next);
    if (lines > 1 || (!blankLines && !onlyWraps(text, line, at, next, end, width))) {
      add(at);
      from = next;
    }
    line = next;
    at = end;
  }
  add(length);
  return paragraphs;
}

const isSpace = (text: string, at: number) => classOf(text.charCodeAt(at)) === SPACE;

function hasBlankLine(text: string, length: number): boolean {
  for (let at = nextBreak(text, 0); at < length; ) {
    const { lines, next } = gap(text, at, length);
    if (lines > 1 && next < length) return true;
    at = nextBreak(text, next);
  }
  return false;
}

function longestLine(text: string): number {
  let longest = 0;
  for (let at = 0; at < text.length; ) {
    const end = nextBreak(text, at);
    longest = Math.max(longest, end - at);
    at = end + 1;
  }
  return longest;
}

function nextBreak(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 0x2029) return at;
    at++;
  }
  return at;
}

/** White space that begins with a line break: how many breaks it holds, where it ends. */
function gap(text: string, at: number, length: number): { lines: number; next: number } {
  let lines = 0;
  let next = at;
  while (next < length && isSpace(text, next)) {
    const unit = text.charCodeAt(next);
    if (unit === 10 || (unit === 13 && text.charCodeAt(next + 1) !== 10)) lines++;
    else if (unit === 0x2029) lines += 2;
    next++;
  }
  return { lines, next };
}

export const paragraphs: Step = {
  name: 'text/paragraphs',
  run(draft) {
    draft.paragraphs = splitParagraphs(draft.text);
  },
};
