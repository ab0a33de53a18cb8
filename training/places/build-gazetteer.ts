/**
 * Builds `src/analysis/places/gazetteer.bin`: `npm run build:gazetteer -- [LEXICON_FOLDER]`.
 *
 * What goes in: every town of 5,000 people and more (in Europe 4,000); every one of 500 and more in countries whose local
 * news is in English, and in countries at war; smaller ones elsewhere where English text knows the name;
 * first-level regions, counties and districts; countries; and the hand-made supplement. The
 * point of a region is the middle of its towns.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { foldName } from '../../src/analysis/places/fold.ts';
import {
  KIND_CITY,
  KIND_COUNTRY,
  KIND_COUNTY,
  KIND_REGION,
  KINDS,
} from '../../src/analysis/places/gazetteer-format.ts';
import { encode, type Place } from './encode.ts';
import {
  readCountries,
  readRegionNames,
  readRegions,
  readTowns,
  readVocabulary,
  type Town,
  UNCOUNTED,
} from './sources.ts';
import { AREAS } from './supplement/areas.ts';
import { COUNTRIES } from './supplement/countries.ts';
import { REGIONS } from './supplement/regions.ts';
import { SITES } from './supplement/sites.ts';
import { SPELLINGS } from './supplement/spellings.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const lexicon = process.argv[2] ?? here('../../../shared/corpora/lexicon');
const target = here('../../src/analysis/places/gazetteer.bin');

/** Countries with local news in English: towns of 500 people and more. */
const ENGLISH = new Set('US GB CA AU NZ IE ZA'.split(' '));
/** Countries at war or in the news for it: villages count. */
const AT_WAR = new Set('UA SY IQ YE AF IL PS LB SD SS LY ML SO AM AZ GE MM XK'.split(' '));

/** Where places are small and reported on: towns of 4,000 people, seats of districts without a count. */
const EUROPE = new Set(
  'AT BE CH CZ DE DK ES FI FR GR HU IT LT LV NL NO PL PT RO RS SE SI SK HR BA BG EE'.split(' '),
);
const ARABIC = new Set('SY IQ YE PS LB JO EG LY SA AE QA KW BH OM SD TN DZ MA'.split(' '));
/** In GeoNames' list, no longer a country. */
const DISSOLVED = new Set(['CS', 'AN']);

const vocabulary = readVocabulary(lexicon);
const known = (key: string) => key.split(' ').every((word) => vocabulary.has(word));
const places: Place[] = [];
const towns = readTowns();

/** The towns of a region by its code: population, and the cells of half a degree that they lie in. */
const regions = new Map<string, { population: number; cells: Map<string, { lat: number; lon: number }> }>();
for (const { region, county, lat, lon, population } of towns)
  for (const code of [region, county]) {
    const sum = regions.get(code) ?? { population: 0, cells: new Map() };
    if (sum.cells.size === 0) regions.set(code, sum);
    sum.population += population;
    sum.cells.set(`${Math.round(lat * 2)} ${Math.round(lon * 2)}`, { lat, lon });
  }

const spellings = readSpellings();

addCountries();
addRegions();
addCounties();
addTowns();
addSupplement(AREAS);
addSupplement(SITES);

const file = encode(places);
writeFileSync(target, file);
console.log(
  `${places.length} places, ${(file.length / 1e6).toFixed(2)} MB, ${(gzipSync(file, { level: 9 }).length / 1e6).toFixed(2)} MB gzipped`,
);

function addCountries(): void {
  const extra = new Map<string, { lat: number; lon: number; names: string[] }>();
  for (const line of lines(COUNTRIES)) {
    const [, iso, lat, lon, names] = /^(\S+) (\S+),(\S+) ?(.*)$/.exec(line)!;
    extra.set(iso!, { lat: Number(lat), lon: Number(lon), names: list(names!) });
  }
  for (const { iso, name, population, id } of readCountries(lexicon)) {
    if (DISSOLVED.has(iso)) continue;
    const more = extra.get(iso);
    if (!more) throw new Error(`no point for ${iso} ${name}`);
    places.push({
      id,
      name,
      keys: keysOf([name, iso === 'US' ? 'US' : '', iso === 'GB' ? 'UK' : '', ...more.names]),
      lat: more.lat,
      lon: more.lon,
      size: Math.max(population, 1000),
      kind: KIND_COUNTRY,
      country: iso,
      region: '',
      isCountry: iso,
    });
  }
}

function addRegions(): void {
  const more = readRegionNames(here('../../.cache/iso3166-2-db'));
  const ours = new Map<string, { lat: number; lon: number; names: string[] }>();
  for (const line of lines(REGIONS)) {
    const [, code, lat, lon, names] = /^(\S+) (\S+),(\S+) ?(.*)$/.exec(line)!;
    ours.set(code!, { lat: Number(lat), lon: Number(lon), names: list(names!) });
  }
  for (const { code, name, id } of readRegions(lexicon, 1)) {
    const middle = middleOf(code);
    if (!middle) continue;
    const own = ours.get(code);
    const names = [name, ...(more.get(id) ?? []), ...(own?.names ?? [])];
    places.push({
      ...middle,
      ...(own && { lat: own.lat, lon: own.lon }),
      id,
      name,
      keys: keysOf(names.flatMap((each) => [each, ...withoutGenericWord(each)])),
      kind: KIND_REGION,
      country: code.slice(0, 2),
      region: code,
      isRegion: code,
    });
  }
}

function addCounties(): void {
  for (const { code, name, id } of readRegions(lexicon, 2)) {
    const middle = middleOf(code);
    const country = code.slice(0, 2);
    if (!middle) continue;
    const keys = keysOf([name, ...withoutGenericWord(name)]);
    if (!keys[0]) continue;
    const wanted =
      ENGLISH.has(country) || middle.size >= 100_000 || (middle.size >= 20_000 && keys.some(known));
    if (!wanted) continue;
    places.push({
      ...middle,
      id,
      name,
      keys,
      kind: KIND_COUNTY,
      country,
      region: code.split('.').slice(0, 2).join('.'),
    });
  }
}

function addTowns(): void {
  for (const town of towns) {
    const { id, name, lat, lon, country, region, population, code } = town;
    // Populated places that are gone or farms are no news.
    if (['PPLH', 'PPLQ', 'PPLW', 'PPLF', 'PPLCH'].includes(code)) continue;
    const main = foldName(name);
    if (!main) continue;
    const local = ENGLISH.has(country) || AT_WAR.has(country);
    if (
      !(
        population >= (EUROPE.has(country) ? 4000 : 5000) ||
        local ||
        code === 'PPLC' ||
        spellings.has(id) ||
        // Seats of districts are towns, though nobody counted them.
        (code === 'PPLA3' && population === UNCOUNTED.PPLA3 && EUROPE.has(country)) ||
        (known(main) && population >= 1000)
      )
    )
      continue;
    const own = [...saints(name), ...(spellings.get(id) ?? [])];
    places.push({
      id,
      name,
      keys: keysOf([name, ...own, ...arabicSpellings(town), ...withoutGenericWord(name), ...variants(town)]),
      ...(own.length > 0 && { equal: keysOf([name, ...own]).length }),
      lat,
      lon,
      size: population,
      kind: KIND_CITY,
      capital: code === 'PPLC',
      seat: code === 'PPLA',
      district: code === 'PPLX',
      country,
      region,
    });
  }
}

/**
 * GeoNames writes Arabic names by the book, newspapers by ear: `As Salamīyah` is `Salamiyah` or
 * `Salamiya`, `Al Quşayr` is `Qusayr` or `Qusair`.
 */
function arabicSpellings({ name, country }: Town): string[] {
  const bare = name.replace(/^(?:A[lrstdzn]|Ash|Ath|El) (?=\S{4})/, '');
  if (!ARABIC.has(country)) return bare === name ? [] : [bare];
  const key = foldName(bare);
  const forms = [
    key,
    key.replace(/ay(?=[^aeiouy]|$)/g, 'ai'),
    key.replace(/ay(?=[^aeiouy]|$)/g, 'ei'),
    key.replace(/iyah$/, 'iya'),
    key.replace(/iyah$/, 'iyeh'),
    key.replace(/ah$/, 'a'),
    key.replace(/aw/g, 'au'),
  ];
  return forms.filter((form) => form.length > 4 && form !== foldName(name));
}

/** Alternate names that an English text may use: made of words that English text knows. */
function variants({ alternates, population, name, country }: Town): string[] {
  if (population < 15_000 && !AT_WAR.has(country)) return [];
  const main = foldName(name);
  return alternates.filter((alternate) => {
    // Airport and other codes.
    if (/^[A-Z]{2,4}$/.test(alternate) || alternate.length < 4) return false;
    const key = foldName(alternate);
    return (
      key.length >= 4 && key !== main && /^[\p{Script=Latin}\p{M}\s'’`‘ʻ.-]+$/u.test(alternate) && known(key)
    );
  });
}

function addSupplement(text: string): void {
  for (const line of lines(text)) {
    const match = /^(\w+) (\S+) (\S+),(\S+) (\d) ([^#]+?)(?: #(\d+))?$/.exec(line);
    if (!match) throw new Error(`not a line of the supplement: ${line}`);
    const [, kind, country, lat, lon, weight, names, id] = match;
    const [name, ...others] = list(names!);
    places.push({
      id: Number(id ?? 0),
      name: name!,
      keys: keysOf([name!, ...others]),
      lat: Number(lat),
      lon: Number(lon),
      size: 10 ** (Number(weight) - 0.5),
      kind: KINDS.findIndex((each) => each.kind === kind),
      country: country === '-' ? '' : country!,
      region: '',
    });
  }
}

/** Spellings of our own, by the geonameid of the largest town that GeoNames files under the name. */
function readSpellings(): Map<number, string[]> {
  const wanted = new Map<string, string[]>();
  for (const line of lines(SPELLINGS)) {
    const [, name, country, names] = /^(.+), (\w\w): (.+)$/.exec(line)!;
    wanted.set(`${foldName(name!)},${country}`, list(names!));
  }
  const best = new Map<string, Town>();
  for (const town of towns)
    for (const name of [town.name, ...town.alternates]) {
      const key = `${foldName(name)},${town.country}`;
      if (wanted.has(key) && town.population > (best.get(key)?.population ?? -1)) best.set(key, town);
    }
  for (const key of wanted.keys())
    if (!best.has(key)) throw new Error(`spellings of an unknown place: ${key}`);
  return new Map([...best].map(([key, { id }]) => [id, [key.split(',')[0]!, ...wanted.get(key)!]]));
}

/** One town a cell, so that a crowded corner does not draw the middle to itself. */
function middleOf(code: string): { lat: number; lon: number; size: number } | null {
  const region = regions.get(code);
  if (!region) return null;
  let lat = 0;
  let x = 0;
  let y = 0;
  for (const cell of region.cells.values()) {
    lat += cell.lat;
    x += Math.cos((cell.lon * Math.PI) / 180);
    y += Math.sin((cell.lon * Math.PI) / 180);
  }
  return { lat: lat / region.cells.size, lon: (Math.atan2(y, x) * 180) / Math.PI, size: region.population };
}

/** `Kyiv Oblast` is also filed as `Kyiv`, `Province of Laguna` as `Laguna`. */
function withoutGenericWord(name: string): string[] {
  const bare = name
    .replace(
      /\s+(Oblast|Province|Governorate|Region|District|Prefecture|Voivodeship|State|Department|County|Krai|Kray|City|Municipality|Raion|Agency|Division)$/i,
      '',
    )
    .replace(
      /^(Province of|Provincia di|Provincia de|Provincia del|Departamento de|Departamento del|Estado de|Muhafazat|Wilayat|Wilaya de|Wilaya d’|Region of|Région|Département de la|Département de l’|Département de|Département du|Département des|City of|Republic of|Kanton|Canton de)\s*/i,
      '',
    );
  const forms = bare !== name && bare.length > 3 ? [bare] : [];
  // "Kyiv Oblast", "Kyiv Region": the English words for one thing vary.
  return forms;
}

function saints(name: string): string[] {
  const forms: string[] = [];
  for (const [long, short] of [
    ['Saint', 'St.'],
    ['Sainte', 'Ste.'],
    ['Mount', 'Mt.'],
    ['Fort', 'Ft.'],
  ] as const) {
    if (name.startsWith(`${long} `)) forms.push(short + name.slice(long.length));
    if (name.startsWith(`${short} `)) forms.push(long + name.slice(short.length));
  }
  return forms;
}

function keysOf(names: readonly string[]): string[] {
  return [...new Set(names.map(foldName).filter(Boolean))];
}

function list(names: string): string[] {
  return names
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
