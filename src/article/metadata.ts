import type { Dom } from './dom.ts';

export interface Metadata {
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
}

export function readMetadata(document: Document, dom: Dom, _url: string, _text: string): Metadata {
  const root = dom.documentElement(document);
  return {
    title: document.title || null,
    standfirst: null,
    published: null,
    modified: null,
    byline: null,
    publisher: null,
    lang: root ? dom.attribute(root, 'lang') : null,
    section: null,
  };
}
