import type { NamesLanguage } from './language.ts';
import { foldName, sameName } from './name-forms.ts';

/** A name of a person, taken apart. All parts are folded. */
export interface PersonName {
  parts: string[];
  /** “Jr.”, “III”: tells father from son. */
  generation: string | null;
  /** The parts begin with “al”, “von”, “de”: a surname alone. */
  surnameOnly: boolean;
}

export function readPersonName(words: readonly string[], language: NamesLanguage): PersonName {
  const parts: string[] = [];
  let generation: string | null = null;
  for (const word of words) {
    const part = foldName(word);
    if (!/[\p{L}]/u.test(part)) continue;
    if (parts.length > 0 && language.generations.has(part)) generation = part;
    else parts.push(part);
  }
  const surnameOnly = parts.length > 1 && language.nameParticles.has(parts[0]!);
  return { parts: joinParticles(parts, language), generation, surnameOnly };
}

/** “al Assad”, “al-Assad” and “Assad” count as one part: the particle is dropped. */
function joinParticles(parts: readonly string[], language: NamesLanguage): string[] {
  const kept = parts
    .filter((part, i) => i === parts.length - 1 || !language.nameParticles.has(part))
    .map((part) => {
      const hyphen = part.indexOf('-');
      return hyphen > 0 && language.nameParticles.has(part.slice(0, hyphen)) ? part.slice(hyphen + 1) : part;
    });
  return kept.length ? kept : [...parts];
}

/** Given names: equal, an initial, a nickname or another spelling. */
function sameGiven(a: string, b: string, language: NamesLanguage): boolean {
  if (sameName(a, b)) return true;
  if (a.length === 1 || b.length === 1) {
    const [initial, full] = a.length === 1 ? [a, b] : [b, a];
    return full[0] === initial || language.nicknames.get(full)?.[0] === initial;
  }
  // “DK” is “D.K.”
  if (a.length <= 2 || b.length <= 2) return false;
  return language.nicknames.get(a) === b || language.nicknames.get(b) === a;
}

/** Can two names of two parts or more be one person's? */
export function compatible(a: PersonName, b: PersonName, language: NamesLanguage): boolean {
  if (a.generation && b.generation && a.generation !== b.generation) return false;
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  if (short.length < 2 && !(a.surnameOnly || b.surnameOnly)) return false;
  // The same last part, and the given names in order.
  if (sameName(short.at(-1)!, long.at(-1)!)) {
    let at = 0;
    for (const part of short.slice(0, -1)) {
      while (at < long.length - 1 && !sameGiven(part, long[at]!, language)) at++;
      if (at === long.length - 1) return false;
      at++;
    }
    return true;
  }
  // “Yolanda Huarcaya” for “Yolanda Huarcaya Ccoyllo”.
  return (
    short.length >= 2 && long.length > short.length && short.every((part, i) => sameName(part, long[i]!))
  );
}

/** How a single word may name a person: 3 the surname, 2 another part after the first, 1 the first name, 0 not at all. */
export function fits(part: string, name: PersonName, language: NamesLanguage): number {
  const { parts } = name;
  const surname = parts.at(-1)!;
  if (sameName(part, surname)) return 3;
  if (part.length > 2 && surname.split('-').includes(part)) return 2;
  for (let i = parts.length - 2; i > 0; i--) if (parts[i]!.length > 1 && sameName(part, parts[i]!)) return 2;
  if (parts.length > 1 && parts[0]!.length > 1 && sameGiven(part, parts[0]!, language)) return 1;
  return 0;
}
