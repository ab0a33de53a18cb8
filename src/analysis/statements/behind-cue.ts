/** Contents that stand behind their cue: “X said that …”, “X accused Y of …”, “X was asked whether …”. */
import { type After, lookAfter } from './after-cue.ts';
import { contentEnd } from './content-end.ts';
import type { CueHit } from './find-cues.ts';
import { TAKES, WORD } from './language.ts';
import { nounPhraseLeft, nounPhraseRight, type Range, subjectOf } from './phrases.ts';
import type { Statement } from './statement.ts';
import type { View } from './view.ts';
import { statement, trim, type Walk } from './walk.ts';

/** “X said that ….” and everything else that stands behind its cue. */
export function forward(walk: Walk, hit: CueHit): Statement | null {
  const { view, unit } = walk;
  if (isIdle(view, hit)) return null;
  const { takes } = hit.cue;
  const after = lookAfter(view, hit, unit.to);
  if (hit.passive) return passive(walk, hit, after);
  const speaker = speakerOfForward(walk, hit);
  let end = contentEnd(view, after.start, unit.to, walk.hits);
  if (isSubordinate(walk, speaker, hit)) end = firstComma(view, after.start, end);
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
  if (takes & TAKES.naming) {
    // “what it calls a proper investigation”: the words themselves.
    const what = speaker !== null && view.classes[speaker.from - 1] === WORD.relative;
    return what || isNamed(view, object) ? draw('naming', 0.8, object) : null;
  }
  if (takes & TAKES.namingAs && holdsWord(view, object, view.language.asWord))
    return draw('naming', 0.8, object);
  if (takes & TAKES.gerund && view.classes[after.start] === WORD.gerund) return draw('gerund', 0.8);
  if (takes & TAKES.object && nounPhraseRight(view, after.start, unit.to)) return draw('object', 0.7);
  return null;
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

/** “When X said …, Y …”: the main clause behind the comma is the story's. */
function isSubordinate({ view, unit }: Walk, speaker: Range | null, hit: CueHit): boolean {
  if (!speaker || speaker.to > hit.from) return false;
  const at = speaker.from - 1;
  if (at < unit.from || at > unit.from + 1 || view.classes[at] === WORD.adverb) return false;
  const before = view.lower[at]!;
  return before !== view.language.asWord && view.language.adverbialWords.has(before);
}

function firstComma(view: View, from: number, end: number): number {
  for (let i = from + 1; i < end; i++)
    if ((view.classes[i] === WORD.comma || view.classes[i] === WORD.dash) && view.quoted[i]! < 0) return i;
  return end;
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
function speakerOfForward(walk: Walk, hit: CueHit): Range | null {
  const { view, unit, found } = walk;
  if (hit.form === 'gerund' && hit.from === hit.verb) {
    const quoted = view.lower[hit.from - 1] === view.language.asWord ? quotedAsSaying(walk, hit) : null;
    if (quoted) return quoted;
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

/** “said” needs no clause to be seen behind it: a tagger may have missed the verb. */
const isPlain = ({ cue }: CueHit, content: Range) => cue.weight >= 1 && content.to - content.from >= 4;

/** A finite verb with a subject of its own, not one of a relative clause or of a second predicate. */
export function isClause(view: View, from: number, to: number): boolean {
  const { classes } = view;
  let pending = 0;
  for (let i = from; i < to; i++) {
    const kind = classes[i]!;
    if (kind === WORD.relative || kind === WORD.complementiser || (kind === WORD.subordinator && i > from)) {
      pending++;
      continue;
    }
    if (!isPredicate(view, i, from, to)) continue;
    let k = i - 1;
    while (k >= from && (classes[k] === WORD.adverb || classes[k] === WORD.negation)) k--;
    const second = k < from || classes[k] === WORD.conjunction;
    if (pending > 0) pending--;
    else if (!second) return true;
    while (i + 1 < to && isPredicate(view, i + 1, from, to)) i++;
  }
  return false;
}

function isPredicate(view: View, i: number, from: number, to: number): boolean {
  const { classes } = view;
  const kind = classes[i]!;
  if (kind === WORD.finiteVerb || kind === WORD.auxiliary || kind === WORD.modal) return true;
  // Taggers take “killed” for a participle as often as not: it is one if no object follows.
  if (kind !== WORD.participle || i === from || i + 1 >= to || view.inTime[i + 1]) return false;
  const before = classes[i - 1]!;
  const next = classes[i + 1]!;
  const subject =
    before === WORD.noun || before === WORD.name || before === WORD.pronoun || before === WORD.adverb;
  return subject && next !== WORD.preposition && next !== WORD.comma && next !== WORD.stop;
}

function hasHead(view: View, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const kind = view.classes[i];
    if (kind === WORD.noun || kind === WORD.name || kind === WORD.pronoun || kind === WORD.number)
      return true;
  }
  return view.classes[from] === WORD.possessive;
}

/** An object with something said of it: “the vote a farce”, not “the office by phone”. */
function isNamed(view: View, object: Range): boolean {
  const phrase = nounPhraseRight(view, object.from, object.to);
  if (!phrase || phrase.to >= object.to || !hasHead(view, phrase)) return false;
  const next = view.classes[phrase.to]!;
  return (
    next === WORD.determiner ||
    next === WORD.adjective ||
    next === WORD.openQuote ||
    next === WORD.adverb ||
    next === WORD.participle ||
    next === WORD.gerund ||
    next === WORD.possessive ||
    next === WORD.negation ||
    next === WORD.name
  );
}

function holds(view: View, range: Range, kind: number): boolean {
  for (let i = range.from; i < range.to; i++) if (view.classes[i] === kind) return true;
  return false;
}

function holdsWord(view: View, range: Range, word: string): boolean {
  for (let i = range.from; i < range.to; i++) if (view.lower[i] === word) return true;
  return false;
}
