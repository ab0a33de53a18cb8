import type { Entity } from '../contract.ts';
import type { Draft, Step } from '../draft.ts';
import type { Sentence } from '../text/structure.ts';

/** So many times the other's votes are needed. */
const LEAD = 3;

/**
 * Gender of persons by the pronouns of the story: a sentence with one person in it speaks for that
 * person with the pronouns after the name; so does a pronoun that opens the next sentence. A pronoun before
 * the name is somebody else's (“He taught Holm”), and within quotation marks the speaker talks of others:
 * neither speaks for the person. Titles, read before, are not overruled. Sets `Entity.gender` where the pronouns agree.
 */
export const tellGender: Step = {
  name: 'names/tell-gender',
  run(draft) {
    const language = draft.language?.names;
    if (!language) return;
    const persons = new Map(draft.entities.filter(({ type }) => type === 'person').map((e) => [e.id, e]));
    if (persons.size === 0) return;
    const votes = new Map<Entity, { female: number; male: number }>();
    const vote = (person: Entity, word: string) => {
      const count = votes.get(person) ?? { female: 0, male: 0 };
      if (language.femalePronouns.has(word)) count.female++;
      else if (language.malePronouns.has(word)) count.male++;
      votes.set(person, count);
    };
    const mentioned = peopleBySentence(draft, persons);
    draft.sentences.forEach((sentence, i) => {
      const here = mentioned[i];
      if (here?.ids.size !== 1) return;
      const person = persons.get([...here.ids][0]!)!;
      const { words, quoted } = ownWords(draft, sentence);
      const isPronoun = (word: string) =>
        language.femalePronouns.has(word) || language.malePronouns.has(word);
      if (words.slice(0, here.from - sentence.firstToken).some(isPronoun)) return;
      for (const word of words.slice(here.from - sentence.firstToken)) vote(person, word);
      const next = draft.sentences[i + 1];
      if (next && !quoted) vote(person, ownWords(draft, next).words[0] ?? '');
    });
    for (const [person, { female, male }] of votes) {
      if (person.gender) continue;
      if (female > LEAD * male) person.gender = 'female';
      else if (male > LEAD * female) person.gender = 'male';
    }
  },
};

/** The words of a sentence, lower case, empty within quotation marks; whether marks are open at its end. */
function ownWords(
  { tokens }: Draft,
  { firstToken, endToken }: Sentence,
): { words: string[]; quoted: boolean } {
  let quoted = false;
  const words = tokens.slice(firstToken, endToken).map(({ text }) => {
    const mark = /^(?:[“”"]|``|'')$/.test(text);
    if (mark) quoted = text === '"' ? !quoted : text === '“' || text === '``';
    return mark || quoted ? '' : text.toLowerCase();
  });
  return { words, quoted };
}

/** The persons of each sentence and the end of the first mention. */
function peopleBySentence(
  draft: Draft,
  persons: ReadonlyMap<string, Entity>,
): ({ ids: Set<string>; from: number } | undefined)[] {
  const found: ({ ids: Set<string>; from: number } | undefined)[] = new Array(draft.sentences.length);
  for (const { entity, firstToken, endToken } of draft.mentions) {
    if (!persons.has(entity)) continue;
    const sentence = draft.tokens[firstToken]!.sentence;
    const known = found[sentence];
    if (known) {
      known.ids.add(entity);
      known.from = Math.min(known.from, endToken);
    } else found[sentence] = { ids: new Set([entity]), from: endToken };
  }
  return found;
}
