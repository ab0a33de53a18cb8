import { MIX_FACTOR, MIX_SALT, stir } from '../sequence/hash.ts';

const NONE = 255;

/**
 * The feature templates of a tagger: each joins one to three values, by their columns, into one hash,
 * `mix(mix(mix(template, a), b), c)`. A table and one loop, because a call for every feature costs
 * more than its hash.
 */
export class Templates {
  readonly size: number;
  /** What `mix` makes of each template's number before the first value comes in. */
  private readonly seeds: Int32Array;
  /** Three columns a template, `NONE` where it has fewer. */
  private readonly columns: Uint8Array;

  constructor(templates: readonly (readonly [number: number, a: number, b?: number, c?: number])[]) {
    this.size = templates.length;
    this.seeds = Int32Array.from(templates, ([number]) => Math.imul(number ^ MIX_SALT, MIX_FACTOR));
    this.columns = Uint8Array.from(templates.flatMap(([, a, b = NONE, c = NONE]) => [a, b, c]));
  }

  /** Writes the hashes of the values `values[at + column]` into `out`; returns how many. */
  hash(values: Int32Array, at: number, out: Int32Array): number {
    const { seeds, columns, size } = this;
    for (let i = 0; i < size; i++) {
      let hash = stir(seeds[i]! ^ values[at + columns[i * 3]!]!);
      const b = columns[i * 3 + 1]!;
      if (b !== NONE) {
        hash = stir(Math.imul(hash ^ MIX_SALT, MIX_FACTOR) ^ values[at + b]!);
        const c = columns[i * 3 + 2]!;
        if (c !== NONE) hash = stir(Math.imul(hash ^ MIX_SALT, MIX_FACTOR) ^ values[at + c]!);
      }
      out[i] = hash;
    }
    return size;
  }
}
