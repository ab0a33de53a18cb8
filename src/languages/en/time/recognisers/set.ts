import type { Match, Unit } from '../../../../analysis/time/expression.ts';
import type { Recogniser } from '../../../../analysis/time/language.ts';
import type { Words } from '../../../../analysis/time/words.ts';
import { cardinal } from '../numbers.ts';
import { monthAt, weekdayAt } from '../parts.ts';

const ADVERBS: Record<string, string> = {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  hourly: 'PT1H',
  biweekly: 'P2W',
  bimonthly: 'P2M',
};

const UNITS: Record<Unit, (n: number) => string> = {
  TS: (n) => `PT${n}S`,
  TM: (n) => `PT${n}M`,
  TH: (n) => `PT${n}H`,
  D: (n) => `P${n}D`,
  WE: (n) => `P${n}WE`,
  W: (n) => `P${n}W`,
  M: (n) => `P${n}M`,
  Q: (n) => `P${n}Q`,
  Y: (n) => `P${n}Y`,
  DE: (n) => `P${n}DE`,
  CE: (n) => `P${n}CE`,
  ML: (n) => `P${n}ML`,
};

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** “every Friday”, “each year”, “every two weeks”, “daily”, “Tuesday nights”, “Fridays”, “once a week”. */
export const set: Recogniser = {
  name: 'set',
  confidence: 0.9,
  at(w: Words, i: number): Match | null {
    const adverb = ADVERBS[w.lower[i]!];
    if (adverb && !w.isCapital(i)) return { from: i, to: i + 1, said: { kind: 'set', value: adverb } };
    if (w.is(i, 'every', 'each')) return every(w, i);
    const day = weekdayAt(w, i);
    if (day) {
      const part = w.together(i, i + 1) ? w.sense[i + 1]! : undefined;
      if (part?.part && part.plural)
        return { from: i, to: i + 2, said: { kind: 'set', value: `XXXX-WXX-${day}T${part.part}` } };
      if (w.sense[i]!.plural) return { from: i, to: i + 1, said: { kind: 'set', value: `XXXX-WXX-${day}` } };
      return null;
    }
    if (
      w.is(i, 'once', 'twice') &&
      w.is(i + 1, 'a', 'every', 'each') &&
      w.sense[i + 2]?.unit &&
      w.together(i, i + 2)
    )
      return { from: i, to: i + 3, said: { kind: 'set', value: UNITS[w.sense[i + 2]!.unit!](1) } };
    return null;
  },
};

/** “$5 million a year”, “300,000 barrels a day”, “three times a week”: a rate, not a time. */
export function isRate(w: Words, i: number): boolean {
  if (i - 1 < w.first[i]!) return false;
  const before = w.lower[i - 1]!;
  if (w.digitsLike(i - 1) || before === 'million' || before === 'billion' || before === 'trillion')
    return true;
  if (
    /^(?:times|percent|%|dollars|barrels|pounds|tons|tonnes|cents|euros|hours|days|people|points)$/.test(
      before,
    )
  )
    return true;
  return i - 2 >= w.first[i]! && w.digitsLike(i - 2) && /s$/.test(before) && !w.sense[i - 1]!.unit;
}

function every(w: Words, i: number): Match | null {
  let at = i + 1;
  if (!w.together(i, at)) return null;
  const other = w.is(at, 'other');
  if (other || w.is(at, 'single')) at++;
  if (!w.together(i, at)) return null;
  const number = cardinal(w, at);
  if (number && w.together(i, number.to) && w.sense[number.to]!.unit)
    return {
      from: i,
      to: number.to + 1,
      said: { kind: 'set', value: UNITS[w.sense[number.to]!.unit!](number.n) },
    };
  const day = weekdayAt(w, at);
  if (day) {
    const part = w.together(i, at + 1) ? w.sense[at + 1]!.part : undefined;
    const value = `XXXX-WXX-${day}${part ? `T${part}` : ''}`;
    return { from: i, to: part ? at + 2 : at + 1, said: { kind: 'set', value } };
  }
  const month = monthAt(w, at);
  if (month)
    return { from: i, to: at + 1, said: { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}` } };
  const sense = w.sense[at]!;
  if (sense.season !== undefined && !sense.plural)
    return { from: i, to: at + 1, said: { kind: 'set', value: `XXXX-${SEASONS[sense.season]}` } };
  if (sense.part && !sense.plural)
    return { from: i, to: at + 1, said: { kind: 'set', value: `XXXX-XX-XXT${sense.part}` } };
  if (sense.unit && !sense.plural && !sense.cardinal)
    return { from: i, to: at + 1, said: { kind: 'set', value: UNITS[sense.unit](other ? 2 : 1) } };
  return null;
}
