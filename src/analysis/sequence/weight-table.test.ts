import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteWriter } from '../../../training/sequence/byte-writer.ts';
import { ByteReader, DamagedDataError } from './bytes.ts';
import { WeightTable } from './weight-table.ts';

const HASH_BITS = 20;
const hashOf = (key: number) => (key << (32 - HASH_BITS)) | 0x5a5;

type Weights = readonly (readonly [owner: number, weight: number])[];

function tableOf(features: ReadonlyMap<number, Weights>, classes: number, damage = 0): WeightTable {
  const out = new ByteWriter();
  const keys = [...features.keys()].sort((a, b) => a - b);
  const all = keys.flatMap((key) => features.get(key)!);
  out.u32(keys.length);
  out.u32(all.length + damage);
  keys.forEach((key, i) => {
    out.varint(key - (keys[i - 1] ?? 0));
  });
  for (const key of keys) out.u8(features.get(key)!.length);
  for (const [owner] of all) out.u8(owner);
  for (const [, weight] of all) out.u8(weight & 255);
  const bytes = out.finish('TEST', 1);
  const read = new ByteReader(bytes, 'test');
  read.header('TEST', 1);
  return new WeightTable(read, HASH_BITS, classes);
}

const arbitraryTable = fc.integer({ min: 2, max: 128 }).chain((classes) =>
  fc.record({
    classes: fc.constant(classes),
    features: fc.dictionary(
      fc.nat(2 ** HASH_BITS - 1).map(String),
      fc.uniqueArray(fc.tuple(fc.nat(classes - 1), fc.integer({ min: -128, max: 127 })), {
        selector: ([owner]) => owner,
        maxLength: classes,
      }),
      { maxKeys: 40 },
    ),
    asked: fc.array(fc.nat(2 ** HASH_BITS - 1), { maxLength: 20 }),
  }),
);

test('the sums are those of the weights one by one, whatever number of them a feature has', () => {
  fc.assert(
    fc.property(arbitraryTable, ({ classes, features, asked }) => {
      const weights = new Map(Object.entries(features).map(([key, each]) => [Number(key), each]));
      const keys = [...weights.keys(), ...asked, ...weights.keys()];
      const wanted = new Int32Array(classes);
      for (const key of keys) for (const [owner, weight] of weights.get(key) ?? []) wanted[owner]! += weight;
      const found = new Int32Array(classes + 2).fill(7);
      tableOf(weights, classes).add(Int32Array.from(keys, hashOf), 0, keys.length, found, 1);
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
