import type { Match, VagueSaid } from '../../../../analysis/time/expression.ts';
import type { Recogniser } from '../../../../analysis/time/language.ts';
import type { Words } from '../../../../analysis/time/words.ts';

/** Phrases, longest first for each first word. */
const PHRASES: readonly [words: string, value: VagueSaid['value'], confidence?: number][] = [
  ['now', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['just now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['the present', 'PRESENT_REF'],
  ['the moment', 'PRESENT_REF'],
  ['this time', 'PRESENT_REF'],
  ['this moment', 'PRESENT_REF'],
  ['this point', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['some time ago', 'PAST_REF'],
  ['a while ago', 'PAST_REF'],
  ['long ago', 'PAST_REF'],
  ['not long ago', 'PAST_REF'],
  ['not so long ago', 'PAST_REF'],
  ['as soon as possible', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['a later date', 'FUTURE_REF'],
];

interface Phrase {
  words: string[];
  said: VagueSaid;
  confidence: number;
}

const BY_FIRST = new Map<string, Phrase[]>();
for (const [text, value, confidence = 0.85] of PHRASES) {
  const words = text.split(' ');
  const list = BY_FIRST.get(words[0]!) ?? [];
  list.push({ words, said: { kind: 'vague', value }, confidence });
  list.sort((a, b) => b.words.length - a.words.length);
  BY_FIRST.set(words[0]!, list);
}

export const REFERENCE_STARTS: ReadonlySet<string> = new Set(BY_FIRST.keys());
export const REFERENCE_ENDS: ReadonlySet<string> = new Set(PHRASES.map(([text]) => text.split(' ').at(-1)!));

/** “now”, “recently”, “the future”: time without a place in the calendar. */
export const reference: Recogniser = {
  name: 'reference',
  confidence: 0.85,
  at(w: Words, i: number): Match | null {
    for (const { words, said, confidence } of BY_FIRST.get(w.lower[i]!) ?? []) {
      if (!w.are(i, ...words)) continue;
      const to = i + words.length;
      if (w.is(to - 1, 'past', 'present', 'moment', 'point') && !endsPhrase(w, to)) continue;
      if (w.is(to - 1, 'time', 'moment', 'point') && !w.is(i - 1, 'at')) continue;
      if (w.is(to - 1, 'term', 'future', 'past') && w.link[to] === 1) continue;
      if (w.is(to - 1, 'term') && (w.link[to - 1] === 1 || !endsPhrase(w, to))) continue;
      if (w.is(i, 'now') && w.is(i + 1, 'that') && w.first[i] === i) continue;
      return { from: i, to, said, confidence };
    }
    return null;
  },
};

function endsPhrase(w: Words, i: number): boolean {
  if (!w.together(i - 1, i)) return true;
  return (
    !w.sense[i]!.unit &&
    !/^\d/.test(w.lower[i]!) &&
    (/^\W/.test(w.lower[i]!) ||
      /^(?:and|or|but|as|to|has|have|had|is|are|was|were|in|for|when|by|with|that|it|he|she|they|we|i|you|the|a|this|there)$/.test(
        w.lower[i]!,
      ))
  );
}
