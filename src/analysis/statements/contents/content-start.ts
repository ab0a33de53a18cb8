/** What stands between a cue and its content, and where the content begins. */
import { isFiniteVerb, TAKES, WORD } from '../language.ts';
import { isOccasion, nounPhraseRight } from '../phrase-right.ts';
import type { CueHit, Range } from '../statement.ts';
import { hasFiniteVerb, type View } from '../view.ts';

export type Opening =
  /** said that … */
  | 'that'
  /** said: … */
  | 'colon'
  /** said “…” or said, “…” */
  | 'quotation'
  /** said the road was closed */
  | 'bare'
  /** asked whether … */
  | 'question'
  /** nothing of the content follows */
  | 'none';

export interface ContentStart {
  opening: Opening;
  /** First token of the content. */
  start: number;
  addressee: Range | null;
  /** End of the adjuncts and the addressee: where a comma or the sentence's end may follow. */
  rest: number;
}

const MAX_ADJUNCT = 30;

/** What begins behind a cue and its adjuncts. */
type Begun = Pick<ContentStart, 'opening' | 'start'>;

const begun = (opening: Opening, start: number): Begun => ({ opening, start });

export function contentStart(view: View, hit: CueHit, end: number): ContentStart {
  let i = hit.to;
  let addressee: Range | null = null;
  const ceiling = Math.min(end, i + MAX_ADJUNCT);
  while (i < ceiling) {
    const next: Begun | number | null =
      begunAt(view, hit, i, ceiling, end) ?? adjunctEnd(view, hit, i, ceiling, end, addressee);
    if (typeof next === 'number') {
      i = next;
      continue;
    }
    if (next) return { ...next, addressee, rest: i };
    const told: Range | null = addressee ? null : addresseeAt(view, hit, i, ceiling);
    if (!told) return { opening: 'bare', start: i, addressee, rest: i };
    addressee = told;
    i = told.to;
  }
  return { opening: i < end ? 'bare' : 'none', start: i, addressee, rest: i };
}

/** What begins with token `i`, a mark, a conjunction or the first word of a clause; null if that is not told by it. */
function begunAt(view: View, hit: CueHit, i: number, ceiling: number, end: number): Begun | null {
  const { classes, lower, language } = view;
  const kind = classes[i]!;
  if (isComplementiser(view, i)) return begun('that', i + 1);
  // “in a letter that made no excuses”
  if (language.closedClasses.get(lower[i]!) === WORD.complementiser && i > hit.to) return begun('none', i);
  if (kind === WORD.colon) return begun('colon', i + 1);
  if (kind === WORD.openQuote) return begun('quotation', i);
  if (kind === WORD.stop || kind === WORD.semicolon) return begun('none', i);
  if (kind === WORD.comma) {
    if (classes[i + 1] === WORD.openQuote) return begun('quotation', i + 1);
    if (classes[i + 1] === WORD.complementiser && i > hit.to) return begun('that', i + 2);
    const resumed = resumedThat(view, i + 1, ceiling);
    return resumed > 0 ? begun('that', resumed) : begun('none', i);
  }
  if (beginsContent(view, i)) return begun('bare', i);
  if (kind === WORD.dash || kind === WORD.conjunction) return begun('none', i);
  // “said of the plan, ‘…’”
  if (lower[i] === language.topicPreposition) return topic(view, i, ceiling);
  if (hit.cue.takes & TAKES.question && language.questionWords.has(lower[i]!)) return begun('question', i);
  // “said as she arrived”: a clause of the narrator's.
  const clause =
    language.adverbialWords.has(lower[i]!) &&
    kind !== WORD.adverb &&
    (kind === WORD.subordinator || hasFiniteVerb(view, i, Math.min(end, i + 8)));
  return clause ? adverbial(view, i, ceiling) : null;
}

/**
 * Behind the time, the adverb, the preposition or the participle at token `i`; what begins with it instead; null if it is
 * none of these.
 */
function adjunctEnd(
  view: View,
  hit: CueHit,
  i: number,
  ceiling: number,
  end: number,
  addressee: Range | null,
): Begun | number | null {
  const { classes, lower, language } = view;
  const kind = classes[i]!;
  const time = timeAt(view, i);
  if (time > 0) return time;
  if (kind === WORD.adverb || kind === WORD.negation) return i + 1;
  if (kind === WORD.time && classes[i + 1] !== WORD.possessive) return skipTime(view, i, ceiling);
  if (kind === WORD.infinitiveMark && isBaseVerb(view, i + 1))
    return begun(i > hit.to && !addressee && !(hit.cue.takes & TAKES.infinitive) ? 'none' : 'bare', i);
  if (kind === WORD.preposition || kind === WORD.infinitiveMark)
    return prepositionEnd(view, hit, i, ceiling, end);
  // “in a report published Monday that”
  if (isOfMedium(view, i, hit.to)) return i + 1;
  if (kind === WORD.participle && i > hit.to) {
    if (lower[i + 1] !== language.agentPreposition) return adverbial(view, i, ceiling);
    // “in a statement obtained by the paper”
    const agent = nounPhraseRight(view, i + 2, ceiling);
    if (agent) return agent.to;
  }
  // “told the mayors who had come, …”
  const relative = kind === WORD.relative && addressee ? behindRelative(view, i, ceiling) : -1;
  return relative > 0 ? relative : null;
}

/** The same for a preposition: its phrase is an adjunct, or the content begins with it. */
function prepositionEnd(view: View, hit: CueHit, i: number, ceiling: number, end: number): Begun | number {
  const { classes } = view;
  // “responded by calling them …”
  if (classes[i + 1] === WORD.gerund) return adverbial(view, i, ceiling);
  if (classes[i + 1] === WORD.openQuote && isTitleAt(view, i + 1)) return behindStretch(view, i + 1, end);
  const phrase = nounPhraseRight(view, i + 1, ceiling);
  if (!phrase || phrase.to >= ceiling) return begun('bare', i);
  const next = classes[phrase.to]!;
  // “on the programme ‘The Long Road’”
  if (next === WORD.openQuote && isTitleAt(view, phrase.to)) return behindStretch(view, phrase.to, end);
  // An adjunct if it tells a time or a medium, or if the complementiser, a mark or the end follows.
  if (
    next === WORD.complementiser ||
    next === WORD.comma ||
    next === WORD.stop ||
    next === WORD.openQuote ||
    next === WORD.colon ||
    next === WORD.preposition ||
    next === WORD.subordinator ||
    (next === WORD.participle && i > hit.to)
  )
    return phrase.to;
  if (isOccasion(view, i, ceiling)) return occasionEnd(view, i, phrase.to);
  const clause = hit.cue.takes & TAKES.clause && hasFiniteVerb(view, phrase.to, Math.min(end, phrase.to + 6));
  return clause ? begun('bare', i) : phrase.to;
}

/** A participle right behind the word for a medium, but for the one whose agent follows. */
function isOfMedium({ classes, language, lower }: View, i: number, from: number): boolean {
  const kind = classes[i];
  return (
    i > from &&
    (kind === WORD.participle || kind === WORD.finiteVerb) &&
    language.mediumHeads.has(lower[i - 1]!) &&
    lower[i + 1] !== language.agentPreposition
  );
}

/** The comma or complementiser that ends a relative clause behind the addressee, -1 for none near. */
function behindRelative(view: View, from: number, ceiling: number): number {
  for (let i = from + 1; i < ceiling; i++) {
    const kind = view.classes[i];
    if (kind === WORD.complementiser) return i;
    if (kind === WORD.comma) return view.classes[i + 1] === WORD.openQuote ? i : -1;
    if (kind === WORD.stop || kind === WORD.openQuote) return -1;
  }
  return -1;
}

/** “said nearly half of the seats were empty”, “said perhaps it was late”: an adverb that is part of what is said. */
function beginsContent(view: View, i: number): boolean {
  const { classes, language, lower } = view;
  const next = classes[i + 1];
  if (view.inTime[i + 1]) return false;
  // “said about 50 people”, “said up to 50 people”
  const counted = next === WORD.preposition || next === WORD.infinitiveMark ? classes[i + 2] : next;
  if (classes[i] === WORD.adverb && counted === WORD.number) return !view.inTime[i + 2];
  if (!language.contentAdverbs.has(lower[i]!)) return false;
  return (
    next !== WORD.comma &&
    next !== WORD.stop &&
    next !== WORD.complementiser &&
    next !== WORD.openQuote &&
    next !== WORD.colon &&
    next !== WORD.preposition &&
    next !== WORD.subordinator
  );
}

/** “that” before a clause: not “that is” and not the “that” of a relative clause. */
function isComplementiser(view: View, i: number): boolean {
  const { classes, language, lower } = view;
  if (language.closedClasses.get(lower[i]!) !== WORD.complementiser) return false;
  let next = i + 1;
  while (classes[next] === WORD.adverb) next++;
  const kind = classes[next]!;
  // “denied that, saying …”
  if (kind === WORD.comma && classes[next + 1] === WORD.gerund) return false;
  return !isFiniteVerb(kind) && kind !== WORD.stop;
}

/** “this week”, “on Monday morning”: behind the time expression, 0 if there is none or it owns what follows. */
function timeAt(view: View, i: number): number {
  const from = view.classes[i] === WORD.preposition ? i + 1 : i;
  const to = view.times[from]!;
  return to > 0 && view.classes[to] !== WORD.possessive && view.classes[to - 1] !== WORD.possessive ? to : 0;
}

/** “said, however, that”: the complementiser behind an insertion of few words. */
function resumedThat(view: View, from: number, ceiling: number): number {
  for (let i = from; i < ceiling && i < from + 12; i++) {
    const kind = view.classes[i];
    if (kind === WORD.comma && view.classes[i + 1] === WORD.complementiser) return i + 2;
    if (kind === WORD.stop || kind === WORD.openQuote) return -1;
  }
  return -1;
}

/** Behind a clause of time or cause: nothing of the content, unless a comma and a quotation follow. */
function adverbial(view: View, from: number, ceiling: number): Begun {
  for (let i = from; i + 1 < ceiling; i++) {
    if (view.quoted[i]! >= 0) break;
    if (view.classes[i] === WORD.comma && view.classes[i + 1] === WORD.openQuote)
      return begun('quotation', i + 1);
    if (view.classes[i] === WORD.colon) return begun('colon', i + 1);
  }
  return begun('none', from);
}

/** Behind the thing spoken of: only a quotation after a comma is content. */
function topic(view: View, from: number, ceiling: number): Begun {
  for (let i = from; i + 1 < ceiling; i++) {
    const kind = view.classes[i];
    if (kind === WORD.colon) return begun('colon', i + 1);
    if (kind === WORD.comma && view.classes[i + 1] === WORD.openQuote) return begun('quotation', i + 1);
    if (kind === WORD.stop) break;
  }
  return begun('none', from);
}

/** Few words with capitals in marks, right behind a noun: the title of a programme. */
export function isTitleAt(view: View, mark: number): boolean {
  const [from, to] = view.stretchTokens[view.quoted[mark]!]!;
  if (to - from > 6 || view.classes[mark - 1] === WORD.comma) return false;
  for (let i = from; i < to; i++)
    if (view.lower[i]!.length > 3 && /^\p{Ll}/u.test(view.tokens[i]!.text)) return false;
  return true;
}

function behindStretch(view: View, mark: number, end: number): number {
  const stretch = view.quoted[mark];
  let i = mark;
  while (i < end && view.quoted[i] === stretch) i++;
  return i;
}

function isBaseVerb(view: View, i: number): boolean {
  const kind = view.classes[i];
  return kind === WORD.baseVerb || kind === WORD.auxiliary || (!view.tokens[i]?.tag && kind === WORD.noun);
}

/** “Monday”, “Monday morning”, “Dec. 4”. */
function skipTime(view: View, i: number, ceiling: number): number {
  i++;
  while (i < ceiling && (view.classes[i] === WORD.time || view.classes[i] === WORD.number)) i++;
  if (i < ceiling && view.language.dayParts.has(view.lower[i]!)) i++;
  return i;
}

/** End of “on Monday” or “in a statement” inside a longer phrase. */
function occasionEnd(view: View, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (view.classes[i] === WORD.time) return skipTime(view, i, to);
    if (view.language.mediumHeads.has(view.lower[i]!)) {
      while (
        i + 1 < to &&
        view.classes[i + 1] === WORD.noun &&
        view.language.mediumHeads.has(view.lower[i + 1]!)
      )
        i++;
      return i + 1;
    }
  }
  return to;
}

/** The addressee of told, assured, reminded; of a cue that may also have none, only before the complementiser. */
function addresseeAt(view: View, hit: CueHit, i: number, ceiling: number): Range | null {
  const { takes } = hit.cue;
  if (!(takes & (TAKES.addressee | TAKES.addresseeThat))) return null;
  const phrase = addresseePhrase(view, i, ceiling);
  return phrase && (takes & TAKES.addressee || isComplementiser(view, phrase.to)) ? phrase : null;
}

/** One pronoun, or one noun phrase without attachments. */
function addresseePhrase(view: View, i: number, ceiling: number): Range | null {
  const { classes, lower, language } = view;
  const next = classes[i + 1];
  if (language.pressWords.has(lower[i]!) && next !== WORD.noun && next !== WORD.name)
    return { from: i, to: i + 1 };
  // “told cheering supporters”
  const led = classes[i] === WORD.gerund && classes[i + 1] === WORD.noun;
  const nouns = nounPhraseRight(view, led ? i + 1 : i, ceiling);
  if (!nouns) return null;
  const phrase = { from: led ? i : nouns.from, to: nouns.to };
  if (classes[i] === WORD.pronoun) return { from: i, to: i + 1 };
  // Two noun phrases in a row: the second begins the content (told Reuters the road …).
  for (let k = phrase.from + 1; k < phrase.to; k++) {
    const kind = classes[k]!;
    if ((kind === WORD.determiner || kind === WORD.pronoun) && classes[k - 1] !== WORD.preposition && k > i)
      return { from: phrase.from, to: k };
    if (kind === WORD.preposition && isOccasion(view, k, phrase.to)) return { from: phrase.from, to: k };
  }
  return phrase;
}
