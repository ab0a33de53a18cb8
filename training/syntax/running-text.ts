/** Newswire without trees, tokenised: what the models of several kinds agree on there is trained on too. */
import { readCorpus } from '../corpora.ts';

const SETS = [
  'voa.train',
  ...['business', 'companies', 'conflict', 'domestic', 'institutions', 'politics', 'politics2'].map(
    (name) => `stories.${name}`,
  ),
  ...['science', 'sport', 'sport2'].map((name) => `stories.${name}`),
  'masc.train_news',
];

/** Sentences of 4 to 45 words. */
export function readRunningText(): string[][] {
  const sentences: string[][] = [];
  for (const set of SETS)
    for (const block of readCorpus(`names/${set}.tsv`).split(/\r?\n\r?\n/)) {
      const words = block
        .split(/\r?\n/)
        .map((line) => line.split('\t')[0]!)
        .filter((word) => word && word !== '-DOCSTART-');
      if (words.length >= 4 && words.length <= 45) sentences.push(words);
    }
  return sentences;
}
