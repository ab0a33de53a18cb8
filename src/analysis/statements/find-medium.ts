/** The medium of a statement: “on Telegram”, “in a statement”, “told Reuters”. */
import { TAKES, WORD } from './language.ts';
import { simpleNounPhrase } from './phrase-right.ts';
import type { CueHit, Range, Statement } from './statement.ts';
import type { Unit, View } from './view.ts';

const REACH = 25;

/** `addressee`: to whom it was said, if the words tell. */
export function findMedium(
  view: View,
  unit: Unit,
  statement: Statement,
  addressee: Range | null,
): string | null {
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
        // “in an interview broadcast Sunday”, not “based on interviews”
        let end = phrase?.to ?? i;
        while (view.inTime[end - 1]) end--;
        if (language.mediumHeads.has(lower[end - 1]!) && classes[i - 1] !== WORD.participle)
          return text(i + 1, end);
      }
    }
  }
  return addressee && isMedium(view, addressee)
    ? text(addressee.from, addressee.to)
    : pressTold(view, unit, hit);
}

/** “told Rai radio”, “told a news conference”: by the last word or by the whole name; not “told reporters”. */
function isMedium({ language, lower }: View, { from, to }: Range): boolean {
  const word = lower[to - 1]!;
  const { mediaHeads, mediaNames, mediumHeads, nouns, personNouns, pressWords } = language;
  if (personNouns.has(word) || pressWords.has(word)) return false;
  const name = lower.slice(language.definite.has(lower[from]!) ? from + 1 : from, to).join(' ');
  return mediumHeads.has(word) || mediaHeads.has(word) || nouns.get(word) === 'media' || mediaNames.has(name);
}

/** Most words in the name of a news medium. */
const NAME_WORDS = 3;

/** “told AFP”: a news medium's name behind a cue that can be told to somebody. */
function pressTold(view: View, unit: Unit, { cue, to }: CueHit): string | null {
  if (!(cue.takes & TAKES.addressee)) return null;
  const { classes, language, lower, tokens } = view;
  let i = to;
  while (classes[i] === WORD.adverb || classes[i] === WORD.determiner) i++;
  for (let width = NAME_WORDS; width >= 1; width--) {
    if (i + width <= unit.to && language.mediaNames.has(lower.slice(i, i + width).join(' ')))
      return view.text.slice(tokens[i]!.start, tokens[i + width - 1]!.end);
  }
  return null;
}
