import { TABLE_MAGIC, TABLE_VERSION } from '../../src/analysis/sequence/hash-table.ts';
import { FORMAT_VERSION, MAGIC } from '../../src/analysis/sequence/model.ts';
import { ByteWriter } from './byte-writer.ts';
import type { TrainedCrf } from './crf.ts';

/** Writes the format of `src/analysis/sequence/model.ts`; weights below half a step of 1/127 of the largest vanish. */
export function encodeModel(crf: TrainedCrf): Uint8Array {
  const { labels, keys, weights, transitions, hashBits } = crf;
  const L = labels.length;
  let top = 0;
  for (const w of weights) if (Math.abs(w) > top) top = Math.abs(w);
  // Few weights are large: clip them, so that the steps between the small ones are fine enough.
  const limit = Math.min(top, crf.clip ?? 6) || 1;
  const scale = limit / 127;
  const out = new ByteWriter();
  out.u8(hashBits);
  out.u8(L);
  for (const label of labels) out.text(label);
  out.f32(scale);
  for (const w of transitions) out.f32(w);
  const order = Uint32Array.from(keys.keys()).sort((a, b) => keys[a]! - keys[b]!);
  const kept: number[] = [];
  const counts: number[] = [];
  const weightLabels: number[] = [];
  const quantised: number[] = [];
  for (const row of order) {
    const before = quantised.length;
    for (let y = 0; y < L; y++) {
      const q = Math.max(-127, Math.min(127, Math.round(weights[row * L + y]! / scale)));
      if (q === 0) continue;
      weightLabels.push(y);
      quantised.push(q & 255);
    }
    if (quantised.length === before) continue;
    kept.push(keys[row]!);
    counts.push(quantised.length - before);
  }
  out.u32(kept.length);
  out.u32(quantised.length);
  let last = 0;
  for (const key of kept) {
    out.varint(key - last);
    last = key;
  }
  for (const n of counts) out.u8(n);
  for (const y of weightLabels) out.u8(y);
  for (const q of quantised) out.u8(q);
  return out.finish(MAGIC, FORMAT_VERSION);
}

/** Writes the format of `src/analysis/sequence/hash-table.ts`. Of two words with one key the first given stays. */
export function encodeTable(
  entries: Iterable<readonly [hash: number, value: number]>,
  hashBits: number,
  valueBytes: number,
): Uint8Array {
  const byKey = new Map<number, number>();
  for (const [hash, value] of entries) {
    const key = hash >>> (32 - hashBits);
    if (!byKey.has(key)) byKey.set(key, value);
  }
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  const out = new ByteWriter();
  out.u8(hashBits);
  out.u8(valueBytes);
  out.u32(keys.length);
  let last = 0;
  for (const key of keys) {
    out.varint(key - last);
    last = key;
  }
  for (let byte = 0; byte < valueBytes; byte++)
    for (const key of keys) out.u8((byKey.get(key)! >>> (8 * byte)) & 255);
  return out.finish(TABLE_MAGIC, TABLE_VERSION);
}
