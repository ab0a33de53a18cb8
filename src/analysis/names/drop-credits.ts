import type { Draft, Step } from '../draft.ts';
import type { Sentence } from '../text/structure.ts';
import { isNonStory } from '../wire.ts';

/** A credit is short; a longer sentence that begins alike is part of the story. In tokens. */
const CREDIT_LIMIT = 40;

/**
 * Removes mentions of people in bylines, photo credits and sign-offs (“By Dana Reyl”, “Reporting by …”,
 * “Photo: …”) and of the agency in its dateline and credit: they made the story and do not appear in it.
 * The dateline's places stay, and those that a preposition makes places (“Reporting by … in Lund”, “By …, Lund”). Reads `nonStory`; runs after the gazetteer, which would take “Jordan” of a
 * dropped name for a place.
 */
export const dropCredits: Step = {
  name: 'names/drop-credits',
  run(draft) {
    const openers = draft.language?.names?.creditOpeners;
    if (!openers) return;
    const credits = new Set<number>();
    draft.sentences.forEach((sentence, i) => {
      if (isCredit(draft, sentence, openers)) credits.add(i);
    });
    const ahead = draft.language?.places?.placePrepositions;
    const isNamed = (token: number) => {
      const before = draft.tokens[token - 1]?.text.toLowerCase() ?? '';
      return before === ',' || !ahead || ahead.has(before);
    };
    draft.mentions = draft.mentions.filter(
      ({ type, firstToken, start }) =>
        (type === 'place' && (!credits.has(draft.tokens[firstToken]!.sentence) || isNamed(firstToken))) ||
        !(
          isNonStory(draft.nonStory, start) ||
          (type !== 'organization' && credits.has(draft.tokens[firstToken]!.sentence))
        ),
    );
  },
};

/** The sentence opens a paragraph, or a bracket, with words of a credit, and a name follows. */
function isCredit(draft: Draft, sentence: Sentence, openers: readonly (readonly string[])[]): boolean {
  const { firstToken, endToken } = sentence;
  if (endToken - firstToken > CREDIT_LIMIT) return false;
  const opensParagraph = draft.paragraphs[sentence.paragraph]?.start === sentence.start;
  const bracket = /^[([]$/.test(draft.tokens[firstToken]!.text) ? 1 : 0;
  if (!opensParagraph && !bracket) return false;
  const from = firstToken + bracket;
  return openers.some((words) => {
    const matches = words.every((word, i) => draft.tokens[from + i]?.text.toLowerCase() === word);
    const next = draft.tokens[from + words.length];
    if (!matches || !next || from + words.length >= endToken) return false;
    // “By Monday, …” and “By refusing, …” go on otherwise; a byline ends without a full stop.
    if (words.length > 1 || words[0] !== openers[0]![0]) return true;
    return /^\p{Lu}/u.test(next.text) && !/^[.!?]$/.test(draft.tokens[endToken - 1]!.text);
  });
}
