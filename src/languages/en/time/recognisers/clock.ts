import type { DateSaid, Match, ShiftSaid, TimeSaid } from '../../../../analysis/time/expression.ts';
import type { Recogniser } from '../../../../analysis/time/language.ts';
import type { Words } from '../../../../analysis/time/words.ts';
import { cardinal } from '../numbers.ts';
import { afterComma } from '../parts.ts';
import { dayWord } from './day-word.ts';
import { monthDate } from './month-date.ts';
import { weekday } from './weekday.ts';

const HHMM = /^(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?$/;

/** “3 p.m.”, “9:20 a.m. EST Friday”, “15:00 GMT”, “0400 GMT Saturday”, “noon Thursday”, “Friday at 9 a.m.” */
export const clock: Recogniser = {
  name: 'clock',
  confidence: 0.95,
  at(w: Words, i: number): Match | null {
    const time = timeOfDay(w, i);
    if (time) return withDay(w, i, time);
    const date = dateAt(w, i);
    if (!date || date.said.kind === 'time') return null;
    const at = w.is(date.to, 'at') ? date.to + 1 : date.to;
    const after = w.together(i, at) ? timeOfDay(w, at) : null;
    if (!after || (at === date.to && !after.marked)) return null;
    return { from: i, to: after.to, said: { ...after.said, on: date.said as DateSaid | ShiftSaid } };
  },
};

const dateAt = (w: Words, i: number): Match | null =>
  monthDate.at(w, i) ?? weekday.at(w, i) ?? dayWord.at(w, i);

interface Clock {
  to: number;
  said: TimeSaid;
  /** It carries a.m., p.m., a zone or a colon: it cannot be anything else. */
  marked: boolean;
}

function timeOfDay(w: Words, i: number): Clock | null {
  if (w.isCapital(i) && i > w.first[i]! && w.is(i, 'noon', 'midday', 'midnight')) return null;
  if (w.is(i - 1, 'high')) return null;
  if (w.is(i, 'noon', 'midday')) return named(w, i, 12);
  if (w.is(i, 'midnight')) return named(w, i, 24);
  const word = w.lower[i];
  if (word === undefined || i >= w.length) return null;
  const colon = HHMM.exec(word);
  let hour: number;
  let minute: number | undefined;
  let second: number | undefined;
  let to = i + 1;
  if (colon) {
    hour = Number(colon[1]);
    minute = Number(colon[2]);
    if (colon[3]) second = Number(colon[3]);
  } else {
    const number = cardinal(w, i);
    if (!number || number.n % 1) return null;
    hour = number.n;
    to = number.to;
    if (word.length === 4 && w.digits(i) <= 2400 && w.together(i, to) && isZone(w, to)) {
      minute = hour % 100;
      hour = Math.floor(hour / 100);
    }
  }
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  let marked = word.includes(':');
  const half = halfOfDay(w, to);
  if (half) {
    if (hour > 12) return null;
    hour = (hour % 12) + (half.pm ? 12 : 0);
    to = half.to;
    marked = true;
  } else if (w.is(to, "o'clock", 'o’clock') && hour <= 12) {
    to++;
    marked = true;
    const part = inThe(w, to);
    if (part) {
      hour = part.pm && hour < 12 ? hour + 12 : hour;
      to = part.to;
    }
  } else {
    const part = !colon && hour <= 12 && w.is(i - 1, 'at', 'around', 'about', 'by') ? inThe(w, to) : null;
    if (part) {
      hour = part.pm && hour < 12 ? hour + 12 : hour;
      to = part.to;
      marked = true;
    }
  }
  if (isZone(w, to)) {
    marked = marked || minute !== undefined;
    if (marked || half) to = afterZone(w, to);
  } else if (w.are(to, 'local', 'time') && (marked || minute !== undefined)) {
    to += 2;
    marked = true;
  } else if (w.is(to, 'hours') && minute !== undefined && !colon) to++;
  if (!marked) return null;
  if (colon && !half && word.includes('.') && !isZone(w, to - 1)) return null;
  if (colon && !half && !isZone(w, to - 1) && looksLikeScore(w, i, to)) return null;
  const said: TimeSaid = { kind: 'time', hour };
  if (minute !== undefined) said.minute = minute;
  if (second !== undefined) said.second = second;
  return { to, said, marked };
}

function named(w: Words, i: number, hour: number): Clock {
  let to = i + 1;
  if (isZone(w, to)) to = afterZone(w, to);
  return { to, said: { kind: 'time', hour, minute: 0 }, marked: true };
}

/** “2:13.5”, “won in 1:58”, a ratio: not a time of day. */
function looksLikeScore(w: Words, i: number, to: number): boolean {
  // “scored at 12:46 of the third”
  if (w.is(to, 'of', 'into')) return true;
  if (w.is(i - 1, 'at', 'by', 'until', 'before', 'after', 'from', 'to', 'around', 'about', 'since', 'till'))
    return false;
  return !(w.sense[to]?.weekday || w.sense[i - 1]?.weekday || w.is(to, 'on', 'today', 'yesterday', 'local'));
}

function halfOfDay(w: Words, i: number): { to: number; pm: boolean } | null {
  const word = w.lower[i];
  if (word === 'a.m.' || word === 'am' || word === 'a.m') return { to: i + 1, pm: false };
  if (word === 'p.m.' || word === 'pm' || word === 'p.m') return { to: i + 1, pm: true };
  return null;
}

function inThe(w: Words, i: number): { to: number; pm: boolean } | null {
  if (w.are(i, 'in', 'the', 'morning')) return { to: i + 3, pm: false };
  if (w.are(i, 'in', 'the', 'afternoon') || w.are(i, 'in', 'the', 'evening')) return { to: i + 3, pm: true };
  if (w.are(i, 'at', 'night')) return { to: i + 2, pm: true };
  return null;
}

/** A zone in capitals, or in brackets: “(1200 GMT)” is a time of its own and stays out. */
const isZone = (w: Words, i: number): boolean =>
  w.sense[i]?.zone === true && w.isCapital(i) && w.text.charCodeAt(w.end[i]! - 1) < 97;

function afterZone(w: Words, i: number): number {
  return w.is(i + 1, 'time') ? i + 2 : i + 1;
}

function withDay(w: Words, from: number, time: Clock): Match {
  let at = afterComma(w, time.to);
  if (w.is(at, 'on')) at++;
  // “9:20 a.m. (0620 GMT) Friday”: the day behind the brackets is the time’s, but not of its words.
  if (w.is(at, '(')) {
    for (let k = at + 2; k < at + 6 && w.together(from, k + 1); k++) {
      if (!w.is(k, ')')) continue;
      const behind = dateAt(w, w.is(k + 1, 'on') ? k + 2 : k + 1);
      if (!behind || behind.said.kind === 'time') break;
      return { from, to: time.to, said: { ...time.said, on: behind.said as DateSaid | ShiftSaid } };
    }
  }
  const date = w.together(from, at) ? dateAt(w, at) : null;
  if (!date || date.said.kind === 'time') return { from, to: time.to, said: time.said };
  return { from, to: date.to, said: { ...time.said, on: date.said as DateSaid | ShiftSaid } };
}
