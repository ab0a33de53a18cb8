/**
 * The text as the statement rules see it: a word class and a quotation for every token, and units,
 * which are sentences joined where a quotation runs over their boundary. Built once a text.
 */

import type { Draft } from '../draft.ts';
import type { Token } from '../text/structure.ts';
import type { QuotedStretch } from './find-quotation-marks.ts';
import { isFiniteVerb, type StatementLanguage, WORD, type WordClass } from './language.ts';

/** A sentence, or several that one quotation holds together: tokens `from` up to `to`. */
export interface Unit {
  from: number;
  to: number;
  paragraph: number;
  /** The first paragraph, with capitals on all longer words. */
  headline: boolean;
}

export interface View {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Lower case, straight apostrophe. */
  readonly lower: readonly string[];
  readonly classes: Uint8Array;
  /** Index into `stretches` of the outermost quotation around the token (marks included), -1 for none. */
  readonly quoted: Int32Array;
  /** 1 for the tokens that are marks of an outermost quotation. */
  readonly marks: Uint8Array;
  /** Outermost quotations, in order. */
  readonly stretches: readonly QuotedStretch[];
  /** First token inside, and the token behind the last inside, of each stretch. */
  readonly stretchTokens: readonly (readonly [number, number])[];
  readonly units: readonly Unit[];
  /** For the first token of a time expression the token behind it, else 0. */
  readonly times: Int32Array;
  /** 1 for the tokens of a date or time of day. */
  readonly inTime: Uint8Array;
  /** Index into `Draft.mentions` of the mention around the token, -1 for none. */
  readonly mentions: Int32Array;
  /** 1 for the tokens of a person's name. */
  readonly people: Uint8Array;
  readonly language: StatementLanguage;
}

export function buildView(
  draft: Draft,
  language: StatementLanguage,
  quotations: readonly QuotedStretch[],
): View {
  const { tokens, text } = draft;
  const n = tokens.length;
  const stretches = quotations.filter(({ depth }) => depth === 0);
  const quoted = new Int32Array(n).fill(-1);
  const marks = new Uint8Array(n);
  const stretchTokens: [number, number][] = [];
  let i = 0;
  stretches.forEach((stretch, index) => {
    while (i < n && tokens[i]!.end <= stretch.outerStart) i++;
    let first = -1;
    let last = -1;
    let j = i;
    for (; j < n && tokens[j]!.start < stretch.outerEnd; j++) {
      quoted[j] = index;
      const inside = tokens[j]!.start >= stretch.start && tokens[j]!.end <= stretch.end;
      if (!inside) marks[j] = 1;
      else {
        if (first < 0) first = j;
        last = j + 1;
      }
    }
    stretchTokens.push(first < 0 ? [i, i] : [first, last]);
    i = j;
  });
  const lower = tokens.map(({ text }) => {
    const word = text.toLowerCase();
    return word.includes('’') ? word.replaceAll('’', "'") : word;
  });
  const times = timesByToken(draft);
  const view: View = {
    text,
    tokens,
    lower,
    classes: new Uint8Array(n),
    quoted,
    marks,
    stretches,
    stretchTokens,
    units: units(draft, quoted, marks),
    mentions: mentionsByToken(draft),
    people: peopleByToken(draft),
    times,
    inTime: new Uint8Array(n),
    language,
  };
  for (let k = 0; k < n; k++) if (times[k]! > 0) view.inTime.fill(1, k, times[k]);
  for (const sentence of draft.sentences)
    for (let k = sentence.firstToken; k < sentence.endToken; k++)
      view.classes[k] = classify(view, k, k === sentence.firstToken);
  return view;
}

function mentionsByToken(draft: Draft): Int32Array {
  const mentions = new Int32Array(draft.tokens.length).fill(-1);
  draft.mentions.forEach(({ firstToken, endToken }, index) => {
    mentions.fill(index, firstToken, endToken);
  });
  return mentions;
}

function peopleByToken(draft: Draft): Uint8Array {
  const people = new Uint8Array(draft.tokens.length);
  for (const { type, firstToken, endToken } of draft.mentions)
    if (type === 'person') people.fill(1, firstToken, endToken);
  return people;
}

function timesByToken(draft: Draft): Int32Array {
  const { tokens } = draft;
  const times = new Int32Array(tokens.length);
  let i = 0;
  for (const { start, end, type } of draft.timexes) {
    if (type !== 'DATE' && type !== 'TIME') continue;
    while (i < tokens.length && tokens[i]!.start < start) i++;
    let to = i;
    while (to < tokens.length && tokens[to]!.end <= end) to++;
    if (to > i) times[i] = to;
  }
  return times;
}

const MIN_TITLE_WORDS = 4;
const TITLE_SHARE = 0.75;

/** Headlines With Capitals defeat a tagger: their cues are read by form alone. */
function isTitleCase(draft: Draft, from: number, to: number): boolean {
  let long = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const { text } = draft.tokens[i]!;
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue;
    long++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return long >= MIN_TITLE_WORDS && capitals >= TITLE_SHARE * long;
}

/**
 * Sentences, joined where one quotation runs over their boundary, and cut where a sentence ends
 * before an opening mark that the sentence splitter does not know as one ('').
 */
function units(draft: Draft, quoted: Int32Array, marks: Uint8Array): Unit[] {
  const units: Unit[] = [];
  const add = (from: number, to: number, paragraph: number) => {
    const last = units.at(-1);
    const joined =
      last && last.paragraph === paragraph && quoted[from]! >= 0 && quoted[last.to - 1] === quoted[from];
    if (joined) last.to = to;
    else units.push({ from, to, paragraph, headline: paragraph === 0 && isTitleCase(draft, from, to) });
  };
  for (const { firstToken, endToken, paragraph } of draft.sentences) {
    let from = firstToken;
    for (let i = from + 1; i < endToken; i++) {
      const opens = marks[i] === 1 && quoted[i] !== quoted[i - 1];
      if (!opens || !/^[.!?]$/.test(draft.tokens[i - 1]!.text)) continue;
      add(from, i, paragraph);
      from = i;
    }
    add(from, endToken, paragraph);
  }
  return units;
}

/** A map: words cut from the text are slow as keys of an object. */
const PUNCTUATION: ReadonlyMap<string, WordClass> = new Map([
  [',', WORD.comma],
  ['.', WORD.stop],
  ['!', WORD.stop],
  ['?', WORD.stop],
  ['…', WORD.other],
  ['...', WORD.other],
  [':', WORD.colon],
  [';', WORD.semicolon],
  ['–', WORD.dash],
  ['—', WORD.dash],
  ['―', WORD.dash],
  ['--', WORD.dash],
  ['-', WORD.dash],
  ['(', WORD.openBracket],
  ['[', WORD.openBracket],
  [')', WORD.closeBracket],
  [']', WORD.closeBracket],
]);

function classify(view: View, i: number, first: boolean): WordClass {
  const { language, tokens } = view;
  if (view.marks[i]) {
    const stretch = view.stretches[view.quoted[i]!]!;
    return tokens[i]!.start < stretch.start ? WORD.openQuote : WORD.closeQuote;
  }
  const word = view.lower[i]!;
  const mark = PUNCTUATION.get(word);
  if (mark !== undefined) return mark;
  const closed = language.closedClasses.get(word);
  const tag = tokens[i]!.tag;
  if (!tag) {
    const capitalised = /^\p{Lu}/u.test(tokens[i]!.text);
    if (closed !== undefined && !(capitalised && !first && closed === WORD.modal)) return closed;
    return language.guessClass(word, capitalised, first);
  }
  const tagged = language.tagClasses[tag] ?? WORD.other;
  switch (closed) {
    case WORD.auxiliary:
      return tagged === WORD.possessive ? WORD.possessive : WORD.auxiliary;
    case WORD.modal:
      return tagged === WORD.name || tagged === WORD.noun ? tagged : WORD.modal;
    case WORD.subordinator:
      return tagged === WORD.preposition || tagged === WORD.subordinator || tagged === WORD.adverb
        ? WORD.subordinator
        : tagged;
    case WORD.complementiser:
      return tagged === WORD.preposition ? WORD.complementiser : tagged;
    case WORD.infinitiveMark:
      return /^VB/.test(tokens[i + 1]?.tag ?? 'VB') ? WORD.infinitiveMark : WORD.preposition;
    // “a US official”
    case WORD.pronoun:
      return tagged === WORD.name && tokens[i]!.text.length > 1 ? WORD.name : closed;
    // “Another, who lived nearby, said”
    case WORD.determiner:
      return tagged === WORD.adverb && PUNCTUATION.get(view.lower[i + 1]!) === WORD.comma ? closed : tagged;
    // “Turnout stood at”: a form that is nothing else, whatever the tagger took it for.
    case WORD.finiteVerb:
      return tagged === WORD.noun ? closed : tagged;
    case WORD.time:
    case WORD.negation:
    case WORD.possessive:
      return closed;
    default:
      // “a Pentagon official”: often taken for an adjective.
      if (
        tagged === WORD.adjective &&
        language.nouns.has(word) &&
        !/^(?:NN|JJ)/.test(tokens[i + 1]?.tag ?? '')
      )
        return WORD.noun;
      // “Retired lifeguard Ada Holm”: no sentence of the news begins with its verb and a bare noun.
      if (first && tag === 'VBD' && !language.cues.has(word) && /^NN/.test(tokens[i + 1]?.tag ?? ''))
        return WORD.adjective;
      return tagged;
  }
}

/** True if the tokens hold a finite verb outside quotations or inside, as a clause must. */
export function hasFiniteVerb(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(view.classes[i])) return true;
  return false;
}
