import type { Language } from '../../languages/language.ts';
import { abbreviationKind } from './abbreviations.ts';
import {
  COMBINING,
  classAt,
  classOf,
  DIGIT,
  IDEOGRAPH,
  isCapital,
  isLowerCase,
  LETTER,
  SPACE,
  widthAt,
} from './characters.ts';
import type { Token } from './structure.ts';

/**
 * Tokens of `text` between two offsets, appended to `into` with `sentence` 0. One pass, every
 * character is looked at a bounded number of times.
 *
 * Words keep inner hyphens, apostrophes, `&` and dots (`U.S.-led`, `O’Connor`, `AT&T`, `10-year-old`),
 * numbers their separators (`1,000`, `5:30`, `9/11`), addresses stay whole. Clitics of the language
 * (`’s`, `n’t`) are tokens of their own, as is every other mark; a full stop stays with an
 * abbreviation or an initial. Penn and UD treebanks agree with this except for hyphenated words,
 * which newer UD releases split: names and statements are better off with `U.S.-led` whole.
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  language: Language | null,
  into: Token[],
): void {
  let at = start;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    let to: number;
    if (kind === LETTER || kind === DIGIT || startsTag(text, at)) to = word(text, at, end, language);
    else if (kind === IDEOGRAPH) to = run(text, at, end, IDEOGRAPH);
    else to = loneClitic(text, at, end, language) ?? mark(text, at, end);
    if (language && (kind === LETTER || kind === DIGIT)) pushWord(text, at, to, language, into);
    else push(text, at, to, into);
    at = to;
  }
}

/**
 * With all that a token will ever have: engines keep what is added to an object later apart from it, and made of adding
 * and reading it a fifth of the analysis.
 */
function push(text: string, start: number, end: number, into: Token[]): void {
  into.push({
    start,
    end,
    text: text.slice(start, end),
    sentence: 0,
    pos: undefined,
    tag: undefined,
    lemma: undefined,
  });
}

/** A word without its clitics, then the clitics (`couldn’t’ve` has two). */
function pushWord(text: string, from: number, to: number, language: Language, into: Token[]): void {
  const cut = to - from > 48 ? -1 : cliticStart(text, from, to, language);
  if (cut > 0) pushWord(text, from, cut, language, into);
  push(text, cut > 0 ? cut : from, to, into);
}

function cliticStart(text: string, from: number, to: number, language: Language): number {
  if (to - from <= 12) {
    const split = language.contractions.get(text.slice(from, to).toLowerCase());
    if (split) return from + split;
  }
  const last = text.slice(Math.max(from, to - 4), to);
  if (!/['’]/.test(last)) return -1;
  const plain = last.toLowerCase().replaceAll('’', "'");
  for (const clitic of language.clitics) {
    const cut = to - clitic.length;
    if (cut > from && plain.endsWith(clitic)) return cut;
  }
  return -1;
}

/** A clitic that an abbreviation's stop parts from its word: `Inc.’s`. */
function loneClitic(text: string, at: number, end: number, language: Language | null): number | null {
  const unit = text.charCodeAt(at);
  if ((unit !== 39 && unit !== 0x2019) || !language) return null;
  if (at === 0 || classOf(text.charCodeAt(at - 1)) === SPACE) return null;
  const to = wordRun(text, at + 1, Math.min(end, at + 4));
  const plain = `'${text.slice(at + 1, to).toLowerCase()}`;
  return language.clitics.includes(plain) ? to : null;
}

/** `@handle`, `#topic`, `.22`, `’90s`: a mark that opens a word when nothing stands before it. */
function startsTag(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const next = classOf(text.charCodeAt(at + 1));
  if (at > 0 && classOf(text.charCodeAt(at - 1)) !== SPACE) return false;
  if (unit === 64 || unit === 35) return next === LETTER;
  if (unit === 46) return next === DIGIT;
  if (unit === 39 || unit === 0x2019) return /^['’]\d0s(?![\p{L}\p{N}])/u.test(text.slice(at, at + 5));
  return false;
}

/** End of the word that begins at `at`. */
function word(text: string, at: number, end: number, language: Language | null): number {
  const address = addressEnd(text, at, end);
  if (address > 0) return address;
  let to = at + widthAt(text, at);
  let pieceStart = at;
  for (;;) {
    to = wordRun(text, to, end);
    if (to + 1 >= end) break;
    const joiner = text.charCodeAt(to);
    if (!joins(text, pieceStart, to, joiner, language)) {
      // “U.S.-led”: the stop of the abbreviation, then the hyphen.
      if (joiner !== 46 || !isHyphen(text.charCodeAt(to + 1)) || !isDotted(text, at, to)) break;
      if (to + 2 >= end || !isWordClass(classAt(text, to + 2))) break;
      to++;
    }
    pieceStart = to + 1;
    to += 1 + widthAt(text, to + 1);
  }
  if (to >= end) return to;
  const next = text.charCodeAt(to);
  if (next === 36 && to - at <= 3 && isCapital(text, at)) return to + 1;
  if (next === 46 && language && keepsStop(text, at, to, end, language)) return to + 1;
  return to;
}

function wordRun(text: string, from: number, end: number): number {
  let to = from;
  while (to < end) {
    const kind = classAt(text, to);
    if (kind !== LETTER && kind !== DIGIT && kind !== COMBINING) break;
    to += widthAt(text, to);
  }
  return Math.min(to, end);
}

const isWordClass = (kind: number) => kind === LETTER || kind === DIGIT;
const isHyphen = (unit: number) => unit === 45 || unit === 0x2010 || unit === 0x2011;

/** Whether the mark at `to` binds the piece before it (from `piece`) to the character after it. */
function joins(text: string, piece: number, to: number, joiner: number, language: Language | null): boolean {
  const next = classAt(text, to + 1);
  if (!isWordClass(next)) return false;
  if (isHyphen(joiner)) return true;
  switch (joiner) {
    case 39: // '
    case 0x2019: // ’
    case 38: // &
    case 64: // @
      return true;
    case 44: // ,
    case 58: // :
    case 47: // /
      return next === DIGIT && classOf(text.charCodeAt(to - 1)) === DIGIT;
    case 46: // .
      return bindsDot(text, piece, to, next, language);
    default:
      return false;
  }
}

/** `3.5`, `U.S`, `example.org` bind; `Mr.Holm`, `No.5` and `left.The` lack a space. */
function bindsDot(text: string, piece: number, to: number, next: number, language: Language | null): boolean {
  const length = to - piece;
  if (length === 1) return true;
  if (next === DIGIT) return classOf(text.charCodeAt(to - 1)) === DIGIT || length > 5;
  if (language && length <= 6 && abbreviationKind(text.slice(piece, to + 1), language.abbreviations))
    return false;
  if (!isCapital(text, to + 1) || !isLowerCase(text, to - 1)) return true;
  return length <= 3 && text.charCodeAt(to + 2) === 46; // “Ph.D.”
}

/** Letters with a dot between each two: `U.S`, `p.m`. */
function isDotted(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length < 3 || length > 15 || length % 2 === 0) return false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if ((i - from) % 2 === 1 ? unit !== 46 : classOf(unit) !== LETTER) return false;
  }
  return true;
}

/** Start of what follows the last hyphen: “DPRK-U.S.” keeps its stop as “U.S.” does. */
function lastPart(text: string, from: number, to: number): number {
  for (let i = to - 1; i > Math.max(from, to - 16); i--) if (isHyphen(text.charCodeAt(i))) return i + 1;
  return from;
}

/** Whether the stop at `to` belongs to the word before it. */
function keepsStop(text: string, from: number, to: number, end: number, language: Language): boolean {
  if (text.charCodeAt(to + 1) === 46) return false;
  if (isDotted(text, lastPart(text, from, to), to)) return true;
  const length = to - from;
  if (length > 10) return false;
  let next = to + 1;
  while (next < end && next < to + 4 && classOf(text.charCodeAt(next)) === SPACE) next++;
  const kind = abbreviationKind(text.slice(from, to + 1), language.abbreviations);
  if (kind === 'number') return next < end && classOf(text.charCodeAt(next)) === DIGIT;
  if (kind === 'initial') {
    // “J. Holm”, “the U. S. and”, but “Plan B. The minister”, “he and I.”
    if (next < end && isLowerCase(text, next)) return from > 2 && isInitial(text, from - 3);
    if (next >= end || !isCapital(text, next)) return false;
    const after = wordRun(text, next, Math.min(end, next + 16));
    return !language.sentenceOpeners.has(text.slice(next, after).toLowerCase());
  }
  return kind !== null;
}

/** Whether a capital with its stop and a space begins at `at`. */
function isInitial(text: string, at: number): boolean {
  return isCapital(text, at) && text.charCodeAt(at + 1) === 46 && classOf(text.charCodeAt(at + 2)) === SPACE;
}

/** End of a web or mail address that begins at `at`, or -1. */
function addressEnd(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at) | 32;
  if (first !== 104 && first !== 119) return -1;
  const head = text.slice(at, at + 8).toLowerCase();
  if (!/^(?:https?:\/\/|www\.)/.test(head)) return -1;
  let to = at + 4;
  while (to < end) {
    const unit = text.charCodeAt(to);
    if (classOf(unit) === SPACE || classOf(unit) === IDEOGRAPH || /["“”«»<>|]/.test(text[to]!)) break;
    to++;
  }
  while (to > at + 4 && /[.,;:!?)\]}'’*]/.test(text[to - 1]!)) to--;
  return to;
}

function run(text: string, from: number, end: number, kind: number): number {
  let to = from;
  while (to < end) {
    const found = classAt(text, to);
    if (found !== kind && found !== COMBINING) break;
    to += widthAt(text, to);
  }
  return Math.min(to, end);
}

/** One mark; dots and dashes of one kind, and the TeX quotation marks, stay together. */
function mark(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  let to = at + widthAt(text, at);
  if (unit === 46 || unit === 45) while (to < end && text.charCodeAt(to) === unit) to++;
  else if ((unit === 96 || unit === 39) && text.charCodeAt(to) === unit) to++;
  else while (to < end && classAt(text, to) === COMBINING) to += widthAt(text, to);
  return Math.min(to, end);
}
