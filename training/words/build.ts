/** Builds `src/languages/en/words.classes` from the clusters of GloVe vectors. */
import { gzipSync } from 'node:zlib';
import { hashString } from '../../src/analysis/sequence/hash.ts';
import { readCorpus, writeBuilt } from '../corpora.ts';
import { encodeTable } from '../sequence/encode.ts';

/** 120,000 of 2^25 keys: one unknown word in 280 is taken for a known one. */
const HASH_BITS = 25;

export function buildWordClasses(): void {
  const fine = readClasses('lexicon/glove100_k1024.tsv');
  const coarse = readClasses('lexicon/glove100_k128.tsv');
  const entries = [...fine].map(
    ([word, k]) => [hashString(word), k | ((coarse.get(word) ?? 0) << 10)] as const,
  );
  const bytes = encodeTable(entries, HASH_BITS, 3);
  writeBuilt('src/languages/en/words.classes', bytes);
  console.log(`words.classes: ${fine.size} words, ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);
}

function readClasses(path: string): Map<string, number> {
  const classes = new Map<string, number>();
  for (const line of readCorpus(path).split('\n')) {
    const [word, k] = line.split('\t');
    if (word && k && !classes.has(word)) classes.set(word, Number(k));
  }
  return classes;
}
