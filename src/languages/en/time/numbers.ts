/** English numbers in time expressions: digits, words, fractions, and the ones not told. */
import type { Words } from '../../../analysis/time/words.ts';

export interface Amount {
  /** After the last word. */
  to: number;
  n: number | 'X';
}

const FRACTION = /^(\d)\/(\d{1,2})$/;
const DECIMAL = /^\d{1,6}(?:,\d{3})*(?:\.\d{1,2})?$/;

/** A cardinal in digits or words: “12”, “1,500”, “2 1/2”, “1.5”, “twenty-four”, “a hundred”, “two thousand”. */
export function cardinal(w: Words, i: number, depth = 0): { to: number; n: number } | null {
  const word = w.lower[i];
  if (word === undefined) return null;
  if (DECIMAL.test(word)) {
    let n = Number(word.replaceAll(',', ''));
    let to = i + 1;
    const fraction = FRACTION.exec(w.lower[to] ?? '');
    if (fraction && Number(fraction[2]) > 1 && w.together(i, to)) {
      n += Number(fraction[1]) / Number(fraction[2]);
      to++;
    }
    return scaled(w, to, n, depth);
  }
  const sense = w.sense[i]!;
  if (word === 'a' && w.is(i + 1, 'hundred', 'thousand') && w.together(i, i + 1))
    return scaled(w, i + 1, 1, depth);
  if (sense.cardinal === undefined || sense.unit) return null;
  let n = sense.cardinal;
  let to = i + 1;
  const ones = w.sense[to]?.cardinal;
  if (n >= 20 && ones !== undefined && ones > 0 && ones < 10 && w.together(i, to)) {
    n += ones;
    to++;
  }
  return scaled(w, to, n, depth);
}

/** “hundred”, “thousand” and what follows them. */
function scaled(w: Words, at: number, base: number, depth: number): { to: number; n: number } {
  let n = base;
  let to = at;
  const scale = w.sense[to]?.scale;
  if (scale === undefined || depth > 2 || !w.together(at - 1, to)) return { to, n };
  n *= scale;
  to++;
  const join = w.is(to, 'and') ? to + 1 : to;
  if (w.together(at, join)) {
    const rest = w.sense[join]?.cardinal;
    if (rest !== undefined && !w.sense[join]!.unit) {
      const more = cardinal(w, join, depth + 1);
      if (more && more.n < scale) return { to: more.to, n: n + more.n };
    }
  }
  return { to, n };
}

/** A number or a word for an untold one before a unit: “several”, “a few”, “a couple of”, “a”, “an”. */
export function amount(w: Words, i: number): Amount | null {
  const number = cardinal(w, i);
  if (number) return number;
  if (w.is(i, 'a', 'an')) {
    if (w.are(i + 1, 'couple')) return { to: w.is(i + 2, 'of') ? i + 3 : i + 2, n: 2 };
    if (w.are(i + 1, 'few')) return { to: i + 2, n: 'X' };
    if (w.are(i + 1, 'number', 'of')) return { to: i + 3, n: 'X' };
    if (w.is(i + 1, 'dozen')) return { to: i + 2, n: 12 };
    if (w.are(i + 1, 'half') && w.is(i + 2, 'dozen')) return { to: i + 3, n: 6 };
    return { to: i + 1, n: 1 };
  }
  if (w.is(i, 'couple') && w.is(i + 1, 'of')) return { to: i + 2, n: 2 };
  if (w.is(i, 'half') && w.is(i + 1, 'a', 'an')) return { to: i + 2, n: 0.5 };
  if (w.is(i, 'dozens', 'tens', 'scores', 'hundreds', 'thousands') && w.is(i + 1, 'of'))
    return { to: i + 2, n: 'X' };
  if (w.sense[i]?.vague) return { to: i + 1, n: 'X' };
  if (w.is(i, 'some') && w.sense[i + 1]?.plural) return { to: i + 1, n: 'X' };
  return null;
}

/** A day of the month: “7”, “7th”, “seventh”, “twenty-first”; 0 if it is none. Sets `to` through the return. */
export function dayOfMonth(w: Words, i: number): { to: number; day: number } | null {
  const word = w.lower[i];
  if (word === undefined) return null;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  if (match) {
    const day = Number(match[1]);
    return day >= 1 && day <= 31 ? { to: i + 1, day } : null;
  }
  const sense = w.sense[i]!;
  if (sense.ordinal !== undefined && sense.ordinal <= 31) return { to: i + 1, day: sense.ordinal };
  const ones = w.sense[i + 1]?.ordinal;
  if ((sense.cardinal === 20 || sense.cardinal === 30) && ones !== undefined && ones < 10) {
    const day = sense.cardinal + ones;
    return day <= 31 ? { to: i + 2, day } : null;
  }
  return null;
}

/** An ordinal: “third”, “3rd”, “21st”, “twenty-first”. */
export function ordinal(w: Words, i: number): { to: number; n: number } | null {
  const word = w.lower[i];
  if (word === undefined) return null;
  const match = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
  if (match) return { to: i + 1, n: Number(match[1]) };
  const sense = w.sense[i]!;
  if (sense.ordinal !== undefined) return { to: i + 1, n: sense.ordinal };
  const ones = w.sense[i + 1]?.ordinal;
  if (sense.cardinal !== undefined && sense.cardinal >= 20 && sense.cardinal % 10 === 0 && ones && ones < 10)
    return { to: i + 2, n: sense.cardinal + ones };
  return null;
}

/** A year: “1996”, “nineteen ninety-six”, “two thousand”, “two thousand and eight”, “’96” after an apostrophe. */
export function year(w: Words, i: number): { to: number; year: number } | null {
  const digits = w.digits(i);
  if (w.lower[i]?.length === 4 && digits >= 1000 && digits <= 2199) return { to: i + 1, year: digits };
  // “2018/19”: the year of a season or of accounts that begins in the first.
  const double = /^(\d{4})\/(\d{2}|\d{4})$/.exec(w.lower[i] ?? '');
  if (double && Number(double[2]) % 100 === (Number(double[1]) + 1) % 100)
    return { to: i + 1, year: Number(double[1]) };
  if (w.is(i, '’', "'", '‘', '`') && w.lower[i + 1]?.length === 2 && w.link[i + 1] === 2) {
    const short = w.digits(i + 1);
    if (!Number.isNaN(short)) return { to: i + 2, year: short < 30 ? 2000 + short : 1900 + short };
  }
  const tens = w.sense[i]?.cardinal;
  if ((tens === 19 || tens === 18 || tens === 20) && !w.digitsLike(i)) {
    const rest = cardinal(w, i + 1);
    if (rest && rest.n >= 10 && rest.n < 100 && !w.digitsLike(i + 1))
      return { to: rest.to, year: tens * 100 + rest.n };
  }
  if (tens === 2 && w.is(i + 1, 'thousand')) {
    const number = cardinal(w, i);
    if (number && number.n < 2100) return { to: number.to, year: number.n };
  }
  return null;
}
