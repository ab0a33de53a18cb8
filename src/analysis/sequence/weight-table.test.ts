import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DamagedDataError } from './bytes.ts';
import { arbitraryFeatures, type Features, HASH_BITS, hashOf, readerOf, sumsOf } from './features.fixture.ts';
import { WeightTable } from './weight-table.ts';

const tableOf = (features: Features, classes: number, damage = 0) =>
  new WeightTable(readerOf(features, damage), HASH_BITS, classes);

test('the sums are those of the weights one by one, whatever number of them a feature has', () => {
  fc.assert(
    fc.property(arbitraryFeatures, ({ classes, features, asked }) => {
      const keys = [...features.keys(), ...asked, ...features.keys()];
      const wanted = sumsOf(features, keys, classes);
      const found = new Int32Array(classes + 2).fill(7);
      tableOf(features, classes).add(Int32Array.from(keys, hashOf), 0, keys.length, found, 1);
      expect([...found]).toEqual([7, ...wanted.map((sum) => sum + 7), 7]);
    }),
    { numRuns: 100 },
  );
});

test.each([-128, 127])('a thousand features of the largest weight, %i, do not overflow', (weight) => {
  const table = tableOf(new Map([[9, [0, 1, 2, 3, 4].map((owner) => [owner, weight] as const)]]), 5);
  const found = new Int32Array(5);
  table.add(new Int32Array(1001).fill(hashOf(9)), 0, 1001, found, 0);
  expect([...found]).toEqual(Array(5).fill(1001 * weight));
});

test('weights of no class, or more or fewer than were announced, are damage', () => {
  expect(() => tableOf(new Map([[1, [[5, 1]]]]), 5)).toThrow(DamagedDataError);
  expect(() => tableOf(new Map([[1, [[1, 1]]]]), 5, 1)).toThrow(DamagedDataError);
  expect(() => tableOf(new Map([[1, [[1, 1]]]]), 5, -1)).toThrow(DamagedDataError);
});
