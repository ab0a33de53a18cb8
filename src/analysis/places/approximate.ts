/**
 * Where to show a place that the gazetteer does not know (a street, a school, a hamlet): at the place
 * that its own name names, that qualifies it, or that the story names next to it. Only towns, counties
 * and small regions will do; a country's middle is nowhere.
 */
import type { PlaceWords } from '../../languages/place-words.ts';
import type { DraftMention } from '../draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Group, isWorld, placesWithin } from './groups.ts';
import { groupKey } from './mentions.ts';

/** How far the place named beside it may stand, in tokens. */
const BESIDE = 40;
/** Points of context that make a name inside a name a place of the story. */
const SUPPORTED = 1.5;

/** The decided place of every name, by group key; names inside names only where the story supports them. */
export function placeByName(groups: readonly Group[]): Map<string, number> {
  return new Map(
    groups.flatMap(({ key, candidates: [best], silent }): [string, number][] =>
      best && (!silent || best.context >= SUPPORTED) ? [[key, best.place]] : [],
    ),
  );
}

/** -1 if nothing near is known. */
export function anchorOf(
  group: Group,
  anchors: readonly Anchor[],
  known: ReadonlyMap<string, number>,
  gazetteer: Gazetteer,
  words: PlaceWords,
): number {
  if (isWorld(group, words)) return -1;
  for (const name of isNamedAfar(group.name, words) ? [] : placesWithin(group.name, gazetteer, words)) {
    const place = known.get(groupKey(name, words));
    if (place !== undefined && isSmall(place, gazetteer)) return place;
  }
  const told = group.qualifiers.flatMap(
    ({ mention, text }) => (mention ? known.get(groupKey(text, words)) : undefined) ?? [],
  );
  const near = told.find((place) => isSmall(place, gazetteer));
  if (near !== undefined) return near;
  // “OSTERVIK, Norway” lies at no town of another country.
  const countries = told
    .filter((place) => gazetteer.level(place) === 0)
    .map((place) => gazetteer.country(place));
  const inside = ({ place }: Anchor) => countries.includes(gazetteer.country(place));
  return beside(group, countries.length ? anchors.filter(inside) : anchors);
}

/** Streets are called after where they lead, mountains after whoever was first there. */
function isNamedAfar(name: string, words: PlaceWords): boolean {
  const parts = name.toLowerCase().split(/\s+/);
  return words.namedAfar.has(parts[0]!) || words.namedAfar.has(parts[parts.length - 1]!);
}

/** A country that has less than this share of the mentions of the story's main one is a passing mention. */
const AT_HOME = 0.5;

/** Countries in which the story is at home: most of its places lie there. */
function homeCountries(groups: readonly Group[], gazetteer: Gazetteer): Set<string> {
  const counts = new Map<string, number>();
  for (const { candidates, mentions } of groups) {
    const country = candidates[0] ? gazetteer.country(candidates[0].place) : null;
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + mentions.length);
  }
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].filter(([, count]) => count >= AT_HOME * most).map(([country]) => country));
}

/** A town or county of the story that unknown places may lie at, and where it is mentioned. */
export interface Anchor {
  place: number;
  /** First tokens of its mentions. */
  at: number[];
}

/** No story has more towns than this. */
const MOST_ANCHORS = 200;
const MOST_MENTIONS = 30;

export function anchorsOf(groups: readonly Group[], gazetteer: Gazetteer): Anchor[] {
  const home = homeCountries(groups, gazetteer);
  const anchors: Anchor[] = [];
  for (const { silent, candidates, mentions } of groups) {
    const place = candidates[0]?.place;
    if (silent || place === undefined || !isLocal(place, gazetteer)) continue;
    if (!home.has(gazetteer.country(place) ?? '')) continue;
    const at = mentions.filter(isGround).slice(0, MOST_MENTIONS);
    if (at.length === 0) continue;
    anchors.push({ place, at: at.map(({ firstToken }) => firstToken) });
    if (anchors.length === MOST_ANCHORS) break;
  }
  return anchors;
}

/** “Beijing closed the crossing”: a government is near to nothing. */
const isGround = ({ metonymic = 0 }: DraftMention) => metonymic < 0.5;

/** The nearest one before or after, the one before preferred; else the one that the story names most. */
function beside({ mentions: [mention] }: Group, anchors: readonly Anchor[]): number {
  if (!mention) return -1;
  let best = -1;
  let nearest = BESIDE;
  let most = -1;
  let often = 0;
  for (const { place, at } of anchors) {
    if (at.length > often) {
      often = at.length;
      most = place;
    }
    for (const token of at) {
      const distance = token - mention.firstToken;
      const cost = distance < 0 ? -distance : distance * 1.5;
      if (cost < nearest) {
        nearest = cost;
        best = place;
      }
    }
  }
  return best >= 0 ? best : most;
}

function isLocal(place: number, gazetteer: Gazetteer): boolean {
  return gazetteer.level(place) >= 2 && gazetteer.kind(place) !== 'site';
}

/** Towns, counties, and regions that are not the size of countries. */
function isSmall(place: number, gazetteer: Gazetteer): boolean {
  return gazetteer.level(place) >= 1 && gazetteer.kind(place) !== 'water';
}
