/** Trees inside the document's own: open shadow roots, and frames of the same site. */
import { domOf, SILENT } from './dom.ts';

/** So many characters of running text are a story. */
export const ENOUGH = 600;
/** A text node of this length is running text. */
export const RUNNING = 50;
const MOST_TEXTS = 20_000;
/** Elements that are asked: the document's, those in its trees. */
const MOST_ELEMENTS = 4_000;
const MOST_INSIDE = 20_000;
const MOST_TREES = 400;

/**
 * Host → open shadow root, frame → root element of its document, trees inside trees included.
 * @param full the document itself has `ENOUGH` running text: of elements that the page has invented alone, if they hold a story
 * @param elements those that may hold a tree
 */
export function treesIn(
  document: Document,
  full: boolean,
  elements?: readonly Node[],
): ReadonlyMap<Node, Node> {
  const dom = domOf(document);
  const trees = new Map<Node, Node>();
  const root = dom.documentElement(document);
  if (!root) return trees;
  let left = MOST_INSIDE;
  const ask = (element: Node) => {
    const tree = trees.size < MOST_TREES ? dom.inside(element) : null;
    if (!tree) return;
    trees.set(element, tree);
    const inside = dom.elements(document, tree, left);
    left -= inside.length;
    inside.forEach(ask);
  };
  for (const element of elements ?? dom.elements(document, root, MOST_ELEMENTS))
    if (!full || dom.tag(element).includes('-')) ask(element);
  return full && !haveText(document, trees.values()) ? new Map() : trees;
}

/** Whether the document itself has `ENOUGH` running text. */
export function hasText(document: Document): boolean {
  const root = domOf(document).documentElement(document);
  return root !== null && haveText(document, [root]);
}

function haveText(document: Document, roots: Iterable<Node>): boolean {
  const dom = domOf(document);
  let characters = 0;
  for (const root of roots)
    for (const text of dom.texts(document, root, MOST_TEXTS)) {
      const length = dom.length(text);
      const parent = length < RUNNING ? null : dom.parent(text);
      if (parent && !(dom.type(parent) === 1 && SILENT.has(dom.tag(parent)))) characters += length;
      if (characters >= ENOUGH) return true;
    }
  return false;
}
