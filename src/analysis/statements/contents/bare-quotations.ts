/**
 * Quotations without a cue of their own: a statement that goes on (“…,” he said. “…”), a quotation
 * that is its own paragraph, a colon behind a name. Scare quotes, titles and names are left alone.
 */
import { TAKES, WORD } from '../language.ts';
import { nounPhraseLeft, subjectOf } from '../phrase-left.ts';
import { nounPhraseRight } from '../phrase-right.ts';
import type { Range, Statement, UnitContext } from '../statement.ts';
import { hasFiniteVerb, type Unit, type View } from '../view.ts';
import { contentEnd } from './content-end.ts';
import { trim } from './walk.ts';

/** Shorter marked words inside the story's own sentence are a name or a scare quote. */
const MIN_FRAGMENT_WORDS = 5;
/** Longest name before the colon of a headline, in tokens. */
const MAX_LABEL = 6;
/** How far before the marks their clause is looked for, in tokens. */
const REACH = 60;

export function bareQuotations(
  context: UnitContext,
  units: readonly UnitContext[],
  drawn: readonly Statement[],
  before: readonly Statement[],
): Statement[] {
  const { view, unit, index } = context;
  const found: Statement[] = [];
  if (unit.headline && !drawn.length) {
    const labelled = headlineLabel(context);
    if (labelled) return [labelled];
  }
  for (let i = unit.from; i < unit.to; i++) {
    const stretch = view.quoted[i]!;
    if (stretch < 0 || (i > unit.from && view.quoted[i - 1] === stretch)) continue;
    const [from, to] = view.stretchTokens[stretch]!;
    const range: Range = { from: Math.max(from, unit.from), to: Math.min(to, unit.to) };
    if (range.to <= range.from) continue;
    const taken = drawn.some((s) => s.fragments.some((f) => f.from < range.to && range.from < f.to));
    if (taken) continue;
    const last = found.at(-1) ?? lastBefore(drawn, range.from) ?? before.at(-1) ?? null;
    const told = attributed(context, units, range, last);
    if (told)
      found.push({
        unit: index,
        fragments: [range],
        hit: null,
        cue: null,
        speaker: null,
        continues: null,
        ...told,
      });
  }
  return found;
}

type Attributed = Pick<Statement, 'rule' | 'confidence'> & Partial<Statement>;

/**
 * By what a quotation without a cue is somebody's, null where it is no statement; `last` is the statement before it. Takes
 * the label of a transcript out of `range`.
 */
function attributed(
  context: UnitContext,
  units: readonly UnitContext[],
  range: Range,
  last: Statement | null,
): Attributed | null {
  const { view, unit, index } = context;
  const whole = isWhole(view, unit.from, unit.to, range);
  const inside = whole ? transcriptLabel(view, range) : null;
  if (inside) range.from = inside.to + 1;
  const signature =
    whole || range.to >= unit.to - 8 ? signedBy(view, unit, units[index + 1]?.unit, range) : null;
  if (signature) return { speaker: signature, rule: 'statements/signed', confidence: 0.85 };
  const label = inside ?? (whole ? null : labelBefore(view, unit.from, range));
  if (label) return { speaker: label, rule: 'statements/label', confidence: 0.8 };
  const colon = whole && index > 0 ? colonBefore(units[index - 1]!) : null;
  if (colon && !colon.speaker && last?.unit === index - 1)
    return { continues: last, rule: 'statements/continued', confidence: 0.85 };
  if (colon) return { ...colon, rule: 'statements/colon-before', confidence: 0.9 };
  const words = wordCount(view, range);
  if (whole && words >= 2) {
    const near = last && isNear(view, units, last, index);
    const actor = near && last.unit < index - 1 ? actorIn(view, unit, units[index - 1]!.unit) : null;
    if (actor) return { speaker: actor, rule: 'statements/actor', confidence: 0.6 };
    return near
      ? { continues: last, rule: 'statements/continued', confidence: 0.85 }
      : { rule: 'statements/quotation', confidence: 0.5 };
  }
  if (isTitle(view, range)) return null;
  const clause = whole ? null : clauseAround(context, range);
  if (clause) return { ...clause, rule: 'statements/that-quoted', confidence: 0.7 };
  if (words < MIN_FRAGMENT_WORDS) return null;
  return { speaker: fragmentSpeaker(context, range), rule: 'statements/fragment', confidence: 0.45 };
}

/** “Holm shook his head. ‘No.’”: the person named as the subject of the sentence before, in the same paragraph. */
function actorIn(view: View, { paragraph }: Unit, before: Unit): Range | null {
  if (before.paragraph !== paragraph) return null;
  const subject = subjectOf(view, before.from, before.to);
  return subject && view.people[subject.to - 1] === 1 ? subject : null;
}

/** Longest label inside the marks, in tokens. */
const MAX_SPEAKER = 3;

/** “‘HOLM: We will stay.’”: the name in capitals that a transcript puts before the words. */
function transcriptLabel(view: View, { from, to }: Range): Range | null {
  let colon = from;
  while (colon < to && colon < from + MAX_SPEAKER && /^\p{Lu}[\p{Lu}.'’-]+$/u.test(view.tokens[colon]!.text))
    colon++;
  return colon > from && colon + 1 < to && view.lower[colon] === ':' ? { from, to: colon } : null;
}

function lastBefore(drawn: readonly Statement[], at: number): Statement | null {
  return drawn.findLast((statement) => statement.fragments[0]!.from < at) ?? null;
}

/** Same paragraph, or the paragraph right before. */
function isNear(view: View, units: readonly UnitContext[], last: Statement, index: number): boolean {
  const here = units[index]!.unit.paragraph;
  const there = view.tokens.length ? units[last.unit]!.unit.paragraph : here;
  return here - there <= 1;
}

/** Nothing but the quotation and punctuation in its unit. */
function isWhole(view: View, from: number, to: number, range: Range): boolean {
  const stretch = view.quoted[range.from]!;
  for (let i = from; i < to; i++) {
    if (view.quoted[i] === stretch) continue;
    const kind = view.classes[i]!;
    const isMark =
      kind === WORD.stop || kind === WORD.comma || kind === WORD.dash || kind === WORD.conjunction;
    if (!isMark && view.quoted[i]! < 0 && /[\p{L}\p{N}]/u.test(view.lower[i]!)) return false;
    if (view.quoted[i]! >= 0 && view.quoted[i] !== stretch) return false;
  }
  return true;
}

/** “‘We will stay.’ — Ada Holm”: a name behind a dash, in the same paragraph. */
function signedBy(view: View, unit: Unit, next: Unit | undefined, range: Range): Range | null {
  let at = range.to;
  while (at < unit.to && (view.marks[at] || view.classes[at] === WORD.stop)) at++;
  let end = unit.to;
  if (at === unit.to && next?.paragraph === unit.paragraph) {
    at = next.from;
    end = next.to;
  }
  if (view.classes[at] !== WORD.dash || at + 1 >= end) return null;
  const phrase = nounPhraseRight(view, at + 1, end);
  if (!phrase || hasFiniteVerb(view, at, end)) return null;
  return view.mentions[phrase.from]! >= 0 || view.classes[phrase.from] === WORD.name ? phrase : null;
}

/** “Ada Holm: ‘We are ready’”, the manner of headlines. */
function labelBefore(view: View, from: number, range: Range): Range | null {
  let at = range.from - 1;
  while (at > from && view.marks[at]) at--;
  if (view.classes[at] !== WORD.colon || at === from) return null;
  const subject = nounPhraseLeft(view, at, from);
  return subject && !hasFiniteVerb(view, from, at) ? subject : null;
}

/** “Ada Holm: The Bridge Is Safe”: a short name and a colon at the head of a headline. */
function headlineLabel({ view, unit, index }: UnitContext): Statement | null {
  let colon = unit.from + 1;
  while (colon < unit.to && colon < unit.from + MAX_LABEL && view.classes[colon] !== WORD.colon) colon++;
  if (view.classes[colon] !== WORD.colon || colon >= unit.to) return null;
  let named = false;
  for (let i = unit.from; i < colon; i++) if (view.mentions[i]! >= 0) named = true;
  const range = trim(view, colon + 1, unit.to);
  if (!named || range.to - range.from < 3) return null;
  return {
    unit: index,
    fragments: [range],
    hit: null,
    cue: null,
    speaker: { from: unit.from, to: colon },
    continues: null,
    rule: 'statements/headline',
    confidence: 0.6,
  };
}

/** The sentence before ends in a colon: “She went on:” */
function colonBefore({ view, unit, hits }: UnitContext): Partial<Statement> | null {
  let at = unit.to - 1;
  while (at > unit.from && view.classes[at] === WORD.dash) at--;
  if (view.classes[at] !== WORD.colon) return null;
  const hit = hits.findLast(({ cue }) => (cue.takes & (TAKES.clause | TAKES.quote)) > 0) ?? null;
  const speaker = hit ? nounPhraseLeft(view, hit.from, unit.from) : subjectOf(view, unit.from, unit.to);
  return {
    hit,
    cue: hit && { from: hit.from, to: hit.to },
    speaker: speaker ?? subjectOf(view, unit.from, unit.to),
  };
}

/** “He groused to a crowd that the station ‘treats me badly’”: the that-clause that the marks stand in. */
function clauseAround({ view, unit, hits }: UnitContext, range: Range): Partial<Statement> | null {
  for (let i = range.from - 1; i > Math.max(unit.from, range.from - REACH); i--) {
    const kind = view.classes[i];
    if (kind === WORD.complementiser && view.quoted[i]! < 0) {
      const start = i + 1;
      let verb = i - 1;
      while (verb > unit.from && !isVerb(view.classes[verb]!)) {
        const kind = view.classes[verb];
        if (kind === WORD.comma || view.quoted[verb]! >= 0) return null;
        verb--;
      }
      if (!isVerb(view.classes[verb]!)) return null;
      const end = contentEnd(view, start, unit.to, hits);
      if (end < range.to) return null;
      return {
        fragments: [trim(view, start, end)],
        cue: { from: verb, to: verb + 1 },
        speaker: nounPhraseLeft(view, verb, unit.from) ?? subjectOf(view, unit.from, verb),
      };
    }
    if (kind === WORD.semicolon || kind === WORD.colon) return null;
  }
  return null;
}

const isVerb = (kind: number) =>
  kind === WORD.finiteVerb || kind === WORD.gerund || kind === WORD.participle || kind === WORD.baseVerb;

function fragmentSpeaker({ view, unit }: UnitContext, range: Range): Range | null {
  return subjectOf(view, Math.max(unit.from, range.from - REACH), range.from);
}

function wordCount(view: View, range: Range): number {
  let count = 0;
  for (let i = range.from; i < range.to; i++) if (/[\p{L}\p{N}]/u.test(view.lower[i]!)) count++;
  return count;
}

/** Every longer word with a capital: the title of a work. */
function isTitle(view: View, range: Range): boolean {
  for (let i = range.from; i < range.to; i++) {
    const word = view.tokens[i]!.text;
    if (word.length > 3 && /^\p{Ll}/u.test(word)) return false;
  }
  return true;
}
