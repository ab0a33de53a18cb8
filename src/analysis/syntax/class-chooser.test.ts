import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  arbitraryFeatures,
  type Features,
  HASH_BITS,
  hashOf,
  readerOf,
  sumsOf,
} from '../sequence/features.fixture.ts';
import { ClassChooser } from './class-chooser.ts';

function choose(chooser: ClassChooser, ...lists: (readonly number[])[]): number {
  for (const keys of lists) {
    const entries = new Int32Array(keys.length);
    chooser.look(Int32Array.from(keys, hashOf), 0, keys.length, entries, 0);
    chooser.take(entries, 0, keys.length);
  }
  return chooser.best();
}

const chooserOf = (features: Features, classes: number) =>
  new ClassChooser(readerOf(features), HASH_BITS, classes);

test('the class is the first of those with the largest sum, whatever weighs for it', () => {
  fc.assert(
    fc.property(arbitraryFeatures, ({ classes, features, asked }) => {
      const chooser = chooserOf(features, classes);
      const keys = [...features.keys()];
      for (const lists of [[keys], [asked, keys, keys], [keys.slice(3)], keys.map((key) => [key]), [asked]]) {
        const sums = sumsOf(features, lists.flat(), classes);
        expect(choose(chooser, ...lists)).toBe(sums.indexOf(Math.max(...sums)));
      }
    }),
    { numRuns: 200 },
  );
});

test('nothing found, or nothing but weights against every class', () => {
  const against = [0, 1, 2, 3, 4].map((owner) => [owner, owner - 9] as const);
  const chooser = chooserOf(new Map([[1, against]]), 5);
  expect(choose(chooser)).toBe(0);
  expect(choose(chooser, [1])).toBe(4);
});

test('of equal sums in several groups the first class is taken', () => {
  const chooser = chooserOf(
    new Map<number, [number, number][]>([
      [1, [[19, 5]]],
      [2, [0, 11, 17].map((owner) => [owner, 5])],
      [3, [[0, -1]]],
    ]),
    20,
  );
  expect(choose(chooser, [2])).toBe(0);
  expect(choose(chooser, [2, 3])).toBe(11);
  expect(choose(chooser, [1, 2, 3])).toBe(11);
  expect(choose(chooser, [1, 1, 2])).toBe(19);
});
