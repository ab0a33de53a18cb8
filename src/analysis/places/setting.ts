/** What speaks for a part of the world beside the places that the story names. */
import type { PlaceWords } from '../../languages/place-words.ts';
import type { Draft } from '../draft.ts';
import type { Setting } from './disambiguate.ts';
import type { Gazetteer } from './gazetteer.ts';

export function settingOf(draft: Draft, gazetteer: Gazetteer, words: PlaceWords): Setting {
  const demonyms = new Map<string, number>();
  for (const { text } of draft.tokens) {
    if (!/^\p{Lu}/u.test(text)) continue;
    const country = words.demonyms.get(text.toLowerCase());
    if (country !== undefined) demonyms.set(country, (demonyms.get(country) ?? 0) + 1);
  }
  return { demonyms, home: homeOf(draft, gazetteer) };
}

/** Top-level domains that say nothing of a country, or that others use for their sound. */
const ANYWHERE = new Set([
  'tv',
  'io',
  'me',
  'co',
  'ai',
  'fm',
  'la',
  'cc',
  'ws',
  'eu',
  'to',
  'ly',
  'gg',
  'so',
]);

/** The country of the page's address, as a place. */
function homeOf(draft: Draft, gazetteer: Gazetteer): number[] {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(draft.input.url ?? '')?.[1]?.toLowerCase() ?? '';
  const top = host.split('.').pop() ?? '';
  if (top.length !== 2 || ANYWHERE.has(top)) return [];
  const country = gazetteer.countryPlace(top === 'uk' ? 'GB' : top.toUpperCase());
  return country >= 0 ? [country] : [];
}
