import type { Match } from '../../../../analysis/time/expression.ts';
import type { Recogniser } from '../../../../analysis/time/language.ts';
import type { Words } from '../../../../analysis/time/words.ts';
import { wordSet } from '../../../word-set.ts';
import { ordinal, year as yearAt } from '../numbers.ts';

const DECADES: Record<string, number> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

/** Words after which a bare four-digit number is a year. */
const BEFORE_YEAR = wordSet(
  'in since until till by of from to through during before after between and early late mid around about for the or fiscal its his their , (',
);

/** What follows a number that counts or measures. */
const COUNTED =
  /^(?:%|percent|people|men|women|troops|soldiers|workers|jobs|employees|points|miles|km|kilometers|kilometres|meters|metres|feet|pounds|tons|tonnes|dollars|euros|yen|barrels|shares|residents|homes|students|others|members|yards|votes|seats|cases|deaths|hours|hrs)$/;

/** “1996”, “the year two thousand”, “nineteen ninety-six”, “’96”. */
export const year: Recogniser = {
  name: 'year',
  confidence: 0.9,
  at(w: Words, i: number): Match | null {
    if (isOtherCalendar(w, i)) return null;
    if (w.is(i, 'the') && w.is(i + 1, 'year')) {
      const told = w.together(i, i + 2) ? yearAt(w, i + 2) : null;
      return told ? { from: i, to: told.to, said: { kind: 'date', year: told.year } } : null;
    }
    if (w.is(i, 'year') && i + 1 < w.last[i]!) {
      if (OTHER_CALENDARS.has(w.lower[i - 1] ?? '')) return null;
      const told = yearAt(w, i + 1);
      return told ? { from: i, to: told.to, said: { kind: 'date', year: told.year } } : null;
    }
    const business = businessYear(w, i);
    if (business) return { from: i, to: business.to, said: { kind: 'date', year: business.year } };
    const told = yearAt(w, i);
    if (!told || !w.together(i, told.to - 1)) return null;
    if (w.digitsLike(i) && !isYear(w, i)) return null;
    if (!w.digitsLike(i) && w.lower[i] !== 'two' && w.is(i + 1, 'hundred')) return null;
    const bc = w.is(told.to, 'bc', 'b.c.', 'bce', 'b.c.e');
    if (bc) return { from: i, to: told.to + 1, said: { kind: 'date', year: -told.year } };
    const open = w.are(told.to, 'or', 'later') || w.are(told.to, 'and', 'beyond');
    if (open && w.together(i, told.to + 1))
      return { from: i, to: told.to + 2, said: { kind: 'date', year: told.year }, mod: 'ON_OR_AFTER' };
    return { from: i, to: told.to, said: { kind: 'date', year: told.year } };
  },
};

const BUSINESS_YEAR = /^((?:19|20)\d\d)\/(\d\d(?:\d\d)?)$/;

/** “2025/26”, “2025-26”: a year that begins in one and ends in the next; behind it, null if there is none. */
function businessYear(w: Words, i: number): { to: number; year: number } | null {
  const [, slashed, end] = BUSINESS_YEAR.exec(w.lower[i]!) ?? [];
  const year = slashed ? Number(slashed) : w.digits(i);
  if (!(year >= 1900 && year < 2060)) return null;
  const hyphened = w.together(i, i + 1) && w.link[i + 1] === 1 ? w.lower[i + 1] : undefined;
  const next = String(year + 1);
  const fits = [next, next.slice(2)].includes(end ?? hyphened ?? '');
  return fits ? { to: end ? i + 1 : i + 2, year } : null;
}

const OTHER_CALENDARS = wordSet(
  'islamic hijri persian iranian solar lunar hebrew jewish buddhist thai ethiopian coptic saka',
);

/** “in 1445 AH”, “the Persian year 1402”: years of a calendar that TIMEX3 does not write. */
function isOtherCalendar(w: Words, i: number): boolean {
  const at = w.digitsLike(i) ? i : i + 2;
  if (w.is(at + 1, 'ah', 'a.h.', 'a.h', 'ap', 'be', 'b.e.') && w.isCapital(at + 1)) return true;
  return i > w.first[i]! && OTHER_CALENDARS.has(w.lower[i - 1]!);
}

function isYear(w: Words, i: number): boolean {
  const n = w.digits(i);
  if (w.link[i + 1] === 2 && /^[a-z]/.test(w.lower[i + 1]!)) return false;
  if (w.link[i] === 1 && (w.link[i - 1] === 1 || w.digits(i - 1) > n) && w.digitsLike(i - 1)) return false;
  const led = i > w.first[i]! && BEFORE_YEAR.has(w.lower[i - 1]!);
  if (
    i > w.first[i]! &&
    /^[$£€#¥№]$|^no\.?$|^nos\.?$|^us$|^figure$|^page$|^room$|^flight$/.test(w.lower[i - 1]!)
  )
    return false;
  if (i > w.first[i]! && w.link[i] === 2 && !/^[(["“‘'’–—/]$/.test(w.lower[i - 1]!)) return false;
  if (w.link[i + 1] === 2 && /^[%/$£€]$/.test(w.lower[i + 1]!)) return false;
  if (w.link[i] === 1 && i > w.first[i]! && !/^(?:mid|late|early|post|pre|\d{4})$/.test(w.lower[i - 1]!))
    return false;
  if (w.link[i + 1] === 1 && /^\d{3,}$/.test(w.lower[i + 1] ?? '') && w.lower[i + 1]!.length !== 4)
    return false;
  if (COUNTED.test(w.lower[i + 1] ?? '')) return false;
  if (n >= 1900 && n <= 2059) return true;
  // “the 1815 congress”, but no round number.
  if (w.is(i - 1, 'the') && n >= 1750 && n < 1900 && n % 100 !== 0 && /^[a-z]/.test(w.lower[i + 1] ?? ''))
    return true;
  return n >= 1400 && n < 2100 && led && !w.is(i - 1, 'to', 'and', 'about', 'the', 'or', 'around', 'for');
}

const DECADE = /^(\d{3})0s$/;
const SHORT_DECADE = /^(\d)0s$/;

/** “the 1990s”, “the ’80s”, “the nineties”. */
export const decade: Recogniser = {
  name: 'decade',
  confidence: 0.9,
  at(w: Words, i: number): Match | null {
    const the = w.is(i, 'the');
    let at = the ? i + 1 : i;
    if (!w.together(i, at)) return null;
    const mod = w.is(at, 'early')
      ? 'START'
      : w.is(at, 'late', 'later')
        ? 'END'
        : w.is(at, 'mid', 'middle')
          ? 'MID'
          : null;
    if (mod) at++;
    if (!w.together(i, at)) return null;
    const plain = DECADE.exec(w.lower[at]!.replace(/['’]s$/, 's'));
    if (plain) return { from: i, to: at + 1, said: { kind: 'date', decade: Number(plain[1]) }, mod };
    if (w.digits(at) % 10 === 0 && w.lower[at]!.length === 4 && w.is(at + 1, "'s", '’s') && the)
      return { from: i, to: at + 2, said: { kind: 'date', decade: w.digits(at) / 10 }, mod };
    const quoted = w.is(at, '’', "'", '‘');
    const short = SHORT_DECADE.exec(w.lower[quoted ? at + 1 : at] ?? '');
    if (short && (quoted || the) && w.together(i, at + 1))
      return {
        from: i,
        to: quoted ? at + 2 : at + 1,
        said: { kind: 'date', decade: 190 + Number(short[1]) },
        mod,
      };
    const spelled = DECADES[w.lower[at]!];
    if (spelled !== undefined && the)
      return { from: i, to: at + 1, said: { kind: 'date', decade: 190 + spelled }, mod };
    return null;
  },
};

/** “the 20th century”, “the early nineteenth century”, “the third century BC”. */
export const century: Recogniser = {
  name: 'century',
  confidence: 0.95,
  at(w: Words, i: number): Match | null {
    let at = w.is(i, 'the') ? i + 1 : i;
    if (!w.together(i, at)) return null;
    const mod = w.is(at, 'early') ? 'START' : w.is(at, 'late') ? 'END' : w.is(at, 'mid') ? 'MID' : null;
    if (mod) at++;
    const nth = w.together(i, at) ? ordinal(w, at) : null;
    if (!nth || nth.n < 1 || nth.n > 30 || !w.is(nth.to, 'century') || !w.together(i, nth.to)) return null;
    // TIMEX3 cannot write a century before Christ.
    if (w.is(nth.to + 1, 'bc', 'b.c.', 'bce', 'b.c')) return null;
    return { from: i, to: nth.to + 1, said: { kind: 'date', century: nth.n - 1 }, mod };
  },
};
