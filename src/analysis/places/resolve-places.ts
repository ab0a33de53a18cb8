/**
 * Place mentions to place entities: reads the draft's place mentions, adds one entity a place with
 * its point, kind, country, geonameid and the reason for the choice, and sets `mention.entity`.
 * A place that the gazetteer does not know becomes an entity without a point.
 */
import type { PlaceWords } from '../../languages/place-words.ts';
import type { Entity, PlaceReason } from '../contract.ts';
import type { Draft, Step } from '../draft.ts';
import { notice } from '../notices.ts';
import type { Resources } from '../resources.ts';
import { anchorOf, anchorsOf, placeByName } from './approximate.ts';
import { disambiguate } from './disambiguate.ts';
import { foldName } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Group, groupPlaces } from './groups.ts';
import { isPart, placeWordsOf, printedName } from './mentions.ts';
import { settingOf } from './setting.ts';

/** Other places of the name that an entity lists. */
const LISTED = 5;

function run(draft: Draft, { gazetteer, problems }: Resources): void {
  const words = placeWordsOf(draft);
  if (!words) return;
  if (!gazetteer) {
    const reason = problems?.find((problem) => problem.includes('gazetteer'));
    draft.notices.push(notice('noPlaces', reason ?? 'the gazetteer is not loaded'));
    return;
  }
  const groups = groupPlaces(draft, gazetteer, words);
  disambiguate(groups, settingOf(draft, gazetteer, words), gazetteer);

  const known = placeByName(groups);
  const anchors = anchorsOf(groups, gazetteer);
  const byPlace = new Map<number, Entity>();
  let number = 0;
  for (const group of groups) {
    if (group.silent) continue;
    const best = group.candidates[0];
    // "South Venezuela" lies in Venezuela, but is not its name.
    const part = isPart(group.name, gazetteer, words);
    let entity = best && !part ? byPlace.get(best.place) : undefined;
    if (!entity) {
      entity = best
        ? located(`p${++number}`, group, gazetteer, words)
        : unlocated(`p${++number}`, anchorOf(group, anchors, known, gazetteer, words), gazetteer, words);
      draft.entities.push(entity);
      if (best && !part) byPlace.set(best.place, entity);
    }
    for (const mention of group.mentions) {
      mention.entity = entity.id;
      addName(entity, printedName(draft, mention));
    }
  }
  for (const [place, entity] of byPlace) lowerCapitals(entity, gazetteer.name(place));
}

/** Shorter words in capitals are abbreviations. */
const SHORTEST_SHOUTED = 4;

/** A name that stands only in a dateline's capitals is shown as it is known, if that is the same name. */
function lowerCapitals(entity: Entity, known: string): void {
  const { name } = entity;
  if (name.length < SHORTEST_SHOUTED || name !== name.toUpperCase() || name === known) return;
  if (foldName(name) !== foldName(known)) return;
  entity.aliases.push(name);
  entity.name = known;
}

/** A place that the gazetteer does not know, at the place that the story names with it, if any. */
function unlocated(id: string, anchor: number, gazetteer: Gazetteer, words: PlaceWords): Entity {
  const entity: Entity = { id, type: 'place', name: '', aliases: [], roles: [], geonameId: null };
  if (anchor < 0) return { ...entity, lat: null, lon: null, country: null };
  return {
    ...entity,
    lat: gazetteer.lat(anchor),
    lon: gazetteer.lon(anchor),
    country: gazetteer.country(anchor),
    approximate: true,
    ...told([{ code: 'unknown', name: gazetteer.name(anchor) }], words),
  };
}

function located(id: string, group: Group, gazetteer: Gazetteer, words: PlaceWords): Entity {
  const { place } = group.candidates[0]!;
  return {
    id,
    type: 'place',
    name: '',
    aliases: [],
    roles: [],
    kind: gazetteer.kind(place),
    lat: gazetteer.lat(place),
    lon: gazetteer.lon(place),
    country: gazetteer.country(place),
    geonameId: gazetteer.geonameId(place),
    ...told(reasonsFor(group, gazetteer), words),
    candidates: others(group, gazetteer).map(([name, other]) => ({
      name,
      ...(gazetteer.geonameId(other) === null ? {} : { geonameId: gazetteer.geonameId(other)! }),
      lat: gazetteer.lat(other),
      lon: gazetteer.lon(other),
      country: gazetteer.country(other),
    })),
  };
}

/** The next best places by their long names; a town and the region around it that share one are told once. */
function others({ candidates, ruledOut }: Group, gazetteer: Gazetteer): [string, number][] {
  const [best, ...rest] = candidates;
  const named = new Map<string, number>();
  const own = longName(best!.place, gazetteer);
  for (const { place } of [...rest, ...ruledOut]) {
    const name = longName(place, gazetteer);
    if (name !== own && !named.has(name)) named.set(name, place);
    if (named.size === LISTED) break;
  }
  return [...named];
}

/** Reasons as codes, and in the words of the story's language. */
function told(reasons: PlaceReason[], words: PlaceWords): Pick<Entity, 'why' | 'reasons'> {
  const why = reasons.map(({ code, name = '' }) => words.reasons[code].replace('{0}', name)).join('; ');
  return { why, reasons };
}

function reasonsFor(group: Group, gazetteer: Gazetteer): PlaceReason[] {
  const best = group.candidates[0]!;
  const kind = gazetteer.kind(best.place);
  const parts: PlaceReason[] = [];
  const all = [...group.candidates, ...group.ruledOut];
  const decisive = all.some(({ prior }) => prior > best.prior);
  if (decisive && best.reason) parts.push(best.reason);
  if (kind === 'country' && all.length === 1) parts.push({ code: 'country' });
  else if (group.found === 1) parts.push({ code: 'onlyOne' });
  else if (!decisive) parts.push({ code: kind === 'city' ? 'largest' : 'known' });
  if (!decisive && best.reason) parts.push(best.reason);
  return parts;
}

/** `Paris, Texas, United States`: for a list of places of one name. A region that has its town's name adds nothing. */
function longName(place: number, gazetteer: Gazetteer): string {
  const names = [gazetteer.name(place)];
  const region = gazetteer.regionOf(place);
  if (region >= 0 && gazetteer.name(region) !== names[0]) names.push(gazetteer.name(region));
  const countryPlace = gazetteer.countryPlaceOf(place);
  if (countryPlace >= 0 && countryPlace !== place) names.push(gazetteer.name(countryPlace));
  return names.join(', ');
}

/** The longest printed form is the name, the others its aliases; a dateline's capitals give way. */
function addName(entity: Entity, printed: string): void {
  if (entity.name === printed || entity.aliases.includes(printed)) return;
  const inCapitals = entity.name === entity.name.toUpperCase();
  if (printed.length > entity.name.length || (inCapitals && printed.length === entity.name.length)) {
    if (entity.name) entity.aliases.push(entity.name);
    entity.name = printed;
  } else entity.aliases.push(printed);
}

export const resolvePlaces: Step = { name: 'places/resolve-places', run };
