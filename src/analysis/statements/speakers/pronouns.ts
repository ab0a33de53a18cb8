/** Who a pronoun takes up: by person, number and gender, by the subjects of the sentences before, by who spoke last. */
import type { Sentence } from '../../text/structure.ts';
import { WORD } from '../language.ts';
import { subjectOf } from '../phrase-left.ts';
import { headOf, mentionIn } from '../phrase-names.ts';
import type { Range } from '../statement.ts';
import type { View } from '../view.ts';
import type { Speaker, Speakers } from './speaker.ts';

type Gender = Speaker['gender'];

/** How many sentences back a person may be named whom every subject since is a pronoun for. */
const CHAIN = 8;

/** Without a gender of the words, everybody. */
const agreesIn = (gender: Gender, speaker: Speaker): boolean =>
  gender === null || speaker.gender === null || speaker.gender === gender;

export function byPronoun(
  speakers: Speakers,
  range: Range,
  pronoun: { person: number; plural: boolean; gender: Gender },
): Speaker {
  const words = speakers.words(range);
  if (pronoun.person !== 3) return words;
  const agrees = (speaker: Speaker) =>
    pronoun.plural
      ? speaker.plural || speaker.gender === 'neuter'
      : !speaker.plural &&
        (pronoun.gender === 'neuter' ? speaker.gender === 'neuter' : agreesIn(pronoun.gender, speaker));
  const person = pronoun.gender === 'male' || pronoun.gender === 'female';
  const last = speakers.spoken.findLast(agrees);
  const speaker = person
    ? nearer(speakers, range, pronoun.gender, last)
    : subjectBefore(speakers, range, pronoun.plural, last) || last;
  if (!speaker?.name) return { ...words, gender: pronoun.gender, plural: pronoun.plural };
  return { ...speaker, span: range, gender: speaker.gender ?? pronoun.gender, confidence: 0.75 };
}

/**
 * Who a “he” or “she” takes up: a person who is the subject earlier in the sentence or in the
 * sentence before, or whom the pronouns that are the subjects since have taken up; else who spoke last.
 */
export function nearer(
  speakers: Speakers,
  range: Range,
  gender: Gender,
  last: Speaker | undefined,
): Speaker | undefined {
  const { draft, view } = speakers;
  const here = view.tokens[range.from]!.sentence;
  for (let sentence = here; sentence >= 0 && sentence > here - CHAIN; sentence--) {
    const { firstToken, endToken } = draft.sentences[sentence]!;
    const subject = subjectOf(view, firstToken, Math.min(endToken, range.from));
    if (!subject) {
      if (sentence === here) continue;
      break;
    }
    if (isPronoun(view, subject, gender)) continue;
    // “Brandt took the most votes, Holm said. Turnout was low, she said.”: who is told of is not who tells.
    const teller =
      last?.entity &&
      last.span &&
      view.tokens[last.span.from]!.sentence === sentence &&
      last.span.from > subject.to;
    if (sentence < here && teller) return last;
    const person = asPerson(speakers, subject, gender, sentence === here);
    if (person) return person;
    if (sentence < here) break;
  }
  // Nobody of that sentence has spoken, and one is told of.
  const before = draft.sentences[here - 1];
  if (last?.span && last.gender === null && before && last.span.from < before.firstToken) {
    const told = onlyPerson(speakers, before, gender);
    if (told) return told;
  }
  if (last) return last;
  for (const sentence of [here, here - 1]) {
    const s = draft.sentences[sentence];
    const person = s && firstPerson(speakers, s.firstToken, Math.min(s.endToken, range.from), gender);
    if (person) return person;
  }
  return undefined;
}

const isPronoun = (view: View, { from, to }: Range, gender: Gender): boolean =>
  to - from === 1 && gender !== null && view.language.pronouns.get(view.lower[from]!)?.gender === gender;

/** The person that a subject names, or, in the pronoun's own sentence, describes. */
function asPerson(speakers: Speakers, subject: Range, gender: Gender, here: boolean): Speaker | null {
  const { draft, view } = speakers;
  const head = headOf(view, subject);
  const mention = mentionIn(draft, view, subject, head);
  if (mention && mention.type !== 'person') return null;
  if (!mention && !(here && isSomebody(view, head))) return null;
  const speaker = mention ? speakers.byMention(subject, mention) : speakers.byDescription(subject, head);
  return agreesIn(gender, speaker) && !speaker.plural ? speaker : null;
}

/** A word for one person: minister, goalkeeper. */
function isSomebody({ language, lower, tokens }: View, head: number): boolean {
  const kind = language.nouns.get(lower[head]!);
  const one = !tokens[head]!.tag?.endsWith('S');
  return one && (kind === 'official' || kind === 'role' || language.personNouns.has(lower[head]!));
}

/**
 * “The ministry will inspect the ships, it said”, “Rebels took the town. They said”: what is the sentence's subject,
 * unless one spoke here or in the sentence before, whom the pronoun rather takes up.
 */
function subjectBefore(
  speakers: Speakers,
  range: Range,
  plural: boolean,
  last: Speaker | undefined,
): Speaker | null {
  const { draft, view } = speakers;
  const here = view.tokens[range.from]!.sentence;
  if (last?.span && view.tokens[last.span.from]!.sentence >= here - 1) return null;
  const before = draft.sentences[here - 1];
  const subject =
    subjectOf(view, draft.sentences[here]!.firstToken, range.from) ??
    (before ? subjectOf(view, before.firstToken, before.endToken) : null);
  if (!subject) return null;
  const head = headOf(view, subject);
  const mention = mentionIn(draft, view, subject, head);
  if (mention)
    return mention.type === 'organization' && !plural ? speakers.byMention(subject, mention) : null;
  if (!(plural ? isGroup(view, head) : isBody(view, head))) return null;
  return plural
    ? speakers.byDescription(subject, head)
    : { ...speakers.byDescription(subject, head), gender: 'neuter' };
}

const isGroup = ({ language, lower, tokens }: View, head: number): boolean =>
  tokens[head]!.tag === 'NNS' && (language.nouns.has(lower[head]!) || language.personNouns.has(lower[head]!));

/** A body, or a document that tells something. */
function isBody({ language, lower }: View, head: number): boolean {
  const kind = language.nouns.get(lower[head]!);
  return (
    kind === 'government' ||
    kind === 'organization' ||
    kind === 'document' ||
    kind === 'media' ||
    language.bodyNouns.has(lower[head]!)
  );
}

/** The person of a sentence that names one alone. */
function onlyPerson(speakers: Speakers, { firstToken, endToken }: Sentence, gender: Gender): Speaker | null {
  const { draft, view } = speakers;
  const named = draft.mentions.filter(
    ({ type, firstToken: from, entity }) =>
      type === 'person' && entity && from >= firstToken && from < endToken,
  );
  const one = named.length > 0 && named.every(({ entity }) => entity === named[0]!.entity);
  return one ? firstPerson(speakers, firstToken, Math.min(endToken, view.tokens.length), gender) : null;
}

function firstPerson(speakers: Speakers, from: number, to: number, gender: Gender): Speaker | null {
  const { draft, view } = speakers;
  for (let i = from; i < to; i++) {
    const index = view.mentions[i]!;
    if (index < 0 || view.quoted[i]! >= 0) continue;
    const mention = draft.mentions[index]!;
    if (mention.type !== 'person' || view.classes[mention.endToken] === WORD.possessive) continue;
    const speaker = speakers.byMention({ from: mention.firstToken, to: mention.endToken }, mention);
    if (agreesIn(gender, speaker)) return speaker;
  }
  return null;
}
