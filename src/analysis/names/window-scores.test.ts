import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { names as language } from '../../languages/en/names.ts';
import { loadResources } from '../load-resources.ts';
import { FeatureBuffer } from '../sequence/features.ts';
import { NameFeatures } from './features.ts';
import { markedDraft } from './marked-text.fixture.ts';
import { NameStory } from './story.ts';
import { WindowScores } from './window-scores.ts';

const { models } = await loadResources(async (path) =>
  readFileSync(new URL(`../../${path}`, import.meta.url)),
);
const { wordClasses, nameLists, nameModel } = models!.en!;
const L = nameModel!.labels.length;

/** What every part of a text scores, by token and label: with all features at once, and window and context apart. */
function scores(text: string, windows: WindowScores): [whole: number[], apart: number[]] {
  const { tokens, sentences } = markedDraft(text);
  const story = new NameStory(tokens, sentences, wordClasses!, nameLists!, language);
  const buffer = new FeatureBuffer();
  const sum = (given: Int32Array) => {
    const sums = given.slice(0, buffer.tokens * L);
    for (let t = 0; t < buffer.tokens; t++)
      nameModel!.addScores(buffer.hashes, buffer.starts[t]!, buffer.starts[t + 1]!, sums, t * L);
    return sums;
  };
  const whole: number[] = [];
  const apart: number[] = [];
  windows.open(story.types.count);
  sentences.forEach((sentence, s) => {
    story.forEachPart(sentence, (from, to) => {
      const features = new NameFeatures(story);
      features.extract(s, buffer, from, to, true);
      whole.push(...sum(new Int32Array((to - from) * L)));
      features.extract(s, buffer, from, to, false);
      apart.push(...sum(windows.of(story, s, from, to)));
    });
  });
  return [whole, apart];
}

it('is what the features of the window weigh, in one document after the other', () => {
  const windows = new WindowScores(nameModel!);
  for (const text of [
    'Dana Reyl, the mayor of Toral, met Dana Reyl’s brother. “Toral waits,” Reyl told the BIF on Monday.',
    'Nothing here. The Bank of Elmia said Orla Venn (OV) would leave Elmia.',
  ]) {
    const [whole, apart] = scores(text, windows);
    expect(whole.some((score) => score !== 0)).toBe(true);
    expect(apart).toEqual(whole);
  }
});
