import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newDraft } from '../analyze.ts';
import { loadResources } from '../load-resources.ts';
import type { Resources } from '../resources.ts';
import { DamagedDataError } from '../sequence/bytes.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import { tagPartsOfSpeech } from './tag-parts-of-speech.ts';
import { Tagger } from './tagger.ts';

const bytes = (path: string) => new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url)));
const resources = await loadResources(async (path) => bytes(path));

function tag(text: string, using: Resources = resources, lang = 'en') {
  const draft = newDraft({ text, lang });
  paragraphs.run(draft, using);
  sentences.run(draft, using);
  tagPartsOfSpeech.run(draft, using);
  return draft.tokens;
}

describe('syntax/tag-parts-of-speech', () => {
  it('tells tenses, participles and nouns apart', () => {
    const text = 'The minister said on Monday that rebels had attacked the town and would attack again.';
    expect(tag(text).map((token) => `${token.text}/${token.tag}`)).toEqual(
      'The/DT minister/NN said/VBD on/IN Monday/NNP that/IN rebels/NNS had/VBD attacked/VBN the/DT town/NN and/CC would/MD attack/VB again/RB ./.'.split(
        ' ',
      ),
    );
  });
  it('gives universal parts and base forms', () => {
    const tokens = tag('They were leaving because she hadn’t seen them.');
    expect(tokens.map((token) => token.lemma)).toEqual(
      'they be leave because she have not see they .'.split(' '),
    );
    expect(tag('They are leaving because she will not call them.').map((token) => token.pos)).toEqual(
      'PRON AUX VERB SCONJ PRON AUX PART VERB PRON PUNCT'.split(' '),
    );
  });
  it('tells one word by its place', () => {
    const tags = (text: string, word: string) =>
      tag(text)
        .filter((token) => token.text === word)
        .map((token) => token.tag);
    expect(tags('Troops attack the attack dogs after an attack.', 'attack').at(-1)).toBe('NN');
    expect(tags('They plan to visit Elmia and said the visit was short.', 'visit')).toEqual(['VB', 'NN']);
    expect(tags('The strike kills five.', 'kills')).toEqual(['VBZ']);
    expect(tags('Miners plan to march Saturday.', 'march')).toEqual(['VB']);
    expect(tags('Prices rose and the rose withered.', 'rose')[0]).toBe('VBD');
  });
  it('leaves tokens alone without a model or a language', () => {
    expect(tag('They left.', {})[0]).toMatchObject({ tag: undefined, pos: undefined, lemma: undefined });
    expect(tag('Sie gingen.', resources, 'de')[0]!.tag).toBeUndefined();
  });
  it('copes with texts that nobody wrote', () => {
    expect(tag('')).toEqual([]);
    for (const text of ['\ud800', '…', `${'x'.repeat(10_000)}`, '\u0000 \u0301', '----'])
      for (const token of tag(text)) expect(token.tag).toBeTypeOf('string');
  });
});

describe('tagger.model', () => {
  const model = bytes('languages/en/tagger.model');
  it('is refused with its name when damaged', () => {
    expect(() => new Tagger(model.slice(0, 1000), 'tagger.model')).toThrow(DamagedDataError);
    const altered = model.slice();
    altered[altered.length - 5]! ^= 1;
    expect(() => new Tagger(altered, 'tagger.model')).toThrow(/tagger\.model: .*damaged/);
    expect(() => new Tagger(new Uint8Array(0), 'tagger.model')).toThrow(/cut short/);
  });
});
