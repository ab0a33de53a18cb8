/**
 * Decides which place each name means. Every candidate has a prior (size, kind); the story adds
 * evidence: words beside the name ("Paris, Texas"), the other places of the story weighted by how sure
 * they are themselves, people and things of a country ("the Iraqi army"), the dateline, the
 * publisher's home. Beliefs are revised in a few rounds (as in belief propagation, without its loops'
 * bookkeeping), so that sure names pull doubtful ones.
 */
import type { PlaceReasons } from '../../languages/place-words.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Candidate, Group } from './groups.ts';
import { kilometres } from './mentions.ts';

/** Weights in points of the prior (a point is a factor of four in population). */
export const WEIGHTS = {
  qualified: 8,
  sameRegion: 1.6,
  inRegion: 2.4,
  sameCountry: 0.9,
  inCountry: 1.6,
  near: 2,
  nearby: 1,
  demonym: 0.8,
  home: 1.5,
  most: 7,
  temperature: 0.9,
};
const ROUNDS = 3;

export interface Setting {
  /** Mentions of people and things of a country, by ISO code. */
  demonyms: ReadonlyMap<string, number>;
  /** Places of the publisher's home: a country, a region or a town. */
  home: readonly number[];
}

export function disambiguate(
  groups: readonly Group[],
  setting: Setting,
  gazetteer: Gazetteer,
  reasons: PlaceReasons,
): void {
  for (const group of groups) believe(group);
  for (let round = 0; round < ROUNDS; round++) {
    for (const group of groups)
      for (const candidate of group.candidates) weigh(candidate, group, groups, setting, gazetteer, reasons);
    for (const group of groups) believe(group);
  }
  for (const group of groups) group.candidates.sort((a, b) => b.score - a.score);
}

function weigh(
  candidate: Candidate,
  group: Group,
  groups: readonly Group[],
  setting: Setting,
  gazetteer: Gazetteer,
  reasons: PlaceReasons,
): void {
  const { place } = candidate;
  candidate.reason = '';
  candidate.weight = 0;
  let context = 0;
  const add = (weight: number, reason: string) => {
    context += weight;
    if (weight > candidate.weight) {
      candidate.weight = weight;
      candidate.reason = reason;
    }
  };

  for (const other of groups) {
    if (other === group) continue;
    const amount = Math.min(2, 0.7 + 0.3 * other.mentions.length);
    for (const { place: there, belief } of other.candidates) {
      if (belief < 0.15) continue;
      const { weight, kind } = relation(place, there, gazetteer);
      if (weight > 0) {
        const name = gazetteer.name(there);
        add(weight * belief * amount, reasons[kind].replace('{0}', name));
      }
    }
  }
  const country = gazetteer.country(place);
  const demonyms = country === null ? 0 : (setting.demonyms.get(country) ?? 0);
  if (demonyms > 0) {
    const countryName = gazetteer.name(gazetteer.countryPlace(country!));
    add(
      WEIGHTS.demonym * Math.min(3, Math.log2(1 + demonyms)),
      reasons.sameCountry.replace('{0}', countryName),
    );
  }
  for (const home of setting.home)
    if (relation(place, home, gazetteer).weight > 0) add(WEIGHTS.home, reasons.publisher);

  context = WEIGHTS.most * (1 - Math.exp(-context / WEIGHTS.most));
  let qualified = 0;
  for (const { wider, text, strength, mention } of group.qualifiers) {
    for (const there of wider) {
      const fit = strength * beliefIn(there, mention, groups) * liesIn(place, there, gazetteer);
      if (fit > qualified) {
        qualified = fit;
        candidate.reason = reasons.qualified.replace('{0}', text);
        candidate.weight = WEIGHTS.qualified * fit;
      }
    }
  }
  // The qualifier is qualified in turn: the Georgia of "Macon, Georgia" is where there is a Macon.
  for (const other of groups)
    for (const { mention, strength, text } of other.qualifiers)
      if (mention && group.mentions.includes(mention)) {
        let fit = 0;
        for (const { place: there, belief } of other.candidates)
          fit = Math.max(fit, strength * (0.4 + 0.6 * belief) * liesIn(there, place, gazetteer));
        if (fit > 0 && fit * 0.5 > qualified) qualified = fit * 0.5;
        void text;
      }
  candidate.score = candidate.prior + context + WEIGHTS.qualified * qualified;
}

function beliefIn(place: number, mention: unknown, groups: readonly Group[]): number {
  if (!mention) return 1;
  for (const { mentions, candidates } of groups)
    if (mentions.includes(mention as never)) {
      for (const candidate of candidates) if (candidate.place === place) return 0.4 + 0.6 * candidate.belief;
    }
  return 0.4;
}

/** 1 if `place` is inside `wider`, less if it is only close to it, 0 otherwise. */
function liesIn(place: number, wider: number, gazetteer: Gazetteer): number {
  if (place === wider) return 0;
  const level = gazetteer.level(wider);
  if (level === 0 && gazetteer.kind(wider) === 'country')
    return gazetteer.country(place) === gazetteer.country(wider) ? 1 : 0;
  if (gazetteer.kind(wider) === 'region' && level === 1) return gazetteer.regionOf(place) === wider ? 1 : 0;
  const distance = kilometres(
    gazetteer.lat(place),
    gazetteer.lon(place),
    gazetteer.lat(wider),
    gazetteer.lon(wider),
  );
  if (level === 2) return distance < 60 ? 0.9 : 0;
  if (level === 1) return distance < 400 ? 0.6 : 0;
  return distance < 60 && gazetteer.level(place) >= 3 ? 0.6 : 0;
}

type Relation = { weight: number; kind: 'sameRegion' | 'sameCountry' | 'near' };
const NONE: Relation = { weight: 0, kind: 'near' };

/** How much the presence of `there` in the story speaks for `place`. */
function relation(place: number, there: number, gazetteer: Gazetteer): Relation {
  if (place === there) return NONE;
  const country = gazetteer.country(place);
  const sameCountry = country !== null && country === gazetteer.country(there);
  const region = gazetteer.regionOf(place);
  const sameRegion = region >= 0 && region === gazetteer.regionOf(there);
  const level = gazetteer.level(there);
  if (level === 0) return sameCountry ? { weight: WEIGHTS.inCountry, kind: 'sameCountry' } : NONE;
  const distance = kilometres(
    gazetteer.lat(place),
    gazetteer.lon(place),
    gazetteer.lat(there),
    gazetteer.lon(there),
  );
  let weight = 0;
  let kind: Relation['kind'] = 'near';
  if (sameCountry) {
    weight = WEIGHTS.sameCountry;
    kind = 'sameCountry';
  }
  if (sameRegion) {
    weight = region === there ? WEIGHTS.inRegion : WEIGHTS.sameRegion;
    kind = 'sameRegion';
  }
  if (distance < 40) {
    weight += WEIGHTS.near;
    if (level >= 2) kind = 'near';
  } else if (distance < 120) weight += WEIGHTS.nearby;
  return { weight, kind };
}

function believe(group: Group): void {
  const { candidates } = group;
  let top = Number.NEGATIVE_INFINITY;
  for (const { score } of candidates) top = Math.max(top, score);
  let sum = 0;
  for (const candidate of candidates) {
    candidate.belief = Math.exp((candidate.score - top) / WEIGHTS.temperature);
    sum += candidate.belief;
  }
  for (const candidate of candidates) candidate.belief /= sum;
}
