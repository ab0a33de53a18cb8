/** What a noun phrase names: its head, the mention that it goes by, whose it is and what else it says. */
import type { Draft, DraftMention } from '../draft.ts';
import { WORD } from './language.ts';
import type { Range } from './statement.ts';
import type { View } from './view.ts';

/** The last noun before the first preposition, comma or relative. */
export function headOf(view: View, range: Range): number {
  let head = -1;
  for (let i = range.from; i < range.to; i++) {
    const kind = view.classes[i]!;
    if (kind === WORD.noun || kind === WORD.name) head = i;
    else if (
      head >= 0 &&
      (kind === WORD.preposition ||
        kind === WORD.comma ||
        kind === WORD.relative ||
        kind === WORD.openBracket ||
        kind === WORD.participle ||
        kind === WORD.gerund ||
        kind === WORD.finiteVerb)
    )
      break;
  }
  return head >= 0 ? head : range.to - 1;
}

/** “the ambassador to Norland Ada Holm”: a person's name closes the phrase behind another name. */
function closingName(draft: Draft, view: View, range: Range): DraftMention | null {
  const index = view.mentions[range.to - 1]!;
  const mention = index >= 0 ? draft.mentions[index]! : null;
  if (mention?.type !== 'person' || mention.firstToken <= range.from) return null;
  const before = mention.firstToken - 1;
  if (view.mentions[before]! >= 0) return mention;
  // “the opposition leader in the assembly Ada Holm”
  const { governmentHeads, nouns, organizationHeads } = view.language;
  const word = view.lower[before]!;
  const kind = nouns.get(word);
  const body =
    governmentHeads.has(word) ||
    organizationHeads.has(word) ||
    kind === 'organization' ||
    kind === 'government';
  return body && isPersonNoun(view, headOf(view, range)) ? mention : null;
}

/** Titles between the comma of an apposition and the name: “the panel's chair, Judge Ada Holm,”, “a friend, the poet Ada Holm,”. */
const TITLES = 3;
const IN_TITLE: ReadonlySet<number> = new Set([WORD.name, WORD.noun, WORD.adjective, WORD.determiner]);

/** Whether a comma stands before the name or before its title. */
function isApposition(view: View, { firstToken, type }: DraftMention): boolean {
  let i = firstToken - 1;
  const last = type === 'person' ? i - TITLES : i;
  while (i > last && IN_TITLE.has(view.classes[i]!)) i--;
  return view.classes[i] === WORD.comma;
}

/** “the Herald newspaper”, “the Norland government”: the name before a word that says what it is. */
function labelledName(draft: Draft, view: View, range: Range, head: number): DraftMention | null {
  const kind = view.language.nouns.get(view.lower[head]!);
  if (kind !== 'media' && kind !== 'government' && kind !== 'organization') return null;
  let i = head - 1;
  while (i > range.from && view.classes[i] === WORD.noun && view.mentions[i]! < 0) i--;
  const mention = i >= range.from && view.mentions[i]! >= 0 ? draft.mentions[view.mentions[i]!]! : null;
  if (!mention || mention.type === 'person') return null;
  return mention.type === 'organization' || kind === 'government' ? mention : null;
}

/** The name that the phrase goes by: at its head, before a word that says what it is, at its end, in an apposition. */
export function mentionIn(draft: Draft, view: View, range: Range, head: number): DraftMention | null {
  const atHead = view.mentions[head]!;
  if (atHead >= 0) return draft.mentions[atHead]!;
  const labelled = labelledName(draft, view, range, head);
  if (labelled) return labelled;
  const closing = closingName(draft, view, range);
  if (closing) return closing;
  // An apposition names the speaker: “the agency's head, Ada Holm,”, “the buyer, Holm Industries,”.
  for (let i = head + 1; i < range.to; i++) {
    if (view.classes[i] === WORD.relative) break;
    const mention = draft.mentions[view.mentions[i]!];
    if (!mention || !isApposition(view, mention)) continue;
    if (mention.type === 'person') return mention;
    const closes = mention.endToken === range.to && mention.firstToken === head + 2;
    if (mention.type === 'organization' && closes && !isPersonNoun(view, head)) return mention;
  }
  return null;
}

function isPersonNoun(view: View, at: number): boolean {
  const kind = view.language.nouns.get(view.lower[at]!);
  return kind === 'official' || kind === 'role';
}

/** “Holm's statement said”: whose statement it is. */
export function ownerOf(draft: Draft, view: View, range: Range, head: number): DraftMention | null {
  if (head - 2 < range.from || !view.language.mediumHeads.has(view.lower[head]!)) return null;
  let i = head - 1;
  while (i > range.from && view.classes[i] !== WORD.possessive) i--;
  const index = i > range.from ? view.mentions[i - 1]! : -1;
  return index >= 0 ? draft.mentions[index]! : null;
}

/** “the ship's captain” */
export function hasOwner(view: View, range: Range, head: number): boolean {
  for (let i = range.from; i < head; i++) if (view.classes[i] === WORD.possessive) return true;
  return false;
}

/** The small nouns and adjectives before the head. */
export function modifiersOf(view: View, range: Range, head: number): string[] {
  const modifiers: string[] = [];
  for (let i = range.from; i < head; i++) {
    const kind = view.classes[i];
    const plain = /^\p{Ll}/u.test(view.tokens[i]!.text);
    if (plain && (kind === WORD.noun || kind === WORD.adjective)) modifiers.push(view.lower[i]!);
  }
  return modifiers;
}

export interface Joint {
  first: DraftMention;
  /** Token of the conjunction. */
  and: number;
  second: DraftMention;
}

/** “minister Ada Holm and her counterpart, Olaf Brandt,”: a person on either side of the conjunction, and nothing of a clause. */
export function jointPeople(draft: Draft, view: View, range: Range): Joint | null {
  let first: DraftMention | null = null;
  let and = -1;
  for (let i = range.from; i < range.to; i++) {
    const kind = view.classes[i]!;
    const ends = kind === WORD.relative || kind === WORD.finiteVerb || kind === WORD.openQuote;
    if (ends || (and < 0 && kind === WORD.preposition)) return null;
    if (first && view.language.additive.has(view.lower[i]!)) and = i;
    const mention = view.people[i] ? draft.mentions[view.mentions[i]!]! : null;
    if (!mention || mention.firstToken !== i || view.classes[mention.endToken] === WORD.possessive) continue;
    if (first && and > 0 && mention.entity !== first.entity) return { first, and, second: mention };
    first ??= mention;
  }
  return null;
}
