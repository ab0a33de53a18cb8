/**
 * Where to show a place that the gazetteer does not know (a street, a school, a hamlet): at the place
 * that its own name names, that qualifies it, or that the story names next to it. Only towns, counties
 * and small regions will do; a country's middle is nowhere.
 */
import type { PlaceWords } from '../../languages/place-words.ts';
import type { Draft } from '../draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Group, placesWithin } from './groups.ts';
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
  groups: readonly Group[],
  known: ReadonlyMap<string, number>,
  draft: Draft,
  gazetteer: Gazetteer,
  words: PlaceWords,
): number {
  for (const name of placesWithin(group.name, gazetteer, words)) {
    const place = known.get(groupKey(name, words));
    if (place !== undefined && isSmall(place, gazetteer)) return place;
  }
  for (const { mention, text } of group.qualifiers) {
    const place = mention ? known.get(groupKey(text, words)) : undefined;
    if (place !== undefined && isSmall(place, gazetteer)) return place;
  }
  return beside(group, groups, draft, gazetteer);
}

/** The nearest town or county before or after, the one before preferred; else the town that the story names most. */
function beside(group: Group, groups: readonly Group[], draft: Draft, gazetteer: Gazetteer): number {
  const [mention] = group.mentions;
  if (!mention) return -1;
  let best = -1;
  let nearest = BESIDE;
  let most = -1;
  let often = 0;
  for (const { silent, candidates, mentions } of groups) {
    const place = candidates[0]?.place;
    if (silent || place === undefined || !isLocal(place, gazetteer)) continue;
    if (mentions.length > often) {
      often = mentions.length;
      most = place;
    }
    for (const { firstToken } of mentions) {
      const distance = firstToken - mention.firstToken;
      const cost = distance < 0 ? -distance : distance * 1.5;
      if (cost < nearest) {
        nearest = cost;
        best = place;
      }
    }
  }
  return best >= 0 ? best : draft.tokens.length < 3000 ? most : -1;
}

function isLocal(place: number, gazetteer: Gazetteer): boolean {
  return gazetteer.level(place) >= 2 && gazetteer.kind(place) !== 'site';
}

/** Towns, counties, and regions that are not the size of countries. */
function isSmall(place: number, gazetteer: Gazetteer): boolean {
  return gazetteer.level(place) >= 1 && gazetteer.kind(place) !== 'water';
}
