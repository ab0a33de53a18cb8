/**
 * The statements of one unit: for every cue the construction it stands in, and with it the content.
 * Constructions are tried in order; the first that fits draws the statement.
 */

import { type After, lookAfter } from './after-cue.ts';
import { contentEnd } from './content-end.ts';
import type { CueHit } from './find-cues.ts';
import { TAKES, WORD } from './language.ts';
import { nounPhraseLeft, nounPhraseRight, type Range, subjectOf } from './phrases.ts';
import type { Statement, UnitContext } from './statement.ts';
import { hasFiniteVerb, type View } from './view.ts';

/** State of the walk through a unit. */
interface Walk extends UnitContext {
  /** Left bound of what a later cue may claim. */
  left: number;
  /** Cues before this token lie inside a content and are not read. */
  covered: number;
  found: Statement[];
}

export function drawContents(context: UnitContext, start: number): Statement[] {
  const walk: Walk = { ...context, left: start, covered: start, found: [] };
  const outer = trailing(walk, start);
  if (outer) return [outer];
  for (const hit of context.hits) {
    if (hit.from < walk.covered) continue;
    const drawn = hit.preposition
      ? afterPreposition(walk, hit)
      : (quotedAs(walk, hit) ?? postposed(walk, hit) ?? inverted(walk, hit) ?? forward(walk, hit));
    if (!drawn) continue;
    walk.found.push(drawn);
    const last = drawn.fragments.at(-1)!;
    walk.covered = Math.max(last.to, drawn.cue?.to ?? 0);
    walk.left = walk.covered;
  }
  return walk.found;
}

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
  return end >= unit.to - 6 ? drawn : null;
}

function statement(
  walk: Walk,
  hit: CueHit,
  rule: string,
  factor: number,
  fragments: Range[],
  speaker: Range | null,
): Statement | null {
  const kept = fragments.filter((range): range is Range => range.to > range.from);
  if (!kept.length) return null;
  return {
    unit: walk.index,
    fragments: kept,
    hit,
    cue: { from: hit.from, to: hit.to },
    speaker,
    continues: null,
    rule: `statements/${rule}`,
    confidence: hit.cue.weight * factor,
  };
}

/** Cues that say nothing here: wanted to say, did not say. */
function isIdle(view: View, hit: CueHit): boolean {
  if (hit.infinitive) {
    if (!(hit.cue.takes & TAKES.clause)) return true;
    for (let i = hit.from - 1; i >= 0 && i >= hit.from - 4; i--) {
      if (view.language.unspoken.has(view.lower[i]!)) return true;
      if (view.classes[i] === WORD.comma) break;
    }
  }
  return hit.negated && (hit.cue.takes & (TAKES.clause | TAKES.question)) > 0;
}

/** “…, X said.” and “…, X said, ….” */
function postposed(walk: Walk, hit: CueHit): Statement | null {
  const { view, unit } = walk;
  if (hit.passive || hit.infinitive || hit.form === 'gerund') return null;
  const after = lookAfter(view, hit, unit.to);
  if (after.opening !== 'none' && after.opening !== 'quotation') return null;
  const subject = behindQuotation(view, hit.from, walk.left) ?? nounPhraseLeft(view, hit.from, walk.left);
  if (!subject || subject.from <= walk.left) return null;
  let separator = subject.from - 1;
  // “…, as the agency put it”
  if (view.classes[separator] === WORD.subordinator && view.classes[separator - 1] === WORD.comma)
    separator--;
  const before = separatorAt(view, separator);
  if (before === null) return null;
  if (after.opening === 'quotation' && view.classes[after.start - 1] !== WORD.comma && before !== 'quotation')
    return null;
  if (before !== 'quotation' && !(hit.cue.takes & TAKES.clause)) return null;
  const left = leftContent(view, walk.left, separator);
  if (!left) return null;
  const fragments = [left];
  const right = secondPart(walk, after, left);
  if (right) fragments.push(right);
  else if (before !== 'quotation' && !hasFiniteVerb(view, left.from, left.to)) return null;
  return statement(walk, hit, right ? 'around-cue' : 'before-cue', 1, fragments, subject);
}

/** “‘…,’ Ada Holm, head of the agency, the council and the board, said”: all behind the closing mark. */
function behindQuotation(view: View, end: number, limit: number): Range | null {
  const { classes } = view;
  for (let i = end - 1; i > limit && i > end - 40; i--) {
    if (classes[i] !== WORD.closeQuote) {
      if (view.quoted[i]! >= 0) return null;
      continue;
    }
    const from = classes[i + 1] === WORD.comma ? i + 2 : i + 1;
    const inside = classes[i - 1];
    const ended = inside === WORD.comma || inside === WORD.stop || classes[i + 1] === WORD.comma;
    const first = classes[from]!;
    if (!ended || from >= end) return null;
    const nominal =
      first === WORD.name ||
      first === WORD.determiner ||
      first === WORD.noun ||
      first === WORD.possessive ||
      first === WORD.adjective;
    if (!nominal || classes[end - 1] !== WORD.comma) return null;
    // A finite verb only behind “who”.
    let relative = false;
    for (let k = from; k < end; k++) {
      if (classes[k] === WORD.relative) relative = true;
      if (
        !relative &&
        (classes[k] === WORD.finiteVerb || classes[k] === WORD.auxiliary || classes[k] === WORD.modal)
      )
        return null;
    }
    return { from, to: end - 1 };
  }
  return null;
}

/** “As X put it, …” */
function quotedAs(walk: Walk, hit: CueHit): Statement | null {
  const { view, unit } = walk;
  if (hit.passive || hit.infinitive || hit.form === 'gerund') return null;
  const subject = nounPhraseLeft(view, hit.from, walk.left);
  if (!subject || view.lower[subject.from - 1] !== view.language.asWord || subject.from - 1 < walk.left)
    return null;
  const before = view.classes[subject.from - 2]!;
  if (subject.from - 1 > walk.left && before !== WORD.comma && before !== WORD.complementiser) return null;
  const after = lookAfter(view, hit, unit.to);
  let start = after.start;
  if (view.classes[after.rest] === WORD.comma) start = after.rest + 1;
  else if (after.opening !== 'quotation' && after.opening !== 'colon') return null;
  const range = trim(view, start, contentEnd(view, start, unit.to, walk.hits));
  return statement(walk, hit, 'as-said', 0.9, [range], subject);
}

/** “…, said X.” */
function inverted(walk: Walk, hit: CueHit): Statement | null {
  const { view, unit } = walk;
  if (hit.passive || hit.infinitive || hit.form === 'gerund' || hit.from !== hit.verb) return null;
  if (!(hit.cue.takes & (TAKES.quote | TAKES.clause)) || hit.from <= walk.left) return null;
  const separator = hit.from - 1;
  const before = separatorAt(view, separator);
  if (before === null) return null;
  const speaker = nounPhraseRight(view, hit.to, unit.to);
  if (!speaker) return null;
  const next = view.classes[speaker.to]!;
  if (view.classes[speaker.from] === WORD.pronoun || next === WORD.openQuote) return null;
  if (before !== 'quotation') {
    if (!(hit.cue.takes & TAKES.clause)) return null;
    // “X, a former minister, said the road was closed” is no inversion.
    if (hasFiniteVerb(view, speaker.to, Math.min(unit.to, speaker.to + 3))) return null;
    if (!hasFiniteVerb(view, walk.left, separator)) return null;
  }
  if (next === WORD.finiteVerb && before !== 'quotation') return null;
  const left = leftContent(view, walk.left, separator);
  if (!left) return null;
  const rest = endOfApposition(view, speaker.to, unit.to);
  const fragments = [left];
  const right = secondPart(walk, { opening: 'none', start: rest, addressee: null, rest }, left);
  if (right) fragments.push(right);
  return statement(walk, hit, 'inverted', 1, fragments, speaker);
}

/** “According to X, ….” and “…, according to X.” */
function afterPreposition(walk: Walk, hit: CueHit): Statement | null {
  const { view, unit } = walk;
  const speaker = nounPhraseRight(view, hit.to, unit.to);
  if (!speaker) return null;
  const rest = endOfApposition(view, speaker.to, unit.to);
  const separator = hit.from - 1;
  const left =
    hit.from > walk.left + 1 && !isOpenEnded(view, separator - 1)
      ? leftContent(view, walk.left, hit.from)
      : null;
  if (left && left.to - left.from >= 2) {
    const fragments = [left];
    if (view.classes[separator] === WORD.comma) {
      const right = secondPart(walk, { opening: 'none', start: rest, addressee: null, rest }, left);
      if (right) fragments.push(right);
    }
    return statement(walk, hit, 'according-to', 1, fragments, speaker);
  }
  let start = rest;
  if (view.classes[start] === WORD.comma) start++;
  const end = contentEnd(view, start, unit.to, walk.hits);
  return statement(walk, hit, 'according-to', 1, [trim(view, start, end)], speaker);
}

/** “X said that ….” and everything else that stands behind its cue. */
function forward(walk: Walk, hit: CueHit): Statement | null {
  const { view, unit } = walk;
  if (isIdle(view, hit)) return null;
  const { takes } = hit.cue;
  const after = lookAfter(view, hit, unit.to);
  if (hit.passive) return passive(walk, hit, after);
  const speaker = speakerOfForward(walk, hit);
  const end = contentEnd(view, after.start, unit.to, walk.hits);
  const content = trim(view, after.start, end);
  if (content.to <= content.from) return null;
  const draw = (rule: string, factor: number, range: Range = content) =>
    statement(walk, hit, rule, factor, [range], speaker);
  switch (after.opening) {
    case 'that':
      if (takes & (TAKES.clause | TAKES.thatClause | TAKES.addressee)) return draw('that', 1);
      return null;
    case 'colon':
      return takes & (TAKES.quote | TAKES.clause | TAKES.question) ? draw('colon', 0.95) : null;
    case 'question':
      return draw('question', 0.8);
    case 'quotation':
      if (takes & (TAKES.quote | TAKES.clause)) return draw('before-quotation', 0.95);
      break;
    case 'none':
      return null;
  }
  const object: Range = { from: hit.to, to: content.to };
  if (
    takes & TAKES.clause &&
    (isClause(view, content.from, content.to) || isPlain(hit, content) || unit.headline)
  )
    return draw('bare-clause', 0.9);
  if (takes & TAKES.infinitive && view.classes[after.start] === WORD.infinitiveMark)
    return draw('infinitive', 0.8);
  if (takes & TAKES.charge && view.classes[hit.to] !== WORD.preposition) return draw('charge', 0.9, object);
  if (
    takes & TAKES.personInfinitive &&
    view.classes[hit.to] !== WORD.infinitiveMark &&
    holds(view, object, WORD.infinitiveMark)
  )
    return draw('request', 0.8, object);
  if (takes & TAKES.naming)
    return hit.to < content.to && object.to - object.from > 1 ? draw('naming', 0.8, object) : null;
  if (takes & TAKES.namingAs && holdsWord(view, object, view.language.asWord))
    return draw('naming', 0.8, object);
  if (takes & TAKES.gerund && view.classes[after.start] === WORD.gerund) return draw('gerund', 0.8);
  if (takes & TAKES.object && nounPhraseRight(view, after.start, unit.to)) return draw('object', 0.7);
  return null;
}

/** “was asked (by X) whether ….”: the agent speaks, not the subject. */
function passive(walk: Walk, hit: CueHit, after: After): Statement | null {
  const { view, unit } = walk;
  if (!(hit.cue.takes & TAKES.question)) return null;
  let { opening, start } = after;
  let speaker: Range | null = null;
  if (view.lower[hit.to] === view.language.agentPreposition) {
    speaker = nounPhraseRight(view, hit.to + 1, unit.to);
    if (!speaker) return null;
    start = speaker.to;
    if (view.classes[start] === WORD.comma) start++;
    opening = view.language.questionWords.has(view.lower[start]!)
      ? 'question'
      : view.classes[start] === WORD.openQuote
        ? 'quotation'
        : 'none';
  }
  if (opening !== 'question' && opening !== 'quotation') return null;
  const range = trim(view, start, contentEnd(view, start, unit.to, walk.hits));
  return statement(walk, hit, 'asked', 0.8, [range], speaker);
}

/** The subject on the left; for a participle (“, saying”) the subject of the whole. */
function speakerOfForward(walk: Walk, hit: CueHit): Range | null {
  const { view, unit, found } = walk;
  if (hit.form === 'gerund' && hit.from === hit.verb) {
    const before = found.at(-1);
    return before?.speaker ?? subjectOf(view, unit.from, hit.from);
  }
  const floor = Math.max(unit.from, walk.left);
  const subject = nounPhraseLeft(view, hit.from, floor);
  if (subject) return subject;
  const before = found.at(-1);
  // “X said … and called for …”
  return before?.speaker ?? subjectOf(view, unit.from, hit.from);
}

function separatorAt(view: View, i: number): 'quotation' | 'comma' | null {
  const kind = view.classes[i];
  if (kind === WORD.closeQuote) return 'quotation';
  if (kind === WORD.comma) return view.classes[i - 1] === WORD.closeQuote ? 'quotation' : 'comma';
  if (kind === WORD.dash) return 'comma';
  return null;
}

/** What is said before the cue: a quotation alone if the rest is no clause, else the whole. */
function leftContent(view: View, from: number, to: number): Range | null {
  let start = from;
  while (start < to && isEdge(view, start)) start++;
  // A quotation at the end with only a word or two of the narrator before it.
  const stretch = lastStretch(view, start, to);
  if (stretch && stretch[0] > start && !hasFiniteVerb(view, start, stretch[0])) {
    const outside = stretch[0] - start;
    if (outside <= 4 && stretch[1] >= to - 2 && view.classes[stretch[0] - 2] === WORD.comma)
      start = stretch[0];
  }
  const range = trim(view, start, to);
  return range.to > range.from ? range : null;
}

function lastStretch(view: View, from: number, to: number): readonly [number, number] | null {
  for (let i = to - 1; i >= from; i--) {
    const index = view.quoted[i]!;
    if (index >= 0) return view.stretchTokens[index]!;
  }
  return null;
}

/** “…, X said, and ….”: what goes on behind the cue, unless it is the narrator's. */
function secondPart(walk: Walk, after: After, left: Range): Range | null {
  const { view, unit } = walk;
  let start = after.opening === 'quotation' ? after.start : after.rest;
  const kind = view.classes[start];
  if (kind === WORD.comma || kind === WORD.dash || kind === WORD.colon) start++;
  else if (kind !== WORD.openQuote) return null;
  if (start >= unit.to) return null;
  const first = view.classes[start]!;
  const end = contentEnd(view, start, unit.to, walk.hits);
  const range = trim(view, start, end);
  if (range.to <= range.from) return null;
  if (first === WORD.openQuote) return range;
  if (first === WORD.gerund || first === WORD.relative) return null;
  // Left in marks and right without: the narrator goes on.
  if (view.quoted[left.to - 1]! >= 0) return null;
  if (first === WORD.conjunction || !hasFiniteVerb(view, left.from, left.to))
    return hasFiniteVerb(view, range.from, range.to) ? range : null;
  return null;
}

/** Behind a name: its apposition or relative clause up to the comma that closes it. */
function endOfApposition(view: View, from: number, end: number): number {
  if (view.classes[from] !== WORD.comma) return from;
  const first = view.classes[from + 1]!;
  const opens =
    first === WORD.determiner ||
    first === WORD.relative ||
    first === WORD.number ||
    first === WORD.noun ||
    first === WORD.possessive;
  if (!opens) return from;
  for (let i = from + 1; i < end; i++) {
    if (view.classes[i] === WORD.comma && view.quoted[i]! < 0) {
      if (first !== WORD.relative && hasFiniteVerb(view, from + 1, i)) return from;
      return i;
    }
    if (view.classes[i] === WORD.openQuote) return from;
  }
  return first === WORD.relative || !hasFiniteVerb(view, from + 1, end) ? end : from;
}

/** “…, which, according to X, …”: the clause has only begun. */
function isOpenEnded(view: View, i: number): boolean {
  const kind = view.classes[i];
  return (
    kind === WORD.relative ||
    kind === WORD.complementiser ||
    kind === WORD.subordinator ||
    kind === WORD.conjunction
  );
}

/** “said” needs no clause to be seen behind it: a tagger may have missed the verb. */
const isPlain = ({ cue }: CueHit, content: Range) => cue.weight >= 1 && content.to - content.from >= 4;

/** A finite verb with a subject of its own, not one of a relative clause or of a second predicate. */
function isClause(view: View, from: number, to: number): boolean {
  const { classes } = view;
  for (let i = from; i < to; i++) {
    const kind = classes[i];
    const verb =
      kind === WORD.finiteVerb ||
      kind === WORD.auxiliary ||
      kind === WORD.modal ||
      // Taggers take “killed” for a participle as often as not.
      (kind === WORD.participle && i > from);
    if (!verb) continue;
    let k = i - 1;
    while (k >= from && (classes[k] === WORD.adverb || classes[k] === WORD.negation)) k--;
    const before = k < from ? WORD.stop : classes[k];
    if (
      before === WORD.conjunction ||
      before === WORD.relative ||
      before === WORD.complementiser ||
      before === WORD.stop
    )
      continue;
    return true;
  }
  return false;
}

function holds(view: View, range: Range, kind: number): boolean {
  for (let i = range.from; i < range.to; i++) if (view.classes[i] === kind) return true;
  return false;
}

function holdsWord(view: View, range: Range, word: string): boolean {
  for (let i = range.from; i < range.to; i++) if (view.lower[i] === word) return true;
  return false;
}

function isEdge(view: View, i: number): boolean {
  const kind = view.classes[i];
  return (
    kind === WORD.comma ||
    kind === WORD.stop ||
    kind === WORD.colon ||
    kind === WORD.semicolon ||
    kind === WORD.dash
  );
}

/** Drops punctuation at both ends, and the marks of a quotation that is the whole. */
export function trim(view: View, from: number, to: number): Range {
  while (from < to && isEdge(view, from)) from++;
  while (to > from && isEdge(view, to - 1) && !(view.quoted[to - 1]! >= 0 && !view.marks[to - 1])) to--;
  if (from < to && view.marks[from] && view.classes[from] === WORD.closeQuote) from++;
  if (from < to && view.marks[to - 1] && view.classes[to - 1] === WORD.openQuote) to--;
  if (to - from >= 2 && view.quoted[from]! >= 0 && view.quoted[from] === view.quoted[to - 1]) {
    while (from < to && view.marks[from]) from++;
    while (to > from && view.marks[to - 1]) to--;
    if (to > from + 1 && view.classes[to - 1] === WORD.comma) to--;
  }
  if (from < to && view.classes[from] === WORD.complementiser) from++;
  return { from, to };
}
