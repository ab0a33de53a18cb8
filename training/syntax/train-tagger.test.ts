import { describe, expect, it } from 'vitest';
import { isHeadline, Tagger } from '../../src/analysis/syntax/tagger.ts';
import { WordTable } from '../../src/analysis/syntax/word-table.ts';
import { learnLemmas, wordsOf } from './learn-lemmas.ts';
import { TAGGER_OPTIONS, trainTagger } from './train-tagger.ts';
import { parseTrees } from './treebank.ts';

const SENTENCES = [
  'Ada/NNP saw/VBD the/DT old/JJ bridge/NN ./.',
  'the/DT saw/NN fell/VBD ./.',
  'Holm/NNP fell/VBD near/IN the/DT bridge/NN ./.',
  'they/PRP saw/VBD Holm/NNP near/IN the/DT old/JJ saw/NN ./.',
];
const PARTS: Record<string, string> = {
  NNP: 'PROPN',
  NN: 'NOUN',
  VBD: 'VERB',
  DT: 'DET',
  JJ: 'ADJ',
  IN: 'ADP',
  PRP: 'PRON',
  '.': 'PUNCT',
};

const trees = Array.from({ length: 6 }, () => SENTENCES)
  .flat()
  .map((line) => {
    const pairs = line.split(' ').map((item) => item.split('/') as [string, string]);
    const tags = pairs.map(([, tag]) => tag);
    return {
      document: 'own',
      words: pairs.map(([word]) => word),
      tags,
      parts: tags.map((tag) => PARTS[tag]!),
      lemmas: [],
      heads: [],
      relations: [],
    };
  });

const classes = undefined;
const options = { ...TAGGER_OPTIONS, epochs: 4, minCount: 1, threshold: 0.05, step: 0.05, dropout: 0.1 };

describe('training/syntax: tagger', () => {
  const bytes = trainTagger(trees, classes, options);
  it('learns what it is shown', () => {
    const tagger = new Tagger(bytes);
    const words = new WordTable(classes);
    const reader = tagger.forDocument(words);
    const found = new Uint8Array(16);
    for (const { words: sentence, tags } of trees.slice(0, 4)) {
      const ids = Uint32Array.from(sentence, (word) => words.id(word));
      reader.run(ids, ids.length, isHeadline(words, ids, ids.length), found);
      expect(sentence.map((_, i) => tagger.tags[found[i]!])).toEqual(tags);
    }
  });
  it('gives the same bytes every time, others with another seed', () => {
    expect(trainTagger(trees, classes, options)).toEqual(bytes);
    expect(trainTagger(trees, classes, { ...options, seed: 8 })).not.toEqual(bytes);
  });
});

describe('training/syntax: trees', () => {
  const row = (
    id: string,
    form: string,
    lemma: string,
    part: string,
    tag: string,
    head: string,
    relation: string,
    misc = '_',
  ) => [id, form, lemma, part, tag, '_', head, relation, '_', misc].join('\t');
  const text = [
    '# newdoc id = own_1',
    row('1', 'Elmia', 'Elmia', 'PROPN', 'NNP', '3', 'compound', 'SpaceAfter=No'),
    row('2', '-', '-', 'PUNCT', 'HYPH', '1', 'punct', 'SpaceAfter=No'),
    row('3', 'led', 'lead', 'VERB', 'VBN', '4', 'amod'),
    row('4', 'talks', 'talk', 'NOUN', 'NNS', '7', 'nsubj'),
    row('5-6', "didn't", '_', '_', '_', '_', '_'),
    row('5', 'did', 'do', 'AUX', 'VBD', '7', 'aux'),
    row('6', "n't", 'not', 'PART', 'RB', '7', 'advmod'),
    row('7', 'fail', 'fail', 'VERB', 'VB', '0', 'root', 'SpaceAfter=No'),
    row('7.1', 'fail', 'fail', 'VERB', 'VB', '_', '_'),
    row('8', '.', '.', 'PUNCT', '.', '7', 'punct'),
  ].join('\n');

  it('join words at hyphens, as modifiers are adjectives, and keep clitics apart', () => {
    const [tree] = parseTrees(text, 'x');
    expect(tree).toEqual({
      document: 'own_1',
      words: ['Elmia-led', 'talks', 'did', "n't", 'fail', '.'],
      tags: ['JJ', 'NNS', 'VBD', 'RB', 'VB', '.'],
      parts: ['ADJ', 'NOUN', 'AUX', 'PART', 'VERB', 'PUNCT'],
      lemmas: ['elmia-led', 'talk', 'do', 'not', 'fail', '.'],
      heads: [1, 4, 4, 4, -1, 4],
      relations: ['amod', 'nsubj', 'aux', 'advmod', 'root', 'punct'],
    });
  });
});

describe('training/syntax: lemmas', () => {
  const pairs = () =>
    new Map([
      [
        'past',
        new Map([
          ...['walk', 'talk', 'call', 'land', 'join'].map((w) => [`${w}ed`, new Map([[w, 3]])] as const),
          ['went', new Map([['go', 3]])],
          ['weent', new Map([['go', 1]])],
        ]),
      ],
    ]);
  it('are rules where they can be, exceptions where they must, and no slips of the pen', () => {
    const lemmas = learnLemmas(pairs(), wordsOf([]));
    expect(lemmas.exceptions).toEqual({ past: new Map([['went', 'go']]) });
    expect(lemmas.endings.past?.get('ed')).toBe('');
    expect(learnLemmas(pairs(), new Set(['weent'])).exceptions.past?.get('weent')).toBe('go');
  });
});
