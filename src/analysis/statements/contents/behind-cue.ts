/** Contents that stand behind their cue: “X said that …”, “X accused Y of …”, “X was asked whether …”. */
import { isFiniteVerb, TAKES, WORD } from '../language.ts';
import { isOccasion, nounPhraseRight, simpleNounPhrase } from '../phrase-right.ts';
import type { CueHit, Range, Statement } from '../statement.ts';
import { hasFiniteVerb, type View } from '../view.ts';
import { isClause } from './clause.ts';
import { appositionEnd, contentEnd, objectEnd } from './content-end.ts';
import { type ContentStart, contentStart } from './content-start.ts';
import { speakerBefore } from './speaker-before.ts';
import { isEdge, statement, trim, type Walk } from './walk.ts';

/** “X said that ….” and everything else that stands behind its cue. */
export function forward(walk: Walk, hit: CueHit): Statement | null {
  const { view, unit } = walk;
  if (isIdle(view, hit)) return null;
  const { takes } = hit.cue;
  const after = contentStart(view, hit, unit.to);
  if (hit.passive) return passive(walk, hit, after);
  const speaker = speakerBefore(walk, hit);
  let end = contentEnd(view, after.start, unit.to, walk.hits);
  if (isSubordinate(walk, speaker, hit)) end = firstComma(view, after.start, end);
  end = relativeEnd(view, speaker, after.start, end);
  const content = trim(view, after.start, end);
  if (content.to <= content.from) return null;
  const draw = (rule: string, factor: number, range: Range = content) =>
    statement(walk, hit, rule, factor, [range], speaker);
  const resumed = after.opening === 'that' ? behindInsertion(walk, content) : null;
  if (resumed && takes & (TAKES.clause | TAKES.thatClause | TAKES.addressee))
    return statement(walk, hit, 'that', 0.9, [content, resumed], speaker);
  switch (after.opening) {
    case 'that':
      if (takes & (TAKES.clause | TAKES.thatClause | TAKES.addressee)) return draw('that', 1);
      return null;
    case 'colon':
      return takes & (TAKES.quote | TAKES.clause | TAKES.question) ? draw('colon', 0.95) : null;
    case 'question':
      return draw('question', 0.8);
    case 'quotation':
      if (takes & (TAKES.quote | TAKES.clause))
        return draw('before-quotation', 0.95, trim(view, after.start, occasionAt(view, after.start, end)));
      break;
    case 'none': {
      const behind = behindOccasion(walk, hit, after);
      return behind && draw('behind-occasion', 0.8, behind);
    }
  }
  if (
    takes & TAKES.clause &&
    (isClause(view, content.from, content.to) ||
      lacksSubject(view, speaker, content) ||
      (isPlain(hit) && content.to - content.from >= 4) ||
      unit.headline)
  )
    return draw('bare-clause', 0.9);
  return byObject(walk, hit, after, speaker, content);
}

/** What a cue says by its object: “accused Y of …”, “called the plan a farce”, “denied the charges”. */
function byObject(
  walk: Walk,
  hit: CueHit,
  after: ContentStart,
  speaker: Range | null,
  content: Range,
): Statement | null {
  const { view } = walk;
  const { takes } = hit.cue;
  const draw = (rule: string, factor: number, range: Range) =>
    statement(walk, hit, rule, factor, [range], speaker);
  const object = trim(view, hit.to, content.to);
  if (takes & TAKES.infinitive && view.classes[after.start] === WORD.infinitiveMark)
    return draw('infinitive', 0.8, content);
  if (takes & TAKES.charge && view.classes[hit.to] !== WORD.preposition)
    return isCharged(view, object) ? draw('charge', 0.9, object) : null;
  if (
    takes & TAKES.personInfinitive &&
    view.classes[hit.to] !== WORD.infinitiveMark &&
    holds(view, object, WORD.infinitiveMark)
  )
    return draw('request', 0.8, object);
  const named = trim(view, hit.to, appositionEnd(view, hit.to, content.to));
  if (takes & TAKES.naming) {
    // “what it calls a proper investigation”: the words themselves.
    const what = speaker !== null && view.classes[speaker.from - 1] === WORD.relative;
    if (what)
      return draw(
        'naming',
        0.8,
        trim(view, hit.to, nameEnd(view, hit.to, markedEnd(view, hit.to, named.to))),
      );
    return isNamed(view, named)
      ? draw('naming', 0.8, trim(view, hit.to, markedEnd(view, hit.to, named.to)))
      : null;
  }
  if (takes & TAKES.namingAs && holdsWord(view, object, view.language.asWord))
    return draw('naming', 0.8, named);
  if (takes & TAKES.gerund && view.classes[after.start] === WORD.gerund) return draw('gerund', 0.8, content);
  if (!(takes & TAKES.object) || !tellsByObject(walk, hit, after)) return null;
  const objectFrom = withMeasure(view, hit.to, after.start);
  const objectTo = objectEnd(view, objectFrom, content.to);
  if (after.opening === 'quotation')
    return draw('object', 0.7, trim(view, after.start, markedEnd(view, after.start, objectTo)));
  return draw('object', 0.7, trim(view, objectFrom, dayless(view, hit, objectFrom, objectTo)));
}

/** “blamed the mill for the smoke”, not “closed it, blaming a hole in its budget”. */
function isCharged(view: View, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (view.language.chargePrepositions.has(view.lower[i]!)) return true;
  return false;
}

/** “demanded more aircraft”: the word of measure before the noun is no adverb of the cue. */
function withMeasure(view: View, floor: number, from: number): number {
  return from > floor && view.language.measures.has(view.lower[from - 1]!) ? from - 1 : from;
}

/** “Holm, who called the plan a farce, said”: the comma before the verb of the sentence, `end` if there is none. */
function relativeEnd({ classes, quoted }: View, speaker: Range | null, from: number, end: number): number {
  if (!speaker || classes[speaker.from] !== WORD.relative || classes[speaker.from - 1] !== WORD.comma)
    return end;
  for (let i = from; i + 1 < end; i++) {
    if (classes[i] !== WORD.comma || quoted[i]! >= 0) continue;
    let next = i + 1;
    while (classes[next] === WORD.adverb) next++;
    if (next < end && isFiniteVerb(classes[next])) return i;
  }
  return end;
}

/** “shouted ‘Enough!’ as he was led away”: behind the marks, where a clause of the narrator's follows; else `end`. */
function occasionAt(view: View, mark: number, end: number): number {
  const stretch = view.quoted[mark];
  let i = mark;
  while (i < end && view.quoted[i] === stretch) i++;
  const follows = view.language.occasionWords.has(view.lower[i] ?? '') && isClause(view, i + 1, end);
  return follows ? i : end;
}

/** “said that the island, she stressed, was safe”: what goes on behind an inserted cue of the same speaker. */
function behindInsertion({ view, unit, hits }: Walk, content: Range): Range | null {
  const inner = hits.find(({ from }) => from > content.to);
  if (!inner || view.classes[content.to] !== WORD.comma || hasFiniteVerb(view, content.from, content.to))
    return null;
  const subject = { from: content.to + 1, to: inner.from };
  const pronoun = subject.to - subject.from === 1 && view.classes[subject.from] === WORD.pronoun;
  if (!pronoun || view.classes[inner.to] !== WORD.comma) return null;
  const rest = trim(view, inner.to + 1, contentEnd(view, inner.to + 1, unit.to, hits));
  return hasFiniteVerb(view, rest.from, rest.from + 3) ? rest : null;
}

/**
 * Whether an object is what was said: “denied the charges”, not “denied it”, “for denying the charges”, “praised her
 * goalkeeper”, which say that somebody was spoken of.
 */
function tellsByObject({ view, unit }: Walk, hit: CueHit, after: ContentStart): boolean {
  const { classes, language } = view;
  if (hit.infinitive || (hit.form === 'gerund' && classes[hit.from - 1] === WORD.preposition)) return false;
  if (after.opening === 'quotation') return true;
  // “claimed 12 lives”
  for (let i = hit.to; i < hit.to + 4; i++)
    if (language.figurative.get(hit.cue.lemma)?.has(view.lower[i]!)) return false;
  const object = nounPhraseRight(view, after.start, unit.to);
  if (!object) return false;
  const to = contentBound(view, object.from, unit.to);
  const argued = holdsWord(view, { from: object.from, to }, language.reasonPreposition);
  // “denied it”, “denied that”
  const bare = simpleNounPhrase(view, object.from, object.to)?.to === object.from + 1;
  if (classes[object.from] === WORD.pronoun || (bare && !hasNoun(view, object.from))) return argued;
  return argued || !(language.judging.has(hit.cue.lemma) && isPerson(view, object));
}

/** The next comma or stop outside marks. */
function contentBound(view: View, from: number, to: number): number {
  let i = from;
  while (i < to && (!isEdge(view, i) || view.quoted[i]! >= 0)) i++;
  return i;
}

/** A name of a person or a word for one at the head of a plain phrase: “the judges”, “her goalkeeper”. */
function isPerson(view: View, { from, to }: Range): boolean {
  const phrase = simpleNounPhrase(view, from, to)!;
  const last = phrase.to - 1;
  if (
    view.classes[phrase.to] === WORD.preposition &&
    view.lower[phrase.to] === view.language.topicPreposition
  )
    return false;
  const kind = view.language.nouns.get(view.lower[last]!);
  return (
    view.people[last] === 1 ||
    kind === 'official' ||
    kind === 'role' ||
    kind === 'group' ||
    kind === 'public' ||
    view.language.personNouns.has(view.lower[last]!)
  );
}

/**
 * “X said in a statement, the road is closed”, “X says under the plan, roads will close”: what follows
 * the comma, if it is a clause; with the adjunct itself where that tells no occasion of saying.
 */
function behindOccasion({ view, unit, hits }: Walk, hit: CueHit, { rest }: ContentStart): Range | null {
  if (!isPlain(hit) || hit.form === 'gerund' || view.classes[rest] !== WORD.comma) return null;
  const first = view.classes[rest + 1]!;
  if (
    rest === hit.to ||
    first === WORD.relative ||
    first === WORD.conjunction ||
    first === WORD.subordinator ||
    first === WORD.gerund ||
    first === WORD.participle ||
    first === WORD.preposition
  )
    return null;
  const end = contentEnd(view, rest + 1, unit.to, hits);
  if (!isClause(view, rest + 1, end)) return null;
  const occasion = view.inTime[rest - 1] || isOccasion(view, hit.to, rest);
  return trim(view, occasion ? rest + 1 : hit.to, end);
}

/** “called the plan ‘a farce’ in a tweet”: behind the last marks only the occasion. */
function markedEnd(view: View, from: number, to: number): number {
  let i = to;
  while (i > from && view.quoted[i - 1]! < 0) i--;
  if (i === from || i === to || !view.marks[i - 1]) return to;
  const inside = view.classes[i - 2];
  return inside === WORD.comma || inside === WORD.stop || isOccasion(view, i, to) ? i : to;
}

/** “what it calls a farce has begun”: up to the comma or the verb behind. */
function nameEnd(view: View, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (view.quoted[i]! >= 0) continue;
    const kind = view.classes[i];
    if (
      kind === WORD.comma ||
      kind === WORD.dash ||
      kind === WORD.finiteVerb ||
      kind === WORD.auxiliary ||
      kind === WORD.modal
    )
      return i;
  }
  return to;
}

/** “charges which the firm says are false”: the relative word is the subject. */
function lacksSubject(view: View, speaker: Range | null, content: Range): boolean {
  return (
    speaker !== null &&
    view.classes[speaker.from - 1] === WORD.relative &&
    hasFiniteVerb(view, content.from, content.from + 1)
  );
}

/** “announced an inquiry late on Thursday”: the day is that of the saying, unless something is called for. */
function dayless(view: View, { cue }: CueHit, from: number, to: number): number {
  const wished = cue.particles.length > 0 || (cue.takes & (TAKES.infinitive | TAKES.thatClause)) > 0;
  if (wished) return to;
  let i = to;
  while (i > from && view.classes[i - 1] === WORD.stop) i--;
  if (view.classes[i - 1] !== WORD.time) return to;
  while (i > from && view.inTime[i - 1]) i--;
  while (view.classes[i - 1] === WORD.preposition || view.classes[i - 1] === WORD.adverb) i--;
  return i > from ? i : to;
}

/** Cues that say nothing here: wanted to say, did not say. */
function isIdle(view: View, hit: CueHit): boolean {
  if (view.language.neither.has(view.lower[hit.from - 1] ?? '')) return true;
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
function passive(walk: Walk, hit: CueHit, after: ContentStart): Statement | null {
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

/** “said” needs no clause to be seen behind it: a tagger may have missed the verb. */
const isPlain = ({ cue }: CueHit) => cue.weight >= 1;

const hasNoun = ({ classes }: View, i: number): boolean =>
  classes[i] === WORD.noun || classes[i] === WORD.name || classes[i] === WORD.number;

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
  if (!phrase || !hasHead(view, phrase)) return false;
  const { classes } = view;
  // “called the charges baseless”
  if (classes[phrase.to - 1] === WORD.adjective && classes[phrase.to - 2] === WORD.noun) return true;
  if (phrase.to >= object.to) return false;
  const next = classes[phrase.to]!;
  const pronoun = classes[phrase.from] === WORD.pronoun && phrase.to === phrase.from + 1;
  return (
    (pronoun && next === WORD.noun) ||
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
