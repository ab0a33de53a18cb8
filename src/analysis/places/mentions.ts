import type { PlaceWords } from '../../languages/place-words.ts';
import type { Draft, DraftMention } from '../draft.ts';
import { foldName } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Hit } from './gazetteer-names.ts';

/** The place words of the story's language; null where there is no folder for it. */
export function placeWordsOf(draft: Draft): PlaceWords | null {
  return draft.language?.places ?? null;
}

/** True if the gazetteer knows the name without its compass word only: `South Venezuela`. */
export function isPart(printed: string, gazetteer: Gazetteer, words: PlaceWords): boolean {
  const key = foldName(printed);
  const first = key.slice(0, Math.max(0, key.indexOf(' ')));
  return words.compass.has(first) && gazetteer.findKey(key).length === 0;
}

/** Doublings of the population from which a town is known with and without its particle: about 4,000 people. */
const PRINTED_BARE = 12;

/** Every place that a printed name can mean, the largest first. */
export function hitsOf(printed: string, gazetteer: Gazetteer, words: PlaceWords | null): readonly Hit[] {
  const region = words?.regionAbbreviations.get(printed.replace(' ', ''));
  if (region !== undefined) {
    const place = gazetteer.regionPlace(region);
    if (place >= 0) return [{ place, variant: false }];
  }
  const key = foldName(printed);
  const hits = gazetteer.findKey(key);
  // "EU" is no village in France and "M.S." no country: initials stand for states and regions, in full for few.
  if (INITIALS.test(printed)) return hits.filter(({ place }) => isAcronymOf(printed, place, gazetteer));
  if (hits.length > 0 || !words) return hits;
  const bare = bareName(key, words);
  const found = gazetteer.findKey(bare);
  // A town may be printed without its particle; a hamlet that has none is another place.
  if (words.particles.has(key.slice(0, Math.max(0, key.indexOf(' ')))))
    return found.filter(({ place }) => gazetteer.logSize(place) > PRINTED_BARE);
  if (found.length > 0) return found;
  const space = bare.indexOf(' ');
  if (space < 0 || !words.compass.has(bare.slice(0, space))) return found;
  // "South Venezuela", "downtown Aleppo"; but the West Wing is no part of a village called Wing.
  return gazetteer
    .findKey(bare.slice(space + 1))
    .filter(({ place }) => gazetteer.level(place) < 2 || gazetteer.logSize(place) > 15.5);
}

/** Up to four capitals, with or without stops. */
const INITIALS = /^(?:\p{Lu}\.? ?){2,4}$/u;

function isAcronymOf(printed: string, place: number, gazetteer: Gazetteer): boolean {
  // "NICE", "LIMA": a dateline in capitals, not initials.
  if (printed.length >= 4 && !printed.includes('.') && gazetteer.kind(place) === 'city')
    return foldName(gazetteer.name(place)) === foldName(printed);
  return gazetteer.level(place) < 2;
}

/**
 * The name without the common noun that the story adds: `idlib province` → `idlib`, `city of mosul` →
 * `mosul`; the name itself where there is none.
 */
function bareName(key: string, words: PlaceWords): string {
  const parts = key.split(' ');
  if (parts.length > 1 && (words.articles.has(parts[0]!) || words.particles.has(parts[0]!))) parts.shift();
  if (parts.length > 2 && words.genericNouns.has(parts[0]!) && words.of.has(parts[1]!)) parts.splice(0, 2);
  if (parts.length > 1 && words.genericNouns.has(parts[parts.length - 1]!)) parts.pop();
  return parts.join(' ');
}

/** One key for all mentions of one name: abbreviations count as the region that they stand for. */
export function groupKey(printed: string, words: PlaceWords | null): string {
  const region = words?.regionAbbreviations.get(printed.replace(' ', ''));
  if (region !== undefined) return `region ${region}`;
  const key = foldName(printed);
  return key || printed;
}

export function printedName(draft: Draft, mention: DraftMention): string {
  return draft.text.slice(mention.start, mention.end);
}

/** Kilometres on the great circle between two points in degrees (haversine, mean radius 6371 km). */
export function kilometres(latA: number, lonA: number, latB: number, lonB: number): number {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((latB - latA) * rad) / 2) ** 2 +
    Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(((lonB - lonA) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(a)));
}
