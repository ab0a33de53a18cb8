/** The training sets, with how much each counts. */
import { readFileSync } from 'node:fs';
import { projectPath, readCorpus } from '../corpora.ts';
import { Random } from '../sequence/random.ts';
import { spaceOut } from './augment.ts';
import { type NameDocumentText, readBracketed, readTsv } from './corpus.ts';
import { readPools, replaceNames } from './replace-names.ts';

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

const OURS: readonly TrainingSet[] = [
  tsv('voa.train', 1, 'text: Voice of America, public domain; labels: made for this project'),
  ...STORIES.map((name) => ({
    name: `stories.${name}`,
    weight: 1,
    licence: 'written and annotated for this project',
    read: () => readBracketed(readCorpus(`names/stories.${name}.txt`), `stories.${name}`),
  })),
];

/** The stories of the project itself, in the folder beside this file. Their names are of every origin already. */
const OWN: readonly TrainingSet[] = [
  'business',
  'courts',
  'institutions',
  'regional',
  'society',
  'sport',
].map((name) => ({
  name: `stories/${name}.txt`,
  weight: 1,
  licence: 'written and annotated for this project, `training/names/stories`',
  read: () =>
    readBracketed(readFileSync(projectPath(`training/names/stories/${name}.txt`), 'utf8'), `stories/${name}`),
}));

/** Every third document of ours once more in another dress. */
const VARIANTS: readonly TrainingSet[] = [
  {
    name: 'ours, spaced out',
    weight: 1,
    licence: 'as above',
    read: () => {
      const random = new Random(5);
      return ours((i) => i % 3 === 0).map((source) => spaceOut(source, random));
    },
  },
  {
    name: 'ours, other names',
    weight: 0.7,
    licence: 'as above; names: CC0 and GeoNames (CC BY 4.0)',
    read: () => {
      const random = new Random(7);
      const pools = readPools();
      return ours((i) => i % 3 === 1).map((source) => replaceNames(source, pools, random));
    },
  },
];

const ours = (wanted: (index: number) => boolean) =>
  OURS.flatMap((set) => set.read()).filter((_, i) => wanted(i));

const OTHERS: readonly TrainingSet[] = [
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

export const SETS: readonly TrainingSet[] = [...OURS, ...OWN, ...VARIANTS, ...OTHERS];
