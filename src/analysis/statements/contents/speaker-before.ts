/** Whose words stand behind a cue: the subject on its left, or who went before. */
import { WORD } from '../language.ts';
import { nounPhraseLeft, subjectOf } from '../phrase-left.ts';
import { headOf } from '../phrase-names.ts';
import type { CueHit, Range } from '../statement.ts';
import type { View } from '../view.ts';
import type { Walk } from './walk.ts';

/** “The paper quoted the minister as saying”, “the minister was quoted as saying”: the minister. */
function quotedAsSaying({ view, unit }: Walk, hit: CueHit): Range | null {
  const as = hit.from - 1;
  for (let i = as - 1; i > unit.from && i > as - 25; i--) {
    if (!view.language.quotingVerbs.has(view.lower[i]!)) continue;
    if (i === as - 1) return subjectOf(view, unit.from, i);
    return nounPhraseLeft(view, as, i + 1) ?? { from: i + 1, to: as };
  }
  return null;
}

/** The subject on the left; for a participle (“, saying”) the subject of the whole. */
export function speakerBefore(walk: Walk, hit: CueHit): Range | null {
  const { view, unit, found } = walk;
  if (hit.form === 'gerund' && hit.from === hit.verb) {
    const quoted = view.lower[hit.from - 1] === view.language.asWord ? quotedAsSaying(walk, hit) : null;
    if (quoted) return quoted;
    const before = found.at(-1);
    return before?.speaker ?? speakingSubject(view, unit.from, hit.from);
  }
  const floor = Math.max(unit.from, walk.left);
  const subject = nounPhraseLeft(view, hit.from, floor);
  if (subject) return subject;
  const before = found.at(-1);
  // “X said … and called for …”
  return before?.speaker ?? subjectOf(view, unit.from, hit.from);
}

/** “Shares fell after the company cut its forecast, blaming the weather”: of two subjects the one that can speak. */
function speakingSubject(view: View, from: number, to: number): Range | null {
  const main = subjectOf(view, from, to);
  if (!main || canSpeak(view, main)) return main;
  for (let i = main.to; i < to; i++) {
    if (view.classes[i] === WORD.comma) return main;
    if (!view.language.occasionWords.has(view.lower[i]!)) continue;
    const other = subjectOf(view, i + 1, to);
    return other && canSpeak(view, other) ? other : main;
  }
  return main;
}

function canSpeak(view: View, phrase: Range): boolean {
  const { classes, language, lower, mentions } = view;
  const head = headOf(view, phrase);
  return (
    classes[head] !== WORD.noun ||
    mentions[head]! >= 0 ||
    language.nouns.has(lower[head]!) ||
    language.personNouns.has(lower[head]!) ||
    language.bodyNouns.has(lower[head]!)
  );
}
