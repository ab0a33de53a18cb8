import type { Match, Mod } from '../../../../analysis/time/expression.ts';
import type { Recogniser } from '../../../../analysis/time/language.ts';
import type { Words } from '../../../../analysis/time/words.ts';

interface Modifier {
  words: readonly string[];
  mod: Mod;
  /** What it can stand before: a place in the calendar, an amount, or either. */
  before: 'date' | 'amount' | 'any';
}

const MODIFIERS: readonly Modifier[] = [
  ...edge('END', 'end ending close final-days'),
  ...edge('START', 'beginning start opening outset'),
  ...edge('MID', 'middle'),
  one('END', 'date', 'late'),
  one('END', 'date', 'later in'),
  one('END', 'date', 'late in'),
  one('END', 'date', 'later'),
  one('START', 'date', 'early'),
  one('START', 'date', 'early in'),
  one('START', 'date', 'earlier'),
  one('START', 'date', 'earlier in'),
  one('MID', 'date', 'mid'),
  one('APPROX', 'any', 'about'),
  one('APPROX', 'any', 'around'),
  one('APPROX', 'any', 'approximately'),
  one('APPROX', 'any', 'roughly'),
  one('APPROX', 'any', 'some'),
  one('APPROX', 'date', 'sometime'),
  one('APPROX', 'date', 'sometime in'),
  one('EQUAL_OR_LESS', 'amount', 'nearly'),
  one('LESS_THAN', 'amount', 'almost'),
  one('EQUAL_OR_LESS', 'amount', 'up to'),
  one('EQUAL_OR_LESS', 'amount', 'at most'),
  one('EQUAL_OR_LESS', 'amount', 'no more than'),
  one('EQUAL_OR_LESS', 'amount', 'not more than'),
  one('EQUAL_OR_LESS', 'amount', 'as many as'),
  one('LESS_THAN', 'amount', 'less than'),
  one('LESS_THAN', 'amount', 'fewer than'),
  one('LESS_THAN', 'amount', 'under'),
  one('MORE_THAN', 'amount', 'more than'),
  one('MORE_THAN', 'amount', 'well over'),
  one('MORE_THAN', 'amount', 'over'),
  one('EQUAL_OR_MORE', 'amount', 'at least'),
  one('EQUAL_OR_MORE', 'amount', 'no less than'),
];

function one(mod: Mod, before: Modifier['before'], words: string): Modifier {
  return { words: words.split(' '), mod, before };
}

function edge(mod: Mod, nouns: string): Modifier[] {
  return nouns.split(' ').map((noun) => one(mod, 'date', `the ${noun} of`));
}

const BY_FIRST = new Map<string, Modifier[]>();
for (const modifier of MODIFIERS) {
  const list = BY_FIRST.get(modifier.words[0]!) ?? [];
  list.push(modifier);
  list.sort((a, b) => b.words.length - a.words.length);
  BY_FIRST.set(modifier.words[0]!, list);
}

export const MODIFIER_STARTS: ReadonlySet<string> = new Set(BY_FIRST.keys());

/** “late last year”, “the end of 1990”, “about 20 years”, “earlier this month”, around what `core` recognises. */
export function modified(core: readonly Recogniser[]): Recogniser {
  return {
    name: 'modified',
    confidence: 0.92,
    at(w: Words, i: number): Match | null {
      for (const { words, mod, before } of BY_FIRST.get(w.lower[i]!) ?? []) {
        if (!w.are(i, ...words)) continue;
        const at = i + words.length;
        if (!w.together(i, at)) continue;
        const inner = longest(core, w, at);
        if (!inner || !fits(inner, before, w, i)) continue;
        return { ...inner, from: i, mod: inner.mod && before === 'date' ? inner.mod : mod };
      }
      return yearEnd(w, i);
    },
  };
}

function fits(inner: Match, before: Modifier['before'], w: Words, i: number): boolean {
  const { said } = inner;
  if (said.kind === 'vague' || said.kind === 'set') return false;
  if (before === 'any') {
    if (w.is(i, 'about', 'around') && w.sense[i + 1]?.weekday) return false;
    if (w.is(i, 'some')) return said.kind === 'duration' && w.digitsLike(i + 1);
    return said.kind !== 'date' || said.year === undefined || said.month !== undefined || !w.is(i, 'about');
  }
  if (w.is(i, 'over') && (w.is(i + 1, 'the', 'these', 'past', 'last', 'next') || w.sense[i + 1]?.vague))
    return false;
  if (before === 'amount')
    return said.kind === 'duration' || (said.kind === 'shift' && w.sense[inner.to - 2]?.unit !== undefined);
  if (said.kind === 'duration') return false;
  return true;
}

function longest(core: readonly Recogniser[], w: Words, i: number): Match | null {
  let best: Match | null = null;
  for (const recogniser of core) {
    const match = recogniser.at(w, i);
    if (match && match.from === i && (!best || match.to > best.to)) best = match;
  }
  return best;
}

/** “year-end”, “the year end”, “year’s end”, “month-end”. */
function yearEnd(w: Words, i: number): Match | null {
  const at = w.is(i, 'the', 'around') ? i + 1 : i;
  if (!w.is(at, 'year', 'month')) return null;
  const to = w.is(at + 1, "'s", '’s') ? at + 2 : at + 1;
  if (!w.is(to, 'end') || !w.together(i, to)) return null;
  // “year-end” is the last day of the year’s accounts.
  if (w.is(at, 'year') && w.link[to] === 1)
    return { from: at, to: to + 1, said: { kind: 'date', month: 12, day: 31 } };
  const grain = w.is(at, 'year') ? 'year' : 'month';
  return {
    from: w.is(i, 'around') ? i : at,
    to: to + 1,
    said: { kind: 'shift', grain, n: 0, from: 'speech' },
    mod: 'END',
  };
}
