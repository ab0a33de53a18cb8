import fc from 'fast-check';
import { ByteWriter } from '../../../training/sequence/byte-writer.ts';
import { ByteReader } from './bytes.ts';

/** Of the keys of `readerOf`. */
export const HASH_BITS = 20;
export const hashOf = (key: number) => (key << (32 - HASH_BITS)) | 0x5a5;

/** By key: classes with their weights. */
export type Features = ReadonlyMap<number, readonly (readonly [owner: number, weight: number])[]>;

/** Reads these features as a model's file holds them; `damage` is added to the number of weights. */
export function readerOf(features: Features, damage = 0): ByteReader {
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
  return read;
}

/** Features of any number of weights for any number of classes, and keys of which most are none. */
export const arbitraryFeatures = fc.integer({ min: 2, max: 128 }).chain((classes) =>
  fc.record({
    classes: fc.constant(classes),
    features: fc
      .dictionary(
        fc.nat(2 ** HASH_BITS - 1).map(String),
        fc.uniqueArray(fc.tuple(fc.nat(classes - 1), fc.integer({ min: -128, max: 127 })), {
          selector: ([owner]) => owner,
          maxLength: classes,
        }),
        { maxKeys: 40 },
      )
      .map((each): Features => new Map(Object.entries(each).map(([key, weights]) => [Number(key), weights]))),
    asked: fc.array(fc.nat(2 ** HASH_BITS - 1), { maxLength: 20 }),
  }),
);

/** What the features of some keys weigh for each class, one by one. */
export function sumsOf(features: Features, keys: readonly number[], classes: number): Int32Array {
  const sums = new Int32Array(classes);
  for (const key of keys) for (const [owner, weight] of features.get(key) ?? []) sums[owner]! += weight;
  return sums;
}
