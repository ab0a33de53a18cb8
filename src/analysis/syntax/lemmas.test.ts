import { describe, expect, it } from 'vitest';
import { lemmas } from '../../languages/en/lemmas.ts';
import { lemmaOf } from './lemmas.ts';

describe('lemmas', () => {
  it.each([
    ['said', 'VBD', 'say'],
    ['was', 'VBD', 'be'],
    ['’s', 'VBZ', 'be'],
    ['n’t', 'RB', 'not'],
    ['denied', 'VBN', 'deny'],
    ['planned', 'VBD', 'plan'],
    ['created', 'VBN', 'create'],
    ['making', 'VBG', 'make'],
    ['running', 'VBG', 'run'],
    ['talking', 'VBG', 'talk'],
    ['cities', 'NNS', 'city'],
    ['attacks', 'NNS', 'attack'],
    ['women', 'NNS', 'woman'],
    ['goes', 'VBZ', 'go'],
    ['them', 'PRP', 'they'],
    ['left', 'VBD', 'leave'],
  ])('%s as %s is %s', (word, tag, base) => {
    expect(lemmaOf(word, tag, lemmas)).toBe(base);
  });
  it.each([
    ['left', 'JJ', 'left'],
    ['Reuters', 'NNP', 'reuters'],
    ['news', 'NN', 'news'],
    ['United', 'NNP', 'united'],
    ['s', 'NNS', 's'],
  ])('%s as %s keeps its form', (word, tag, base) => {
    expect(lemmaOf(word, tag, lemmas)).toBe(base);
  });
});
