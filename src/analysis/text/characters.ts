/**
 * Character classes by UTF-16 code unit, worked out from Unicode properties once a unit is first
 * seen and kept in a table: a token scanner that asks a regular expression for every character
 * would be several times slower.
 */

/** White space, control and invisible formatting characters. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Scripts written without spaces, whose runs are tokens of their own. */
export const IDEOGRAPH = 4;
/** First half of a surrogate pair: look at the whole code point. */
const HIGH_SURROGATE = 5;
/** Punctuation, symbols, lone second halves. */
const MARK = 6;
/** Combining marks, joiners, the soft hyphen: part of what they stand on. */
export const COMBINING = 7;

const classes = new Uint8Array(65536);

/** Class of one UTF-16 code unit; `NaN` (past the end of a string) counts as space. */
export function classOf(unit: number): number {
  if (!(unit >= 0)) return SPACE;
  const known = classes[unit]!;
  if (known !== 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** Class of the code point that begins at `index`; pairs are looked up whole. */
export function classAt(text: string, index: number): number {
  const found = classOf(text.charCodeAt(index));
  if (found !== HIGH_SURROGATE) return found;
  return classify(text.codePointAt(index)!);
}

/** 2 where a surrogate pair begins at `index`, else 1. */
export function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

function classify(point: number): number {
  if (point >= 0xd800 && point <= 0xdbff) return HIGH_SURROGATE;
  if (point >= 0xdc00 && point <= 0xdfff) return MARK;
  const character = String.fromCodePoint(point);
  if (/[\s\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/u.test(character)) return SPACE;
  if (/[\p{M}\u00ad\u200c\u200d]/u.test(character)) return COMBINING;
  if (
    /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(
      character,
    ) &&
    /[\p{L}\p{N}]/u.test(character)
  )
    return IDEOGRAPH;
  if (/[\p{L}_]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return MARK;
}

/** Capital or title-case letter, or a letter of a script without case. */
export function isCapital(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(String.fromCodePoint(text.codePointAt(index) ?? 32));
}

export function isLowerCase(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 128) return unit >= 97 && unit <= 122;
  return /^\p{Ll}/u.test(String.fromCodePoint(text.codePointAt(index) ?? 32));
}
