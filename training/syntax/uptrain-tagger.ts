/**
 * Trains the tagger on the treebanks and on newswire that four taggers (two of them reading from the
 * right) labelled by vote: uptraining (Petrov and others 2010).
 */
import type { WordClasses } from '../../src/analysis/sequence/word-classes.ts';
import { isHeadline, Tagger } from '../../src/analysis/syntax/tagger.ts';
import { WordTable } from '../../src/analysis/syntax/word-table.ts';
import { readRunningText } from './running-text.ts';
import { TAGGER_OPTIONS, type TaggerOptions, trainTagger } from './train-tagger.ts';
import type { Tree } from './treebank.ts';

/** The voters keep all that they learn. */
const VOTER_OPTIONS: TaggerOptions = {
  ...TAGGER_OPTIONS,
  epochs: 6,
  minCount: 2,
  step: 0.05,
  threshold: 0.05,
};
const FINAL_OPTIONS: TaggerOptions = { ...TAGGER_OPTIONS, epochs: 5, minCount: 3, step: 1, threshold: 1.75 };
/** A word of the treebanks counts as much as this many of the newswire. */
const TREEBANK_WEIGHT = 2;

/** `document` of trees without heads, that the taggers made. */
const VOTED = 'voted';

export function uptrainTagger(
  train: readonly Tree[],
  classes: WordClasses,
): { bytes: Uint8Array; voted: Tree[] } {
  const words = new WordTable(classes);
  const voters = [1, 2, 3, 4].map((seed) => voter(train, classes, words, seed, seed % 2 === 0));
  const voted = readRunningText().map((sentence): Tree => {
    const answers = voters.map((label) => label(sentence));
    const labels = sentence.map((_, i) => majority(answers.map((answer) => answer[i]!)));
    return {
      document: VOTED,
      words: sentence,
      tags: labels.map((label) => label.split(' ')[0]!),
      parts: labels.map((label) => label.split(' ')[1]!),
      lemmas: [],
      heads: [],
      relations: [],
    };
  });
  const bytes = trainTagger([...train, ...voted], classes, FINAL_OPTIONS, (tree) =>
    tree.document === VOTED ? 1 : TREEBANK_WEIGHT,
  );
  return { bytes, voted };
}

function voter(
  train: readonly Tree[],
  classes: WordClasses,
  words: WordTable,
  seed: number,
  backwards: boolean,
) {
  const trees = backwards ? train.map(reversed) : train;
  const tagger = new Tagger(trainTagger(trees, classes, { ...VOTER_OPTIONS, seed }));
  const reader = tagger.forDocument(words);
  const found = new Uint8Array(4096);
  return (sentence: readonly string[]): string[] => {
    const ids = Uint32Array.from(sentence, (word) => words.id(word));
    if (backwards) ids.reverse();
    reader.run(ids, ids.length, isHeadline(words, ids, ids.length), found);
    const labels = sentence.map((_, i) => `${tagger.tags[found[i]!]} ${tagger.parts[found[i]!]}`);
    return backwards ? labels.reverse() : labels;
  };
}

const reversed = (tree: Tree): Tree => ({
  ...tree,
  words: [...tree.words].reverse(),
  tags: [...tree.tags].reverse(),
  parts: [...tree.parts].reverse(),
});

/** The commonest, of equals the first. */
function majority(labels: readonly string[]): string {
  let best = labels[0]!;
  const count = (label: string) => labels.filter((other) => other === label).length;
  for (const label of labels) if (count(label) > count(best)) best = label;
  return best;
}
