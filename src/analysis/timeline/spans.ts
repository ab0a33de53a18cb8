/** The words of every time expression, and which of them are told in one breath. */
import type { Timex } from '../contract.ts';
import type { TimeLanguage } from '../time/language.ts';
import type { Words } from '../time/words.ts';
import type { EventLanguage, WordSpan } from './language.ts';

export function wordSpans(words: Words, timexes: readonly Timex[]): WordSpan[] {
  let word = 0;
  return timexes.map(({ start, end }) => {
    while (word < words.length && words.start[word]! < start) word++;
    let to = word;
    while (to < words.length && words.end[to]! <= end) to++;
    return { from: word, to };
  });
}

/** “in September and October”, “from 1996 to 2001”: the words of an expression with those it is joined to. */
export function joined(
  words: Words,
  spans: readonly WordSpan[],
  index: number,
  language: TimeLanguage,
  events: EventLanguage,
): WordSpan {
  const together = (to: number, from: number): boolean =>
    to <= from &&
    words.together(to - 1, from) &&
    (language.joins(words, to, from) || events.oneBreath(words, to, from));
  let { from, to } = spans[index]!;
  for (let i = index + 1; i < spans.length && together(to, spans[i]!.from); i++) to = spans[i]!.to;
  for (let i = index - 1; i >= 0 && together(spans[i]!.to, from); i--) from = spans[i]!.from;
  if (words.is(to, ')')) for (let i = from; i < to; i++) if (words.is(i, '(')) return { from, to: to + 1 };
  return { from, to };
}
