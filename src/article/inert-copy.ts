import { STRIDE, type Steps } from '../steps.ts';
import { type Dom, newDocument, SILENT } from './dom.ts';

/**
 * A copy of the page in a document of its own, without scripts, forms' controls, pictures and their
 * captions, that may be taken apart. Text nodes remember the live node they were copied from.
 */
export interface InertCopy {
  document: Document;
  /** Copied text node → live text node. */
  live: Map<Node, Text>;
}

/** Attributes that tell where an article's text is; `name` is left behind, for it can shadow properties. */
const KEPT = ['class', 'id', 'href', 'itemprop', 'role', 'rel', 'dir', 'lang'];
const DROPPED: ReadonlySet<string> = new Set([
  'figure',
  'figcaption',
  'fieldset',
  'output',
  'link',
  'meta',
  'base',
  'frame',
  'frameset',
]);
const MOST_NODES = 80_000;
/** Deeper elements are flattened: what walks the copy recursively must not run out of stack. */
const DEEPEST = 300;
/** A figure with more text than this is no picture with a caption. */
const LONG_FIGURE = 1_200;

export function* inertCopy(source: Document, dom: Dom): Steps<InertCopy | null> {
  const root = dom.documentElement(source);
  if (!root) return null;
  const document = newDocument(source);
  const live = new Map<Node, Text>();
  const top = document.createElement('div');
  // Parallel stacks: the live node to copy and the copied parent to put it in.
  const pending: [node: Node, parent: Element, depth: number][] = [[root, top, 0]];
  let left = MOST_NODES;
  while (pending.length && left-- > 0) {
    if (left % STRIDE === 0) yield;
    const [node, parent, depth] = pending.pop()!;
    const type = dom.type(node);
    if (type === 3) {
      const copy = document.createTextNode(dom.data(node));
      live.set(copy, node as Text);
      parent.append(copy);
      continue;
    }
    if (type !== 1) continue;
    const tag = dom.tag(node);
    if (SILENT.has(tag) && tag !== 'html') continue;
    if (DROPPED.has(tag) && !(tag === 'figure' && textLength(dom, node) > LONG_FIGURE)) continue;
    if (isHidden(dom, node)) continue;
    let into = parent;
    if (depth < DEEPEST && tag !== 'html' && tag !== 'body' && /^[a-z][a-z0-9-]*$/.test(tag)) {
      into = document.createElement(tag);
      for (const name of KEPT) {
        const value = dom.attribute(node, name);
        if (value !== null)
          into.setAttribute(name, name === 'href' && /^\s*javascript:/i.test(value) ? '#' : value);
      }
      parent.append(into);
    }
    // Last child first, so that the stack hands them out in order.
    for (let child = dom.last(node); child; child = dom.previous(child))
      pending.push([child, into, depth + 1]);
  }
  document.body.append(...top.childNodes);
  return { document, live };
}

/** Hidden by its own attributes; style sheets are not asked, that would force layout. */
function isHidden(dom: Dom, node: Node): boolean {
  if (dom.attribute(node, 'hidden') !== null || dom.attribute(node, 'aria-hidden') === 'true') return true;
  const style = dom.attribute(node, 'style');
  return style !== null && /display\s?:\s?none|visibility\s?:\s?hidden/i.test(style);
}

function textLength(dom: Dom, node: Node): number {
  let length = 0;
  let left = 400;
  const pending = [node];
  while (pending.length && left-- > 0) {
    const at = pending.pop()!;
    if (dom.type(at) === 3) length += dom.length(at);
    for (let child = dom.first(at); child; child = dom.next(child)) pending.push(child);
  }
  return length;
}
