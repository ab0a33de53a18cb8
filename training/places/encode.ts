/** Writes the gazetteer's binary form; the format is described in `gazetteer-format.ts`. */
import {
  BLOCK,
  checksum,
  FLAG_CAPITAL,
  FLAG_DISTRICT,
  FLAG_SEAT,
  type GazetteerHeader,
  MAGIC,
  NO_REGION,
  VERSION,
} from '../../src/analysis/places/gazetteer-format.ts';
import { titleCase } from '../../src/analysis/places/gazetteer-names.ts';

export interface Place {
  id: number;
  name: string;
  /** Folded names; the first is the main one. */
  keys: string[];
  /** How many of them are as good as the main one: 1 unless said. */
  equal?: number;
  lat: number;
  lon: number;
  /** Population, or its stand-in. */
  size: number;
  /** Index into `KINDS`. */
  kind: number;
  capital?: boolean;
  seat?: boolean;
  district?: boolean;
  country: string;
  /** Code of the first-level region, empty for none. */
  region: string;
  /** Set where the place is itself that country or that first-level region. */
  isCountry?: string;
  isRegion?: string;
}

export function encode(unsorted: readonly Place[]): Uint8Array {
  const places = [...unsorted].sort(
    (a, b) =>
      compare(a.country, b.country) ||
      compare(a.region, b.region) ||
      a.lat - b.lat ||
      compare(a.name, b.name),
  );
  const index = new Map(places.map((place, i) => [place, i]));
  const countries: [string, number][] = [...new Set(places.map(({ country }) => country))].map((code) => [
    code,
    places.findIndex(({ isCountry }) => isCountry !== undefined && isCountry === code),
  ]);
  const regions: [string, number][] = [];
  places.forEach((place, i) => {
    if (place.isRegion) regions.push([place.isRegion, i]);
  });
  const countryIndex = new Map(countries.map(([code], i) => [code, i]));
  const regionIndex = new Map(regions.map(([code], i) => [code, i]));

  const postings = new Map<string, { place: number; variant: boolean; size: number }[]>();
  for (const place of places)
    [...new Set(place.keys)].forEach((key, i) => {
      if (!key) return;
      const list = postings.get(key) ?? [];
      if (list.length === 0) postings.set(key, list);
      list.push({ place: index.get(place)!, variant: i >= (place.equal ?? 1), size: place.size });
    });
  const keys = [...postings.keys()].sort(compare);
  for (const [key, list] of postings) {
    list.sort((a, b) => b.size - a.size);
    postings.set(key, list.slice(0, 255));
  }
  const all = keys.flatMap((key) => postings.get(key)!);

  const sections: [string, Uint8Array][] = [
    [
      'lat',
      planes(
        places.map(({ lat }) => Math.round(((lat + 90) / 180) * 65535)),
        2,
      ),
    ],
    [
      'lon',
      planes(
        places.map(({ lon }) => Math.round(((lon + 180) / 360) * 65535)),
        2,
      ),
    ],
    [
      'id',
      planes(
        places.map(({ id }) => id),
        4,
      ),
    ],
    [
      'size',
      planes(
        places.map(({ size }) => Math.min(255, Math.round(8 * Math.log2(size + 1)))),
        1,
      ),
    ],
    ['kind', planes(places.map(kindByte), 1)],
    [
      'country',
      planes(
        places.map(({ country }) => countryIndex.get(country)!),
        1,
      ),
    ],
    [
      'region',
      planes(
        places.map(({ region }) => regionIndex.get(region) ?? NO_REGION),
        2,
      ),
    ],
    ['keys', frontCode(keys)],
    [
      'postings',
      planes(
        keys.map((key) => postings.get(key)!.length),
        1,
      ),
    ],
    [
      'places',
      planes(
        all.map(({ place, variant }) => place | (variant ? 0x800000 : 0)),
        3,
      ),
    ],
    ['display', displayNames(places)],
  ];
  const header: GazetteerHeader = {
    places: places.length,
    keys: keys.length,
    postings: all.length,
    countries,
    regions,
    sections: sections.map(([name, { length }]) => ({ name, length })),
  };
  return join(
    header,
    sections.map(([, bytes]) => bytes),
  );
}

function join(header: GazetteerHeader, parts: Uint8Array[]): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(header));
  const file = Buffer.concat([Buffer.alloc(16), head, ...parts]);
  file.writeUInt32LE(MAGIC, 0);
  file.writeUInt32LE(VERSION, 4);
  file.writeUInt32LE(head.length, 8);
  file.writeUInt32LE(checksum(file.subarray(16)), 12);
  return file;
}

function kindByte({ kind, capital, seat, district }: Place): number {
  return kind | (capital ? FLAG_CAPITAL : 0) | (seat ? FLAG_SEAT : 0) | (district ? FLAG_DISTRICT : 0);
}

function planes(values: readonly number[], count: number): Uint8Array {
  const bytes = new Uint8Array(values.length * count);
  for (let plane = 0; plane < count; plane++)
    values.forEach((value, i) => {
      bytes[plane * values.length + i] = (value >>> (8 * plane)) & 0xff;
    });
  return bytes;
}

function frontCode(keys: readonly string[]): Uint8Array {
  const bytes: number[] = [];
  keys.forEach((key, i) => {
    const before = i % BLOCK === 0 ? '' : keys[i - 1]!;
    let shared = 0;
    while (shared < before.length && before[shared] === key[shared]) shared++;
    bytes.push(shared, key.length - shared);
    for (let at = shared; at < key.length; at++) bytes.push(key.charCodeAt(at));
  });
  return Uint8Array.from(bytes);
}

function displayNames(places: readonly Place[]): Uint8Array {
  const bytes: number[] = [];
  const names: string[] = [];
  const at: number[] = [];
  places.forEach(({ name, keys, equal, kind, size }, i) => {
    // Small towns do without their accents: they are shown in a list of candidates at most.
    if (equal === undefined && (titleCase(keys[0]!) === name || (kind === 0 && size < 10_000))) return;
    names.push(name);
    at.push(i);
  });
  const leb = (value: number) => {
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  };
  leb(at.length);
  at.forEach((place, i) => {
    leb(place - (i > 0 ? at[i - 1]! : 0));
  });
  return Buffer.concat([Uint8Array.from(bytes), new TextEncoder().encode(names.join('\n'))]);
}

/** By code unit, as the reader compares. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
