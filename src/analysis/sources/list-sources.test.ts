import { describe, expect, it } from 'vitest';
import { newDraft } from '../analyze.ts';
import { findStatements } from '../statements/find-statements.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import { listSources } from './list-sources.ts';

function sources(text: string) {
  const draft = newDraft({ text, lang: 'en' });
  for (const step of [paragraphs, sentences, findStatements, listSources]) step.run(draft, {});
  return draft;
}

describe('list-sources: kinds', () => {
  it.each([
    ['person', 'Ada Holm said the bridge was safe.', 'Ada Holm'],
    ['anonymous', 'A senior official said the bridge was safe.', 'a senior official'],
    [
      'anonymous',
      'Two people familiar with the matter said the bridge was safe.',
      'Two people familiar with the matter',
    ],
    ['public', 'Residents said the bridge was safe.', 'Residents'],
    ['document', 'A report said the bridge was safe.', 'a report'],
    ['media', 'Reuters reported that the bridge was safe.', 'Reuters'],
    ['government', 'The Transport Ministry said the bridge was safe.', 'the Transport Ministry'],
  ])('%s', (kind, text, name) => {
    expect(sources(text).sources.map((s) => [s.kind, s.name])).toEqual([[kind, name]]);
  });
});

describe('list-sources', () => {
  it('counts statements, words and share of one source once', () => {
    const draft = sources(
      'Ada Holm said the bridge was safe. “It will open soon,” Ada Holm said. Residents said it was late.',
    );
    expect(draft.sources.map((s) => [s.name, s.statements, s.words])).toEqual([
      ['Ada Holm', [0, 1], 8],
      ['Residents', [2], 3],
    ]);
    expect(draft.sources.reduce((sum, s) => sum + s.share, 0)).toBeCloseTo(1, 2);
    expect(draft.quotes.map((q) => q.source)).toEqual(['s1', 's1', 's2']);
  });
  it('lists nobody for a statement that names nobody', () => {
    expect(sources('“We will stay. We need help.”').sources).toEqual([]);
  });
});
