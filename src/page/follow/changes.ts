/** Edits of the page after it was read: hydration, corrections, paragraphs loaded late. */
import { SILENT } from '../../article/dom.ts';
import { plain } from '../plain.ts';

/** Rest after the last change. */
const REST_MS = 250;
/** A page that never rests is looked at this often at most. */
const LONGEST_WAIT_MS = 2000;
/** Inserted text shorter than this is no paragraph (a clock, a counter, a share button). */
const PARAGRAPH = 80;

/**
 * Calls back when a node of the text was changed or taken away, or text as long as a paragraph came.
 * @param nodes the text nodes that the marks rest on, as they are now
 */
export function whenTextChanges(nodes: readonly Text[], changed: () => void, signal: AbortSignal): Watch {
  let known = snapshot(nodes);
  let timer = 0;
  let since = 0;
  let arrived = false;
  const check = () => {
    since = 0;
    const stale = arrived || known.some(({ node, data }) => !node.isConnected || node.data !== data);
    arrived = false;
    if (stale) changed();
  };
  const observer = new MutationObserver((records) => {
    arrived ||= records.some(bringsText);
    const now = performance.now();
    since ||= now;
    clearTimeout(timer);
    timer = window.setTimeout(check, Math.max(0, Math.min(REST_MS, since + LONGEST_WAIT_MS - now)));
  });
  const observe = (roots: Iterable<Node>) => {
    for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  // The document, for a page may exchange its body.
  observe([document, ...rootsInside(nodes)]);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    renew(fresh) {
      known = snapshot(fresh);
      observe(rootsInside(fresh));
    },
  };
}

export interface Watch {
  /** The text was taken from the page anew: these nodes, as they are now, are what is watched. */
  renew(nodes: readonly Text[]): void;
}

/** Shadow roots and documents of frames, of which the document's own observer hears nothing. */
const rootsInside = (nodes: readonly Text[]) =>
  new Set(
    nodes
      .filter((node) => node.isConnected)
      .map((node) => node.getRootNode())
      .filter((root) => root !== document),
  );

const snapshot = (nodes: readonly Text[]) => nodes.map((node) => ({ node, data: node.data }));

/** Whether text as long as a paragraph came. */
export function bringsText(record: MutationRecord): boolean {
  let length = 0;
  for (const added of record.type === 'characterData' ? [record.target] : record.addedNodes) {
    const node = plain(added as Element);
    if (
      node.nodeType === Node.TEXT_NODE ||
      (node.nodeType === Node.ELEMENT_NODE && !SILENT.has(node.localName))
    )
      length += node.textContent?.trim().length ?? 0;
    if (length >= PARAGRAPH) return true;
  }
  return false;
}
