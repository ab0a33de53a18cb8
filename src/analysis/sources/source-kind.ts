/** What kind of source a speaker is: by the entity's type and name, or by the head noun of the words. */

import type { Entity, SourceKind } from '../contract.ts';
import type { StatementLanguage } from '../statements/language.ts';

/** `used` are the words that named it as a speaker. */
export function kindOfEntity(entity: Entity, used: string, words: StatementLanguage): SourceKind {
  if (entity.type === 'person') return 'person';
  if (entity.type === 'place') return 'government';
  const named = kindOfName(entity.name, words);
  if (named) return named;
  // “the RBN newspaper”, “RBN, a daily”
  const told = [used, ...entity.roles.map(({ text }) => text)].map((text) =>
    words.nouns.get(headNoun(text, words)),
  );
  return told.find((kind) => kind === 'media' || kind === 'government') ?? 'organization';
}

/** By the words of a proper name; null if they do not tell. */
export function kindOfName(name: string, words: StatementLanguage): SourceKind | null {
  const lower = normalize(name, words);
  if (words.mediaNames.has(lower)) return 'media';
  const parts = lower.split(' ');
  if (words.mediaHeads.has(parts.slice(-2).join(' '))) return 'media';
  // The last telling word decides: “Ministry of Defence”, “State Department”, “Army Times”.
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]!;
    if (i === parts.length - 1 && words.mediaHeads.has(part)) return 'media';
    if (words.governmentHeads.has(part)) return 'government';
    if (words.organizationHeads.has(part)) return 'organization';
  }
  return null;
}

/** By the words used for a source without an entity. `head` is the phrase's head noun, lower case. */
export function kindOfWords(
  name: string,
  head: string,
  proper: boolean,
  words: StatementLanguage,
): SourceKind {
  if (words.mediaNames.has(normalize(name, words))) return 'media';
  if (words.insiders.test(name)) return 'anonymous';
  const noun = words.nouns.get(head);
  switch (noun) {
    case 'public':
    case 'document':
    case 'media':
    case 'government':
    case 'organization':
      return noun;
    case 'official':
    case 'group':
    case 'role':
      return proper && noun === 'role' ? 'person' : 'anonymous';
  }
  if (!proper && words.bodyNouns.has(head)) return 'organization';
  // “Attorneys for the union” at a sentence's head
  if (words.personNouns.has(head) && head.endsWith('s')) return 'anonymous';
  if (proper)
    return (
      kindOfName(name, words) ??
      (words.definite.has(name.split(' ')[0]!.toLowerCase()) ? 'organization' : 'person')
    );
  return 'anonymous';
}

/** Lower case, without article: the form in which names are compared. */
export function normalize(name: string, words: StatementLanguage): string {
  const lower = name.toLowerCase().replaceAll('’', "'");
  const gap = lower.indexOf(' ');
  const first = lower.slice(0, gap);
  return gap > 0 && (words.definite.has(first) || words.indefinite.has(first)) ? lower.slice(gap + 1) : lower;
}

/** The last word before the first preposition, comma or relative clause. */
export function headNoun(name: string, words: StatementLanguage): string {
  const parts = name.split(/\s+/);
  let head = '';
  for (const [i, part] of parts.entries()) {
    const lower = part.toLowerCase().replace(/[,.]$/, '').replaceAll('’', "'");
    // “a document seen by the agency”
    const done = words.participle.test(lower) && parts[i + 1] === words.agentPreposition;
    if (head && (done || words.phraseBreaks.has(lower))) break;
    head = lower;
    if (part.endsWith(',')) break;
  }
  return head;
}
