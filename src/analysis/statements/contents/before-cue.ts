/** Contents that stand before their cue or around it: “…, X said”, “…, said X, …”, “according to X”. */
import { isFiniteVerb, TAKES, WORD } from '../language.ts';
import { nounPhraseLeft } from '../phrase-left.ts';
import { headOf } from '../phrase-names.ts';
import { nounPhraseRight } from '../phrase-right.ts';
import type { CueHit, Range, Statement } from '../statement.ts';
import { hasFiniteVerb, type View } from '../view.ts';
import { holdsParticiple, isClause } from './clause.ts';
import { contentEnd } from './content-end.ts';
import { type ContentStart, contentStart, isTitleAt } from './content-start.ts';
import { isEdge, statement, trim, type Walk } from './walk.ts';

/** How far before “as saying” the verb stands that quotes. */
const QUOTING = 12;

/** “…, the agency quoted him as saying.”, “…, he was quoted as saying.” */
export function quotedSaying(walk: Walk, hit: CueHit): Statement | null {
  const { view, left } = walk;
  const as = hit.from - 1;
  if (hit.form !== 'gerund' || view.lower[as] !== view.language.asWord) return null;
  let verb = as - 1;
  while (verb > left && verb > as - QUOTING && !view.language.quoting.has(view.lower[verb]!)) verb--;
  if (!view.language.quoting.has(view.lower[verb]!)) return null;
  let group = verb;
  while (group > left && view.classes[group - 1] === WORD.auxiliary) group--;
  const subject = behindQuotation(view, group, left) ?? nounPhraseLeft(view, group, left);
  if (!subject || subject.from <= left || separatorAt(view, subject.from - 1) === null) return null;
  const content = leftContent(view, left, subject.from - 1);
  const speaker = verb + 1 < as ? { from: verb + 1, to: as } : subject;
  return content && statement(walk, hit, 'before-cue', 0.95, [content], speaker);
}

/** “…, X said.” and “…, X said, ….” */
export function postposed(walk: Walk, hit: CueHit): Statement | null {
  const { view, unit } = walk;
  if (hit.passive || hit.infinitive || hit.form === 'gerund') return null;
  const after = contentStart(view, hit, unit.to);
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
  if (before !== 'quotation' && !(hit.cue.takes & TAKES.clause) && !isShown(view, hit, subject)) return null;
  const left = leftContent(view, walk.left, separator);
  if (!left) return null;
  const right = secondPart(walk, after, left);
  // “In the end, X said, …”: the adverbial before the speaker is no part of what he says.
  const fragments = right && isAdverbial(view, left, right) ? [right] : right ? [left, right] : [left];
  const clause = hasFiniteVerb(view, left.from, left.to) || isClause(view, left.from, left.to);
  if (!right && before !== 'quotation' && !clause && !isAllOfUnit(walk, hit, left)) return null;
  return statement(walk, hit, right ? 'around-cue' : 'before-cue', 1, fragments, subject);
}

/** “…, data from the exchange showed”: what only a document can do. */
const isShown = (view: View, { cue }: CueHit, subject: Range): boolean =>
  view.language.showing.has(cue.lemma) &&
  view.language.nouns.get(view.lower[headOf(view, subject)]!) === 'document';

/** Fewest words without a verb that are more than a name or an adverb. */
const VERBLESS = 6;

/** “Not true, X said”, “Two dead in a crash, police said”: no verb is seen, but nothing else is said. */
function isAllOfUnit({ view, unit, left: from }: Walk, hit: CueHit, left: Range): boolean {
  const first = view.classes[left.from]!;
  const nominal =
    first === WORD.name || first === WORD.noun || first === WORD.determiner || first === WORD.number;
  // “Turnout stood at 41 percent, police said”, where a tagger takes the verb for a participle.
  const verbal = nominal && holdsParticiple(view, left);
  const told = nominal ? verbal || left.to - left.from >= VERBLESS : first === WORD.negation;
  if (!told || left.from !== from || hit.cue.weight < 1) return false;
  for (let i = left.from; i < left.to && !verbal; i++) if (view.classes[i] === WORD.comma) return false;
  return !hasFiniteVerb(view, hit.to, unit.to);
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
      if (!relative && isFiniteVerb(classes[k])) return null;
    }
    return { from, to: end - 1 };
  }
  return null;
}

/** “As X put it, …” */
export function quotedAs(walk: Walk, hit: CueHit): Statement | null {
  const { view, unit } = walk;
  if (hit.passive || hit.infinitive || hit.form === 'gerund') return null;
  const subject = nounPhraseLeft(view, hit.from, walk.left);
  if (!subject || view.lower[subject.from - 1] !== view.language.asWord || subject.from - 1 < walk.left)
    return null;
  const before = view.classes[subject.from - 2]!;
  if (subject.from - 1 > walk.left && before !== WORD.comma && before !== WORD.complementiser) return null;
  const after = contentStart(view, hit, unit.to);
  let start = after.start;
  if (view.classes[after.rest] === WORD.comma) start = after.rest + 1;
  else if (after.opening !== 'quotation' && after.opening !== 'colon') return null;
  const range = trim(view, start, contentEnd(view, start, unit.to, walk.hits));
  return statement(walk, hit, 'as-said', 0.9, [range], subject);
}

/** “…, said X.” */
export function inverted(walk: Walk, hit: CueHit): Statement | null {
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
    if (view.inTime[speaker.from] || contentStart(view, hit, unit.to).opening === 'that') return null;
    // “The mayor, Ada Holm, reported rising costs”
    if (!unit.headline && !hasFiniteVerb(view, walk.left, separator) && !closesUnit(walk, speaker))
      return null;
    if (isClause(view, hit.to, clauseBound(view, hit.to, unit.to)) || separator - walk.left < 3) return null;
  }
  const left = leftContent(view, walk.left, separator);
  if (!left) return null;
  const rest = endOfApposition(view, speaker.to, unit.to);
  const fragments = [left];
  const right = secondPart(walk, { opening: 'none', start: rest, addressee: null, rest }, left);
  if (right) fragments.push(right);
  return statement(walk, hit, 'inverted', 1, fragments, speaker);
}

/** A name or a word for a speaker, and no verb behind it. */
function closesUnit({ view, unit }: Walk, speaker: Range): boolean {
  if (hasFiniteVerb(view, speaker.from, unit.to)) return false;
  for (let i = speaker.from; i < speaker.to; i++)
    if (view.mentions[i]! >= 0 || view.language.nouns.has(view.lower[i]!)) return true;
  return false;
}

/** The next comma or dash outside marks, else the end. */
function clauseBound(view: View, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if ((view.classes[i] === WORD.comma || view.classes[i] === WORD.dash) && view.quoted[i]! < 0) return i;
  return to;
}

/** “According to X, ….” and “…, according to X.” */
export function afterPreposition(walk: Walk, hit: CueHit): Statement | null {
  const { view, unit } = walk;
  const phrase = nounPhraseRight(view, hit.to, unit.to);
  if (!phrase) return null;
  const speaker = { from: phrase.from, to: tieEnd(view, phrase.to, unit.to) };
  const rest = endOfApposition(view, speaker.to, unit.to);
  const separator = hit.from - 1;
  const left =
    hit.from > walk.left + 1 && !isOpenEnded(view, separator - 1)
      ? leftContent(view, walk.left, hit.from)
      : null;
  if (
    left &&
    left.to - left.from >= 2 &&
    (hasFiniteVerb(view, left.from, left.to) ||
      view.quoted[left.to - 1]! >= 0 ||
      !hasFiniteVerb(view, speaker.to, unit.to))
  ) {
    const fragments = [left];
    if (view.classes[separator] === WORD.comma) {
      const right = secondPart(walk, { opening: 'none', start: rest, addressee: null, rest }, left);
      if (right) fragments.push(right);
    }
    return statement(walk, hit, 'according-to', 1, fragments, speaker);
  }
  // “According to a report, road deaths …”: no apposition runs to the sentence's end.
  let start = rest >= unit.to - 1 ? speaker.to : rest;
  if (
    isOpenEnded(view, start) ||
    view.classes[start] === WORD.participle ||
    view.classes[start] === WORD.gerund ||
    view.classes[start] === WORD.preposition
  ) {
    // “According to reports that came in overnight, …”
    let comma = start;
    while (comma < unit.to && comma < start + 25 && view.classes[comma] !== WORD.comma) comma++;
    if (view.classes[comma] === WORD.comma) start = comma;
  }
  if (view.classes[start] === WORD.comma) start++;
  const end = contentEnd(view, start, unit.to, walk.hits);
  return statement(walk, hit, 'according-to', 1, [trim(view, start, end)], speaker);
}

/** Behind “close to the talks” or “briefed on the plan”, which tell people who are not named; `from` for no such words. */
function tieEnd(view: View, from: number, end: number): number {
  const { classes, language, lower } = view;
  const tied =
    (classes[from] === WORD.participle ||
      classes[from] === WORD.adjective ||
      language.nearWords.has(lower[from]!)) &&
    classes[from + 1] !== undefined &&
    (classes[from + 1] === WORD.preposition || classes[from + 1] === WORD.infinitiveMark);
  const person = classes[from - 1] === WORD.noun && language.nouns.get(lower[from - 1]!) !== 'document';
  const phrase = tied && person && !view.inTime[from + 2] ? nounPhraseRight(view, from + 2, end) : null;
  return phrase ? phrase.to : from;
}

function separatorAt(view: View, i: number): 'quotation' | 'comma' | null {
  const kind = view.classes[i];
  if (kind === WORD.closeQuote) {
    // “the ‘likely’ said”: a word in marks is no quotation.
    const [from, to] = view.stretchTokens[view.quoted[i]!]!;
    const last = view.classes[to - 1];
    return last === WORD.comma || last === WORD.stop || to - from >= 5 ? 'quotation' : null;
  }
  if (kind === WORD.comma) return view.classes[i - 1] === WORD.closeQuote ? 'quotation' : 'comma';
  if (kind === WORD.dash) return 'comma';
  return null;
}

/** Words before the speaker that only place what follows: “Still, X said, ‘…’”, “In an interview, X said, …”. */
function isAdverbial(view: View, left: Range, right: Range): boolean {
  if (view.quoted[left.from]! >= 0 || view.quoted[left.to - 1]! >= 0) return false;
  // “After the match, X said, ‘We were …’”: a quotation that begins a sentence of its own.
  if (view.quoted[right.from]! >= 0 && /^\p{Lu}/u.test(view.tokens[right.from]!.text)) {
    const first = view.classes[left.from];
    if (first !== WORD.name && first !== WORD.determiner && first !== WORD.noun && first !== WORD.pronoun)
      return true;
    return hasFiniteVerb(view, left.from, left.to);
  }
  if (hasFiniteVerb(view, left.from, left.to)) return false;
  const first = view.classes[left.from];
  const short = left.to - left.from <= 2;
  if (short && (first === WORD.adverb || first === WORD.conjunction || first === WORD.preposition))
    return true;
  if (first !== WORD.preposition && first !== WORD.conjunction && !view.inTime[left.from]) return false;
  for (let i = left.from; i < left.to; i++)
    if (view.inTime[i] || view.language.mediumHeads.has(view.lower[i]!)) return true;
  return false;
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
  // “Nevertheless, the road is closed, X said.”
  if (start + 2 < to && view.classes[start] === WORD.adverb && view.classes[start + 1] === WORD.comma)
    start += 2;
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
function secondPart(walk: Walk, after: ContentStart, left: Range): Range | null {
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
  if (first === WORD.openQuote) return isTitleAt(view, start) ? null : range;
  // “…, officials said, as rescuers raced to the town”: the narrator's.
  if (first === WORD.subordinator && view.language.occasionWords.has(view.lower[start]!)) return null;
  if (first === WORD.relative || (first === WORD.gerund && !hasFiniteVerb(view, range.from, range.to)))
    return null;
  if (first === WORD.conjunction && view.classes[start + 1] === WORD.openQuote)
    return trim(view, start + 1, end);
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
    first === WORD.name ||
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
