import { type Dom, following, INLINE, SILENT } from './dom.ts';

/** A stretch of text that a reader sees as one paragraph: a block element's own text, cut at breaks. */
export interface TextBlock {
  nodes: Text[];
  /** Nearest block element. */
  element: Node;
  tag: string;
  /** As a reader sees it, white space collapsed. */
  text: string;
  /** Characters that are links. */
  linked: number;
  /** Characters that are bold or a heading. */
  strong: number;
}

const MOST_NODES = 120_000;
const MOST_TEXT = 4_000_000;
const STRONG: ReadonlySet<string> = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Every block of text of the page in document order; text in pictures, controls and scripts left out. */
export function textBlocks(dom: Dom, root: Node): TextBlock[] {
  const blocks: TextBlock[] = [];
  let current: TextBlock | null = null;
  let parts: string[] = [];
  let read = 0;
  const flush = () => {
    if (current) {
      current.text = parts.join('').replace(/\s+/gu, ' ').trim();
      if (current.text) blocks.push(current);
    }
    current = null;
    parts = [];
  };
  let left = MOST_NODES;
  for (let node: Node | null = root; node && left > 0 && read < MOST_TEXT; left--) {
    const type = dom.type(node);
    if (type === 1) {
      const tag = dom.tag(node);
      if (SILENT.has(tag) && node !== root) {
        node = following(dom, node, root, true);
        continue;
      }
      if (tag === 'br' || !INLINE.has(tag)) flush();
    } else if (type === 3) {
      const place = placeOf(dom, node);
      if (place.element) {
        if (current && (current as TextBlock).element !== place.element) flush();
        current ??= { nodes: [], element: place.element, tag: place.tag, text: '', linked: 0, strong: 0 };
        const block: TextBlock = current;
        const data = dom.data(node);
        read += data.length;
        block.nodes.push(node as Text);
        parts.push(data);
        const visible = data.trim().length;
        if (place.linked) block.linked += visible;
        if (place.strong) block.strong += visible;
      }
    }
    node = following(dom, node, root);
  }
  flush();
  return blocks;
}

function placeOf(dom: Dom, text: Node) {
  let linked = false;
  let strong = false;
  let element = dom.parent(text);
  let tag = '';
  for (let n = 0; element && n < 30; n++) {
    tag = dom.tag(element);
    if (tag === 'a') linked = true;
    if (STRONG.has(tag)) strong = true;
    if (!INLINE.has(tag)) break;
    element = dom.parent(element);
  }
  return { element, tag, linked, strong };
}
