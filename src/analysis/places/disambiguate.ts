/**
 * Decides which place each name means. Every candidate has a prior (size, kind); the story adds
 * evidence: words beside the name ("Paris, Texas"), the story's focus (its other names, people and
 * things of a country, the publisher's home; see `focus.ts`), the same place under another name.
 * Qualifiers and the focus weigh by how sure their own places are, so beliefs are revised.
 */
import type { PlaceReasonCode } from '../contract.ts';
import type { DraftMention } from '../draft.ts';
import { densityOf } from './density.ts';
import { Focus } from './focus.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Candidate, Group } from './groups.ts';
import { liesIn } from './lies-in.ts';
import type { Setting } from './setting.ts';

/** In points of the prior: one point is a factor of four in population. */
const WEIGHTS = {
  qualified: 7,
  /** Points a nat of evidence for the surroundings, the region, the country. */
  local: 1.2,
  region: 0.75,
  country: 0.15,
  /** However much evidence there is, it is worth no more than this. */
  mostLocal: 12,
  mostRegion: 10,
  mostCountry: 4,
  samePlace: 0.5,
  saysKind: 4,
  /**
   * Of the rarity of a neighbourhood in a country that the story does not name, in copy of a news agency: that is
   * written for readers anywhere, so that a small namesake beside another small namesake is a coincidence.
   */
  untold: 0.8,
  /**
   * Copy names a namesake of a place that is better known by so many points (32 times the people) with its state
   * or country; where it stands alone, the neighbourhood gives it no more than `beside` over the known one.
   */
  known: 2.5,
  beside: 2,
  /** Points for a country's places from each doubling of its demonyms. */
  demonym: 1.5,
  /** Nats for the country of the publisher. */
  home: 5,
  /** For a place of the name that the publisher bears, if it is no country. */
  homeTown: 3,
  temperature: 1,
};
const ROUNDS = 2;

export function disambiguate(groups: readonly Group[], setting: Setting, gazetteer: Gazetteer): void {
  const told = toldCountries(groups, setting, gazetteer);
  const isUntold = (place: number) => setting.copy && !told.has(gazetteer.country(place) ?? '');
  // First by all that the names can mean, then by what they probably do: Illinois has towns by the names of
  // five capitals, and a story that names these says nothing of Illinois.
  for (const believed of [false, true]) {
    const focus = new Focus(groups, gazetteer, densityOf(gazetteer), believed);
    for (const place of setting.home) focus.support(place, WEIGHTS.home);
    groups.forEach((group, i) => {
      for (const candidate of group.candidates) weighFocus(candidate, i, focus, setting, gazetteer, isUntold);
      if (setting.copy) holdBackNamesakes(group);
      believe(group);
    });
  }
  const owner = new Map<DraftMention, Group>();
  for (const group of groups) for (const mention of group.mentions) owner.set(mention, group);
  for (let round = 0; round < ROUNDS; round++) {
    const same = samePlaces(groups);
    const from = qualifiedBy(groups, owner);
    for (const group of groups)
      for (const candidate of group.candidates) {
        const twice = (same.get(candidate.place) ?? 0) - candidate.belief;
        candidate.score =
          candidate.prior +
          candidate.context +
          kindFit(candidate, group, gazetteer) +
          (group.home && gazetteer.level(candidate.place) > 0 ? WEIGHTS.homeTown : 0) +
          WEIGHTS.samePlace * Math.max(0, Math.min(1, twice)) +
          WEIGHTS.qualified * qualification(candidate, group, owner, from.get(group) ?? [], gazetteer);
      }
    for (const group of groups) believe(group);
  }
  for (const group of groups) group.candidates.sort((a, b) => b.score - a.score);
}

/** Countries that the story names, by themselves, a region of theirs or their people, or that the publisher is at home in. */
function toldCountries(
  groups: readonly Group[],
  { demonyms, home }: Setting,
  gazetteer: Gazetteer,
): ReadonlySet<string> {
  const told = new Set(demonyms.keys());
  const add = (place: number) => {
    const country = gazetteer.country(place);
    if (country !== null) told.add(country);
  };
  for (const place of home) add(place);
  for (const { candidates } of groups) {
    const [first] = candidates.toSorted((a, b) => b.prior - a.prior);
    if (first && gazetteer.level(first.place) <= 1) add(first.place);
  }
  return told;
}

function weighFocus(
  candidate: Candidate,
  own: number,
  focus: Focus,
  { demonyms }: Setting,
  gazetteer: Gazetteer,
  isUntold: (place: number) => boolean,
): void {
  const { place } = candidate;
  const level = gazetteer.level(place);
  candidate.context = 0;
  candidate.reason = null;
  const take = (points: number, code: PlaceReasonCode, name: string) => {
    if (points <= candidate.context) return;
    candidate.context = points;
    candidate.reason = { code, name };
  };
  const country = gazetteer.country(place);
  const countryPlace = country === null ? -1 : gazetteer.countryPlace(country);
  if (countryPlace >= 0) {
    const nats = focus.area(countryPlace, own);
    take(saturate(WEIGHTS.country * nats, WEIGHTS.mostCountry), 'sameCountry', gazetteer.name(countryPlace));
  }
  const region = level === 0 ? -1 : gazetteer.regionOf(place);
  if (region >= 0) {
    const nats = focus.area(region, own);
    take(saturate(WEIGHTS.region * nats, WEIGHTS.mostRegion), 'sameRegion', gazetteer.name(region));
  }
  if (level >= 2) {
    const { nats, from } = focus.around(place, own);
    const doubt = isUntold(place) ? WEIGHTS.untold * focus.rarityAround(place) : 0;
    take(saturate(WEIGHTS.local * (nats - doubt), WEIGHTS.mostLocal), 'near', from?.name ?? '');
  }
  const people = country === null ? 0 : (demonyms.get(country) ?? 0);
  if (people > 0) {
    const points = WEIGHTS.demonym * Math.min(2.5, Math.log2(1 + people));
    if (points > candidate.context)
      candidate.reason = { code: 'sameCountry', name: gazetteer.name(countryPlace) };
    candidate.context += points;
  }
  candidate.score = candidate.prior + candidate.context;
}

/** “Columbus” alone is the large one, though the story is of another state that has a Columbus. */
function holdBackNamesakes({ candidates, qualifiers }: Group): void {
  const [first] = candidates;
  if (!first || qualifiers.length > 0) return;
  const known = candidates.reduce((best, other) => (other.prior > best.prior ? other : best), first);
  const most = known.context + WEIGHTS.beside;
  for (const candidate of candidates) {
    if (known.prior - candidate.prior < WEIGHTS.known || candidate.context <= most) continue;
    candidate.context = most;
    candidate.score = candidate.prior + most;
  }
}

function saturate(points: number, most: number): number {
  return points <= 0 ? 0 : most * (1 - Math.exp(-points / most));
}

/** `Kherson region` is the region, `the town of Zug` the town. */
function kindFit({ place }: Candidate, { saysRegion, saysTown }: Group, gazetteer: Gazetteer): number {
  if (saysRegion === saysTown) return 0;
  const level = gazetteer.level(place);
  if (saysRegion > saysTown) return level === 1 || level === 2 ? WEIGHTS.saysKind : 0;
  return level === 3 ? WEIGHTS.saysKind : 0;
}

/** Belief in each place over all names: `U.S.` and `United States` support each other. */
function samePlaces(groups: readonly Group[]): Map<number, number> {
  const same = new Map<number, number>();
  for (const { candidates } of groups)
    for (const { place, belief } of candidates)
      if (belief > 0.05) same.set(place, (same.get(place) ?? 0) + belief);
  return same;
}

/** Which groups a group qualifies: the Georgia of `Macon, Georgia` is where there is a Macon. */
function qualifiedBy(
  groups: readonly Group[],
  owner: ReadonlyMap<DraftMention, Group>,
): Map<Group, { inner: Group; strength: number }[]> {
  const from = new Map<Group, { inner: Group; strength: number }[]>();
  for (const inner of groups)
    for (const { mention, strength } of inner.qualifiers) {
      const wider = mention && owner.get(mention);
      if (!wider || wider === inner) continue;
      const list = from.get(wider);
      if (list) list.push({ inner, strength });
      else from.set(wider, [{ inner, strength }]);
    }
  return from;
}

/** How well the words beside the name fit the candidate, 0..1. */
function qualification(
  candidate: Candidate,
  group: Group,
  owner: ReadonlyMap<DraftMention, Group>,
  inners: readonly { inner: Group; strength: number }[],
  gazetteer: Gazetteer,
): number {
  let best = 0;
  for (const { wider, text, strength, mention } of group.qualifiers) {
    const qualifier = mention ? owner.get(mention) : undefined;
    if (qualifier === group) continue;
    for (const there of wider) {
      const belief =
        qualifier?.candidates.find(({ place }) => place === there)?.belief ?? (qualifier ? 0 : 1);
      const fit = strength * (0.4 + 0.6 * belief) * liesIn(candidate.place, there, gazetteer);
      if (fit <= best) continue;
      best = fit;
      candidate.reason = { code: 'qualified', name: text };
    }
  }
  for (const { inner, strength } of inners)
    for (const { place, belief } of inner.candidates) {
      const fit = 0.5 * strength * (0.4 + 0.6 * belief) * liesIn(place, candidate.place, gazetteer);
      if (fit > best) best = fit;
    }
  return best;
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
