import { STRIDE, type Steps } from '../steps.ts';
import { type Dom, INLINE, SILENT } from './dom.ts';

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
  /** What the markup calls it. */
  mark: Mark | null;
}

export type Mark = 'byline' | 'standfirst' | 'caption' | 'aside' | 'comment';

const MOST_NODES = 120_000;
const MOST_TEXT = 4_000_000;
const STRONG: ReadonlySet<string> = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Every block of text of the page in document order; text in pictures, controls and scripts left out. */
export function* textBlocks(dom: Dom, root: Node): Steps<TextBlock[]> {
  const blocks: TextBlock[] = [];
  const commented = new Map<Node, boolean>();
  let current: TextBlock | null = null;
  let parts: string[] = [];
  let read = 0;
  const flush = () => {
    if (current) {
      current.text = parts.join('').replace(/\s+/gu, ' ').trim();
      if (current.text) {
        current.mark = markOf(dom, current.element, commented);
        blocks.push(current);
      }
    }
    current = null;
    parts = [];
  };
  // Nodes to come, the nearest last: a page that takes nodes away during a pause does not end the way.
  const pending = [root];
  for (let left = MOST_NODES; pending.length && left > 0 && read < MOST_TEXT; left--) {
    if (left % STRIDE === 0) yield;
    const node = pending.pop()!;
    const type = dom.type(node);
    if (type === 1) {
      const tag = dom.tag(node);
      if (SILENT.has(tag) && node !== root) continue;
      if (tag === 'br' || !INLINE.has(tag)) flush();
    } else if (type === 3) {
      const place = placeOf(dom, node);
      if (place.element) {
        if (current && (current as TextBlock).element !== place.element) flush();
        current ??= {
          nodes: [],
          element: place.element,
          tag: place.tag,
          text: '',
          linked: 0,
          strong: 0,
          mark: null,
        };
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
    for (let child = dom.last(node); child; child = dom.previous(child)) pending.push(child);
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

const MARKS: readonly [RegExp, Mark][] = [
  [/caption|photo-?credit|image-?credit|bildunterschrift|legende|wp-caption/i, 'caption'],
  [/by-?line|author|autor(?:e|in)?\b|writer|reporter|contributor/i, 'byline'],
  [
    /standfirst|\bdeck?\b|sub-?title|sub-?head|summary|\blede?\b|(?<![a-z])lead(?![a-z])|intro|teaser|chapeau|vorspann|ingress|entradilla|bajada|copete|sommario|excerpt|article-?description/i,
    'standfirst',
  ],
  [/comment|disqus|kommentar|komentarz|opini[ea](?![a-z])|talkback|reply/i, 'comment'],
  [
    /related|read-?more|recommend|newsletter|promo|sidebar|share|social|most-?(?:read|popular)|trending|advert|sponsor|subscribe|paywall|cookie|breadcrumb|\btags?\b|topics|footer|\bnav/i,
    'aside',
  ],
];

/**
 * What class, id and role of the block or its next two ancestors say; the nearest word wins. `known` keeps
 * which boxes are in comments: blocks share them.
 */
function markOf(dom: Dom, element: Node, known: Map<Node, boolean>): Mark | null {
  let at: Node | null = element;
  for (let n = 0; at && n < 3 && dom.type(at) === 1; n++) {
    const tag = dom.tag(at);
    if (tag === 'figcaption' || tag === 'figure') return 'caption';
    if (tag === 'aside' || tag === 'nav' || tag === 'footer') return 'aside';
    if (tag === 'body' || tag === 'article' || tag === 'main') return null;
    const names = `${dom.attribute(at, 'class') ?? ''} ${dom.attribute(at, 'id') ?? ''} ${dom.attribute(at, 'itemprop') ?? ''}`;
    if (names.length > 2 && names.length < 300)
      for (const [pattern, mark] of MARKS) if (pattern.test(names)) return mark;
    at = dom.parent(at);
  }
  return at && inComments(dom, at, known) ? 'comment' : null;
}

/** A container of readers' comments, by a word of its class or id, in one spelling or another. */
const COMMENTS =
  /(?:^|[\s_-]|(?<=[a-z])(?=[A-Z]))(?:[Cc]omments?|[Kk]ommentare?|[Kk]omentarze|[Oo]pinie|[Cc]omentarios|[Cc]ommentaires|disqus|[Tt]alkback)(?:$|[\s_-]|[A-Z]|list|area|section|thread|box)/;
const COMMENT_LEVELS = 6;

function inComments(dom: Dom, from: Node, known: Map<Node, boolean>): boolean {
  const before = known.get(from);
  if (before !== undefined) return before;
  const found = lookForComments(dom, from);
  known.set(from, found);
  return found;
}

function lookForComments(dom: Dom, from: Node): boolean {
  let at: Node | null = from;
  for (let n = 0; at && n < COMMENT_LEVELS && dom.type(at) === 1; n++) {
    const tag = dom.tag(at);
    if (tag === 'body' || tag === 'article' || tag === 'main') return false;
    for (const name of [dom.attribute(at, 'class'), dom.attribute(at, 'id')])
      if (name && name.length < 120 && COMMENTS.test(name)) return true;
    at = dom.parent(at);
  }
  return false;
}
