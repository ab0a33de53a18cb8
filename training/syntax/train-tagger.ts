/** Trains the tagger on trees; see `src/analysis/syntax/features.ts` for what it looks at. */
import type { WordClasses } from '../../src/analysis/sequence/word-classes.ts';
import {
  CONTEXT_FEATURES,
  contextFeatures,
  OWN_FEATURES,
  ownFeatures,
} from '../../src/analysis/syntax/features.ts';
import { EDGE_TAG, isHeadline, verbClasses } from '../../src/analysis/syntax/tagger.ts';
import { WordTable } from '../../src/analysis/syntax/word-table.ts';
import { Random } from '../sequence/random.ts';
import { modelFile, Perceptron } from './perceptron.ts';
import type { Tree } from './treebank.ts';

export interface TaggerOptions {
  epochs: number;
  minCount: number;
  step: number;
  threshold: number;
  /** Share of the active features that are hidden at each decision, against overfitting. */
  dropout: number;
  /** A right guess that leads by less than this is corrected too. */
  margin: number;
  seed: number;
}

export const TAGGER_OPTIONS: TaggerOptions = {
  epochs: 10,
  minCount: 3,
  step: 0.3,
  threshold: 0.6,
  dropout: 0.2,
  margin: 0,
  seed: 7,
};

/** Classes seen at least five times; a rarer one is taken for the commonest of its Penn tag. */
function taggerClasses(trees: readonly Tree[]): {
  names: string[];
  of(tag: string, part: string): number;
} {
  const counts = new Map<string, number>();
  for (const tree of trees)
    tree.tags.forEach((tag, i) => {
      const name = `${tag} ${tree.parts[i]}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  const names = [...counts.keys()].filter((name) => counts.get(name)! >= 5).sort();
  const index = new Map(names.map((name, k) => [name, k]));
  const fallback = new Map<string, number>();
  for (const name of [...names].sort((a, b) => counts.get(a)! - counts.get(b)!))
    fallback.set(name.split(' ')[0]!, index.get(name)!);
  return {
    names,
    of: (tag, part) => index.get(`${tag} ${part}`) ?? fallback.get(tag) ?? index.get('NN NOUN')!,
  };
}

export function trainTagger(
  trees: readonly Tree[],
  classes: WordClasses | undefined,
  options: TaggerOptions = TAGGER_OPTIONS,
  weightOf: (tree: Tree) => number = () => 1,
): Uint8Array {
  const words = new WordTable(classes);
  const { names, of } = taggerClasses(trees);
  const model = new Perceptron(names);
  const sentences = trees.map((tree) => {
    const ids = Uint32Array.from(tree.words, (word) => words.id(word));
    return {
      ids,
      gold: Uint8Array.from(tree.tags, (tag, i) => of(tag, tree.parts[i]!)),
      headline: isHeadline(words, ids, ids.length),
      weight: weightOf(tree),
    };
  });
  const buffer = new Int32Array(OWN_FEATURES + CONTEXT_FEATURES);
  const verbal = verbClasses(names.map((name) => name.split(' ')[0]!));
  for (const { ids, gold, headline } of sentences) {
    let verb = 0;
    let tag1 = EDGE_TAG;
    let tag2 = EDGE_TAG;
    for (let i = 0; i < ids.length; i++) {
      let n = ownFeatures(words, ids[i]!, buffer);
      for (let k = 0; k < n; k++) model.count(buffer[k]!);
      n = contextFeatures(words, ids, ids.length, i, tag1, tag2, verb, headline, buffer);
      for (let k = 0; k < n; k++) model.count(buffer[k]!);
      tag2 = tag1;
      tag1 = gold[i]!;
      if (verbal[tag1]) verb = ids[i]!;
    }
  }
  model.begin(options.minCount);
  const own: (Int32Array | undefined)[] = [];
  const order = Uint32Array.from(sentences.keys());
  const random = new Random(options.seed);
  const scratch = new Int32Array(CONTEXT_FEATURES);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    let right = 0;
    let total = 0;
    for (const s of order) {
      const { ids, gold, headline, weight } = sentences[s]!;
      let tag1 = EDGE_TAG;
      let tag2 = EDGE_TAG;
      let verb = 0;
      for (let i = 0; i < ids.length; i++) {
        const word = ids[i]!;
        let rows = own[word];
        if (!rows) {
          const n = ownFeatures(words, word, buffer);
          rows = buffer.slice(0, model.rows(buffer, n));
          own[word] = rows;
        }
        buffer.set(rows);
        let n = contextFeatures(words, ids, ids.length, i, tag1, tag2, verb, headline, scratch);
        n = model.rows(scratch, n);
        buffer.set(scratch.subarray(0, n), rows.length);
        n += rows.length;
        if (options.dropout > 0) {
          let m = 0;
          for (let k = 0; k < n; k++) if (random.next() >= options.dropout) buffer[m++] = buffer[k]!;
          n = m;
        }
        model.score(buffer, n);
        const guess = model.best();
        if (guess === gold[i]) right++;
        model.learn(buffer, n, gold[i]!, options.margin, weight);
        total++;
        model.tick();
        tag2 = tag1;
        tag1 = guess;
        if (verbal[guess]) verb = word;
      }
    }
    console.log(
      `tagger epoch ${epoch + 1}: ${((100 * right) / total).toFixed(2)} of ${model.featureCount} features`,
    );
  }
  return modelFile((out) => {
    const { features, weights } = model.write(out, options.step, options.threshold);
    console.log(`tagger: ${features} features, ${weights} weights`);
  });
}
