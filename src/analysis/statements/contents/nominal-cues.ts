/**
 * Nouns of saying whose clause is the content: “the ministry's claim that …”, “allegations by the
 * union that …”. Only with somebody whose words they are, and only behind the sentence's verb, where
 * the clause runs on to the sentence's end.
 */
import { WORD } from '../language.ts';
import { nounPhraseLeft } from '../phrase-left.ts';
import { nounPhraseRight } from '../phrase-right.ts';
import type { Range, Statement } from '../statement.ts';
import { hasFiniteVerb, type View } from '../view.ts';
import { holdsParticiple, isClause } from './clause.ts';
import { contentEnd } from './content-end.ts';
import { trim, type Walk } from './walk.ts';

const CONFIDENCE = 0.6;

export function nominalCues({ view, unit, index, hits, found }: Walk): Statement[] {
  const drawn: Statement[] = [];
  for (let i = unit.from + 1; i < unit.to; i++) {
    if (
      view.classes[i] !== WORD.noun ||
      view.quoted[i]! >= 0 ||
      !view.language.nominalCues.has(view.lower[i]!)
    )
      continue;
    const agent =
      view.lower[i + 1] === view.language.agentPreposition ||
      view.lower[i + 1] === view.language.originPreposition
        ? nounPhraseRight(view, i + 2, unit.to)
        : null;
    const that = agent ? agent.to : i + 1;
    if (
      view.language.closedClasses.get(view.lower[that] ?? '') !== WORD.complementiser ||
      !hasFiniteVerb(view, unit.from, i)
    )
      continue;
    const speaker = agent ?? ownerBefore(view, i, unit.from);
    const content = trim(view, that + 1, contentEnd(view, that + 1, unit.to, hits));
    const taken = [...found, ...drawn].some((s) =>
      s.fragments.some((f) => f.from < content.to && content.from < f.to),
    );
    if (!speaker || taken || !(isClause(view, content.from, content.to) || holdsParticiple(view, content)))
      continue;
    drawn.push({
      unit: index,
      fragments: [content],
      hit: null,
      cue: { from: i, to: i + 1 },
      speaker,
      continues: null,
      rule: 'statements/nominal',
      confidence: CONFIDENCE,
    });
  }
  return drawn;
}

/** “his”, “Holm's”, “the Norland”: whose noun the one at `at` is. */
function ownerBefore(view: View, at: number, floor: number): Range | null {
  let end = at;
  while (end > floor && view.classes[end - 1] === WORD.adjective && view.mentions[end - 1]! < 0) end--;
  if (end === floor) return null;
  if (view.language.pronouns.get(view.lower[end - 1]!)?.possessive) return { from: end - 1, to: end };
  if (view.language.possessiveMarks.has(view.lower[end - 1]!)) return nounPhraseLeft(view, end - 1, floor);
  return view.mentions[end - 1]! >= 0 ? nounPhraseLeft(view, end, floor) : null;
}
