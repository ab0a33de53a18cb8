/** When and where a statement was made and to whom: “told reporters in Geneva on Monday”. */
import type { Span } from '../contract.ts';
import type { Draft } from '../draft.ts';
import { contentStart } from './contents/content-start.ts';
import { WORD } from './language.ts';
import { simpleNounPhrase } from './phrase-right.ts';
import type { Range, Statement } from './statement.ts';
import type { Unit, View } from './view.ts';

export interface Circumstances {
  addressee: Range | null;
  /** Index into `Draft.timexes`. */
  when: number | null;
  /** The place's mention. */
  where: Range | null;
}

/** `timexes` maps the start offset of a time expression to its index; `contents` marks the tokens of all that is said. */
export function findCircumstances(
  draft: Draft,
  view: View,
  unit: Unit,
  statement: Statement,
  timexes: ReadonlyMap<number, number>,
  contents: Uint8Array,
): Circumstances {
  const { hit, speaker } = statement;
  if (!hit) return { addressee: null, when: null, where: null };
  const timexAt = (i: number) =>
    (view.times[i]! > 0 ? timexes.get(view.tokens[i]!.start) : undefined) ?? null;
  if (hit.preposition) {
    // “according to a survey conducted over the weekend”
    let i = hit.to;
    while (i < unit.to && !contents[i] && view.classes[i] !== WORD.comma && timexAt(i) === null) i++;
    return { addressee: null, when: contents[i] || i >= unit.to ? null : timexAt(i), where: null };
  }
  const after = contentStart(view, hit, unit.to);
  const rest = Math.max(hit.to, after.rest, speaker && speaker.from >= hit.to ? speaker.to : 0);
  const inserted = speaker && insertion(view, speaker);
  const named = speaker && {
    from: speaker.from,
    to: inserted?.from ?? nameEnd(draft, view, speaker, hit.to),
  };
  const inside = (i: number) => contents[i] === 1 || (named !== null && i >= named.from && i < named.to);
  const occasions = [
    inserted,
    opening(view, unit, hit.from),
    { from: hit.to, to: behind(view, rest, unit.to) },
    speaking(view, rest, unit.to),
  ].filter((range) => range !== null);
  let when: number | null = null;
  const subject = speaker && speaker.to <= hit.from ? speaker : { from: hit.from, to: hit.from };
  const beside = [
    { from: besideCue(view, hit.from, subject.to), to: Math.min(unit.to, rest + 3) },
    leadingTime(view, unit, subject.from),
  ].filter((range) => range !== null);
  for (const { from, to } of [...occasions, ...beside])
    for (let i = from; i < to && when === null; i++) if (!inside(i)) when = timexAt(i);
  return {
    addressee: after.addressee ? plain(view, after.addressee) : spokenTo(view, hit.to, unit.to),
    when,
    where: placeIn(draft, view, occasions, inside),
  };
}

/** “X on Monday repeatedly said”, not “X left on Monday and said”: where the times and adverbs right before a cue begin. */
function besideCue({ classes, inTime }: View, cue: number, subject: number): number {
  let i = cue;
  while (
    i > subject &&
    (inTime[i - 1] || classes[i - 1] === WORD.preposition || classes[i - 1] === WORD.adverb)
  )
    i--;
  return i;
}

/** “Late on Thursday, X said”: nothing but a time before the speaker. */
function leadingTime(view: View, unit: Unit, to: number): Range | null {
  for (let i = unit.from; i < to; i++) {
    const kind = view.classes[i]!;
    const small =
      kind === WORD.preposition ||
      kind === WORD.adverb ||
      kind === WORD.adjective ||
      kind === WORD.comma ||
      kind === WORD.conjunction;
    if (!view.inTime[i] && !small) return null;
  }
  return { from: unit.from, to };
}

/** “Speaking in Ankara, X said”, “At a news conference in Ankara, X said”: the sentence's head, if it tells an occasion. */
function opening(view: View, unit: Unit, cue: number): Range | null {
  let to = unit.from;
  while (to < cue && view.classes[to] !== WORD.comma) to++;
  if (to === cue) return null;
  for (let i = unit.from; i < to; i++) {
    if (view.quoted[i]! >= 0 || view.classes[i] === WORD.finiteVerb) return null;
    if (isOccasionWord(view, i)) return { from: unit.from, to };
  }
  return null;
}

/** “Ada Holm, in a speech on Monday, said”: the insertion in the speaker's words that tells an occasion. */
function insertion(view: View, speaker: Range): Range | null {
  let from = speaker.from;
  while (from < speaker.to && view.classes[from] !== WORD.comma) from++;
  const first = view.classes[from + 1];
  if (from >= speaker.to || (first !== WORD.preposition && first !== WORD.gerund)) return null;
  for (let i = from; i < speaker.to; i++) if (isOccasionWord(view, i)) return { from, to: speaker.to };
  return null;
}

/** “said Ada Holm in Geneva”: behind the cue a person's words end with the name. */
function nameEnd(draft: Draft, view: View, speaker: Range, cue: number): number {
  if (speaker.from < cue) return speaker.to;
  for (let i = speaker.from; i < speaker.to; i++) {
    const mention = draft.mentions[view.mentions[i]!];
    if (mention?.type === 'person') return mention.endToken;
  }
  return speaker.to;
}

/** “…, speaking in Ankara”: behind cue and speaker. */
function speaking(view: View, from: number, to: number): Range | null {
  for (let i = from; i < to; i++) {
    if (!view.language.speakingWords.has(view.lower[i]!) || view.quoted[i]! >= 0) continue;
    return { from: i, to: behind(view, i, to) };
  }
  return null;
}

const isOccasionWord = (view: View, i: number) =>
  view.language.speakingWords.has(view.lower[i]!) || view.language.mediumHeads.has(view.lower[i]!);

/** Up to the next comma, stop or quotation. */
function behind(view: View, from: number, to: number): number {
  let i = from;
  while (
    i < to &&
    view.classes[i] !== WORD.comma &&
    view.classes[i] !== WORD.stop &&
    view.classes[i] !== WORD.colon &&
    view.classes[i] !== WORD.complementiser &&
    view.quoted[i]! < 0
  )
    i++;
  return i;
}

/** A place behind “in”, “at” or “from”, and no part of what is said or of the speaker's words. */
function placeIn(
  draft: Draft,
  view: View,
  occasions: readonly Range[],
  inside: (i: number) => boolean,
): Range | null {
  for (const { from, to } of occasions)
    for (let i = from; i + 1 < to; i++) {
      if (!view.language.placePrepositions.has(view.lower[i]!) || inside(i)) continue;
      const first = view.language.definite.has(view.lower[i + 1]!) ? i + 2 : i + 1;
      const mention = draft.mentions[view.mentions[first] ?? -1];
      if (mention?.type === 'place' && mention.firstToken === first && !inside(first))
        return { from: mention.firstToken, to: mention.endToken };
    }
  return null;
}

/** “said to reporters” */
function spokenTo(view: View, at: number, end: number): Range | null {
  if (view.language.closedClasses.get(view.lower[at] ?? '') !== WORD.infinitiveMark) return null;
  if (view.classes[at] === WORD.infinitiveMark) return null;
  const phrase = simpleNounPhrase(view, at + 1, end);
  return phrase && plain(view, phrase);
}

/** Without what stands behind the first preposition: “told the council by phone”, but “the head of the council”. */
function plain(view: View, { from, to }: Range): Range {
  for (let i = from + 1; i < to; i++)
    if (view.classes[i] === WORD.preposition && view.lower[i] !== view.language.topicPreposition)
      return { from, to: i };
  return { from, to };
}

export const timexIndex = (timexes: readonly Span[]): Map<number, number> =>
  new Map(timexes.map(({ start }, index) => [start, index]));
