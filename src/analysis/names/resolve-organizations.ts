import type { Entity } from '../contract.ts';
import type { Draft, DraftMention, Step } from '../draft.ts';
import type { NamesLanguage } from './language.ts';
import { foldName } from './name-forms.ts';

/** Organizations looked at for a name, so that a text of names alone is read in linear time. */
const CONSIDERED = 300;

interface Organization {
  /** Folded words of each form, without articles. */
  forms: string[][];
  mentions: DraftMention[];
  /** Folded abbreviations that the story prints in brackets behind a name. */
  abbreviations: Set<string>;
}

/**
 * Gives every mention of an organization an entity: the same words, an abbreviation in brackets or of
 * the initials, a name without its company ending, the beginning or the end of a longer name ("State
 * Department"). The entity's name is the fullest that the story prints. Reads `mentions`, adds
 * `entities` and sets `mention.entity`.
 */
export const resolveOrganizations: Step = {
  name: 'names/resolve-organizations',
  run(draft) {
    const language = draft.language?.names;
    if (!language) return;
    const mentions = draft.mentions.filter(({ type }) => type === 'organization');
    const words = new Map(mentions.map((mention) => [mention, wordsOf(draft, mention, language)]));
    const organizations: Organization[] = [];
    // Long names first, so that short forms find them wherever they stand.
    const order = [...mentions].sort(
      (a, b) => words.get(b)!.length - words.get(a)!.length || a.start - b.start,
    );
    const introduced = bracketed(draft, mentions);
    for (const mention of order) {
      const form = words.get(mention)!;
      const near = organizations.slice(0, CONSIDERED);
      const full = introduced.get(mention);
      const wellKnown = wellKnownName(form, language);
      const known =
        (full && near.find((o) => o.mentions.includes(full))) ??
        near.find((o) => o.forms.some((other) => other.join(' ') === form.join(' '))) ??
        near.find((o) => isShortFor(form, o, wellKnown, language)) ??
        lastWordOf(form, near, language);
      if (known) {
        known.mentions.push(mention);
        known.forms.push(form);
        if (full) known.abbreviations.add(form.join(''));
      } else organizations.push({ forms: [form], mentions: [mention], abbreviations: new Set() });
    }
    for (const { mentions } of organizations) mentions.sort((a, b) => a.start - b.start);
    organizations.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
    organizations.forEach((organization, i) => {
      draft.entities.push(toEntity(draft, organization, `o${i + 1}`));
    });
  },
};

function wordsOf(draft: Draft, mention: DraftMention, language: NamesLanguage): string[] {
  const words: string[] = [];
  for (let t = mention.firstToken; t < mention.endToken; t++) {
    const word = foldName(draft.tokens[t]!.text);
    if (/[\p{L}\p{N}]/u.test(word) && !(words.length === 0 && language.articles.has(word))) words.push(word);
  }
  while (words.length > 1 && language.companyEndings.has(words.at(-1)!)) words.pop();
  return words;
}

/** Mentions in brackets right behind another one, if one is an abbreviation: abbreviation to full name, either way round. */
function bracketed(draft: Draft, mentions: readonly DraftMention[]): Map<DraftMention, DraftMention> {
  const pairs = new Map<DraftMention, DraftMention>();
  const byEnd = new Map(mentions.map((mention) => [mention.endToken, mention]));
  for (const inner of mentions) {
    if (draft.tokens[inner.firstToken - 1]?.text !== '(') continue;
    const outer = byEnd.get(inner.firstToken - 1);
    if (!outer) continue;
    const long = inner.endToken - inner.firstToken > outer.endToken - outer.firstToken ? inner : outer;
    const short = long === inner ? outer : inner;
    if (short.endToken - short.firstToken === 1 && long !== short) pairs.set(short, long);
  }
  return pairs;
}

/** What everybody knows the words for, in full: the United Nations for “U.N.”. */
function wellKnownName(
  form: readonly string[],
  { wellKnownAbbreviations: known }: NamesLanguage,
): string | undefined {
  const full = form.join(' ');
  return known.get(form.join('')) ?? ([...known.values()].includes(full) ? full : undefined);
}

function isShortFor(
  form: readonly string[],
  organization: Organization,
  wellKnown: string | undefined,
  language: NamesLanguage,
): boolean {
  const joined = form.join('');
  if (organization.abbreviations.has(joined)) return true;
  // “U.N.” is not the U.S. Navy, the United Nations no United Nations Tribunal.
  if (wellKnown !== undefined)
    return organization.forms.some(
      (full) =>
        [wellKnown, joined].includes(full.join(' ')) ||
        language.wellKnownAbbreviations.get(full.join('')) === wellKnown,
    );
  return organization.forms.some((full) => {
    if (full.length < 2) return false;
    const short = form.length === 1 && joined.length >= 2 && joined.length <= 8;
    if (short && initials(full, language).includes(joined)) return true;
    if (form.length >= full.length) return false;
    const begins = form.every((word, i) => word === full[i]);
    const ends = form.every((word, i) => word === full[full.length - form.length + i]);
    // One general word (“Council”) is too little to go by at a name's beginning.
    if (begins) return form.length > 1 || !language.generalWords.has(form[0]!);
    return ends && (form.length > 1 || language.generalWords.has(form[0]!));
  });
}

/** “Rovers” is Brannock Rovers where no other body's name ends so. */
function lastWordOf(
  form: readonly string[],
  organizations: readonly Organization[],
  language: NamesLanguage,
): Organization | undefined {
  if (form.length !== 1) return undefined;
  const ending = organizations.filter(({ forms }) =>
    forms.some(
      (full) =>
        full.length > 1 && full.at(-1) === form[0] && !full.some((word) => language.linkingWords.has(word)),
    ),
  );
  return ending.length === 1 ? ending[0] : undefined;
}

/** Initials with and without the little words: “National Labor Relations Board” nlrb, “Centers for …” cfdc and cdc. */
function initials(words: readonly string[], language: NamesLanguage): string[] {
  const all = words.map((word) => word[0]).join('');
  const main = words
    .filter((word) => !language.linkingWords.has(word))
    .map((word) => word[0])
    .join('');
  return [all, main];
}

function toEntity(draft: Draft, { mentions }: Organization, id: string): Entity {
  const forms: string[] = [];
  for (const mention of mentions) {
    mention.entity = id;
    const form = draft.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    if (!forms.includes(form)) forms.push(form);
  }
  const name = forms.reduce((best, form) => (form.length > best.length ? form : best));
  return { id, type: 'organization', name, aliases: forms.filter((form) => form !== name), roles: [] };
}
