/** For tests: the steps over a text whose place names are given, so that no tagger is needed. */
import { readFileSync } from 'node:fs';
import { newDraft } from '../analyze.ts';
import type { AnalysisInput, Entity } from '../contract.ts';
import type { Draft } from '../draft.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import { Gazetteer } from './gazetteer.ts';
import { resolvePlaces } from './resolve-places.ts';

export const gazetteer = new Gazetteer(
  new Uint8Array(readFileSync(new URL('./gazetteer.bin', import.meta.url))),
);

/** A draft with a place mention wherever a `[name]` stands; the brackets are taken out. */
export function marked(bracketed: string, input: Partial<AnalysisInput> = {}): Draft {
  const spans: [number, number][] = [];
  let text = '';
  for (const part of bracketed.split(/(\[[^\]]*\])/)) {
    const name = part.startsWith('[') ? part.slice(1, -1) : part;
    if (name !== part) spans.push([text.length, text.length + name.length]);
    text += name;
  }
  const draft = newDraft({ lang: 'en', ...input, text });
  paragraphs.run(draft, {});
  sentences.run(draft, {});
  let token = 0;
  for (const [start, end] of spans) {
    while (draft.tokens[token]!.start < start) token++;
    const firstToken = token;
    while (token < draft.tokens.length && draft.tokens[token]!.start < end) token++;
    draft.mentions.push({
      start,
      end,
      type: 'place',
      entity: '',
      by: 'test',
      confidence: 1,
      firstToken,
      endToken: token,
    });
  }
  return draft;
}

/** The entity of the first mention of `name`. */
export function entityOf(draft: Draft, name: string): Entity {
  const mention = draft.mentions.find(({ start, end }) => draft.text.slice(start, end) === name);
  const entity = draft.entities.find(({ id }) => id === mention?.entity);
  if (!entity) throw new Error(`${name} is no place here`);
  return entity;
}

export function resolved(bracketed: string, input: Partial<AnalysisInput> = {}): Draft {
  const draft = marked(bracketed, input);
  resolvePlaces.run(draft, { gazetteer });
  return draft;
}
