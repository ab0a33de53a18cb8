/** Trains the models of `src/analysis/syntax` and writes them with the rules for base forms and a card. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { WordClasses } from '../../src/analysis/sequence/word-classes.ts';
import { type Lemmas, lemmaOf } from '../../src/analysis/syntax/lemmas.ts';
import { isHeadline, Tagger } from '../../src/analysis/syntax/tagger.ts';
import { WordTable } from '../../src/analysis/syntax/word-table.ts';
import { projectPath, writeBuilt } from '../corpora.ts';
import { taggerCard } from './card.ts';
import { addRegular, countPairs, learnLemmas, renderLemmas, wordsOf } from './learn-lemmas.ts';
import { readSplit, type Tree, tokensOf } from './treebank.ts';
import { uptrainTagger } from './uptrain-tagger.ts';

export function buildSyntax(): void {
  const classes = new WordClasses(readFileSync(projectPath('src/languages/en/words.classes')));
  const { train, news, web } = readSplit();
  const { bytes, voted } = uptrainTagger(train, classes);
  writeBuilt('src/languages/en/tagger.model', bytes);
  const lemmas = learnLemmas(addRegular(countPairs(train), voted), wordsOf(voted));
  writeBuilt('src/languages/en/lemmas.ts', renderLemmas(lemmas));
  const tagger = new Tagger(bytes);
  const scores = Object.entries({ 'gum.news, every third document': news, 'ewt.test': web }).map(
    ([set, trees]) => ({ set, ...score(tagger, classes, lemmas, trees) }),
  );
  const card = taggerCard({
    bytes: bytes.length,
    gzipped: gzipSync(bytes).length,
    classes: tagger.tags.length,
    tokens: tokensOf(train),
    voted: tokensOf(voted),
    scores,
  });
  writeBuilt('src/languages/en/tagger.model.md', card);
  console.log(card);
}

/** Shares of right Penn tags, universal parts, and base forms (with the tags found). */
function score(tagger: Tagger, classes: WordClasses, lemmas: Lemmas, trees: readonly Tree[]) {
  const words = new WordTable(classes);
  const document = tagger.forDocument(words);
  const found = new Uint8Array(4096);
  let tags = 0;
  let parts = 0;
  let bases = 0;
  for (const tree of trees) {
    const ids = Uint32Array.from(tree.words, (word) => words.id(word));
    document.run(ids, ids.length, isHeadline(words, ids, ids.length), found);
    tree.words.forEach((word, i) => {
      const tag = tagger.tags[found[i]!]!;
      if (tag === tree.tags[i]) tags++;
      if (tagger.parts[found[i]!] === tree.parts[i]) parts++;
      if (lemmaOf(word, tag, lemmas) === tree.lemmas[i]!.toLowerCase()) bases++;
    });
  }
  const tokens = tokensOf(trees);
  return { tokens, tags: tags / tokens, parts: parts / tokens, bases: bases / tokens };
}
