/** Pages that put one story below the other: which they are, and the document as if one were alone on it. */
import type { Dom } from './dom.ts';

const MOST_ARTICLES = 60;
const MOST_PARAGRAPHS = 60;
/** An `article` with less running text, in characters, is a teaser. */
const LEAST = 300;

/** The page's stories, outermost `article` elements with a headline and running text; empty where it has one at most. */
export function storiesOf(document: Document, dom: Dom): Element[] {
  const articles = dom.byTag(document, 'article');
  const stories = new Set<Node>();
  for (let i = 0; i < Math.min(articles.length, MOST_ARTICLES); i++) {
    const article = articles[i]!;
    if (within(dom, article, stories)) continue;
    if (headlines(dom, article).length && isStory(dom, article)) stories.add(article);
  }
  return stories.size > 1 ? ([...stories] as Element[]) : [];
}

function isStory(dom: Dom, article: Node): boolean {
  const paragraphs = dom.byTag(article, 'p');
  let length = 0;
  for (let i = 0; i < Math.min(paragraphs.length, MOST_PARAGRAPHS) && length < LEAST; i++)
    for (let child = dom.first(paragraphs[i]!); child; child = dom.next(child))
      if (dom.type(child) === 3) length += dom.length(child);
  return length >= LEAST;
}

/** First-level headings, else the first of the second level. */
function headlines(dom: Dom, story: Node): Node[] {
  const first = Array.from(dom.byTag(story, 'h1'));
  return first.length ? first : Array.from(dom.byTag(story, 'h2')).slice(0, 1);
}

/**
 * The document without its other stories. What the head says is the first one's: for the others it is
 * not there, but for records inside the story itself.
 */
export function withOnly(dom: Dom, stories: readonly Node[], story: Node): Dom {
  const hidden = new Set<Node>(stories.filter((other) => other !== story));
  const skip = (node: Node | null, step: (node: Node) => Node | null) => {
    let at = node;
    while (at && hidden.has(at)) at = step(at);
    return at;
  };
  const own = new Set([story]);
  return {
    ...dom,
    first: (node) => skip(dom.first(node), dom.next),
    last: (node) => skip(dom.last(node), dom.previous),
    next: (node) => skip(dom.next(node), dom.next),
    previous: (node) => skip(dom.previous(node), dom.previous),
    byTag(root, tag) {
      if (tag === 'h1') return headlines(dom, story);
      const all = Array.from(dom.byTag(root, tag));
      const headIsForeign = story !== stories[0] && (tag === 'meta' || tag === 'script');
      return all.filter((node) => (headIsForeign ? within(dom, node, own) : !within(dom, node, hidden)));
    },
  };
}

/** The node is one of the boxes or in one of them. */
function within(dom: Dom, node: Node, boxes: ReadonlySet<Node>): boolean {
  let at: Node | null = node;
  for (let n = 0; at && n < 200; n++, at = dom.parent(at)) if (boxes.has(at)) return true;
  return false;
}
