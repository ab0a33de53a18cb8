import { Readability } from '@mozilla/readability';
import type { Steps } from '../steps.ts';
import type { InertCopy } from './inert-copy.ts';

/** Readability's own steps of leniency, as bits: strip unlikely, weigh classes, clean conditionally. */
const ATTEMPTS = [7, 6, 4, 0];
/** Text of this length ends the search, as in Readability itself (its `charThreshold`). */
const ENOUGH = 500;
/** A page with less text than this holds no article. */
const LEAST = 80;

/** What Readability's `parse` calls in turn; the rest of it mends links and reads metadata. */
interface Stages {
  _flags: number;
  _metadata: object;
  _articleTitle: string;
  _unwrapNoscriptImages(document: Document): void;
  _prepDocument(): void;
  _isProbablyVisible(node: Element): boolean;
  _getArticleMetadata(jsonLd: object): { title: string };
  _prepArticle(content: Element): void;
  /** Ends with `_prepArticle` and puts the content into a page of its own. */
  _grabArticle(): Element | null;
}

/** Readability's `parse` with the page's turn between its stages: all at once it is the longest task of a story. */
function* parsing(document: Document, flags: number): Steps<Element | null> {
  const reader = new Readability(document, { charThreshold: 1, keepClasses: true }) as unknown as Stages;
  reader._flags = flags;
  // The copy has nothing that is hidden; asking each element for its style is dear, most where a library plays the DOM.
  reader._isProbablyVisible = () => true;
  reader._unwrapNoscriptImages(document);
  reader._prepDocument();
  const metadata = reader._getArticleMetadata({});
  reader._metadata = metadata;
  reader._articleTitle = metadata.title;
  yield;
  const clean = reader._prepArticle;
  let content: Element | null = null;
  let first: Node | null = null;
  reader._prepArticle = (grabbed) => {
    content = grabbed;
    first = grabbed.firstChild;
  };
  const article = reader._grabArticle();
  if (!article || !content) return article;
  yield;
  // It is cleaned as it was before it was put into a page, of which the cleaning must not judge.
  const page = (content as Element).firstChild;
  clean.call(reader, (page === first ? content : page) as Element);
  return article;
}

/**
 * The text nodes that Readability takes for the article, as live nodes. Every attempt gets a fresh copy,
 * so that text nodes keep their identity: Readability's own retry would parse its page anew. `total` is
 * the length of the page's text in characters.
 */
export function* readableNodes(
  copyPage: () => Steps<InertCopy | null>,
  title: string,
  total: number,
): Steps<Set<Text>> {
  let best = new Set<Text>();
  let most = 0;
  if (total < LEAST) return best;
  for (const flags of ATTEMPTS) {
    yield;
    const copy = yield* copyPage();
    if (!copy) break;
    copy.document.title = title;
    yield;
    const nodes = new Set<Text>();
    let length = 0;
    let content: Node | null = null;
    try {
      content = yield* parsing(copy.document, flags);
    } catch {
      // A page that breaks it is read by our own rules alone.
    }
    yield;
    const pending: Node[] = content ? [content] : [];
    while (pending.length) {
      const node = pending.pop()!;
      const live = copy.live.get(node);
      if (live) {
        nodes.add(live);
        length += live.data.trim().length;
      }
      for (let child = node.firstChild; child; child = child.nextSibling) pending.push(child);
    }
    if (length > most) {
      best = nodes;
      most = length;
    }
    if (most >= Math.min(ENOUGH, total / 2)) break;
  }
  return best;
}
