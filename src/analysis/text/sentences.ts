import type { Language } from '../../languages/language.ts';
import type { Draft, Step } from '../draft.ts';
import { abbreviationKind } from './abbreviations.ts';
import { classAt, DIGIT, IDEOGRAPH, isCapital } from './characters.ts';
import { datelineEnd } from './dateline-end.ts';
import { meantLineBreaks } from './line-breaks.ts';
import type { Paragraph, Token } from './structure.ts';
import { tokenize } from './tokens.ts';

/**
 * Longest sentence in tokens. Nothing in print comes near; text without full stops (a table, an
 * attack) is cut there, so that steps whose cost grows faster than a sentence stay bounded.
 */
export const MAX_TOKENS = 400;

const ENDS = /^(?:[!?…。！？．｡؟۔।॥։።။។]|\.+)$/u;
const CLOSERS = /^[”’»)\]›」』】）]$/u;
const OPENERS = /^(?:[“‘«([‹„「『【（]|``)$/u;

/**
 * Tokens and sentences of every paragraph. A sentence ends after a closing mark with the quotation
 * marks and brackets that follow it, if the next token can begin a sentence; after an abbreviation
 * only if the next word shows it. It never runs over a paragraph, a meant line break or the end of
 * a dateline.
 */
function run(draft: Draft): void {
  for (const paragraph of draft.paragraphs) {
    const first = draft.tokens.length;
    tokenize(draft.text, paragraph.start, paragraph.end, draft.language, draft.tokens);
    splitParagraph(draft, paragraph, first);
  }
}

function splitParagraph(draft: Draft, paragraph: Paragraph, firstToken: number): void {
  const { text, tokens, language } = draft;
  const endToken = tokens.length;
  const breaks = meantLineBreaks(text, paragraph.start, paragraph.end);
  const dateline = datelineEnd(tokens, firstToken, endToken);
  let nextBreak = 0;
  let first = firstToken;
  let quoteOpen = false;
  const close = (end: number) => {
    for (let t = first; t < end; t++) tokens[t]!.sentence = draft.sentences.length;
    draft.sentences.push({
      start: tokens[first]!.start,
      end: tokens[end - 1]!.end,
      paragraph: paragraph.index,
      firstToken: first,
      endToken: end,
    });
    first = end;
  };
  for (let i = firstToken; i < endToken; ) {
    let end = i + 1;
    const word = tokens[i]!.text;
    if (isStraight(word)) quoteOpen = !quoteOpen;
    let boundary = end === endToken || end - first >= MAX_TOKENS || end === dateline;
    if (!boundary && ENDS.test(word) && !isListNumber(tokens, first, i)) {
      while (end < endToken && closes(tokens, end, quoteOpen)) {
        if (isStraight(tokens[end]!.text)) quoteOpen = !quoteOpen;
        end++;
      }
      boundary = end === endToken || (canBegin(tokens, end) && !goesOn(tokens, i, end, endToken, language));
    } else if (!boundary && language && word.length > 1 && word.endsWith('.')) {
      boundary =
        abbreviationKind(word, language.abbreviations) === 'ending' &&
        opensSentence(tokens, end, endToken, language);
    }
    while (nextBreak < breaks.length && breaks[nextBreak]! <= tokens[end - 1]!.start) nextBreak++;
    if (end < endToken && nextBreak < breaks.length && breaks[nextBreak]! <= tokens[end]!.start)
      boundary = true;
    if (boundary) close(end);
    i = end;
  }
}

/** Marks that open and close a quotation alike. */
const isStraight = (mark: string) => mark === '"' || mark === "''";

/** A further stop, or a closing quotation mark or bracket; a straight mark closes by its place. */
function closes(tokens: readonly Token[], at: number, quoteOpen: boolean): boolean {
  const mark = tokens[at]!.text;
  if (ENDS.test(mark)) return true;
  const attached = tokens[at - 1]!.end === tokens[at]!.start;
  const next = tokens[at + 1];
  const open = next !== undefined && next.start === tokens[at]!.end;
  if (isStraight(mark)) return attached === open ? quoteOpen : attached;
  if (mark === "'" || mark === '’') return attached && !open;
  return CLOSERS.test(mark) && (attached || mark !== ')');
}

/** Capital, digit, opening mark, or a script without case; after a gap, except between ideographs. */
function canBegin(tokens: readonly Token[], at: number): boolean {
  const { text, start } = tokens[at]!;
  const kind = classAt(text, 0);
  if (start === tokens[at - 1]!.end && kind !== IDEOGRAPH) {
    // “left.The”: the space was lost.
    return isCapital(text, 0) && tokens[at - 1]!.text !== '...' && text.length > 1;
  }
  if (kind === DIGIT || kind === IDEOGRAPH) return true;
  return isCapital(text, 0) || OPENERS.test(text) || isStraight(text) || /^[\p{Pd}•*@#$£€]/u.test(text);
}

/** “1.” at the head of a sentence numbers it. */
function isListNumber(tokens: readonly Token[], first: number, at: number): boolean {
  return at === first + 1 && /^(?:\d{1,2}|[A-Za-z])$/.test(tokens[first]!.text);
}

/** After an abbreviation: a capitalised function word, or an opening quotation mark. */
function opensSentence(tokens: readonly Token[], at: number, end: number, language: Language): boolean {
  const next = tokens[at]!;
  if (next.start === tokens[at - 1]!.end) return false;
  const straight = isStraight(next.text) && tokens[at + 1]?.start === next.end;
  if (straight || /^[“‘«]$|^``$/.test(next.text)) return at + 1 < end && isCapital(tokens[at + 1]!.text, 0);
  return isCapital(next.text, 0) && language.sentenceOpeners.has(next.text.toLowerCase());
}

/** “‘Why?’ Holm asked.”: a quoted question or exclamation before its speaker. */
function goesOn(
  tokens: readonly Token[],
  stop: number,
  next: number,
  end: number,
  language: Language | null,
): boolean {
  if (!language || next - stop < 2 || !/^[!?…]$/.test(tokens[stop]!.text)) return false;
  if (language.sentenceOpeners.has(tokens[next]!.text.toLowerCase())) return false;
  for (let i = next; i < Math.min(end, next + 8); i++) {
    const { text } = tokens[i]!;
    if (ENDS.test(text) || OPENERS.test(text) || isStraight(text)) return false;
    if (language.speechVerbs.has(text)) return true;
  }
  return false;
}

export const sentences: Step = { name: 'text/sentences', run };
