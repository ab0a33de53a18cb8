import type { Entity } from '../contract.ts';
import type { Draft, DraftMention, Step } from '../draft.ts';
import type { NamesLanguage } from './language.ts';
import { compatible, fits, type PersonName, readPersonName } from './people.ts';

/** People looked at for a name, the latest first, so that a text of names alone is read in linear time. */
const CONSIDERED = 300;

interface Person {
  names: PersonName[];
  mentions: DraftMention[];
  gender: 'female' | 'male' | null;
  /** Introduced as somebody's (“her son Per Holm”): the surname alone goes on meaning whom it meant. */
  relative: boolean;
}

/** How far before a name the word may stand that makes it a relative's, and its possessive before that, in tokens. */
const KIN_AT_MOST = 6;
const POSSESSIVE_AT_MOST = 3;

/**
 * Gives every mention of a person an entity: full names that can be one person's together, then
 * surnames, first names and nicknames alone to the person who bears them. Of several who do, the one
 * named last before is taken, if the titles allow it, and relatives after the one they are relatives of. The entity's name is the fullest that the story
 * prints. Reads `mentions`, adds `entities` and sets `mention.entity`.
 */
export const resolvePeople: Step = {
  name: 'names/resolve-people',
  run(draft) {
    const language = draft.language?.names;
    if (!language) return;
    const mentions = draft.mentions.filter(({ type }) => type === 'person').sort((a, b) => a.start - b.start);
    const people: Person[] = [];
    const names = new Map(mentions.map((mention) => [mention, nameOf(draft, mention, language)]));
    const isFull = (name: PersonName) => name.parts.length > 1;
    for (const mention of mentions) {
      const name = names.get(mention)!;
      if (!isFull(name)) continue;
      const gender = genderByTitle(draft, mention, language);
      const known = people
        .slice(-CONSIDERED)
        .find(
          (person) =>
            person.names.every((other) => compatible(name, other, language)) &&
            !(gender && person.gender && gender !== person.gender),
        );
      if (known) add(known, mention, name, gender);
      else
        people.push({
          names: [name],
          mentions: [mention],
          gender,
          relative: isRelative(draft, mention, language),
        });
    }
    for (const mention of mentions) {
      const name = names.get(mention)!;
      if (isFull(name)) continue;
      const gender = genderByTitle(draft, mention, language);
      const person = bearer(mention, name, gender, people, language);
      if (person) add(person, mention, name, gender);
      else people.push({ names: [name], mentions: [mention], gender, relative: false });
    }
    for (const person of people) person.mentions.sort((a, b) => a.start - b.start);
    people.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
    people.forEach((person, i) => {
      draft.entities.push(toEntity(draft, person, `e${i + 1}`));
    });
  },
};

function add(person: Person, mention: DraftMention, name: PersonName, gender: Person['gender']): void {
  person.mentions.push(mention);
  person.gender ??= gender;
  if (name.parts.length > 1) person.names.push(name);
}

/** The person whom a single name means; null where nobody bears it. */
function bearer(
  mention: DraftMention,
  name: PersonName,
  gender: Person['gender'],
  people: readonly Person[],
  language: NamesLanguage,
): Person | null {
  const part = name.parts[0];
  if (!part) return null;
  let best: Person | null = null;
  let bestScore = 0;
  for (let i = people.length - 1; i >= Math.max(0, people.length - CONSIDERED); i--) {
    const person = people[i]!;
    if (gender && person.gender && gender !== person.gender) continue;
    const fit = Math.max(
      ...person.names.map((other) =>
        other.parts.length === 1 ? (fits(part, other, language) === 3 ? 3 : 0) : fits(part, other, language),
      ),
    );
    if (fit === 0) continue;
    // Nearer before is better than farther, any before is better than after, and a relative is the last to be meant.
    let last = -1;
    for (const { start } of person.mentions) if (start < mention.start && start > last) last = start;
    const score = fit * 10 + (last >= 0 ? 1 + last / (mention.start + 1) : 0) - (person.relative ? 1 : 0);
    if (score >= bestScore) {
      bestScore = score;
      best = person;
    }
  }
  return best;
}

function nameOf(draft: Draft, mention: DraftMention, language: NamesLanguage): PersonName {
  const words = draft.tokens.slice(mention.firstToken, mention.endToken).map(({ text }) => text);
  return readPersonName(words, language);
}

/** “her son NAME”, “Holm’s late husband, the Rev. NAME” */
function isRelative({ tokens }: Draft, mention: DraftMention, language: NamesLanguage): boolean {
  const word = (t: number) =>
    tokens[t]?.sentence === tokens[mention.firstToken]!.sentence ? tokens[t]!.text.toLowerCase() : '';
  for (let kin = mention.firstToken - 1; kin >= mention.firstToken - KIN_AT_MOST; kin--) {
    if (!language.kinNouns.has(word(kin))) continue;
    for (let t = kin - 1; t >= kin - POSSESSIVE_AT_MOST; t--)
      if (language.possessivePronouns.has(word(t)) || /^[’']s?$/.test(word(t))) return true;
  }
  return false;
}

/** “Mrs.” and the like directly before the name. */
function genderByTitle(draft: Draft, mention: DraftMention, language: NamesLanguage): Person['gender'] {
  const before = draft.tokens[mention.firstToken - 1];
  if (!before || before.sentence !== draft.tokens[mention.firstToken]!.sentence) return null;
  const title = before.text.toLowerCase();
  if (language.femaleTitles.has(title)) return 'female';
  return language.maleTitles.has(title) ? 'male' : null;
}

function toEntity(draft: Draft, person: Person, id: string): Entity {
  const forms = new Map<string, number>();
  for (const mention of person.mentions) {
    mention.entity = id;
    const form = draft.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    forms.set(form, Math.max(forms.get(form) ?? 0, mention.endToken - mention.firstToken));
  }
  let name = '';
  let most = 0;
  for (const [form, words] of forms) {
    const size = words * 100 + Math.min(99, form.length);
    // A headline in capitals is not how the name is written.
    const weight = form === form.toUpperCase() ? size - 100 : size;
    if (weight > most || name === '') {
      most = weight;
      name = form;
    }
  }
  return {
    id,
    type: 'person',
    name,
    aliases: [...forms.keys()].filter((form) => form !== name),
    roles: [],
    gender: person.gender,
  };
}
