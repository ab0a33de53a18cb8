/** Where the content of a forward statement (“she said that …”) ends. */
import { TAKES, WORD } from '../language.ts';
import type { CueHit } from '../statement.ts';
import { hasFiniteVerb, type View } from '../view.ts';
import { isClause } from './clause.ts';
import { contentStart } from './content-start.ts';

/**
 * Usually the end of the sentence. Earlier where the reporting goes on with another cue (“…, adding
 * that”, “… and called for”), or where the story's own voice takes over behind a comma (“…, but he
 * gave no date”).
 */
export function contentEnd(view: View, start: number, end: number, hits: readonly CueHit[]): number {
  const { classes, lower, language } = view;
  let depth = 0;
  let at = 0;
  for (let i = start; i < end; i++) {
    if (view.quoted[i]! >= 0) continue;
    const kind = classes[i]!;
    if (kind === WORD.openBracket) depth++;
    else if (kind === WORD.closeBracket) depth--;
    if (depth > 0 || i === start) continue;
    if (kind === WORD.semicolon) return i;
    while (at < hits.length && hits[at]!.from <= i) at++;
    const next = hits[at];
    if (kind === WORD.comma || kind === WORD.dash) {
      const hit = next;
      if (hit?.form === 'gerund' && hit.from === hit.verb && nothingBetween(view, i + 1, hit.from)) return i;
      if (hit?.preposition && hit.from === i + 1) return i;
      if (isComment(view, i + 1)) return i;
      // “…, which the company says is safe”, “…, which she called a farce”
      if (
        hit &&
        classes[i + 1] === WORD.relative &&
        hit.cue.takes & (kind === WORD.comma ? TAKES.clause | TAKES.naming : TAKES.clause) &&
        subjectReaches(view, i + 2, hit.from) &&
        !holdsComma(view, hit.to, end)
      )
        return i;
      const conjunction = classes[i + 1];
      if (conjunction === WORD.conjunction || conjunction === WORD.subordinator) {
        // “…, but she said”, “…, while the ministry says”
        if (hit && !hit.infinitive && subjectReaches(view, i + 2, hit.from, true)) return i;
        if (language.contrast.has(lower[i + 1]!) && newVoice(view, i + 2, end)) return i;
      }
      // “…, the minister said, …” is handled by the caller that sees the cue behind the comma.
      if (hit && isFinal(view, hit, end) && subjectReaches(view, i + 1, hit.from)) return i;
    }
    if (
      kind === WORD.conjunction &&
      next &&
      next.from === skipAdverbs(view, i + 1) &&
      isFiniteCue(next) &&
      (language.contrast.has(lower[i]!) ||
        classes[i - 1] === WORD.comma ||
        !hasFiniteVerb(view, start, i) ||
        opensContent(view, next, end))
    )
      return i;
    if (kind === WORD.gerund && next && next.verb === i && next.from === i && i > start && isTight(next)) {
      if (
        classes[i - 1] !== WORD.auxiliary &&
        classes[i - 1] !== WORD.preposition &&
        classes[i - 1] !== WORD.adverb
      )
        return i;
    }
  }
  return end;
}

/** “…, a claim that the rebels denied”: the narrator's. */
function isComment({ classes, language, lower }: View, at: number): boolean {
  if (!language.indefinite.has(lower[at]!)) return false;
  let noun = at + 1;
  while (classes[noun] === WORD.adjective) noun++;
  const next = classes[noun + 1]!;
  const ends = next === WORD.preposition || next === WORD.comma || next === WORD.stop || next === WORD.noun;
  return language.nominalCues.has(lower[noun]!) && !ends;
}

/** “and said it would end”, “and called for an end”: not “and acknowledges the debt”, “and called in the army”. */
function opensContent(view: View, hit: CueHit, end: number): boolean {
  const { opening, start } = contentStart(view, hit, end);
  if (opening === 'none') return false;
  if (opening !== 'bare') return true;
  const { takes } = hit.cue;
  if (takes & TAKES.clause && isClause(view, start, end)) return true;
  if (takes & TAKES.infinitive && view.classes[start] === WORD.infinitiveMark) return true;
  const objects = TAKES.object | TAKES.personInfinitive | TAKES.charge | TAKES.naming | TAKES.namingAs;
  return (
    (takes & objects) > 0 && view.classes[hit.to] !== WORD.preposition && view.classes[hit.to] !== WORD.adverb
  );
}

/**
 * Where an object ends that carries the content (“called for an end to the siege”): before a relative
 * clause, a participle or a clause of the narrator's.
 */
export function objectEnd(view: View, start: number, end: number): number {
  const { classes, language, lower } = view;
  const marked = appositionEnd(view, start, end);
  let infinitive = false;
  for (let i = start + 1; i < end; i++) {
    if (view.quoted[i]! >= 0) continue;
    if (i >= marked) return i;
    if (classes[i] === WORD.infinitiveMark) infinitive = true;
    // “… and left”, “… but never gave evidence”
    if (classes[i] === WORD.conjunction && isSecondVerb(view, skipFillers(view, i + 1), infinitive)) return i;
    const first = classes[i] === WORD.comma || classes[i] === WORD.dash ? i + 1 : i;
    if (language.occasionWords.has(lower[first]!) && isClause(view, first + 1, Math.min(end, first + 12)))
      return i;
  }
  return end;
}

/**
 * Taggers take “and sought a probe” for another form: none but a finite one stands so before an article, unless an
 * infinitive goes on.
 */
function isSecondVerb({ classes }: View, i: number, infinitive: boolean): boolean {
  const kind = classes[i];
  const next = classes[i + 1];
  if (kind === WORD.finiteVerb) return true;
  return (
    (kind === WORD.participle || (kind === WORD.baseVerb && !infinitive)) &&
    (next === WORD.determiner || next === WORD.possessive)
  );
}

/** The comma or dash before a relative clause or a participle. */
export function appositionEnd(view: View, start: number, end: number): number {
  const { classes, language, lower } = view;
  for (let i = start + 1; i < end; i++) {
    if (view.quoted[i]! >= 0 || (classes[i] !== WORD.comma && classes[i] !== WORD.dash)) continue;
    const next = classes[i + 1];
    if (next === WORD.relative || next === WORD.participle) return i;
    if (next === WORD.gerund && !language.inclusions.has(lower[i + 1]!)) return i;
  }
  return end;
}

const isTight = (hit: CueHit) => (hit.cue.takes & TAKES.clause) > 0;

const isFiniteCue = (hit: CueHit) => hit.form === 'past' || hit.form === 'present' || hit.from < hit.verb;

function skipAdverbs(view: View, i: number): number {
  while (view.classes[i] === WORD.adverb) i++;
  return i;
}

function skipFillers(view: View, i: number): number {
  while (view.classes[i] === WORD.adverb || view.classes[i] === WORD.negation) i++;
  return i;
}

function nothingBetween(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (view.classes[i] !== WORD.adverb && view.classes[i] !== WORD.conjunction) return false;
  return true;
}

/** Only a subject (no verb, no comma but those around an apposition) stands between `from` and the cue. */
function subjectReaches(view: View, from: number, to: number, apposition = false): boolean {
  if (to <= from || to - from > 12) return false;
  const inserted = apposition && view.classes[to - 1] === WORD.comma;
  let commas = 0;
  for (let i = from; i < to; i++) {
    const kind = view.classes[i]!;
    if (kind === WORD.comma && inserted && ++commas <= 2) continue;
    if (
      kind === WORD.finiteVerb ||
      kind === WORD.auxiliary ||
      kind === WORD.modal ||
      kind === WORD.comma ||
      kind === WORD.gerund ||
      kind === WORD.complementiser ||
      kind === WORD.baseVerb
    )
      return false;
  }
  return true;
}

function holdsComma(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.classes[i] === WORD.comma && view.quoted[i]! < 0) return true;
  return false;
}

/** The cue is the last thing said in the sentence but for adjuncts: a trailing “…, he said”. */
function isFinal(view: View, hit: CueHit, end: number): boolean {
  const next = view.classes[hit.to];
  return hit.to >= end || next === WORD.stop || next === WORD.comma || next === WORD.time;
}

/** “but she named no date”, “but did not say when”: the story speaks again. */
function newVoice(view: View, from: number, end: number): boolean {
  const { classes, lower, language } = view;
  let i = from;
  if (classes[i] === WORD.pronoun && language.pronouns.get(lower[i]!)?.person === 3) i++;
  else return false;
  for (let k = i; k < end && k < i + 4; k++) {
    if (classes[k] === WORD.negation) return true;
    if (language.withholding.has(lower[k]!)) return true;
  }
  return false;
}
