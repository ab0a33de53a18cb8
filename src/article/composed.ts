/**
 * Pages whose text stands in open shadow roots or in frames of their own site: the tree as a reader sees
 * it, as one `Dom`. Looked for only where the document itself has hardly any running text.
 */
import { type Dom, domOf, following, SILENT } from './dom.ts';

/** With so many characters of running text a document needs no looking into its boxes. */
const ENOUGH = 600;
/** A text node of this length is running text. */
const RUNNING = 50;
const MOST_TEXTS = 20_000;
/** Elements of the document, and nodes inside its boxes, that are asked for what is in them. */
const MOST_ELEMENTS = 4_000;
const MOST_INSIDE = 20_000;
const MOST_BOXES = 400;
const FRAME = /^i?frame$/;

/** The document as it is read: itself, or with what its shadow roots and frames hold. */
export function domOfPage(document: Document): Dom {
  const dom = domOf(document);
  if (hasText(document, dom)) return dom;
  const inside = boxesOf(document, dom);
  return inside.size ? composed(dom, inside) : dom;
}

function hasText(document: Document, dom: Dom): boolean {
  const root = dom.documentElement(document);
  let characters = 0;
  for (const text of root ? dom.texts(document, root, MOST_TEXTS) : []) {
    const length = dom.length(text);
    if (length < RUNNING) continue;
    const parent = dom.parent(text);
    if (!parent || SILENT.has(dom.tag(parent))) continue;
    characters += length;
    if (characters >= ENOUGH) return true;
  }
  return false;
}

/** Host → its open shadow root, frame → the root element of its document, boxes inside boxes included. */
function boxesOf(document: Document, dom: Dom): Map<Node, Node> {
  const inside = new Map<Node, Node>();
  const pending: Node[] = [];
  const ask = (element: Node) => {
    const box = inside.size < MOST_BOXES ? dom.inside(element) : null;
    if (!box) return;
    inside.set(element, box);
    pending.push(box);
  };
  const root = dom.documentElement(document);
  for (const element of root ? dom.elements(document, root, MOST_ELEMENTS) : []) ask(element);
  for (let left = MOST_INSIDE; pending.length && left > 0; ) {
    const top = pending.pop()!;
    for (let node: Node | null = top; node && left > 0; node = following(dom, node, top), left--)
      if (node !== top && dom.type(node) === 1) ask(node);
  }
  return inside;
}

/** A shadow root's nodes come before those that its host holds in the open, wherever slots put these. */
function composed(dom: Dom, inside: ReadonlyMap<Node, Node>): Dom {
  const hosts = new Map([...inside].map(([host, box]) => [box, host]));
  const isFrame = (host: Node) => FRAME.test(dom.tag(host));
  const shadowOf = (host: Node) => (inside.has(host) && !isFrame(host) ? inside.get(host)! : null);
  const hostAbove = (node: Node) => {
    const parent = dom.parent(node);
    return parent ? hosts.get(parent) : undefined;
  };
  const whole: Dom = {
    ...dom,
    first(node) {
      const box = inside.get(node);
      if (box && isFrame(node)) return box;
      return (box && dom.first(box)) ?? dom.first(node);
    },
    last(node) {
      const box = inside.get(node);
      if (box && isFrame(node)) return box;
      return dom.last(node) ?? (box ? dom.last(box) : null);
    },
    next(node) {
      if (hosts.has(node)) return null;
      const host = dom.next(node) ? undefined : hostAbove(node);
      return host ? dom.first(host) : dom.next(node);
    },
    previous(node) {
      if (hosts.has(node)) return null;
      const before = dom.previous(node);
      const parent = before ? null : dom.parent(node);
      const shadow = parent && shadowOf(parent);
      return shadow ? dom.last(shadow) : before;
    },
    parent: (node) => hosts.get(node) ?? hostAbove(node) ?? dom.parent(node),
    tag: (node) => (inside.has(node) && isFrame(node) ? 'div' : dom.tag(node)),
    byTag(root, tag) {
      const found = Array.from(dom.byTag(root, tag));
      if (dom.type(root) === 9)
        for (const box of hosts.keys()) found.push(...Array.from(dom.byTag(box, tag)));
      return found;
    },
    texts(_, root, most) {
      const texts: Text[] = [];
      let left = 10 * most;
      for (let node: Node | null = root; node && left > 0 && texts.length < most; left--) {
        if (dom.type(node) === 3) texts.push(node as Text);
        node = following(whole, node, root);
      }
      return texts;
    },
  };
  return whole;
}
