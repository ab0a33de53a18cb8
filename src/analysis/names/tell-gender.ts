import type { Entity } from '../contract.ts';
import type { Draft, Sentence, Step } from '../draft.ts';

/** So many times the other's votes are needed. */
const LEAD = 3;

/**
 * Gender of persons by the pronouns of the story: a sentence with one person in it speaks for that
 * person with the pronouns after the name; so does a pronoun that opens the next sentence. Titles, read
 * before, are not overruled. Sets `Entity.gender` where the pronouns agree.
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
      for (let t = here.from; t < sentence.endToken; t++) vote(person, wordAt(draft, t));
      const next = draft.sentences[i + 1];
      if (next) vote(person, opening(draft, next));
    });
    for (const [person, { female, male }] of votes) {
      if (person.gender) continue;
      if (female > LEAD * male) person.gender = 'female';
      else if (male > LEAD * female) person.gender = 'male';
    }
  },
};

const wordAt = (draft: Draft, token: number) => draft.tokens[token]!.text.toLowerCase();

/** The first word of a sentence, after an opening quotation mark. */
function opening(draft: Draft, { firstToken, endToken }: Sentence): string {
  for (let t = firstToken; t < endToken && t < firstToken + 2; t++)
    if (/^\p{L}/u.test(draft.tokens[t]!.text)) return wordAt(draft, t);
  return '';
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
