/**
 * Pages whose text stands in open shadow roots or in frames of their own site: the tree as a reader sees
 * it, as one `Dom`.
 */
import { type Dom, domOf, following } from './dom.ts';
import { hasText, treesIn } from './trees.ts';

const FRAME = /^i?frame$/;

/** The document as it is read: itself, or with what its shadow roots and frames hold. */
export function domOfPage(document: Document): Dom {
  const dom = domOf(document);
  const trees = treesIn(document, hasText(document));
  return trees.size ? composed(dom, trees) : dom;
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
