/**
 * The statements of one unit: for every cue the construction it stands in, and with it the content.
 * Constructions are tried in order; the first that fits draws the statement.
 */
import { WORD } from '../language.ts';
import type { CueHit, Statement, UnitContext } from '../statement.ts';
import { hasFiniteVerb } from '../view.ts';
import { afterPreposition, inverted, postposed, quotedAs, quotedSaying } from './before-cue.ts';
import { forward } from './behind-cue.ts';
import { nominalCues } from './nominal-cues.ts';
import type { Walk } from './walk.ts';

export function drawContents(context: UnitContext, start: number): Statement[] {
  const { view, unit, index, hits } = context;
  // Spread, the object of every sentence would cost more than what most of them say.
  const walk: Walk = { view, unit, index, hits, left: start, covered: start, found: [] };
  const outer = trailing(walk, start);
  if (outer) return [outer];
  for (const hit of hits) {
    if (hit.from < walk.covered || isOpeningParticiple(walk, hit) || isTold(walk, hit)) continue;
    const drawn = hit.preposition
      ? afterPreposition(walk, hit)
      : (quotedSaying(walk, hit) ??
        quotedAs(walk, hit) ??
        postposed(walk, hit) ??
        inverted(walk, hit) ??
        forward(walk, hit));
    if (!drawn || asksForNoName(walk, drawn)) continue;
    walk.found.push(drawn);
    const last = drawn.fragments.at(-1)!;
    walk.covered = Math.max(last.to, drawn.cue?.to ?? 0);
    walk.left = walk.covered;
  }
  return [...walk.found, ...nominalCues(walk)];
}

/** “Norland will ask Tarsia for aid, Holm said, …”: what lies ahead is said by who tells it. */
function isTold(walk: Walk, { modal, verb }: CueHit): boolean {
  if (!modal || walk.view.quoted[verb]! >= 0) return false;
  const outer = walk.hits.find((hit) => hit.from > verb && hit.cue.weight >= 1 && !hit.modal);
  const drawn = outer && postposed(walk, outer);
  return drawn?.fragments.length === 1 && drawn.fragments[0]!.from <= verb && verb < drawn.fragments[0]!.to;
}

/** How far behind its cue the word stands that tells it. */
const WISH = 8;

/** “requested anonymity”, “asked that her surname not be used”: why there is no name, and nothing of the story. */
function asksForNoName({ view }: Walk, { fragments: [content], hit }: Statement): boolean {
  if (!hit || !view.language.requests.has(hit.cue.lemma)) return false;
  let denied = view.language.namelessness.has(view.lower[content!.from]!);
  let named = denied;
  for (let i = content!.from; i < content!.to && i < content!.from + WISH; i++) {
    if (view.classes[i] === WORD.negation) denied = true;
    if (view.language.namelessness.has(view.lower[i]!)) named = true;
  }
  return denied && named;
}

/** “Asked whether the road was open, X said …”: the question of nobody told. */
const isOpeningParticiple = ({ unit }: Walk, { form, verb }: CueHit) =>
  verb === unit.from && (form === 'past' || form === 'participle');

/**
 * “X says the road is closed, according to a poll.”: an attribution at the end of the sentence holds
 * all of it, other attributions included, unless the sentence has coordinate parts.
 */
function trailing(walk: Walk, start: number): Statement | null {
  const { view, unit, hits } = walk;
  const last = hits.at(-1);
  if (!last || hits.length < 2 || last.from <= start) return null;
  for (let i = start; i < last.from; i++) {
    if (view.quoted[i]! >= 0) return null;
    if (view.classes[i] === WORD.semicolon) return null;
    const next = view.classes[i + 1];
    if (view.classes[i] === WORD.comma && (next === WORD.conjunction || next === WORD.subordinator))
      return null;
  }
  const drawn = last.preposition ? afterPreposition(walk, last) : postposed(walk, last);
  if (!drawn || drawn.fragments.length > 1 || drawn.fragments[0]!.from > start + 1) return null;
  const end = Math.max(drawn.cue!.to, drawn.speaker?.to ?? 0);
  // “…, saying that the results, he added, were not final”: the sentence goes on.
  if (hasFiniteVerb(view, end, unit.to)) return null;
  return end >= unit.to - 6 ? drawn : null;
}
