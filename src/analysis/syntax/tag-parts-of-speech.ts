import type { Draft, Step } from '../draft.ts';
import { modelsOf, type Resources } from '../resources.ts';
import { lemmaOf } from './lemmas.ts';
import { isHeadline } from './tagger.ts';
import { WordTable } from './word-table.ts';

/**
 * Gives every token its Penn Treebank tag, universal part of speech and lower-case base form. Without
 * the language's model it does nothing: every reader of `Token.tag` copes with its absence.
 */
function run(draft: Draft, resources: Resources): void {
  const syntax = draft.language?.syntax;
  const { tagger, wordClasses } = modelsOf(draft.language, resources);
  if (!syntax || !tagger) return;
  const words = new WordTable(wordClasses);
  const inDocument = tagger.forDocument(words, syntax.settled);
  /** By word and class. */
  const lemmas = new Map<number, string>();
  let ids = new Uint32Array(256);
  let classes = new Uint8Array(256);
  for (const { firstToken, endToken } of draft.sentences) {
    const length = endToken - firstToken;
    if (length > ids.length) {
      ids = new Uint32Array(length * 2);
      classes = new Uint8Array(length * 2);
    }
    for (let i = 0; i < length; i++) ids[i] = words.id(draft.tokens[firstToken + i]!.text);
    inDocument.run(ids, length, isHeadline(words, ids, length), classes);
    for (let i = 0; i < length; i++) {
      const token = draft.tokens[firstToken + i]!;
      const tag = tagger.tags[classes[i]!]!;
      token.tag = tag;
      token.pos = tagger.parts[classes[i]!]!;
      const key = ids[i]! * 256 + classes[i]!;
      let lemma = lemmas.get(key);
      if (lemma === undefined) {
        lemma = lemmaOf(token.text, tag, syntax.lemmas);
        lemmas.set(key, lemma);
      }
      token.lemma = lemma;
    }
  }
}

export const tagPartsOfSpeech: Step = { name: 'syntax/tag-parts-of-speech', run };
