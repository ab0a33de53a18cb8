import { english } from './en/index.ts';
import type { Language } from './language.ts';

export const LANGUAGES: readonly Language[] = [english];

/** The language folder for a BCP 47 tag (`en-GB` finds `en`), or null. */
export function languageFor(tag: string | null | undefined): Language | null {
  const code = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language.code === code) ?? null;
}
