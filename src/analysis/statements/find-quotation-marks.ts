/**
 * Pairs of quotation marks of every house: “ ”, " ", '' and ``, « » both ways, „ “, ‘ ’ and ' ',
 * ‹ ›, 「 」. Language-neutral and linear: one pass, a stack of at most `MAX_DEPTH` open marks,
 * and counts of the closing marks still to come in the paragraph.
 */
import type { Span } from '../contract.ts';
import type { Paragraph } from '../text/structure.ts';

export interface QuotedStretch {
  /** Offsets of the content, without the marks. */
  start: number;
  end: number;
  /** Start of the opening mark and end of the closing one (or of the content, if it never comes). */
  outerStart: number;
  outerEnd: number;
  paragraph: number;
  /** 0 for outermost. */
  depth: number;
  /** The closing mark was found. */
  closed: boolean;
  /** Runs on in the next paragraph, which opens with the same mark again. */
  continues: boolean;
  /** Single marks: headlines, quotations inside a quotation, scare quotes. */
  single: boolean;
}

const MAX_DEPTH = 4;

type Family =
  | 'curly'
  | 'reversed'
  | 'straight'
  | 'doubled'
  | 'guillemet'
  | 'guillemetReversed'
  | 'low'
  | 'single'
  | 'singleGuillemet'
  | 'corner';

interface Mark {
  at: number;
  mark: string;
}

interface Open {
  family: Family;
  start: number;
  contentStart: number;
}

const MARKS = /``|''|[“”„‟"«»‹›‘’‚'「」『』＂]/g;

/** `sentences`, where known, tell the end of a quotation that is never closed. */
export function findQuotationMarks(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Span[] = [],
): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  let open: QuotedStretch | null = null;
  for (const paragraph of paragraphs) {
    const scan: Scan = new Scan(text, paragraph, sentences, found);
    const runsOn = open !== null && scan.closesFirst();
    if (open && !runsOn) settleOpen(text, sentences, open, paragraph.start);
    if (open && runsOn) open.continues = true;
    open = scan.run(runsOn ? text[open!.outerStart]! : null);
  }
  if (open) settleOpen(text, sentences, open, -1);
  return found.sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd);
}

/** A stretch left open at its paragraph's end runs on if the next paragraph reopens it. */
function settleOpen(text: string, sentences: readonly Span[], open: QuotedStretch, next: number): void {
  const first = text[open.outerStart];
  if (next >= 0 && (text[next] === first || (first === '«' && text[next] === '»'))) {
    open.continues = true;
    return;
  }
  open.end = firstSentenceEnd(text, sentences, open.start, open.end);
  open.outerEnd = open.end;
}

/** One paragraph from mark to mark. */
class Scan {
  private readonly stack: Open[] = [];
  private readonly marks: Mark[] = [];
  /** Curly closing marks still to come, less opening ones: tells nesting from a forgotten mark. */
  private readonly closers: Int32Array;
  /** Single closing marks still to come before the next single opening mark. */
  private readonly singleClosers: Int32Array;

  private readonly text: string;
  private readonly paragraph: Paragraph;
  private readonly sentences: readonly Span[];
  private readonly found: QuotedStretch[];

  constructor(text: string, paragraph: Paragraph, sentences: readonly Span[], found: QuotedStretch[]) {
    this.sentences = sentences;
    this.text = text;
    this.paragraph = paragraph;
    this.found = found;
    MARKS.lastIndex = paragraph.start;
    for (let m = MARKS.exec(text); m && m.index < paragraph.end; m = MARKS.exec(text))
      this.marks.push({ at: m.index, mark: m[0] });
    const n = this.marks.length;
    this.closers = new Int32Array(n + 1);
    this.singleClosers = new Int32Array(n + 1);
    for (let i = n - 1; i >= 0; i--) {
      const { at, mark } = this.marks[i]!;
      const step = mark === '”' ? 1 : mark === '“' ? -1 : 0;
      this.closers[i] = this.closers[i + 1]! + step;
      const closes = this.closesSingle(at, mark);
      const reopens = !closes && this.opensSingle(at, mark);
      this.singleClosers[i] = reopens ? 0 : this.singleClosers[i + 1]! + (closes ? 1 : 0);
    }
  }

  /** The first double mark closes: what the paragraph before left open ends here. */
  closesFirst(): boolean {
    for (const { at, mark } of this.marks) {
      if (mark === '’' || mark === '‘' || mark === "'") continue;
      if (mark === '”' || mark === '»') return true;
      if (mark !== '"' && mark !== "''") return false;
      return !isGap(this.before(at)) && !isWord(this.after(at + mark.length));
    }
    return false;
  }

  /**
   * `carried` is the opening mark of a quotation that the paragraph before left open and this one
   * goes on with. Returns the outermost stretch left open at the paragraph's end, already among
   * the found.
   */
  run(carried: string | null): QuotedStretch | null {
    if (carried)
      this.stack.push({
        family:
          carried === '“' ? 'curly' : carried === '«' ? 'guillemet' : carried === '„' ? 'low' : 'straight',
        start: this.paragraph.start,
        contentStart: this.paragraph.start,
      });
    for (let i = 0; i < this.marks.length; i++) this.take(i);
    const outer = this.stack.find((open) => open.family !== 'single');
    return outer ? this.emit(outer, this.paragraph.end, this.paragraph.end, false, 0) : null;
  }

  private take(i: number): void {
    const { at, mark } = this.marks[i]!;
    const before = this.before(at);
    const after = this.after(at + mark.length);
    const opening = isGap(before) && /[^\s.,;:!?)\]}]/.test(after);
    switch (mark) {
      case '“':
        if (!opening && this.closeTop(at, mark, 'low', 'reversed')) return;
        // Printed where a closing mark belongs: here,“ she said.
        if (!isGap(before) && !isWord(after) && this.closeTop(at, mark, 'curly', 'straight', 'doubled'))
          return;
        // No closing mark to spare for a nested one: the first was never closed.
        if (this.closers[i + 1]! < 2) this.abandon('curly', at);
        this.push('curly', at, mark);
        return;
      case '”':
        if (this.closeTop(at, mark, 'curly', 'low', 'straight', 'doubled', 'reversed')) return;
        if (isGap(before) && isWord(after)) this.push('reversed', at, mark);
        return;
      case '„':
      case '‟':
        this.push('low', at, mark);
        return;
      case '"':
      case '＂':
      case "''":
        if (!opening && this.closeTop(at, mark, 'straight', 'curly', 'low', 'doubled')) return;
        if (opening) this.abandon('straight', at);
        if (isGap(before)) this.push('straight', at, mark);
        return;
      case '``':
        this.push('doubled', at, mark);
        return;
      case '«':
        if (!this.closeTop(at, mark, 'guillemetReversed')) this.push('guillemet', at, mark);
        return;
      case '»':
        if (this.closeTop(at, mark, 'guillemet')) return;
        if (isGap(before) && isWord(after)) this.push('guillemetReversed', at, mark);
        return;
      case '‹':
        this.push('singleGuillemet', at, mark);
        return;
      case '›':
        this.closeTop(at, mark, 'singleGuillemet');
        return;
      case '「':
      case '『':
        this.push('corner', at, mark);
        return;
      case '」':
      case '』':
        this.closeTop(at, mark, 'corner');
        return;
      case '‚':
        this.push('single', at, mark);
        return;
      default:
        this.takeSingle(i);
    }
  }

  /** ‘ ’ and ': a quotation mark only if it pairs inside the paragraph, else an apostrophe. */
  private takeSingle(i: number): void {
    const { at, mark } = this.marks[i]!;
    const open = this.stack.at(-1)?.family === 'single';
    if (open && this.closesSingle(at, mark)) {
      // The workers’ union: a possessive, as long as another mark is left to close with.
      const possessive =
        /s/i.test(this.before(at)) &&
        /^\s\p{Ll}/u.test(this.text.slice(at + 1, at + 3)) &&
        this.singleClosers[i + 1]! > 0;
      if (!possessive) this.closeTop(at, mark, 'single');
    } else if (!open && this.opensSingle(at, mark) && this.singleClosers[i + 1]! > 0)
      this.push('single', at, mark);
  }

  private opensSingle(at: number, mark: string): boolean {
    if (mark !== '‘' && mark !== "'") return false;
    const before = this.before(at);
    if (!isGap(before) && before !== '"' && before !== '“') return false;
    return /^(?!\d0s)[\p{L}\p{N}“"$€£([…]/u.test(this.text.slice(at + 1, at + 4));
  }

  private closesSingle(at: number, mark: string): boolean {
    return (mark === '’' || mark === "'") && !/\s/.test(this.before(at)) && !isWord(this.after(at + 1));
  }

  private before(at: number): string {
    return at > this.paragraph.start ? this.text[at - 1]! : ' ';
  }

  private after(at: number): string {
    return at < this.paragraph.end ? this.text[at]! : ' ';
  }

  private push(family: Family, at: number, mark: string): void {
    if (this.stack.length < MAX_DEPTH) this.stack.push({ family, start: at, contentStart: at + mark.length });
  }

  /** Closes the innermost stretch of one of the families; what was opened inside it goes with it. */
  private closeTop(at: number, mark: string, ...families: Family[]): boolean {
    const level = this.stack.findLastIndex(({ family }) => families.includes(family));
    if (level < 0) return false;
    this.emit(this.stack[level]!, at, at + mark.length, true, level);
    this.stack.length = level;
    return true;
  }

  /** Gives up an open stretch that a new opening mark of its own family shows to be unclosed. */
  private abandon(family: Family, at: number): void {
    const level = this.stack.findLastIndex((open) => open.family === family);
    if (level < 0) return;
    const open = this.stack[level]!;
    const end = firstSentenceEnd(this.text, this.sentences, open.contentStart, at);
    this.emit(open, end, end, false, level);
    this.stack.length = level;
  }

  private emit(
    open: Open,
    contentEnd: number,
    outerEnd: number,
    closed: boolean,
    depth: number,
  ): QuotedStretch | null {
    let start = open.contentStart;
    let end = contentEnd;
    while (start < end && isSpace(this.text[start]!)) start++;
    while (end > start && isSpace(this.text[end - 1]!)) end--;
    // A letter between single marks is an elision: rock 'n' roll.
    if (end - start < (open.family === 'single' ? 2 : 1)) return null;
    const stretch: QuotedStretch = {
      start,
      end,
      outerStart: open.start,
      outerEnd,
      paragraph: this.paragraph.index,
      depth,
      closed,
      continues: false,
      single: open.family === 'single',
    };
    this.found.push(stretch);
    return stretch;
  }
}

const isSpace = (char: string) => /\s/.test(char);
const isGap = (char: string) => /[\s([{—–\-“‘«„/>:]/.test(char);
const isWord = (char: string) => /[\p{L}\p{N}]/u.test(char);

/**
 * Where a quotation that is never closed ends: with its first sentence, so that the narrator's own
 * words behind it stay the narrator's.
 */
function firstSentenceEnd(text: string, sentences: readonly Span[], start: number, limit: number): number {
  let end = limit;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  if (low < sentences.length) end = Math.min(limit, sentences[low]!.end);
  else {
    const match = /[.!?…](?=\s|$)/.exec(text.slice(start, limit));
    if (match) end = start + match.index + 1;
  }
  while (end > start && isSpace(text[end - 1]!)) end--;
  return end;
}
