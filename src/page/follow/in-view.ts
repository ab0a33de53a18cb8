/** Which passage of the text is being read: the paragraph in the upper third of the window. */
import type { Span } from '../../analysis/contract.ts';
import type { Article } from '../../article/extract.ts';
import { plain } from '../plain.ts';
import { whenScrolled } from './scrolled.ts';

const THROTTLE_MS = 150;

/** Calls back after scrolling, with the paragraph in view. */
export function whenInView(
  article: () => Article | null,
  inView: (paragraph: Span) => void,
  signal: AbortSignal,
): void {
  const look = () => {
    const now = article();
    const paragraph = now && paragraphInView(now);
    if (paragraph) inView(paragraph);
  };
  whenScrolled(THROTTLE_MS, look, signal);
}

function paragraphInView({ map, text }: Article): Span | null {
  const line = window.innerHeight / 3;
  const { nodes } = map;
  // The nodes stand one below the other, but for floats and columns: halving is near enough.
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const parent = nodes[middle]!.parentElement;
    const box = parent && plain(parent).getBoundingClientRect();
    if (box && box.bottom < line) low = middle + 1;
    else high = middle;
  }
  const node = nodes[low];
  const at = node?.isConnected ? map.offsetOf(node, node.length) : null;
  return at === null ? null : paragraphAround(text, Math.max(0, at - 1));
}

export function paragraphAround(text: string, at: number): Span {
  const before = text.lastIndexOf('\n\n', at);
  const after = text.indexOf('\n\n', at);
  return { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
}
