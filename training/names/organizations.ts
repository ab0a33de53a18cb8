/** The project's own list of organizations (`organizations/`), as the tagger's lists hold it. */
import { readdirSync, readFileSync } from 'node:fs';
import { ListBit } from '../../src/analysis/names/lists.ts';
import type { Token } from '../../src/analysis/text/structure.ts';
import { tokenize } from '../../src/analysis/text/tokens.ts';
import { english } from '../../src/languages/en/index.ts';
import { projectPath, readCorpus } from '../corpora.ts';

const FOLDER = 'training/names/organizations';

/** All names, in the order of the files. */
export function readOrganizations(): string[] {
  return readdirSync(projectPath(FOLDER))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => parseOrganizations(readFileSync(projectPath(`${FOLDER}/${file}`), 'utf8')));
}

/** Names with commas between them, over several lines; a line with `#` is a heading. */
export const parseOrganizations = (text: string): string[] =>
  text
    .replace(/^#.*$/gm, '')
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** A name's words as the tagger meets them, in lower case; the clitic of a name that ends in one is another token. */
export function wordsOf(name: string): string[] {
  const tokens: Token[] = [];
  tokenize(name, 0, name.length, english, tokens);
  const words = tokens.map(({ text }) => text.toLowerCase());
  if (/^['’]s?$/.test(words.at(-1) ?? '')) words.pop();
  return words;
}

/** Which list a name is put on; `common` tells whether its one word is something else too. */
export function listOf(name: string, words: readonly string[], common: (word: string) => boolean): number {
  if (words.length > 1) return ListBit.organization;
  if (!/\p{Ll}/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name)) return ListBit.abbreviation;
  return common(words[0]!) ? ListBit.ambiguousOrganization : ListBit.organization;
}

/** Words that news and other written English have in small letters more than once. */
export function smallWords(): ReadonlySet<string> {
  const once = new Set<string>();
  const often = new Set<string>();
  for (const set of ['voa.train', 'voa.train.silver', 'masc.train_news', 'masc.train_other'])
    for (const [word] of readCorpus(`names/${set}.tsv`).matchAll(/^\p{Ll}[^\t]*/gmu))
      (once.has(word) ? often : once).add(word);
  return often;
}
