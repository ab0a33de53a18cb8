/**
 * 32-bit hashes of words and features. Training and analysis must agree on every bit, so a change
 * here makes every shipped model worthless: raise `FORMAT_VERSION` in `model.ts` with it. All are signed,
 * because engines keep larger numbers in memory of their own.
 */

/** FNV-1a over UTF-16 code units, finished with the mixer of MurmurHash3. */
export function hashString(text: string, start = 0, end = text.length): number {
  let h = HASH_START;
  for (let i = start; i < end; i++) h = hashUnit(h, text.charCodeAt(i));
  return hashEnd(h);
}

/** The parts of `hashString`, for what is no string yet: the start, one more code unit, the end. */
export const HASH_START = 0x811c9dc5 | 0;
export const hashUnit = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);
export function hashEnd(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

export const MIX_SALT = 0x9e3779b9;
export const MIX_FACTOR = 0x85ebca6b;

/** One hash of two numbers, order mattering: a template with its value, or a conjunction. */
export function mix(a: number, b: number): number {
  return stir(Math.imul(a ^ MIX_SALT, MIX_FACTOR) ^ b);
}

/** The second half of `mix`. */
export function stir(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return h ^ (h >>> 15);
}
