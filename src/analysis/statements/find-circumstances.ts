/** When a statement was made and to whom: “told reporters on Monday”. */
import type { Span } from '../contract.ts';
import { lookAfter } from './after-cue.ts';
import type { Range } from './phrases.ts';
import type { Statement } from './statement.ts';
import type { Unit, View } from './view.ts';

export interface Circumstances {
  addressee: Range | null;
  /** Index into `Draft.timexes`. */
  when: number | null;
}

/** How far before the cue its date may stand, in tokens. */
const REACH = 12;

/** `timexes` maps the start offset of a time expression to its index. */
export function findCircumstances(
  view: View,
  unit: Unit,
  statement: Statement,
  timexes: ReadonlyMap<number, number>,
): Circumstances {
  const { hit, fragments } = statement;
  if (!hit || hit.preposition) return { addressee: null, when: null };
  const after = lookAfter(view, hit, unit.to);
  const to = Math.min(unit.to, Math.max(hit.to, after.rest) + 3);
  let when: number | null = null;
  for (let i = Math.max(unit.from, hit.from - REACH); i < to && when === null; i++) {
    if (view.times[i]! === 0 || fragments.some((f) => i >= f.from && i < f.to)) continue;
    when = timexes.get(view.tokens[i]!.start) ?? null;
  }
  return { addressee: after.addressee, when };
}

export const timexIndex = (timexes: readonly Span[]): Map<number, number> =>
  new Map(timexes.map(({ start }, index) => [start, index]));
