import { newDraft } from '../../src/analysis/analyze.ts';
import type { Draft } from '../../src/analysis/draft.ts';
import { NameStory } from '../../src/analysis/names/story.ts';
import { bilouEncode } from '../../src/analysis/sequence/bilou.ts';
import type { HashTable } from '../../src/analysis/sequence/hash-table.ts';
import type { WordClasses } from '../../src/analysis/sequence/word-classes.ts';
import { paragraphs } from '../../src/analysis/text/paragraphs.ts';
import { sentences } from '../../src/analysis/text/sentences.ts';
import { names as language } from '../../src/languages/en/names.ts';
import type { NameDocumentText } from './corpus.ts';

/** A training document in our own tokens, with the labels of each sentence. */
export interface Prepared {
  set: string;
  draft: Draft;
  document: NameStory;
  /** BILOU labels by token of the document. */
  labels: string[];
  /** Spans that do not end where our tokens do, and are left unlabelled. */
  lost: number;
}

export function prepare(source: NameDocumentText, classes: WordClasses, lists: HashTable): Prepared {
  const draft = newDraft({ text: source.text, lang: 'en' });
  paragraphs.run(draft, {});
  sentences.run(draft, {});
  const document = new NameStory(draft.tokens, draft.sentences, classes, lists, language);
  const byStart = new Map(draft.tokens.map((token, i) => [token.start, i]));
  const byEnd = new Map(draft.tokens.map((token, i) => [token.end, i + 1]));
  let lost = 0;
  const spans = [];
  for (const { start, end, type } of source.spans) {
    const first = byStart.get(start);
    // A full stop that closes the sentence may have gone to the name's last token.
    const last = byEnd.get(end) ?? byEnd.get(end + 1);
    if (
      first === undefined ||
      last === undefined ||
      draft.tokens[first]!.sentence !== draft.tokens[last - 1]!.sentence
    )
      lost++;
    else spans.push({ start: first, end: last, type });
  }
  return { set: source.set, draft, document, labels: bilouEncode(draft.tokens.length, spans), lost };
}
