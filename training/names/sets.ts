/** The training sets, with how much each counts. */
import { readCorpus } from '../corpora.ts';
import { type NameDocumentText, readBracketed, readTsv } from './corpus.ts';

export interface TrainingSet {
  name: string;
  /** Factor of its part in the gradient. */
  weight: number;
  read(): NameDocumentText[];
}

const STORIES = [
  'business',
  'companies',
  'institutions',
  'domestic',
  'politics',
  'politics2',
  'conflict',
  'science',
  'sport',
  'sport2',
];

const tsv = (file: string, weight: number): TrainingSet => ({
  name: file,
  weight,
  read: () => readTsv(`names/${file}.tsv`, file),
});

export const SETS: readonly TrainingSet[] = [
  tsv('voa.train', 1),
  ...STORIES.map((name) => ({
    name: `stories.${name}`,
    weight: 1,
    read: () => readBracketed(readCorpus(`names/stories.${name}.txt`), `stories.${name}`),
  })),
];
