/**
 * Which part of the world the story is about, as far as its place names tell. For an area (the
 * surroundings of a place, a region, a country) every other name of the story is evidence: how much
 * likelier is the name if half of the story's names are places of the area and the rest places of the
 * world, than if all are places of the world (Bayes' rule over a two-part mixture; names are drawn
 * by the root of their place's population). A small area that has several of the names so beats a large
 * one that has them because it has everything.
 */
import type { Density } from './density.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Group } from './groups.ts';

/** Share of a story's names that lie in its area. */
const IN_FOCUS = 0.5;
/** Set on the development sets; in nats. */
const FOCUS = {
  /** What one name can say at most: some names are coincidences. */
  mostOfAName: 7,
  /** What a name outside the area speaks against it. */
  outside: 0.1,
  /** Of an area's rarity (the logarithm of its share of the world) this much must be outweighed first. */
  rarity: 0.05,
};
/** Places this close belong together, in km. */
const CLOSE = 70;
/** A spelling that is not the place's own stands for it less often. */
const VARIANT = 0.3;

/** No story has more names than this; of a list that has, the first speak for the rest. */
const MOST_NAMES = 300;

/** Evidence for one candidate's area from the other names, in nats, and the name that says most. */
export interface Evidence {
  nats: number;
  from: Group | null;
}

export class Focus {
  readonly #groups: readonly Group[];
  readonly #gazetteer: Gazetteer;
  readonly #density: Density;
  readonly #totals: Float64Array;
  readonly #lat: Float64Array[];
  readonly #lon: Float64Array[];
  readonly #weights: Float64Array[];
  /** By group: nats for each region and country. */
  readonly #areas: Map<number, number>[];
  readonly #all = new Map<number, number>();
  /** By area: how much of the names lies in it. */
  readonly #amounts = new Map<number, number>();
  #amount = 0;

  /** `believed`: a name is of its places as far as they are believed in so far, not by their size alone. */
  constructor(groups: readonly Group[], gazetteer: Gazetteer, density: Density, believed = false) {
    this.#groups = groups;
    this.#gazetteer = gazetteer;
    this.#density = density;
    this.#totals = new Float64Array(groups.length);
    this.#lat = [];
    this.#lon = [];
    this.#weights = [];
    this.#areas = groups.map((group, i) => {
      const inside = new Map<number, number>();
      const { candidates } = group;
      const weights = new Float64Array(candidates.length);
      const lat = new Float64Array(candidates.length);
      const lon = new Float64Array(candidates.length);
      candidates.forEach(({ place, variant, belief }, k) => {
        const weight = gazetteer.weight(place) * (variant ? VARIANT : 1) * (believed ? belief : 1);
        weights[k] = weight;
        // Only places with a middle worth the name say where the story is: no countries, seas, continents.
        const local = gazetteer.level(place) >= 2;
        lat[k] = local ? gazetteer.lat(place) : Number.NaN;
        lon[k] = gazetteer.lon(place);
        this.#totals[i]! += weight;
        for (const area of areasOf(place, gazetteer)) inside.set(area, (inside.get(area) ?? 0) + weight);
      });
      this.#weights.push(weights);
      this.#lat.push(lat);
      this.#lon.push(lon);
      for (const [area, weight] of inside) {
        const nats = this.#nats(i, weight, density.within(area));
        inside.set(area, nats);
        this.#amounts.set(area, (this.#amounts.get(area) ?? 0) + group.amount);
        this.#all.set(area, (this.#all.get(area) ?? 0) + nats);
      }
      if (candidates.length > 0) this.#amount += group.amount;
      return inside;
    });
  }

  /** Further evidence for a country or region, in nats: demonyms, the publisher's home. */
  support(area: number, nats: number): void {
    this.#all.set(area, (this.#all.get(area) ?? 0) + nats);
  }

  /** What the names other than `own` say for a region or country. */
  area(area: number, own: number): number {
    const inside =
      (this.#amounts.get(area) ?? 0) - (this.#areas[own]!.has(area) ? this.#groups[own]!.amount : 0);
    const nats = (this.#all.get(area) ?? 0) - (this.#areas[own]!.get(area) ?? 0);
    return nats - this.#against(own, inside, this.#density.within(area));
  }

  /** What the names other than `own` say for the surroundings of a place. */
  around(place: number, own: number): Evidence {
    const gazetteer = this.#gazetteer;
    const lat = gazetteer.lat(place);
    const lon = gazetteer.lon(place);
    const local = this.#density.around(lat, lon);
    const shrink = Math.cos((lat * Math.PI) / 180);
    const evidence: Evidence = { nats: 0, from: null };
    let most = 0;
    let inside = 0;
    const names = Math.min(MOST_NAMES, this.#groups.length);
    for (let i = 0; i < names; i++) {
      const group = this.#groups[i]!;
      if (i === own) continue;
      const lats = this.#lat[i]!;
      const lons = this.#lon[i]!;
      let weight = 0;
      for (let k = 0; k < lats.length; k++) {
        // Flat distance is good enough for tens of kilometres; 111 km a degree. NaN compares false.
        const y = (lats[k]! - lat) * 111;
        if (!(Math.abs(y) < CLOSE)) continue;
        const x = (lons[k]! - lon) * 111 * shrink;
        if (x * x + y * y < CLOSE * CLOSE) weight += this.#weights[i]![k]!;
      }
      if (weight === 0) continue;
      const nats = this.#nats(i, weight, local);
      evidence.nats += nats;
      inside += group.amount;
      if (nats > most) {
        most = nats;
        evidence.from = group;
      }
    }
    evidence.nats -= this.#against(own, inside, local);
    return evidence;
  }

  /** What speaks against an area: the names outside it, and how small a part of the world it is. */
  #against(own: number, inside: number, weight: number): number {
    const outside = Math.min(MOST_NAMES, this.#amount) - this.#groups[own]!.amount - inside;
    return FOCUS.outside * Math.max(0, outside) + FOCUS.rarity * this.#rarity(weight);
  }

  /** How rare the surroundings of a place are in the world, in nats. */
  rarityAround(place: number): number {
    return this.#rarity(this.#density.around(this.#gazetteer.lat(place), this.#gazetteer.lon(place)));
  }

  #rarity(weight: number): number {
    return Math.log(this.#density.world / weight);
  }

  #nats(i: number, weight: number, local: number): number {
    const odds = 1 - IN_FOCUS + (IN_FOCUS * weight * this.#density.world) / (local * this.#totals[i]!);
    const nats = Math.log(odds) - Math.log(1 - IN_FOCUS);
    return this.#groups[i]!.amount * Math.min(FOCUS.mostOfAName, nats);
  }
}

/** The first-level region and the country of a place. */
function areasOf(place: number, gazetteer: Gazetteer): number[] {
  const areas: number[] = [];
  const region = gazetteer.level(place) === 0 ? -1 : gazetteer.regionOf(place);
  if (region >= 0) areas.push(region);
  const countryPlace = gazetteer.countryPlaceOf(place);
  if (countryPlace >= 0) areas.push(countryPlace);
  return areas;
}
