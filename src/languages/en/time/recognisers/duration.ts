import type { Match, Mod, Unit } from '../../../../analysis/time/expression.ts';
import type { Recogniser } from '../../../../analysis/time/language.ts';
import type { Words } from '../../../../analysis/time/words.ts';
import { amount } from '../numbers.ts';
import { isRate } from './set.ts';

/** “two weeks”, “a year and a half”, “10-year”, “two to three weeks”, “a minute and a half”, “18 more months”. */
export const duration: Recogniser = {
  name: 'duration',
  confidence: 0.9,
  at(w: Words, i: number): Match | null {
    const period = ofPeriod(w, i);
    if (period) return period;
    const number = amount(w, i);
    if (!number || !w.together(i, number.to)) return null;
    if (w.is(i, 'a', 'an') && number.to === i + 1 && isRate(w, i)) return null;
    let at = number.to;
    if (w.are(at, 'and', 'a', 'half') && typeof number.n === 'number' && w.together(i, at + 3))
      return unitAfter(w, i, at + 3, number.n + 0.5);
    if (w.is(at, 'to', 'or', 'and', '–')) {
      const second = amount(w, at + 1);
      if (second && w.together(i, second.to) && w.sense[second.to]!.unit && w.is(at, 'to', 'or', '–'))
        return unitAfter(w, i, second.to, number.n);
    }
    if (w.link[at] === 1 && w.sense[at]?.cardinal === undefined && !w.sense[at]!.unit) {
      const second = amount(w, at);
      if (second && w.together(i, second.to) && w.sense[second.to]!.unit)
        return unitAfter(w, i, second.to, number.n);
    }
    if (
      w.is(
        at,
        'more',
        'additional',
        'full',
        'whole',
        'straight',
        'consecutive',
        'long',
        'good',
        'solid',
        'short',
        'trading',
        'business',
        'working',
        'calendar',
        'extra',
        'further',
        'half',
      )
    )
      at++;
    if (w.is(i, 'a', 'an') && w.is(at, 'half') && w.link[at + 1] === 1) at++;
    return w.together(i, at) ? unitAfter(w, i, at, number.n) : null;
  },
};

/** “a three-year period”: the noun of time takes its article along. */
function ofPeriod(w: Words, i: number): Match | null {
  if (!w.is(i, 'a', 'an', 'the')) return null;
  const number = amount(w, i + 1);
  if (!number || !w.together(i, number.to + 1) || w.link[number.to] !== 1) return null;
  const { unit } = w.sense[number.to]!;
  if (!unit || !w.is(number.to + 1, 'period', 'span', 'stretch')) return null;
  return { from: i, to: number.to + 2, said: { kind: 'duration', amounts: [{ n: number.n, unit }] } };
}

function unitAfter(w: Words, i: number, at: number, n: number | 'X'): Match | null {
  if (!w.together(i, at)) return null;
  const sense = w.sense[at]!;
  const unit = sense.unit;
  if (!unit) return null;
  const joined = w.link[at] === 1;
  if (!joined && typeof n === 'number' && n > 1 && !sense.plural && !spoken(w, i, at)) return null;
  if (!joined && n === 'X' && !sense.plural) return null;
  if (unit === 'TS' && !sense.plural && !joined && w.is(i, 'a')) return null;
  if (n === 1 && w.is(i, 'a', 'an', 'one') && sense.plural) return null;
  // “a quarter”, “three-quarters”: a part of a whole, not three months.
  if (unit === 'Q' && (joined || n === 1)) return null;
  // “60 Minutes”: a title.
  if (!joined && w.digitsLike(i) && w.isCapital(at) && w.text.charCodeAt(w.start[at]! + 1) > 90) return null;
  let to = at + 1;
  if (w.is(to, 'old', 'older')) return null;
  const amounts: { n: number | 'X'; unit: Unit }[] = [
    { n: sense.cardinal && typeof n === 'number' ? n * sense.cardinal : n, unit },
  ];
  let mod: Mod | null = w.is(i, 'a') && w.is(i + 1, 'couple') ? 'APPROX' : null;
  if (joined) {
    // An age is a property, not a time (TimeBank and AQUAINT leave it out).
    if (w.is(to, 'old', 'olds')) return null;
    if (w.is(to, 'long') && w.link[to] === 1) to++;
  } else if (w.are(to, 'and', 'a', 'half')) {
    to += 3;
    addHalf(amounts);
  } else if (w.is(to, 'or') && w.is(to + 1, 'so', 'more', 'less', 'longer')) {
    mod = w.is(to + 1, 'so') ? 'APPROX' : w.is(to + 1, 'less') ? 'EQUAL_OR_LESS' : 'EQUAL_OR_MORE';
    to += 2;
  } else if (w.is(to, 'or') && w.is(to + 1, 'two') && w.is(i, 'a', 'one')) {
    to += 2;
    mod = 'APPROX';
  } else {
    // “2 hours and 10 minutes”
    const join = w.is(to, 'and', ',') ? to + 1 : to;
    const more = w.together(i, join) ? amount(w, join) : null;
    const next = more && w.together(i, more.to) ? w.sense[more.to]!.unit : undefined;
    if (more && next && typeof more.n === 'number' && rank(next) < rank(unit) && w.digitsLike(join)) {
      amounts.push({ n: more.n, unit: next });
      to = more.to + 1;
    }
  }
  return { from: i, to, said: { kind: 'duration', amounts }, mod };
}

const ORDER: readonly Unit[] = ['TS', 'TM', 'TH', 'D', 'WE', 'W', 'M', 'Q', 'Y', 'DE', 'CE', 'ML'];
const rank = (unit: Unit) => ORDER.indexOf(unit);

/** Half of a unit as whole ones of a smaller where TIMEX3 has them: P1Y6M, PT1M30S. */
function addHalf(amounts: { n: number | 'X'; unit: Unit }[]): void {
  const first = amounts[0]!;
  if (typeof first.n === 'number') first.n += 0.5;
}

/** “five year low”: speech written down drops the hyphen; only before another word. */
function spoken(w: Words, i: number, at: number): boolean {
  return !w.digitsLike(i) && w.together(at, at + 1) && /^\p{L}/u.test(w.lower[at + 1]!);
}

/** “the past three months”, “the next few days”, “the last couple of years”, “recent weeks”, “coming months”. */
export const stretch: Recogniser = {
  name: 'stretch',
  confidence: 0.9,
  at(w: Words, i: number): Match | null {
    let at = w.is(i, 'the', 'these', 'those') ? i + 1 : i;
    if (!w.together(i, at)) return null;
    if (
      w.is(
        at,
        'last',
        'past',
        'next',
        'previous',
        'first',
        'coming',
        'following',
        'preceding',
        'final',
        'latest',
      )
    ) {
      const kind = w.lower[at]!;
      at++;
      if (!w.together(i, at)) return null;
      const number = w.is(at, 'a', 'an') ? null : amount(w, at);
      if (number && w.together(i, number.to)) {
        // “the last two-year term”: the hyphen makes it another thing’s length.
        const rest = duration.at(w, at);
        return rest && w.link[rest.to - 1] !== 1 ? { ...rest, from: i } : null;
      }
      const sense = w.sense[at]!;
      if (sense.unit && sense.plural && kind !== 'final' && kind !== 'latest' && kind !== 'first') {
        if (kind === 'coming')
          return {
            from: i,
            to: orUnits(w, at + 1),
            said: { kind: 'duration', amounts: [{ n: 'X', unit: sense.unit }] },
          };
        if (kind === 'past') return { from: i, to: at + 1, said: { kind: 'vague', value: 'PAST_REF' } };
        return { from: i, to: at + 1, said: { kind: 'duration', amounts: [{ n: 'X', unit: sense.unit }] } };
      }
      return null;
    }
    if (w.is(at, 'recent') && w.sense[at + 1]?.plural && w.sense[at + 1]!.unit && w.together(i, at + 1)) {
      let to = at + 2;
      if (w.is(to, 'and', 'or') && w.sense[to + 1]?.unit && w.sense[to + 1]!.plural) to += 2;
      const { unit } = w.sense[at + 1]!;
      if (unit === 'Y') return { from: i, to, said: { kind: 'vague', value: 'PAST_REF' } };
      return { from: i, to, said: { kind: 'duration', amounts: [{ n: 'X', unit: unit! }] } };
    }
    if (w.is(at, 'future') && w.sense[at + 1]?.plural && w.sense[at + 1]!.unit)
      return { from: i, to: at + 2, said: { kind: 'vague', value: 'FUTURE_REF' } };
    if (at > i && w.is(i, 'the') && w.sense[at]!.unit && w.sense[at]!.plural && w.is(at + 1, 'ahead'))
      return {
        from: i,
        to: at + 2,
        said: { kind: 'duration', amounts: [{ n: 'X', unit: w.sense[at]!.unit! }] },
      };
    return null;
  },
};

/** Behind “or weeks”, “and months”, where they follow. */
const orUnits = (w: Words, to: number): number =>
  w.is(to, 'or', 'and') && w.sense[to + 1]?.unit && w.sense[to + 1]!.plural && w.together(to, to + 1)
    ? to + 2
    : to;

/** Units that stand without a number for a long time; “minutes” and “hours” alone are rarely a time. */
const BARE: ReadonlySet<Unit> = new Set(['D', 'W', 'M', 'Y', 'DE', 'CE', 'ML']);

/** “years”, “weeks”, “decades of”: a plural on its own. */
export const bareUnits: Recogniser = {
  name: 'bare-units',
  confidence: 0.7,
  at(w: Words, i: number): Match | null {
    const sense = w.sense[i]!;
    if (!sense.unit || !sense.plural || !BARE.has(sense.unit)) return null;
    // What a number, an ordinal or a capital has made something else.
    if (w.isCapital(i) && i > w.first[i]!) return null;
    if (i > w.first[i]! && (w.digitsLike(i - 1) || w.is(i - 1, 'first', 'early', 'late', 'final', 'last')))
      return null;
    if (w.is(i + 1, 'old', 'apart')) return null;
    if (w.is(i + 1, "'", '’')) return null;
    let to = i + 1;
    if (w.link[to] === 1) to++;
    if (w.is(to - 1, 'long', 'old') === false && to > i + 1) return null;
    if (w.is(to, 'or', 'and') && w.sense[to + 1]?.unit && w.sense[to + 1]!.plural && w.together(i, to + 1))
      to += 2;
    return { from: i, to, said: { kind: 'duration', amounts: [{ n: 'X', unit: sense.unit }] } };
  },
};
