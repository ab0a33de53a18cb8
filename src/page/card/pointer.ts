/** Which mark is under the pointer: highlights have no events of their own. */
import { boxesOf, cornerOf, standIn } from '../in-window.ts';
import type { Marking } from '../marks/marking.ts';
import { type Mark, markAt } from '../marks/marks.ts';
import type { Placed } from '../marks/painter.ts';
import { plain } from '../plain.ts';
import type { Anchor } from './host.ts';

/** Lines are underlined below their box; the line belongs to the words. */
const SLACK_PX = 3;

export interface Hit {
  placed: Placed;
  anchor: Anchor;
}

/** Where the pointer is, in CSS pixels of the window, and the document that it is over: the page's, or a frame's. */
export interface Point {
  x: number;
  y: number;
  over: Document;
}

/** An event of a frame counts from the frame's corner. */
export function pointOf({ clientX, clientY }: PointerEvent, over: Document): Point {
  const corner = cornerOf(over.documentElement);
  return { x: clientX + corner.x, y: clientY + corner.y, over };
}

export function hitAt(marking: Marking, { x, y, over }: Point): Hit | null {
  const { visible } = marking;
  if (!visible.length) return null;
  const { marks, shadowRoots } = factsOf(visible);
  const corner = cornerOf(over.documentElement);
  const caret = over.caretPositionFromPoint(x - corner.x, y - corner.y, { shadowRoots });
  const offset = caret && marking.offsetOf(caret.offsetNode, caret.offset);
  if (typeof offset !== 'number') return null;
  // The caret stands between two characters, and the nearest text is found for points beside it.
  for (const at of [offset, offset - 1]) {
    const mark = markAt(marks, at);
    const placed = mark && visible[marks.indexOf(mark)];
    const anchor = placed && anchorOf(placed, x, y);
    if (anchor && contains(anchor.line, x, y)) return { placed, anchor };
  }
  return null;
}

interface Facts {
  marks: readonly Mark[];
  /** The shadow roots that hold marked words: a caret is looked for in no other. */
  shadowRoots: ShadowRoot[];
}

/** Gathered once a painting, for the pointer asks at every move and there may be thousands of marks. */
const facts = new WeakMap<readonly Placed[], Facts>();

function factsOf(visible: readonly Placed[]): Facts {
  const known = facts.get(visible);
  if (known) return known;
  const roots = visible
    .flatMap(({ ranges }) => ranges.map((range) => range.startContainer.getRootNode()))
    .filter((root) => root instanceof ShadowRoot);
  const found = { marks: visible.map(({ mark }) => mark), shadowRoots: [...new Set(roots)] };
  facts.set(visible, found);
  return found;
}

/** The words' lines in the window, and the one nearest to a point (the first without one). */
export function anchorOf({ ranges }: Placed, x?: number, y?: number): Anchor | null {
  const lines = ranges.flatMap(boxesOf).filter((box) => box.width > 0);
  const line =
    x === undefined || y === undefined ? lines[0] : (lines.find((box) => contains(box, x, y)) ?? lines[0]);
  return line ? { lines, line } : null;
}

function contains(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top - SLACK_PX && y <= box.bottom + SLACK_PX;
}

/** True if a part of the words is in the window. */
export function inWindow({ lines }: Anchor): boolean {
  return lines.some(
    (box) => box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth,
  );
}

/** True if something else of the page lies over the words, as a fixed header does. */
export function isCovered({ ranges }: Placed, { line }: Anchor): boolean {
  const over = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
  const own = ranges[0] && standIn(ranges[0].startContainer);
  return Boolean(over && own && !plain(over).contains(own) && !plain(own).contains(over));
}
