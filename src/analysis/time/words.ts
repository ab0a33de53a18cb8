/**
 * The text as the recognisers see it: tokens cut further at hyphens and between digits and letters
 * (“third-quarter”, “3pm”), lower-cased, with what the language knows of each word. Parallel arrays,
 * so that looking ahead allocates nothing.
 */
import type { Sentence, Token } from '../text/structure.ts';
import type { TimeLanguage, WordSense } from './language.ts';

/** How a word follows the one before it. */
export const SPACE = 0;
const HYPHEN = 1;
const ATTACHED = 2;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011;
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code >= 0xc0 ||
  code === 0x27 ||
  code === 0x2019;

/** The sense of a word that has none in time. */
export const NO_SENSE: WordSense = {};

type Spans = readonly Pick<Sentence, 'firstToken' | 'endToken'>[];

/** By the tokens of a document, which no step changes once they are cut. */
const cut = new WeakMap<readonly Token[], Words>();

export class Words {
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly lower: string[] = [];
  readonly sense: WordSense[] = [];
  /** `SPACE`, `HYPHEN` or `ATTACHED` */
  readonly link: number[] = [];
  readonly token: number[] = [];
  /** Index of the first word of the sentence of each word, and after its last one. */
  readonly first: number[] = [];
  readonly last: number[] = [];
  length = 0;

  readonly text: string;
  readonly tokens: readonly Token[];
  private readonly sentences: Spans;
  private readonly language: TimeLanguage;

  /** The words of a document, cut once: time expressions and timeline read the same. */
  static of(text: string, tokens: readonly Token[], sentences: Spans, language: TimeLanguage): Words {
    const kept = cut.get(tokens);
    if (kept?.text === text && kept.sentences === sentences && kept.language === language) return kept;
    const words = new Words(text, tokens, sentences, language);
    cut.set(tokens, words);
    return words;
  }

  constructor(text: string, tokens: readonly Token[], sentences: Spans, language: TimeLanguage) {
    this.text = text;
    this.tokens = tokens;
    this.sentences = sentences;
    this.language = language;
    for (const sentence of sentences) {
      const first = this.length;
      for (let t = sentence.firstToken; t < sentence.endToken; t++) this.cut(t, language);
      for (let i = first; i < this.length; i++) {
        this.first.push(first);
        this.last.push(this.length);
      }
    }
  }

  /** Adds the words of one token. A hyphen between two words is a link, not a word. */
  private cut(t: number, language: TimeLanguage): void {
    const { text } = this;
    const { start, end } = this.tokens[t]!;
    if (end - start === 1 && isHyphen(text.charCodeAt(start))) {
      const before = this.length > 0 && this.end[this.length - 1] === start;
      const after = end < text.length && text.charCodeAt(end) > 32 && !isHyphen(text.charCodeAt(end));
      if (before && after) return;
    }
    let from = start;
    for (let i = start + 1; i < end; i++) {
      const code = text.charCodeAt(i);
      if (isHyphen(code) && i + 1 < end && !isHyphen(text.charCodeAt(i - 1))) {
        if (i > from) this.add(from, i, t, language);
        from = i + 1;
      } else if (isLetter(code) && isDigit(text.charCodeAt(i - 1)) && i > from) {
        if (isNumberEnding(text, i, end)) break;
        this.add(from, i, t, language);
        from = i;
      }
    }
    if (end > from) this.add(from, end, t, language);
  }

  private add(start: number, end: number, t: number, language: TimeLanguage): void {
    const n = this.length;
    const lower = this.text.slice(start, end).toLowerCase();
    this.start.push(start);
    this.end.push(end);
    this.lower.push(lower);
    this.sense.push(language.senses.get(lower) ?? NO_SENSE);
    const previous = n > 0 ? this.end[n - 1]! : -2;
    this.link.push(
      previous === start
        ? ATTACHED
        : previous + 1 === start && isHyphen(this.text.charCodeAt(previous))
          ? HYPHEN
          : SPACE,
    );
    this.token.push(t);
    this.length++;
  }

  /** Whether word `i` is one of these; false outside the text. */
  is(i: number, ...words: string[]): boolean {
    const word = this.lower[i];
    // `includes` costs twice as much, here where the recognisers spend most of their time.
    for (const each of words) if (each === word) return true;
    return false;
  }

  /** Whether words `i` and following are these, within one sentence. */
  are(i: number, ...words: string[]): boolean {
    for (let k = 0; k < words.length; k++) if (this.lower[i + k] !== words[k]) return false;
    return i + words.length <= this.last[i]!;
  }

  /** Whether both are words of one sentence. */
  together(i: number, j: number): boolean {
    return i >= 0 && j < this.length && this.first[i] === this.first[j];
  }

  isCapital(i: number): boolean {
    const code = this.text.charCodeAt(this.start[i] ?? this.text.length);
    return code >= 65 && code <= 90;
  }

  /** Plain digits from 1 to 9 places, as a number; NaN otherwise. */
  digits(i: number): number {
    const word = this.lower[i];
    if (!word || word.length > 9) return Number.NaN;
    for (let k = 0; k < word.length; k++) if (!isDigit(word.charCodeAt(k))) return Number.NaN;
    return Number(word);
  }

  /** Whether word `i` begins with a digit. */
  digitsLike(i: number): boolean {
    return isDigit(this.text.charCodeAt(this.start[i] ?? this.text.length));
  }

  tag(i: number): string | undefined {
    return this.tokens[this.token[i]!]?.tag;
  }
}

/** “1990s”, “5th”: one word although letters follow digits. */
function isNumberEnding(text: string, i: number, end: number): boolean {
  const rest = text.slice(i, Math.min(end, i + 3)).toLowerCase();
  return (
    rest === 's' || rest === 'st' || rest === 'nd' || rest === 'rd' || rest === 'th' || /^['’]s$/.test(rest)
  );
}
