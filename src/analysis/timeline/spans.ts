/** The words of every time expression, and which of them are told in one breath. */
import type { Timex } from '../contract.ts';
import type { TimeLanguage } from '../time/language.ts';
import type { Words } from '../time/words.ts';

/** Words, end exclusive; empty where the expression matches no word. */
export interface WordSpan {
  from: number;
  to: number;
}

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
): WordSpan {
  let { from, to } = spans[index]!;
  for (let i = index + 1; i < spans.length && together(words, to, spans[i]!.from, language); i++)
    to = spans[i]!.to;
  for (let i = index - 1; i >= 0 && together(words, spans[i]!.to, from, language); i--) from = spans[i]!.from;
  return { from, to };
}

const together = (words: Words, to: number, from: number, language: TimeLanguage): boolean =>
  to <= from && words.together(to - 1, from) && language.joins(words, to, from);
