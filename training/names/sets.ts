/** The training sets, with how much each counts. */
import { readCorpus } from '../corpora.ts';
import { type NameDocumentText, readBracketed, readTsv } from './corpus.ts';

export interface TrainingSet {
  name: string;
  /** Factor of its part in the gradient. */
  weight: number;
  licence: string;
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

const tsv = (file: string, weight: number, licence: string): TrainingSet => ({
  name: file,
  weight,
  licence,
  read: () => readTsv(`names/${file}.tsv`, file),
});

export const SETS: readonly TrainingSet[] = [
  tsv('voa.train', 1, 'text: Voice of America, public domain; labels: made for this project'),
  ...STORIES.map((name) => ({
    name: `stories.${name}`,
    weight: 1,
    licence: 'written and annotated for this project',
    read: () => readBracketed(readCorpus(`names/stories.${name}.txt`), `stories.${name}`),
  })),
];
