import type { Paragraph, Step } from '../draft.ts';

/**
 * Paragraphs are separated by a blank line (contract). Offsets exclude the white space around them.
 * A text without any blank line is split at single line breaks, which is how plain-text copy comes.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const separator = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  const paragraphs: Paragraph[] = [];
  let from = 0;
  const add = (start: number, end: number) => {
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) paragraphs.push({ start, end, index: paragraphs.length });
  };
  for (let match = separator.exec(text); match; match = separator.exec(text)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return paragraphs;
}

const isSpace = (code: number) => code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x3000;

export const paragraphs: Step = {
  name: 'text/paragraphs',
  run(draft) {
    draft.paragraphs = splitParagraphs(draft.text);
  },
};
