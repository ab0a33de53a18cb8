/** The smallest parts that several recognisers share: a month's name, a weekday's name, what may stand between. */
import type { ShiftSaid, Which } from '../../../analysis/time/expression.ts';
import type { Words } from '../../../analysis/time/words.ts';
import { wordSet } from '../../word-set.ts';

/** Words before a month or weekday that leave no doubt that it is one. */
const BEFORE_DATE = wordSet(
  'in on of by since until till from to through during before after between last next this past early late mid around about and each every for starting beginning ending',
);

/** Months that are given names, verbs or nouns as well. */
const DOUBTFUL = new Set(['march', 'may', 'april', 'june', 'august']);

const VERB_AFTER_MAY =
  /^(?:be|have|not|also|i|we|he|she|it|they|you|well|never|soon|still|the|god|only|even|yet|lead|come|take)$/;

/** The month named by word `i`, 0 if it is none there. */
export function monthAt(w: Words, i: number): number {
  const sense = w.sense[i];
  if (!sense?.month || !w.isCapital(i)) return 0;
  const word = w.lower[i]!;
  const numbered = hasNumberBeside(w, i);
  if (sense.short && !word.endsWith('.') && !numbered && !BEFORE_DATE.has(before(w, i))) return 0;
  if (!DOUBTFUL.has(word) || numbered || w.link[i] === 1) return sense.month;
  const led = BEFORE_DATE.has(before(w, i));
  if (word === 'may') {
    if (!led && w.first[i] === i) return 0;
    if (VERB_AFTER_MAY.test(w.lower[i + 1] ?? '') && !led) return 0;
  }
  if (
    word === 'march' &&
    !led &&
    (w.first[i] === i || w.isCapital(i - 1) || w.is(i + 1, 'for', 'on', 'of', 'to'))
  )
    return 0;
  const named =
    i + 1 < w.last[i]! && w.isCapital(i + 1) && !w.sense[i + 1]!.month && !w.sense[i + 1]!.weekday;
  if (named && w.is(i - 1, 'and', 'of', 'for', 'each', 'every', 'from', 'to', 'by')) return 0;
  if (!led && (named || (i > w.first[i]! && w.isCapital(i - 1) && !w.sense[i - 1]!.weekday))) return 0;
  return sense.month;
}

const before = (w: Words, i: number): string => (i > w.first[i]! ? w.lower[i - 1]! : '');

function hasNumberBeside(w: Words, i: number): boolean {
  const next = w.is(i + 1, ',') ? i + 2 : i + 1;
  return (
    (w.together(i, next) && w.digitsLike(next)) ||
    (i > w.first[i]! && w.digitsLike(i - 1)) ||
    (i - 2 >= w.first[i]! && w.is(i - 1, 'of') && w.digitsLike(i - 2))
  );
}

/** First words of names that end in a weekday. */
const NAMED_DAYS = wordSet(
  'bloody black super ruby easter palm good ash holy fat mardi sheffield giving cyber',
);

/** The weekday named by word `i`, 0 if it is none there. Plurals count. */
export function weekdayAt(w: Words, i: number): number {
  const sense = w.sense[i];
  if (!sense?.weekday || !w.isCapital(i)) return 0;
  if (i > w.first[i]! && w.isCapital(i - 1) && NAMED_DAYS.has(w.lower[i - 1]!)) return 0;
  if (sense.short) {
    const next = w.is(i + 1, ',') ? i + 2 : i + 1;
    const dated = w.together(i, next) && (w.sense[next]!.month !== undefined || w.digitsLike(next));
    const parted = w.together(i, i + 1) && w.sense[i + 1]!.part !== undefined;
    if (!dated && !parted) return 0;
  }
  return sense.weekday;
}

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['same', 'same'],
  ['that', 'same'],
  ['following', 'following'],
]);

/** “last”, “the previous”, “this coming”: which one of the days, months or seasons of a name. */
export function whichAt(w: Words, i: number): { to: number; which: Which } | null {
  let at = i;
  const the = w.is(at, 'the');
  if (the) at++;
  if (!w.together(i, at)) return null;
  if (w.is(at, 'this', 'that') && w.is(at + 1, 'past', 'coming', 'same'))
    return { to: at + 2, which: WHICH.get(w.lower[at + 1]!)! };
  const which = WHICH.get(w.lower[at] ?? '');
  if (!which) return null;
  if (the && which === 'next') return { to: at + 1, which: 'following' };
  return { to: at + 1, which };
}

/** “last year”, “this year”, “next year”, “the previous year”, “that year”. */
export function yearShift(w: Words, i: number): { to: number; shift: ShiftSaid } | null {
  const which = whichAt(w, i);
  if (!which || !w.is(which.to, 'year') || !w.together(i, which.to)) return null;
  return { to: which.to + 1, shift: shiftOf(which.which, 'year') };
}

const STEPS: Record<Which, number> = {
  last: -1,
  this: 0,
  coming: 1,
  next: 1,
  previous: -1,
  same: 0,
  following: 1,
};

export function shiftOf(which: Which, grain: ShiftSaid['grain']): ShiftSaid {
  const story = which === 'previous' || which === 'same' || which === 'following';
  return { kind: 'shift', grain, n: STEPS[which], from: story ? 'story' : 'speech' };
}

/** Skips one comma. */
export const afterComma = (w: Words, i: number): number => (w.is(i, ',') ? i + 1 : i);
