import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newDraft } from '../analyze.ts';
import { loadResources } from '../load-resources.ts';
import type { Resources } from '../resources.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import { tagNames } from './tag-names.ts';

const resources = await loadResources(async (path) =>
  readFileSync(new URL(`../../${path}`, import.meta.url)),
);

function tag(text: string, available: Resources = resources) {
  const draft = newDraft({ text, lang: 'en' });
  for (const step of [paragraphs, sentences, tagNames]) step.run(draft, available);
  return draft;
}

const names = (text: string) =>
  tag(text).mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('tag-names', () => {
  it('leaves titles, articles and possessives out', () => {
    expect(
      names('The president of Norway, Mr. Aslak Bruun, praised the United Nations in Oslo’s harbour.'),
    ).toEqual(['place Norway', 'person Aslak Bruun', 'organization United Nations', 'place Oslo']);
  });

  it('marks no nationality, weekday or month', () => {
    expect(names('Dutch and Kenyan farmers met on Friday, the first of May, and spoke English.')).toEqual([]);
  });

  it('tells a government from its country', () => {
    const { mentions } = tag('Norway said on Monday that it would sign the treaty. Rain fell in Norway.');
    expect(mentions[0]!.metonymic).toBeGreaterThan(0.5);
    expect(mentions[1]!.metonymic).toBeLessThan(0.5);
  });

  it('says so where the model is missing, and marks nothing', () => {
    const draft = tag('Aslak Bruun went to Oslo.', { problems: ['languages/en/names.model: cut short'] });
    expect(draft.mentions).toEqual([]);
    expect(draft.notices).toEqual([{ code: 'noNames', parts: ['languages/en/names.model: cut short'] }]);
  });

  it.each([
    ['empty', ''],
    ['one endless word', 'A'.repeat(200_000)],
    ['ten thousand words without a stop', 'Alpha beta '.repeat(5000)],
    ['far capitals without a stop', `Alpha ${'beta '.repeat(20)}`.repeat(2000)],
    ['capitals', 'OSLO HARBOUR CLOSED AS STORM NEARS, POLICE SAY'],
    ['other scripts', 'Привет из Осло. 北京市政府表示。 مرحبا'],
    ['lone surrogates', 'In \ud800 and \udc00 Oslo'],
  ])('takes %s', (_, text) => {
    for (const { start, end, confidence } of tag(text).mentions) {
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(confidence >= 0 && confidence <= 1).toBe(true);
    }
  });
});
