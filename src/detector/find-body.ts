import { type Dom, following, INLINE, SILENT } from '../article/dom.ts';

/** Where the page's running text stands, found from lengths alone: no string is made of the text. */
export interface Body {
  root: Node;
  /** First and last block of running text. */
  first: Node;
  last: Node;
  paragraphs: number;
  /** Characters of running text in `root`. */
  characters: number;
  /** Characters of links among them. */
  linked: number;
  /** Other containers with about as much text. */
  rivals: number;
}

/** No page is looked at further than this: elements of the first pass, nodes of the second. */
const MOST_PARAGRAPHS = 500;
const MOST_NODES = 20_000;
/** A block shorter than this, in characters, is a label rather than a paragraph. */
const SHORT = 40;
/** Less running text than this is no article; East Asian copy says as much in a third of it. */
export const LEAST_TEXT = 140;

interface Block {
  node: Node;
  length: number;
  linked: number;
}

/** Paragraph elements first, which most pages have; text between breaks and in bare boxes else. */
export function findBody(document: Document, dom: Dom): Body | null {
  const fromParagraphs = best(dom, paragraphBlocks(document, dom));
  if (fromParagraphs && fromParagraphs.characters >= 600) return fromParagraphs;
  const fromText = best(dom, textBlocks(document, dom));
  if (!fromText) return fromParagraphs;
  if (!fromParagraphs || fromText.characters > 1.3 * fromParagraphs.characters) return fromText;
  return fromParagraphs;
}

function paragraphBlocks(document: Document, dom: Dom): Block[] {
  const elements = dom.byTag(document, 'p');
  const blocks: Block[] = [];
  const most = Math.min(elements.length, MOST_PARAGRAPHS);
  for (let i = 0; i < most; i++) {
    const node = elements[i]!;
    const block = measure(dom, node);
    if (block.length >= SHORT) blocks.push(block);
  }
  return blocks;
}

/** Text of an element and of the inline elements in it, two levels deep, white space estimated. */
function measure(dom: Dom, node: Node): Block {
  let length = 0;
  let linked = 0;
  let seen = 0;
  for (let child = dom.first(node); child && seen < 80; child = dom.next(child), seen++) {
    const type = dom.type(child);
    if (type === 3) length += dom.length(child);
    else if (type === 1) {
      const tag = dom.tag(child);
      if (SILENT.has(tag)) continue;
      let inner = 0;
      for (let part = dom.first(child), n = 0; part && n < 20; part = dom.next(part), n++) {
        if (dom.type(part) === 3) inner += dom.length(part);
        else if (dom.type(part) === 1) {
          const deep = dom.first(part);
          if (deep && dom.type(deep) === 3) inner += dom.length(deep);
        }
      }
      length += inner;
      if (tag === 'a') linked += inner;
    }
  }
  return { node, length, linked };
}

/** Every text node of some length, counted for its nearest block. */
function textBlocks(document: Document, dom: Dom): Block[] {
  const root = dom.documentElement(document);
  const byNode = new Map<Node, Block>();
  if (!root) return [];
  let left = MOST_NODES;
  for (let node: Node | null = root; node && left > 0; left--) {
    const type = dom.type(node);
    if (type === 1 && SILENT.has(dom.tag(node))) {
      node = following(dom, node, root, true);
      continue;
    }
    if (type === 3 && dom.length(node) >= 12) {
      let linked = false;
      let block = dom.parent(node);
      for (let n = 0; block && n < 12; n++) {
        const tag = dom.tag(block);
        if (tag === 'a') linked = true;
        if (!INLINE.has(tag)) break;
        block = dom.parent(block);
      }
      if (block) {
        const length = dom.length(node);
        const entry = byNode.get(block);
        if (entry) {
          entry.length += length;
          if (linked) entry.linked += length;
        } else byNode.set(block, { node: block, length, linked: linked ? length : 0 });
      }
    }
    node = following(dom, node, root);
  }
  return [...byNode.values()].filter((block) => block.length >= SHORT);
}

/** The container with the most unlinked text among parents and grandparents of blocks. */
function best(dom: Dom, blocks: Block[]): Body | null {
  const score = new Map<Node, number>();
  let top: Node | null = null;
  let most = 0;
  for (const block of blocks) {
    const worth = block.length - 2 * block.linked;
    if (worth <= 0) continue;
    const parent = dom.parent(block.node);
    if (!parent) continue;
    const grand = dom.parent(parent);
    const shares: [Node | null, number][] = [
      [parent, worth],
      [grand, worth * 0.55],
    ];
    for (const [node, share] of shares) {
      if (!node) continue;
      const sum = (score.get(node) ?? 0) + share;
      score.set(node, sum);
      if (sum > most) {
        most = sum;
        top = node;
      }
    }
  }
  if (!top) return null;
  // Readers' comments can be longer than the story.
  for (let tries = 0; tries < 3 && isComments(dom, top); tries++) {
    const bad: Node = top;
    for (const node of [...score.keys()]) if (within(dom, node, bad)) score.delete(node);
    most = 0;
    for (const [node, sum] of score)
      if (sum > most) {
        most = sum;
        top = node;
      }
    if (most < LEAST_TEXT) return null;
  }
  const root: Node = top;
  const inside = blocks.filter((block) => within(dom, block.node, root));
  // A page of text between breaks has a single block, whose text the parent holds.
  const running = inside.filter((block) => block.linked * 2 < block.length);
  if (!running.length) return null;
  let rivals = 0;
  for (const [node, sum] of score)
    if (node !== root && sum > 0.6 * most && !within(dom, node, root) && !within(dom, root, node)) rivals++;
  const core = coreOf(dom, running);
  const sum = (of: (block: Block) => number) => inside.reduce((total, block) => total + of(block), 0);
  return {
    root,
    first: core[0]!.node,
    last: core[core.length - 1]!.node,
    paragraphs: running.length,
    characters: sum((block) => block.length),
    linked: sum((block) => block.linked),
    rivals,
  };
}

/** The blocks whose parents hold a fair part of the text: teasers in other boxes left out. */
function coreOf(dom: Dom, blocks: Block[]): Block[] {
  const byParent = new Map<Node | null, number>();
  let total = 0;
  for (const block of blocks) {
    const parent = dom.parent(block.node);
    byParent.set(parent, (byParent.get(parent) ?? 0) + block.length);
    total += block.length;
  }
  const core = blocks.filter((block) => byParent.get(dom.parent(block.node))! >= 0.2 * total);
  return core.length ? core : blocks;
}

/** What the markup calls a container of readers' comments, on itself or up to three levels above. */
function isComments(dom: Dom, node: Node): boolean {
  let at: Node | null = node;
  for (let n = 0; at && n < 4 && dom.type(at) === 1; n++) {
    const names = `${dom.attribute(at, 'class') ?? ''} ${dom.attribute(at, 'id') ?? ''}`;
    if (/comment|kommentar|komentar|opini[eo]|talkback|disqus|forum/i.test(names))
      return dom.tag(at) !== 'body';
    at = dom.parent(at);
  }
  return false;
}

function within(dom: Dom, node: Node, root: Node): boolean {
  let at: Node | null = node;
  for (let n = 0; at && n < 200; n++) {
    if (at === root) return true;
    at = dom.parent(at);
  }
  return false;
}
