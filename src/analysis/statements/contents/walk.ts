/** The walk through the cues of a unit, and what every construction needs of it. */
import { WORD } from '../language.ts';
import type { CueHit, Range, Statement, UnitContext } from '../statement.ts';
import type { View } from '../view.ts';

/** State of the walk through a unit. */
export interface Walk extends UnitContext {
  /** Left bound of what a later cue may claim. */
  left: number;
  /** Cues before this token lie inside a content and are not read. */
  covered: number;
  found: Statement[];
}

export function statement(
  walk: Walk,
  hit: CueHit,
  rule: string,
  factor: number,
  fragments: Range[],
  speaker: Range | null,
): Statement | null {
  const kept = fragments.filter((range): range is Range => range.to > range.from);
  if (!kept.length) return null;
  return {
    unit: walk.index,
    fragments: kept,
    hit,
    cue: { from: hit.from, to: hit.to },
    speaker,
    continues: null,
    rule: `statements/${rule}`,
    confidence: hit.cue.weight * factor,
  };
}

export function isEdge(view: View, i: number): boolean {
  const kind = view.classes[i];
  return (
    kind === WORD.comma ||
    kind === WORD.stop ||
    kind === WORD.colon ||
    kind === WORD.semicolon ||
    kind === WORD.dash
  );
}

/** Drops punctuation at both ends, and the marks of a quotation that is the whole. */
export function trim(view: View, from: number, to: number): Range {
  while (from < to && isEdge(view, from)) from++;
  while (to > from && isEdge(view, to - 1) && !(view.quoted[to - 1]! >= 0 && !view.marks[to - 1])) to--;
  if (from < to && view.marks[from] && view.classes[from] === WORD.closeQuote) from++;
  if (from < to && view.marks[to - 1] && view.classes[to - 1] === WORD.openQuote) to--;
  if (to - from >= 2 && view.quoted[from]! >= 0 && view.quoted[from] === view.quoted[to - 1]) {
    while (from < to && view.marks[from]) from++;
    while (to > from && view.marks[to - 1]) to--;
    if (to > from + 1 && view.classes[to - 1] === WORD.comma) to--;
  }
  if (from < to && view.classes[from] === WORD.complementiser) from++;
  return { from, to };
}
