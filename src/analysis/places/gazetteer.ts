import type { PlaceKind } from '../contract.ts';
import { foldName } from './fold.ts';
import {
  BLOCK,
  checksum,
  FLAG_CAPITAL,
  FLAG_DISTRICT,
  FLAG_SEAT,
  type GazetteerHeader,
  KINDS,
  MAGIC,
  NO_REGION,
  VERSION,
} from './gazetteer-format.ts';

class GazetteerError extends Error {
  override name = 'GazetteerError';
}

/** One place that a name can mean. */
export interface Hit {
  /** Index of the place. */
  place: number;
  /** The name asked for is not the place's main name. */
  variant: boolean;
}

/** By the byte that stands for a size. */
const WEIGHTS = Float64Array.from({ length: 256 }, (_, size) => 2 ** (size / 16));

const NONE: readonly Hit[] = [];
/** Look-ups kept per gazetteer; a story has a few hundred names. */
const CACHE_SIZE = 4096;

/**
 * Reader of `gazetteer.bin` (format: `gazetteer-format.ts`). Nothing is unpacked into objects on
 * loading: columns stay byte planes, names are found by binary search in the front-coded keys.
 */
export class Gazetteer {
  readonly size: number;
  readonly #header: GazetteerHeader;
  readonly #lat: Uint8Array;
  readonly #lon: Uint8Array;
  readonly #id: Uint8Array;
  readonly #size: Uint8Array;
  readonly #kind: Uint8Array;
  readonly #country: Uint8Array;
  readonly #region: Uint8Array;
  readonly #keys: Uint8Array;
  readonly #counts: Uint8Array;
  readonly #places: Uint8Array;
  readonly #display: Uint8Array;
  /** Byte offset of each block of keys, and number of postings before it. */
  readonly #blockAt: Uint32Array;
  readonly #postingAt: Uint32Array;
  readonly #regionOf = new Map<string, number>();
  readonly #countryOf = new Map<string, number>();
  /** The country as a place, by index in the header's list. */
  readonly #countryPlaces: Int32Array;
  readonly #cache = new Map<string, readonly Hit[]>();
  readonly #names = new Map<number, string>();
  #mainKey: Uint32Array | null = null;
  #displayNames: Map<number, string> | null = null;

  /** @throws {GazetteerError} if the bytes are not a whole gazetteer of this version. */
  constructor(bytes: Uint8Array) {
    const { header, section } = open(bytes);
    this.#header = header;
    this.size = header.places;
    this.#lat = section('lat', header.places * 2);
    this.#lon = section('lon', header.places * 2);
    this.#id = section('id', header.places * 4);
    this.#size = section('size', header.places);
    this.#kind = section('kind', header.places);
    this.#country = section('country', header.places);
    this.#region = section('region', header.places * 2);
    this.#keys = section('keys');
    this.#counts = section('postings', header.keys);
    this.#places = section('places', header.postings * 3);
    this.#display = section('display');
    const blocks = Math.ceil(header.keys / BLOCK);
    this.#blockAt = new Uint32Array(blocks);
    this.#postingAt = new Uint32Array(blocks);
    let at = 0;
    let postings = 0;
    for (let key = 0; key < header.keys; key++) {
      if (key % BLOCK === 0) {
        this.#blockAt[key / BLOCK] = at;
        this.#postingAt[key / BLOCK] = postings;
      }
      at += 2 + this.#keys[at + 1]!;
      postings += this.#counts[key]!;
    }
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
    if (!key || key.length > 60) return NONE;
    let hits = this.#cache.get(key);
    if (hits === undefined) {
      hits = this.#search(key);
      if (this.#cache.size >= CACHE_SIZE) this.#cache.clear();
      this.#cache.set(key, hits);
    }
    return hits;
  }

  lat(place: number): number {
    const step = this.#lat[place]! | (this.#lat[this.size + place]! << 8);
    return round((step / 65535) * 180 - 90);
  }

  lon(place: number): number {
    const step = this.#lon[place]! | (this.#lon[this.size + place]! << 8);
    return round((step / 65535) * 360 - 180);
  }

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
    this.#displayNames ??= this.#readDisplayNames();
    const display = this.#displayNames.get(place);
    if (display !== undefined) return display;
    let name = this.#names.get(place);
    if (name === undefined) {
      this.#mainKey ??= this.#readMainKeys();
      const key = this.#mainKey[place]!;
      name = key === 0 ? '' : titleCase(this.#keyAt(key - 1));
      if (this.#names.size >= CACHE_SIZE) this.#names.clear();
      this.#names.set(place, name);
    }
    return name;
  }

  #search(key: string): readonly Hit[] {
    let low = 0;
    let high = this.#blockAt.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#compareHead(middle, key) <= 0) low = middle;
      else high = middle - 1;
    }
    const last = Math.min(this.#header.keys, (low + 1) * BLOCK);
    let at = this.#blockAt[low]!;
    let posting = this.#postingAt[low]!;
    let current = '';
    for (let index = low * BLOCK; index < last; index++) {
      const shared = this.#keys[at]!;
      const rest = this.#keys[at + 1]!;
      current = current.slice(0, shared) + ascii(this.#keys, at + 2, rest);
      at += 2 + rest;
      const count = this.#counts[index]!;
      if (current === key) return this.#hits(posting, count);
      if (current > key) return NONE;
      posting += count;
    }
    return NONE;
  }

  #compareHead(block: number, key: string): number {
    const keys = this.#keys;
    const at = this.#blockAt[block]! + 1;
    const length = keys[at]!;
    const shorter = Math.min(length, key.length);
    for (let i = 0; i < shorter; i++) {
      const difference = keys[at + 1 + i]! - key.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return length - key.length;
  }

  #hits(from: number, count: number): Hit[] {
    const hits: Hit[] = [];
    for (let i = from; i < from + count; i++) {
      const raw = this.#posting(i);
      hits.push({ place: raw & 0x7fffff, variant: (raw & 0x800000) !== 0 });
    }
    return hits;
  }

  #posting(i: number): number {
    const n = this.#header.postings;
    return this.#places[i]! | (this.#places[n + i]! << 8) | (this.#places[2 * n + i]! << 16);
  }

  #keyAt(index: number): string {
    const block = Math.floor(index / BLOCK);
    let at = this.#blockAt[block]!;
    let current = '';
    for (let i = block * BLOCK; i <= index; i++) {
      const rest = this.#keys[at + 1]!;
      current = current.slice(0, this.#keys[at]!) + ascii(this.#keys, at + 2, rest);
      at += 2 + rest;
    }
    return current;
  }

  /** Index of the main key plus one, by place. */
  #readMainKeys(): Uint32Array {
    const main = new Uint32Array(this.size);
    let posting = 0;
    for (let key = 0; key < this.#header.keys; key++)
      for (const end = posting + this.#counts[key]!; posting < end; posting++) {
        const raw = this.#posting(posting);
        if ((raw & 0x800000) === 0) main[raw] = key + 1;
      }
    return main;
  }

  #readDisplayNames(): Map<number, string> {
    const bytes = this.#display;
    const names = new Map<number, string>();
    let at = 0;
    const places: number[] = [];
    const count = leb();
    let place = 0;
    for (let i = 0; i < count; i++) {
      place += leb();
      places.push(place);
    }
    const lines = new TextDecoder().decode(bytes.subarray(at)).split('\n');
    for (let i = 0; i < count; i++) names.set(places[i]!, lines[i] ?? '');
    return names;

    function leb(): number {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) return value;
      }
    }
  }
}

function open(bytes: Uint8Array) {
  if (bytes.length < 16) throw new GazetteerError('The gazetteer is empty or cut off.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new GazetteerError('This file is no gazetteer.');
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw new GazetteerError(`The gazetteer has version ${version}, not ${VERSION}.`);
  if (view.getUint32(12, true) !== checksum(bytes.subarray(16)))
    throw new GazetteerError('The gazetteer is damaged: its checksum is wrong.');
  const start = 16 + view.getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(16, start))) as GazetteerHeader;
  const at = new Map<string, Uint8Array>();
  let offset = start;
  for (const { name, length } of header.sections) {
    at.set(name, bytes.subarray(offset, offset + length));
    offset += length;
  }
  const section = (name: string, length?: number): Uint8Array => {
    const found = at.get(name);
    if (!found || (length !== undefined && found.length !== length))
      throw new GazetteerError(`The gazetteer is damaged: its part “${name}” is missing or cut off.`);
    return found;
  };
  return { header, section };
}

function ascii(bytes: Uint8Array, from: number, length: number): string {
  let text = '';
  for (let i = from; i < from + length; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

/** How the display name of most places follows from its key; the builder stores the others. */
export function titleCase(key: string): string {
  return key.replace(/(^| )[a-z]/g, (start) => start.toUpperCase());
}
