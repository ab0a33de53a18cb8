/** What speaks for a part of the world beside the places that the story names. */
import type { PlaceWords } from '../../languages/place-words.ts';
import type { Draft } from '../draft.ts';
import { foldName } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';

export interface Setting {
  /** Mentions of people and things of a country, by ISO code. */
  demonyms: ReadonlyMap<string, number>;
  /** Places of the publisher's home: a country, a region or a town. */
  home: readonly number[];
  /** Copy of a news agency. */
  copy: boolean;
}

export function settingOf(draft: Draft, gazetteer: Gazetteer, words: PlaceWords): Setting {
  const demonyms = new Map<string, number>();
  for (const { text } of draft.tokens) {
    // Most words begin with a small letter: no pattern for those.
    const code = text.charCodeAt(0);
    if (code < 128 ? code < 65 || code > 90 : !/^\p{Lu}/u.test(text)) continue;
    const country = words.demonyms.get(text.toLowerCase());
    if (country !== undefined) demonyms.set(country, (demonyms.get(country) ?? 0) + 1);
  }
  return { demonyms, home: homeCountry(hostOf(draft), gazetteer), copy: draft.wire.isWire };
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
  'tk',
]);

/** The country of the page's address, as a place. */
function homeCountry(host: string, gazetteer: Gazetteer): number[] {
  const top = host.split('.').pop() ?? '';
  if (top.length !== 2 || ANYWHERE.has(top)) return [];
  const country = gazetteer.countryPlace(top === 'uk' ? 'GB' : top.toUpperCase());
  return country >= 0 ? [country] : [];
}

function hostOf({ input }: Draft): string {
  return /^https?:\/\/([^/:?#]+)/i.exec(input.url ?? '')?.[1]?.toLowerCase() ?? '';
}

/** Shortest town that is looked for in an address: `paris` in `parisnews.com`. */
const SHORTEST = 5;
const LONGEST_LABEL = 40;

/**
 * Town or region that the publisher calls itself after, as a name that may mean several places:
 * `norfolkdailynews.com`, `chronicle.augusta.com`, "The Salem Courier". Null if there is none.
 */
export function homeName(draft: Draft, gazetteer: Gazetteer, words: PlaceWords): string | null {
  const publisher = draft.input.publisher ?? '';
  const labels = hostOf(draft).split('.').slice(0, -1);
  for (const label of labels) {
    if (label.length > LONGEST_LABEL || label === 'www') continue;
    const rest = label.replace(/-/g, '');
    for (let end = rest.length; end >= SHORTEST; end--) {
      if (end < rest.length && !words.paperWords.some((word) => rest.startsWith(word, end))) continue;
      const name = rest.slice(0, end);
      if (!words.paperWords.includes(name) && isTown(name, gazetteer, words)) return name;
    }
  }
  const parts = publisher.split(/\s+/).slice(0, 8);
  while (parts.length > 0 && words.articles.has(parts[0]!.toLowerCase())) parts.shift();
  for (let end = Math.min(3, parts.length - 1); end > 0; end--) {
    if (!words.paperWords.includes(parts[end]!.toLowerCase())) continue;
    const name = parts.slice(0, end).join(' ');
    if (isTown(name, gazetteer, words)) return name;
  }
  return null;
}

function isTown(name: string, gazetteer: Gazetteer, words: PlaceWords): boolean {
  const key = foldName(name);
  return (
    !words.wordsFirst.has(key) &&
    gazetteer.findKey(key).some(({ place, variant }) => !variant && gazetteer.level(place) >= 1)
  );
}
