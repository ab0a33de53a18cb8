/** Trains `src/languages/en/names.model` and writes its card. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { NameFeatures } from '../../src/analysis/names/features.ts';
import type { NameStory } from '../../src/analysis/names/story.ts';
import { NAME_TYPES, NameTagger } from '../../src/analysis/names/tagger.ts';
import { bilouAllows, bilouLabels } from '../../src/analysis/sequence/bilou.ts';
import { FeatureBuffer } from '../../src/analysis/sequence/features.ts';
import { HashTable } from '../../src/analysis/sequence/hash-table.ts';
import { SequenceModel } from '../../src/analysis/sequence/model.ts';
import { WordClasses } from '../../src/analysis/sequence/word-classes.ts';
import { projectPath, writeBuilt } from '../corpora.ts';
import { trainCrf } from '../sequence/crf.ts';
import { encodeModel } from '../sequence/encode.ts';
import { Examples } from '../sequence/examples.ts';
import { modelCard } from './card.ts';
import { prepare } from './prepare.ts';
import { scoreNames } from './score.ts';
import { SETS } from './sets.ts';

/** Tokens farther from any capital or name than this are left out: they teach nothing new. */
const NEAR = 3;

export function buildNames(): void {
  const classes = new WordClasses(readFileSync(projectPath('src/languages/en/words.classes')));
  const lists = new HashTable(readFileSync(projectPath('src/languages/en/names.lists')));
  const examples = new Examples(bilouLabels(NAME_TYPES));
  const buffer = new FeatureBuffer();
  const sets = [];
  for (const { name, weight, licence, read } of SETS) {
    let tokens = 0;
    for (const source of read()) {
      const { draft, document, labels } = prepare(source, classes, lists);
      const extract = new NameFeatures(document);
      tokens += labels.length;
      draft.sentences.forEach(({ firstToken, endToken }, s) => {
        extract.extract(s, buffer);
        addNearNames(examples, buffer, document, labels.slice(firstToken, endToken), firstToken, weight);
      });
    }
    sets.push({ name, tokens, weight, licence });
    console.log(`${name}: ${tokens} tokens`);
  }
  const crf = trainCrf(examples, { allows: bilouAllows, epochs: 6, log: console.log });
  const bytes = encodeModel(crf);
  writeBuilt('src/languages/en/names.model', bytes);
  const gzipped = gzipSync(bytes).length;
  console.log(`names.model: ${bytes.length} bytes, ${gzipped} gzipped`);
  const model = new SequenceModel(bytes);
  const scores = scoreNames(new NameTagger(model, classes, lists));
  for (const score of scores) console.log(JSON.stringify(score));
  const date = new Date().toISOString().slice(0, 10);
  const features = model.featureCount;
  writeBuilt(
    'src/languages/en/names.model.md',
    modelCard({ bytes: bytes.length, gzipped, features, sets, scores, date }),
  );
}

/** Adds the parts of a sentence that lie near a capitalised word or a name. */
export function addNearNames(
  examples: Examples,
  features: FeatureBuffer,
  story: NameStory,
  labels: readonly string[],
  firstToken: number,
  weight: number,
): void {
  let from = -1;
  let last = -1;
  for (let t = 0; t < labels.length; t++) {
    if (labels[t] === 'O' && !story.isCapital(firstToken + t)) continue;
    if (from >= 0 && t - last > 2 * NEAR + 1) {
      examples.add(features, labels, weight, from, last + NEAR + 1);
      from = -1;
    }
    if (from < 0) from = Math.max(0, t - NEAR);
    last = t;
  }
  if (from >= 0) examples.add(features, labels, weight, from, Math.min(labels.length, last + NEAR + 1));
}
