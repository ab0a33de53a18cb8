import type { PlaceKind } from '../contract.ts';
import { foldName } from './fold.ts';
import { openGazetteer } from './gazetteer-file.ts';
import {
  FLAG_CAPITAL,
  FLAG_DISTRICT,
  FLAG_SEAT,
  type GazetteerHeader,
  KINDS,
  NO_REGION,
} from './gazetteer-format.ts';
import { GazetteerNames, type Hit } from './gazetteer-names.ts';

/** By the byte that stands for a size. */
const WEIGHTS = Float64Array.from({ length: 256 }, (_, size) => 2 ** (size / 16));

/**
 * Reader of `gazetteer.bin` (format: `gazetteer-format.ts`). Nothing is unpacked into objects on
 * loading: columns stay byte planes.
 */
export class Gazetteer {
  /** Number of places: they are named by their indexes from 0 on. */
  readonly size: number;
  readonly #header: GazetteerHeader;
  readonly #lat: Uint8Array;
  readonly #lon: Uint8Array;
  readonly #id: Uint8Array;
  readonly #size: Uint8Array;
  readonly #kind: Uint8Array;
  readonly #country: Uint8Array;
  readonly #region: Uint8Array;
  readonly #names: GazetteerNames;
  readonly #regionOf = new Map<string, number>();
  readonly #countryOf = new Map<string, number>();
  /** The country as a place, by index in the header's list. */
  readonly #countryPlaces: Int32Array;

  /** @throws {DamagedDataError} if the bytes are not a whole gazetteer of this version. */
  constructor(bytes: Uint8Array) {
    const file = openGazetteer(bytes);
    const { header, section } = file;
    this.#header = header;
    this.size = header.places;
    this.#lat = section('lat', header.places * 2);
    this.#lon = section('lon', header.places * 2);
    this.#id = section('id', header.places * 4);
    this.#size = section('size', header.places);
    this.#kind = section('kind', header.places);
    this.#country = section('country', header.places);
    this.#region = section('region', header.places * 2);
    this.#names = new GazetteerNames(file);
    for (const [code, place] of header.countries) if (code) this.#countryOf.set(code, place);
    this.#countryPlaces = Int32Array.from(header.countries, ([code]) => this.countryPlace(code));
    for (const [code, place] of header.regions) this.#regionOf.set(code, place);
  }

  /** Every place of that name, the largest first. The name is folded here. */
  find(name: string): readonly Hit[] {
    return this.findKey(foldName(name));
  }

  /** As `find`, for a name that is folded already. */
  findKey(key: string): readonly Hit[] {
    return this.#names.find(key);
  }

  /** Degrees north, to a thousandth; off by less than 350 m, as `lon` is (see the format). */
  lat(place: number): number {
    const step = this.#lat[place]! | (this.#lat[this.size + place]! << 8);
    return round((step / 65535) * 180 - 90);
  }

  /** Degrees east, to a thousandth. */
  lon(place: number): number {
    const step = this.#lon[place]! | (this.#lon[this.size + place]! << 8);
    return round((step / 65535) * 360 - 180);
  }

  /** Null for places of our own supplement. */
  geonameId(place: number): number | null {
    const n = this.size;
    const id = this.#id;
    return (
      id[place]! | (id[n + place]! << 8) | (id[2 * n + place]! << 16) | (id[3 * n + place]! << 24) || null
    );
  }

  /** Population as a logarithm to base 2, in steps of an eighth; weights of the supplement on the same scale. */
  logSize(place: number): number {
    return this.#size[place]! / 8;
  }

  kind(place: number): PlaceKind {
    return KINDS[this.#kind[place]! & 15]!.kind;
  }

  /** 0 country or continent, 1 region, sea or area, 2 county or district, 3 town, 4 site. */
  level(place: number): number {
    return KINDS[this.#kind[place]! & 15]!.level;
  }

  isCapital(place: number): boolean {
    return (this.#kind[place]! & FLAG_CAPITAL) !== 0;
  }

  isSeat(place: number): boolean {
    return (this.#kind[place]! & FLAG_SEAT) !== 0;
  }

  isDistrict(place: number): boolean {
    return (this.#kind[place]! & FLAG_DISTRICT) !== 0;
  }

  /** ISO 3166-1 alpha-2, null for seas and the like. */
  country(place: number): string | null {
    return this.#header.countries[this.#country[place]!]![0] || null;
  }

  /** The first-level region that the place lies in (as a place), -1 if unknown; a region is its own. */
  regionOf(place: number): number {
    const region = this.#region[place]! | (this.#region[this.size + place]! << 8);
    return region === NO_REGION ? -1 : this.#header.regions[region]![1];
  }

  /** The country of an ISO code as a place, -1 if unknown. */
  countryPlace(code: string): number {
    return this.#countryOf.get(code) ?? -1;
  }

  /** The country that the place lies in (as a place), -1 if unknown. */
  countryPlaceOf(place: number): number {
    return this.#countryPlaces[this.#country[place]!]!;
  }

  /** The region of a code such as `US.TX` or `CA.08` as a place, -1 if unknown. */
  regionPlace(code: string): number {
    return this.#regionOf.get(code) ?? -1;
  }

  /** Weight of a place among the places of the world: the root of its population. */
  weight(place: number): number {
    return WEIGHTS[this.#size[place]!]!;
  }

  /** The place's main name. */
  name(place: number): string {
    return this.#names.of(place);
  }
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
