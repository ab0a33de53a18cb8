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
  // Other schemes than ours, above all in what counts as an organization: they count less.
  tsv('masc.train_news', 0.7, 'MASC, free for any use'),
  tsv('masc.train_other', 0.4, 'MASC, free for any use'),
  tsv('gum.train_news', 0.7, 'GUM, CC BY 4.0'),
  tsv('gum.test_news', 0.7, 'GUM, CC BY 4.0'),
  tsv('gum.train_other', 0.4, 'GUM, CC BY 4.0 / BY-SA'),
  tsv('wikigold.test', 0.5, 'Wikigold, CC BY 4.0'),
  tsv('uner_ewt.dev', 0.4, 'Universal NER English EWT, CC BY-SA 4.0'),
  tsv('uner_ewt.test', 0.4, 'Universal NER English EWT, CC BY-SA 4.0'),
  tsv('crossner_politics.train', 0.4, 'CrossNER, text CC BY-SA (Wikipedia)'),
  tsv('crossner_politics.dev', 0.4, 'CrossNER, text CC BY-SA (Wikipedia)'),
  tsv('crossner_politics.test', 0.4, 'CrossNER, text CC BY-SA (Wikipedia)'),
];
