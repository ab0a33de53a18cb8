/** What belongs to a date, and what makes of it no date of an event: a comparison, a label of the page. */
import type { Words } from '../../../../analysis/time/words.ts';
import { wordSet } from '../../../word-set.ts';
import { isVerb } from './clauses.ts';

const LEAD = wordSet(
  'on in at by since until during through throughout over into within beginning starting from of late early around about the a for between before after',
);

export function leadIn(w: Words, from: number): number {
  let i = from;
  while (i - 1 >= w.first[from]! && LEAD.has(w.lower[i - 1]!) && from - i < 2) {
    // “hoped for in 2018”: the first of the two is the verb's.
    if (w.is(i, 'in', 'on', 'at') && w.is(i - 1, 'for', 'of', 'on', 'in', 'about', 'over')) break;
    i--;
  }
  // “as early as October”, “no later than Monday”
  if (w.is(i - 1, 'as') && w.is(i - 2, 'early', 'soon', 'late', 'recently') && w.is(i - 3, 'as'))
    return i - 3;
  if (w.is(i - 1, 'than') && w.is(i - 2, 'later', 'earlier') && w.is(i - 3, 'no')) return i - 3;
  return w.is(i, 'of') && w.is(i - 1, 'as') ? i - 1 : i;
}

/** “4:52 am (2152 GMT) on Tuesday”: nothing but brackets and “on”. */
export function oneBreath(w: Words, to: number, from: number): boolean {
  for (let i = to; i < from; i++) if (!w.is(i, '(', ')', 'on')) return false;
  return w.is(to, '(', ')');
}

export function rangeEnd(w: Words, from: number, to: number): number {
  if (!w.together(from, to)) return -1;
  if (w.link[to] === 1) return to;
  if (w.is(to, '–', '-')) return to + 1;
  if (w.is(to, 'and') && w.is(from - 1, 'between')) return to + 1;
  if (w.is(to, 'until', 'till') && w.is(from - 1, 'from')) return to + 1;
  if (w.is(to, 'to', 'through')) return to + 1;
  return -1;
}

/** Whether a word before the date and its preposition is such a one, back to a verb or a comma. */
function phraseHas(w: Words, from: number, isOne: (i: number) => boolean): boolean {
  for (let i = from - 2; i >= w.first[from]! && i > from - 9 && !isVerb(w, i) && !w.is(i, ',', ';'); i--)
    if (isOne(i)) return true;
  return false;
}

const SUPERLATIVE = /^(?:most|least|worst|best|\p{Ll}{2,}est)$/u;

/** “down from 3 percent in September”, “compared with 40 in 2019”; not “rose up to 3 percent in September”. */
const isCompared = (w: Words, from: number): boolean =>
  phraseHas(
    w,
    from,
    (i) =>
      (w.is(i, 'from') && w.is(i - 1, 'down', 'up')) || (w.is(i, 'with', 'to') && w.is(i - 1, 'compared')),
  );

/** “from a year earlier”, “for the fourth time this year”, “the highest since 1989”; but “the first strike since 1989” tells of one. */
export function isBound(w: Words, from: number, to: number): boolean {
  // “oil for December delivery”, “second-quarter results”
  if (w.is(to, 'delivery', 'settlement', 'results', 'earnings') && w.together(from, to + 1)) return true;
  if (w.is(from - 1, 'from') && w.is(to - 1, 'earlier', 'ago', 'before')) return true;
  if (isCompared(w, from) || (w.is(from, 'this') && w.is(from - 1, 'time'))) return true;
  return w.is(from - 1, 'since') && phraseHas(w, from, (i) => SUPERLATIVE.test(w.lower[i]!));
}

/** First words of what a page says of itself. */
const LABELS = wordSet('updated posted published modified copyright © source photo photos file image');

/** “Updated 5:27 am”, “Copyright 2012”: nothing that happened in the story. */
export const isLabel = (w: Words, from: number, to: number): boolean =>
  LABELS.has(w.lower[from] ?? '') ||
  w.is(to - 1, 'copyright', '©') ||
  (from > 0 && w.is(from - 1, '©') && w.together(from - 1, from));
