import { describe, expect, it } from 'vitest';
import { bilouAllows, bilouLabels } from '../../src/analysis/sequence/bilou.ts';
import { FeatureBuffer } from '../../src/analysis/sequence/features.ts';
import { hashString, mix } from '../../src/analysis/sequence/hash.ts';
import { HashTable } from '../../src/analysis/sequence/hash-table.ts';
import { SequenceLabeller } from '../../src/analysis/sequence/labeller.ts';
import { SequenceModel } from '../../src/analysis/sequence/model.ts';
import { type TrainedCrf, trainCrf } from './crf.ts';
import { encodeModel, encodeTable } from './encode.ts';
import { Examples } from './examples.ts';

const LABELS = bilouLabels(['PER', 'LOC']);
const buffer = new FeatureBuffer();

function extract(words: string[]): FeatureBuffer {
  buffer.reset();
  words.forEach((word, i) => {
    buffer.add(mix(1, hashString(word)));
    buffer.add(mix(2, hashString(words[i - 1] ?? '')));
    buffer.add(mix(3, hashString(words[i + 1] ?? '')));
    buffer.endToken();
  });
  return buffer;
}

const SENTENCES: [string, string][] = [
  ['Mr. Orla Venn left Toral', 'O B-PER L-PER O U-LOC'],
  ['in Toral Mr. Venn spoke', 'O U-LOC O U-PER O'],
  ['Mr. Venn went to East Toral', 'O U-PER O O B-LOC L-LOC'],
];

function learn(seeds: readonly number[]): TrainedCrf {
  const examples = new Examples(LABELS);
  for (const [words, labels] of SENTENCES) examples.add(extract(words.split(' ')), labels.split(' '));
  return trainCrf(examples, { allows: bilouAllows, minCount: 1, epochs: 60, l1: 0, seeds });
}

const train = (...seeds: number[]) => encodeModel(learn(seeds));

describe('crf', () => {
  const bytes = train(1);
  const labeller = new SequenceLabeller(new SequenceModel(bytes, 'test.model'));

  it('learns what it is shown', () => {
    for (const [words, labels] of SENTENCES) {
      labeller.run(extract(words.split(' ')));
      const found = Array.from(labeller.labels.subarray(0, labeller.length), (y) => LABELS[y]);
      expect(found.join(' ')).toBe(labels);
    }
  });

  it('gives the same bytes for the same seed and others for another', () => {
    expect(train(1)).toEqual(bytes);
    expect(train(2)).not.toEqual(bytes);
  });

  it('is the mean of its runs', () => {
    const weights = (...seeds: number[]) => learn(seeds).weights;
    const [one, two] = [weights(1), weights(2)];
    expect(one).not.toEqual(two);
    weights(1, 2).forEach((w, i) => {
      expect(w).toBeCloseTo((one[i]! + two[i]!) / 2, 5);
    });
  });

  it('keeps to the allowed transitions on words it never saw', () => {
    labeller.run(extract('Toral Toral East East Mr. Orla'.split(' ')));
    const found = Array.from(labeller.labels.subarray(0, labeller.length), (y) => LABELS[y]!);
    expect([null, ...found].every((label, i) => bilouAllows(label, found[i] ?? null))).toBe(true);
  });

  it('gives probabilities that sum to one at each token', () => {
    labeller.run(extract('in East Toral'.split(' ')));
    for (let t = 0; t < 3; t++) {
      const sum = LABELS.reduce((total, _, y) => total + labeller.probability(t, y), 0);
      expect(sum).toBeCloseTo(1, 9);
    }
  });

  it('gives a span the sum over all labellings that contain it', () => {
    labeller.run(extract('in East Toral'.split(' ')));
    // A begun place can only go on or end: P(B I) + P(B L) = P(B at its place).
    const [B, I, L] = ['B-LOC', 'I-LOC', 'L-LOC'].map((label) => LABELS.indexOf(label)) as [
      number,
      number,
      number,
    ];
    const two = labeller.spanProbability(0, 2, [B, L]);
    const three = labeller.spanProbability(0, 3, [B, I, L]);
    expect(two + three).toBeCloseTo(labeller.probability(0, B), 9);
    expect(labeller.spanProbability(1, 3, [0, B, L])).toBeGreaterThan(0.5);
  });

  it('takes an empty sequence', () => {
    labeller.run(extract([]));
    expect(labeller.length).toBe(0);
  });

  it.each([
    ['cut short', (b: Uint8Array) => b.slice(0, b.length - 3)],
    ['one bit flipped', (b: Uint8Array) => b.map((x, i) => (i === b.length >> 1 ? x ^ 1 : x))],
    ['of another kind', (b: Uint8Array) => b.map((x, i) => (i === 0 ? 88 : x))],
    ['of another version', (b: Uint8Array) => b.map((x, i) => (i === 4 ? 99 : x))],
    ['empty', () => new Uint8Array(0)],
  ])('says that a model is damaged: %s', (_, damage) => {
    expect(() => new SequenceModel(damage(bytes), 'names.model')).toThrow(/^names\.model: /);
  });
});

describe('hash table', () => {
  const bytes = encodeTable(
    [
      [hashString('harbour'), 5],
      [hashString('quay'), 70_000],
    ],
    28,
    3,
  );
  it('finds what is in it and nothing else', () => {
    const table = new HashTable(bytes);
    expect(table.get(hashString('harbour'))).toBe(5);
    expect(table.get(hashString('quay'))).toBe(70_000);
    expect(table.get(hashString('pier'))).toBe(-1);
  });
  it('says that a table is damaged', () => {
    expect(() => new HashTable(bytes.slice(0, 20), 'words.bin')).toThrow('words.bin');
  });
});
