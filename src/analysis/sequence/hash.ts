/**
 * 32-bit hashes of words and features. Training and analysis must agree on every bit, so a change
 * here makes every shipped model worthless: raise `FORMAT_VERSION` in `model.ts` with it.
 */

/** FNV-1a over UTF-16 code units, finished with the mixer of MurmurHash3. Unsigned. */
export function hashString(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One hash of two numbers, order mattering: a template with its value, or a conjunction. Unsigned. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}
