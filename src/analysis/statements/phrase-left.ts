/**
 * A light chunker over word classes: the noun phrase that ends at a token, the subject of a clause.
 * Each walks a bounded stretch.
 */
import { isFiniteVerb, WORD } from './language.ts';
import type { Range } from './statement.ts';
import { hasFiniteVerb, type View } from './view.ts';

/** No speaker is named in more words than this. */
export const MAX_PHRASE = 40;

/**
 * The noun phrase that ends before `end`: heads, modifiers, “of” and other prepositional
 * attachments, brackets, appositions and relative clauses closed by a comma. Null if there is none.
 */
export function nounPhraseLeft(view: View, end: number, limit: number): Range | null {
  const floor = Math.max(limit, end - MAX_PHRASE);
  const to = beforeFillers(view, end, floor);
  if (to <= floor) return null;
  const last = view.classes[to - 1];
  if (last === WORD.comma || last === WORD.dash)
    return wholeSubject(view, limit, to - 1) ?? beforeInsertion(view, to - 1, floor, limit);
  let from = simplePhraseLeft(view, to, floor);
  if (from === to) return null;
  for (let next = attachedLeft(view, from, floor); next < from; next = attachedLeft(view, from, floor))
    from = next;
  return { from: headOfRelative(view, from, floor), to };
}

/** “the ministry on Monday repeatedly said”: where the adverbs and times before `end` begin. */
function beforeFillers(view: View, end: number, floor: number): number {
  const { classes, inTime } = view;
  let i = end;
  while (i > floor) {
    if (isFiller(classes[i - 1]!)) {
      i--;
      continue;
    }
    if (!inTime[i - 1] || classes[i] === WORD.possessive) break;
    let k = i;
    while (k > floor && inTime[k - 1]) k--;
    if (k > floor && classes[k - 1] === WORD.preposition) k--;
    if (k <= floor) break;
    i = k;
  }
  return i;
}

/** The phrase before an insertion that the comma or dash at `close` ends, and the insertion with it. */
function beforeInsertion(view: View, close: number, floor: number, limit: number): Range | null {
  const inserted = insertionStart(view, close, floor);
  const head = inserted < 0 ? null : nounPhraseLeft(view, inserted, limit);
  return head && { from: head.from, to: close };
}

/** Where the phrase that begins at `from` begins with what it is attached to on its left; `from` if that is nothing. */
function attachedLeft(view: View, from: number, floor: number): number {
  const { classes, language, lower } = view;
  const at = from - 1;
  if (at <= floor) return from;
  switch (classes[at]) {
    case WORD.preposition:
      // “a spokesman for the ministry”; “people familiar with the sale”: an adjective behind its noun.
      if (
        isHead(classes[isTie(view, from - 2) ? from - 3 : from - 2]!) &&
        !language.adverbialWords.has(lower[at]!)
      )
        return phraseBefore(view, at, floor, from);
      // “a document seen by the agency”
      return from - 3 >= floor &&
        classes[from - 2] === WORD.participle &&
        (classes[from - 3] === WORD.noun || classes[from - 3] === WORD.name)
        ? phraseBefore(view, from - 2, floor, from)
        : from;
    case WORD.conjunction: {
      if (!language.additive.has(lower[at]!) || !isHead(classes[from - 2]!)) return from;
      const next = phraseBefore(view, at, floor, from);
      return next > floor && isVerbal(classes[next - 1]!) ? from : next;
    }
    case WORD.gerund:
    case WORD.participle:
      // “the group leading the revolt”
      return isHead(classes[from - 2]!) && !language.cues.has(lower[at]!)
        ? phraseBefore(view, at, floor, from)
        : from;
    case WORD.closeBracket: {
      let open = at;
      while (open > floor && classes[open] !== WORD.openBracket) open--;
      return phraseBefore(view, open, floor, from);
    }
    default:
      return from;
  }
}

/** Where the plain phrase that ends before `end` begins; `none` if there is none. */
function phraseBefore(view: View, end: number, floor: number, none: number): number {
  const from = simplePhraseLeft(view, end, floor);
  return from === end ? none : from;
}

/** “residents who fled the town said”: the head before the relative clause that the phrase closes. */
function headOfRelative(view: View, from: number, floor: number): number {
  const { classes } = view;
  let verbs = false;
  for (let i = from - 1; i > floor; i--) {
    const kind = classes[i]!;
    if (isFiniteVerb(kind)) verbs = true;
    else if (kind === WORD.relative) {
      if (!verbs || !isHead(classes[i - 1]!)) return from;
      return simplePhraseLeft(view, i, floor);
    } else if (
      kind === WORD.comma ||
      kind === WORD.stop ||
      kind === WORD.dash ||
      kind === WORD.complementiser ||
      kind === WORD.subordinator ||
      view.quoted[i]! >= 0
    )
      return from;
  }
  return from;
}

/**
 * “Ada Holm, 62, of Brannock, Norland, who leads the council,”: everything from the clause's start
 * to the comma before the cue, if its only verbs stand in relative clauses.
 */
function wholeSubject(view: View, limit: number, end: number): Range | null {
  const { classes } = view;
  let from = Math.max(limit, end - MAX_PHRASE);
  if (from !== limit) return null;
  while (from < end && isLead(classes[from]!)) from++;
  for (let skipped = 0; skipped < 2 && isPlacing(view, from); skipped++) {
    let comma = from;
    while (comma < end && classes[comma] !== WORD.comma) comma++;
    if (comma === end) return null;
    from = comma + 1;
  }
  const first = classes[from]!;
  if (
    first !== WORD.name &&
    first !== WORD.noun &&
    first !== WORD.number &&
    first !== WORD.determiner &&
    first !== WORD.adjective &&
    first !== WORD.possessive
  )
    return null;
  let relative = false;
  for (let i = from; i < end; i++) {
    if (view.quoted[i]! >= 0) continue;
    const kind = classes[i]!;
    if (kind === WORD.relative) relative = true;
    // “, speaking on condition of anonymity because they were not allowed to talk,”
    else if (kind === WORD.comma)
      relative = classes[i + 1] === WORD.gerund || classes[i + 1] === WORD.participle;
    else if (relative && kind === WORD.subordinator) continue;
    else if (
      kind === WORD.subordinator ||
      kind === WORD.semicolon ||
      kind === WORD.complementiser ||
      kind === WORD.colon
    )
      return null;
    else if (!relative && isFiniteVerb(kind)) return null;
  }
  return end > from ? { from, to: end } : null;
}

const isLead = (kind: number) =>
  kind === WORD.comma || kind === WORD.conjunction || kind === WORD.adverb || kind === WORD.stop;

function isPlacing(view: View, i: number): boolean {
  const kind = view.classes[i];
  return kind === WORD.preposition || kind === WORD.gerund || view.inTime[i] === 1;
}

/** Start of a run of nominal tokens that ends before `end`; stops behind a determiner or pronoun. */
function simplePhraseLeft(view: View, end: number, floor: number): number {
  const { classes, lower } = view;
  let i = end;
  if (i > floor && classes[i - 1] === WORD.closeBracket) {
    while (i > floor && classes[i - 1] !== WORD.openBracket) i--;
    if (i > floor) i--;
  }
  while (i > floor) {
    const kind = classes[i - 1]!;
    if (view.quoted[i - 1]! >= 0 && end < view.quoted.length && view.quoted[i - 1] !== view.quoted[end])
      break;
    if (kind === WORD.pronoun) return i < end ? i : i - 1;
    if (kind === WORD.relative) return i < end ? i : i - 1;
    if (kind === WORD.determiner) {
      i--;
      continue;
    }
    if (
      kind === WORD.noun ||
      kind === WORD.name ||
      kind === WORD.number ||
      kind === WORD.adjective ||
      kind === WORD.possessive ||
      kind === WORD.time
    ) {
      // A determiner already taken closes the phrase on its left, unless a possessive goes on; so does “his”.
      if (i < end && (classes[i] === WORD.determiner || isOwner(view, i))) break;
      i--;
      continue;
    }
    // Participles and gerunds inside: “the visiting delegation”, “a visibly shaken Holm”.
    if (
      (kind === WORD.participle || kind === WORD.gerund || kind === WORD.adverb) &&
      i < end &&
      i - 1 > floor &&
      (opensPhrase(classes[i - 2]!) || (classes[i - 2] === WORD.adverb && opensPhrase(classes[i - 3]!)))
    ) {
      i--;
      continue;
    }
    if (lower[i - 1] === '&' || lower[i - 1] === '/') {
      i--;
      continue;
    }
    break;
  }
  return i;
}

/** A comma or dash closes an insertion: where its opening mark stands, -1 if it is none. */
function insertionStart(view: View, close: number, floor: number): number {
  const { classes } = view;
  const mark = classes[close];
  for (let i = close - 1; i > floor; i--) {
    if (view.quoted[i]! >= 0 && view.quoted[i] !== view.quoted[close]) continue;
    if (classes[i] !== mark) continue;
    const first = classes[i + 1]!;
    if (first === WORD.relative) return i;
    if (first === WORD.conjunction || first === WORD.complementiser) {
      // An enumeration: “the minister, his deputy, and an aide”.
      if (hasFiniteVerb(view, i + 1, close)) return -1;
      continue;
    }
    if (hasFiniteVerb(view, i + 1, close)) continue;
    // The head before an insertion is a noun; before an opening comma of another kind go on left.
    return i;
  }
  return -1;
}

/**
 * The subject of the clause that starts at `from`: the noun phrase before its first finite verb; where none is
 * seen, before a participle with a day or an object behind it (“the envoy appealed Tuesday for”, as taggers slip).
 */
export function subjectOf(view: View, from: number, to: number): Range | null {
  const { classes } = view;
  let mistagged = -1;
  for (let i = from; i < to; i++) {
    if (view.quoted[i]! >= 0) continue;
    const kind = classes[i]!;
    if (kind === WORD.relative && classes[i - 1] === WORD.comma) i = resumption(view, i, to);
    if (isFiniteVerb(kind)) {
      const phrase = nounPhraseLeft(view, i, from);
      if (phrase && classes[phrase.from] !== WORD.relative) return phrase;
    }
    const next = classes[i + 1];
    const object = next === WORD.determiner || next === WORD.possessive || view.inTime[i + 1] === 1;
    if (kind === WORD.participle && mistagged < 0 && object) mistagged = i;
  }
  return mistagged > from ? nounPhraseLeft(view, mistagged, from) : null;
}

/** “Ada Holm, who ran until they came, sat”: the comma that closes the relative clause from `at`; `at` for none. */
function resumption({ classes, quoted }: View, at: number, to: number): number {
  for (let i = at + 1; i + 1 < to; i++) {
    if (classes[i] !== WORD.comma || quoted[i]! >= 0) continue;
    const verb = isFiller(classes[i + 1]!) ? i + 2 : i + 1;
    if (verb < to && isFiniteVerb(classes[verb])) return i;
  }
  return at;
}

/** “his”, not “'s” */
const isOwner = (view: View, i: number) =>
  view.classes[i] === WORD.possessive && !view.language.possessiveMarks.has(view.lower[i]!);

/** “people familiar with”, “officials close to” */
const isTie = (view: View, i: number) =>
  view.classes[i] === WORD.adjective || view.language.nearWords.has(view.lower[i]!);

const opensPhrase = (kind: number) => kind === WORD.determiner || kind === WORD.adjective;

const isFiller = (kind: number) => kind === WORD.adverb || kind === WORD.negation;

const isHead = (kind: number) =>
  kind === WORD.noun ||
  kind === WORD.name ||
  kind === WORD.number ||
  kind === WORD.pronoun ||
  kind === WORD.closeBracket ||
  kind === WORD.determiner;

const isVerbal = (kind: number) =>
  isFiniteVerb(kind) ||
  kind === WORD.gerund ||
  kind === WORD.participle ||
  kind === WORD.baseVerb ||
  kind === WORD.infinitiveMark;
