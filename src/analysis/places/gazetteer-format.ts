import type { PlaceKind } from '../contract.ts';

/**
 * The gazetteer's file format, shared by its reader (`gazetteer.ts`) and its builder
 * (`training/places/`). One file, little-endian:
 *
 * | bytes | what |
 * |---|---|
 * | 0–3 | `CTGZ` |
 * | 4–7 | format version, uint32 |
 * | 8–11 | length of the header, uint32 |
 * | 12–15 | checksum of everything after byte 16 (`checksum`), uint32 |
 * | 16– | header: UTF-8 JSON (`GazetteerHeader`), then the sections one after another |
 *
 * Places are sorted by country, region and latitude, so that each byte plane compresses well; wide
 * numbers are stored plane by plane, low byte first:
 *
 * - `lat`, `lon`: 2 planes; 65,536 steps over 180 and 360 degrees (error below 350 m)
 * - `id`: 4 planes; geonameid, 0 for places of our own supplement
 * - `size`: 1 plane; `8 × log2(population + 1)`
 * - `kind`: 1 plane; low 4 bits index `KINDS`, high bits are the flags below
 * - `country`: 1 plane; index into the header's `countries`
 * - `region`: 2 planes; index into the header's `regions`, 65,535 for none
 *
 * Names are ASCII keys (`foldName`), sorted bytewise, front-coded in blocks of `BLOCK` keys: length of
 * the prefix shared with the key before (0 at a block's head), length of the rest, the rest.
 * `postings` holds for every key its number of places; `places` their indices in 3 planes, largest
 * place first, the top bit set where the key is not the place's main name. `display` lists the main
 * names that title case does not restore: deltas of place indices (LEB128), then the names, by line.
 */
export const MAGIC = 0x5a475443;
export const VERSION = 1;
export const BLOCK = 16;
export const NO_REGION = 0xffff;

/** By index in the low bits of `kind`. A county or district is a `region` of the second level. */
export const KINDS: readonly { kind: PlaceKind; level: number }[] = [
  { kind: 'city', level: 3 },
  { kind: 'region', level: 1 },
  { kind: 'region', level: 2 },
  { kind: 'country', level: 0 },
  { kind: 'area', level: 1 },
  { kind: 'site', level: 4 },
  { kind: 'water', level: 1 },
  { kind: 'continent', level: 0 },
];
export const KIND_CITY = 0;
export const KIND_REGION = 1;
export const KIND_COUNTY = 2;
export const KIND_COUNTRY = 3;
/** A country's capital; a first-level region's seat; a part of another town. */
export const FLAG_CAPITAL = 0x10;
export const FLAG_SEAT = 0x20;
export const FLAG_DISTRICT = 0x40;

export interface GazetteerHeader {
  places: number;
  keys: number;
  postings: number;
  /** `[ISO code, place index]`; the code is empty for places of no or several countries. */
  countries: [string, number][];
  /** `[ISO 3166-2 or GeoNames code, place index]` of first-level regions, `US.TX`. */
  regions: [string, number][];
  /** Byte lengths in file order. */
  sections: { name: string; length: number }[];
}

/** FNV-1a over 32-bit words (the tail is padded with zeros): fast, and catches truncation and bad bytes. */
export function checksum(bytes: Uint8Array): number {
  const words = bytes.length >>> 2;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words; i++) hash = Math.imul(hash ^ view.getUint32(i * 4, true), 0x01000193);
  for (let i = words * 4; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}
