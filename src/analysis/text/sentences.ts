import type { Draft, Step } from '../draft.ts';
import { tokenize } from './tokens.ts';

const ENDS = /^[.!?…。！？]$|^\.\.\.$/u;
const CLOSERS = /^["”’»)\]›]$|^''$/u;
const OPENERS = /^["“‘«([‹]$|^``$/u;

/**
 * Tokens and sentences of every paragraph. A sentence ends after a closing mark with the quotation
 * marks and brackets that follow it, if the next token can begin a sentence; it never runs over a
 * paragraph's end. A full stop that belongs to an abbreviation is part of that token.
 */
function splitSentences(draft: Draft): void {
  const { text, language } = draft;
  for (const paragraph of draft.paragraphs) {
    const spans = tokenize(text, paragraph.start, paragraph.end, language);
    let first = draft.tokens.length;
    const close = () => {
      const end = draft.tokens.length;
      if (end === first) return;
      draft.sentences.push({
        start: draft.tokens[first]!.start,
        end: draft.tokens[end - 1]!.end,
        paragraph: paragraph.index,
        firstToken: first,
        endToken: end,
      });
      first = end;
    };
    for (let i = 0; i < spans.length; i++) {
      const { start, end } = spans[i]!;
      const word = text.slice(start, end);
      draft.tokens.push({ start, end, text: word, sentence: draft.sentences.length });
      if (!ENDS.test(word)) continue;
      while (i + 1 < spans.length) {
        const next = spans[i + 1]!;
        const mark = text.slice(next.start, next.end);
        const attached = next.start === spans[i]!.end;
        if (!(ENDS.test(mark) || (attached && CLOSERS.test(mark)) || (attached && mark === '"'))) break;
        draft.tokens.push({ ...next, text: mark, sentence: draft.sentences.length });
        i++;
      }
      const next = spans[i + 1];
      if (!next || canBegin(text.slice(next.start, next.end), spans[i]!.end, next.start)) close();
    }
    close();
  }
}

/** Capital, digit, opening mark or a script without case, after a gap. */
function canBegin(word: string, previousEnd: number, start: number): boolean {
  if (start === previousEnd && !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(word))
    return false;
  return OPENERS.test(word) || /^[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Pd}•*]/u.test(word);
}

export const sentences: Step = { name: 'text/sentences', run: splitSentences };
