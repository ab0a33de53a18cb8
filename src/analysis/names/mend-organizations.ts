import type { Draft, DraftMention, Step } from '../draft.ts';
import { covered } from '../text/covered.ts';
import type { NamesLanguage } from './language.ts';

/** Capitalised words that may follow “for” in a body's name: “for Human Rights”. */
const LONGEST = 4;

/**
 * Edges of organizations' names. “Sable Maritime and Korva Logistics” are two where the story has one of them
 * elsewhere; “the Norvik Observatory” goes on with “for Human Rights”. Reads and changes `mentions`.
 */
export const mendOrganizations: Step = {
  name: 'names/mend-organizations',
  run(draft) {
    const language = draft.language?.names;
    if (!language) return;
    const taken = covered(draft.mentions, draft.tokens.length);
    const bodies = draft.mentions.filter(({ type }) => type === 'organization');
    const names = new Set(bodies.map((mention) => draft.text.slice(mention.start, mention.end)));
    for (const mention of bodies) {
      const second = separated(draft, mention, names, language);
      if (second) draft.mentions.push(second);
      else complete(draft, mention, taken, language);
    }
    draft.mentions.sort((a, b) => a.start - b.start);
  },
};

/** Cuts a mention of two names at their “and”; the second one, or null where it is one name. */
function separated(
  { tokens, text }: Draft,
  mention: DraftMention,
  names: ReadonlySet<string>,
  { andWords, linkingWords }: NamesLanguage,
): DraftMention | null {
  const { firstToken, endToken } = mention;
  for (let and = firstToken + 1; and < endToken - 1; and++) {
    if (!andWords.has(tokens[and]!.text)) continue;
    const first = text.slice(mention.start, tokens[and - 1]!.end);
    const second = text.slice(tokens[and + 1]!.start, mention.end);
    if (first === second || !(names.has(first) || names.has(second))) return null;
    // The Department of Trade and Industry is one, though somebody calls it the Department of Trade.
    for (let t = firstToken; t < and; t++) if (linkingWords.has(tokens[t]!.text)) return null;
    const rest = { ...mention, start: tokens[and + 1]!.start, firstToken: and + 1 };
    mention.end = tokens[and - 1]!.end;
    mention.endToken = and;
    return rest;
  }
  return null;
}

/** Takes in the “for …” that only a longer name can have: a body's word before it, capitals behind it. */
function complete(
  { tokens }: Draft,
  mention: DraftMention,
  taken: Uint8Array,
  { bodyPurpose, nameWords }: NamesLanguage,
): void {
  const purpose = mention.endToken;
  const { sentence, text } = tokens[purpose - 1]!;
  const isCapital = (t: number) =>
    tokens[t]?.sentence === sentence && !taken[t] && /^\p{Lu}\p{Ll}/u.test(tokens[t]!.text);
  const kinds = (word: string) => nameWords.filter(({ words }) => words.has(word)).map(({ kind }) => kind);
  if (!bodyPurpose.has(tokens[purpose]?.text ?? '') || !kinds(text.toLowerCase()).includes('body')) return;
  let end = purpose + 1;
  while (end <= purpose + LONGEST && isCapital(end)) end++;
  if (end === purpose + 1 || end > purpose + LONGEST) return;
  for (let t = purpose + 1; t < end; t++)
    if (kinds(tokens[t]!.text.toLowerCase()).includes('calendar')) return;
  mention.end = tokens[end - 1]!.end;
  mention.endToken = end;
}
