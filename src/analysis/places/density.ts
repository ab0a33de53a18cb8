/**
 * How much place there is where: the weights (roots of population) of the gazetteer's towns and
 * regions summed by country, by region and around a point. Needed to tell how surprising it is
 * that a small area has places of several of the story's names.
 */
import type { Gazetteer } from './gazetteer.ts';

/** Cells of half a degree. */
const ROWS = 360;
const COLUMNS = 720;

export class Density {
  /** Of all places. */
  readonly world: number;
  readonly #areas: Float64Array;
  readonly #cells: Float32Array;

  constructor(gazetteer: Gazetteer) {
    this.#areas = new Float64Array(gazetteer.size);
    this.#cells = new Float32Array(ROWS * COLUMNS);
    let world = 0;
    for (let place = 0; place < gazetteer.size; place++) {
      const weight = gazetteer.weight(place);
      world += weight;
      const level = gazetteer.level(place);
      if (level > 0) {
        const region = gazetteer.regionOf(place);
        if (region >= 0) this.#areas[region]! += weight;
        if (level > 1) this.#cells[cellOf(gazetteer.lat(place), gazetteer.lon(place))]! += weight;
      }
      const countryPlace = gazetteer.countryPlaceOf(place);
      if (countryPlace >= 0) this.#areas[countryPlace]! += weight;
    }
    this.world = world;
  }

  /** Of a region or country. */
  within(area: number): number {
    return Math.max(this.#areas[area]!, 1);
  }

  /** Of the surroundings of a point: about 80 km each way. */
  around(lat: number, lon: number): number {
    const row = rowOf(lat);
    const column = columnOf(lon);
    let sum = 0;
    for (let r = Math.max(0, row - 1); r <= Math.min(ROWS - 1, row + 1); r++)
      for (let c = column - 1; c <= column + 1; c++)
        sum += this.#cells[r * COLUMNS + ((c + COLUMNS) % COLUMNS)]!;
    return Math.max(sum, 1);
  }
}

function cellOf(lat: number, lon: number): number {
  return rowOf(lat) * COLUMNS + columnOf(lon);
}

function rowOf(lat: number): number {
  return Math.min(ROWS - 1, Math.floor((lat + 90) * 2));
}

function columnOf(lon: number): number {
  return Math.min(COLUMNS - 1, Math.floor((lon + 180) * 2));
}

const densities = new WeakMap<Gazetteer, Density>();

/** Built once a gazetteer. */
export function densityOf(gazetteer: Gazetteer): Density {
  let density = densities.get(gazetteer);
  if (!density) {
    density = new Density(gazetteer);
    densities.set(gazetteer, density);
  }
  return density;
}
