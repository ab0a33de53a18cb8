/** The medium of a statement: “on Telegram”, “in a statement”, “told Reuters”. */
import { WORD } from './language.ts';
import { simpleNounPhrase } from './phrases.ts';
import type { Statement } from './statement.ts';
import type { Unit, View } from './view.ts';

const REACH = 25;

export function findMedium(view: View, unit: Unit, statement: Statement): string | null {
  const { hit } = statement;
  if (!hit) return null;
  const { tokens, classes, lower, language } = view;
  const text = (from: number, to: number) => view.text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const spans: [number, number][] = [
    [hit.to, Math.min(unit.to, hit.to + REACH)],
    [Math.max(unit.from, hit.from - REACH), hit.from],
  ];
  for (const [from, to] of spans) {
    for (let i = from; i < to; i++) {
      if (statement.fragments.some((f) => i >= f.from && i < f.to)) {
        if (i >= hit.to) break;
        continue;
      }
      if (classes[i] === WORD.preposition && language.mediumPrepositions.has(lower[i]!)) {
        const phrase = simpleNounPhrase(view, i + 1, to);
        if (phrase && language.mediumHeads.has(lower[phrase.to - 1]!)) return text(phrase.from, phrase.to);
      }
    }
  }
  // The press that was told: “told AFP”.
  for (let i = hit.to; i < Math.min(unit.to, hit.to + 4); i++) {
    if (classes[i] === WORD.adverb || classes[i] === WORD.determiner) continue;
    for (let width = 3; width >= 1; width--) {
      if (i + width > unit.to) continue;
      const words = text(i, i + width);
      if (language.mediaNames.has(words.toLowerCase())) return words;
    }
    break;
  }
  return null;
}
