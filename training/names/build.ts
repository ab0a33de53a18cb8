/** Trains `src/languages/en/names.model` and writes its card. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { NameFeatures } from '../../src/analysis/names/features.ts';
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
      draft.sentences.forEach((sentence, s) => {
        document.forEachPart(sentence, (from, to) => {
          extract.extract(s, buffer, from, to, true);
          examples.add(buffer, whole(labels.slice(from, to)), weight);
        });
      });
    }
    sets.push({ name, tokens, weight, licence });
    console.log(`${name}: ${tokens} tokens`);
  }
  const seeds = [1, 2, 3];
  const crf = trainCrf(examples, { allows: bilouAllows, epochs: 6, l1: 4e-6, seeds, log: console.log });
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

/** Opens and closes at the edges what a cut went through: names without capitals are rare. */
function whole(labels: string[]): string[] {
  if (/^[IL]/.test(labels[0]!)) labels[0] = labels[0]!.replace(/^I/, 'B').replace(/^L/, 'U');
  const last = labels.length - 1;
  if (/^[BI]/.test(labels[last]!)) labels[last] = labels[last]!.replace(/^I/, 'L').replace(/^B/, 'U');
  return labels;
}
