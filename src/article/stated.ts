import type { Dom } from './dom.ts';
import { ARTICLE_TYPE, type Item, jsonLdItems, typesOf } from './json-ld.ts';

/** What the head of the page states for machines. */
export interface Stated {
  /** The JSON-LD record of the article itself. */
  item: Item | undefined;
  /** The record of the page that it stands on. */
  page: Item | undefined;
  /** Values of the `<meta>` elements that hold a field, best first. */
  all(field: Field): string[];
}

const LONGEST = 300;
const MOST = 300;
/** Longest JSON-LD script, in code units: that of a running story of several hundred entries. */
const LONGEST_RECORD = 1_000_000;

/** Names of `<meta>` that hold a field, best first. */
const NAMES = {
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'og:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date.created',
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'article.published',
    'published-date',
    'publish-date',
    'publishdate',
    'pubdate',
    'pub_date',
    'publication_date',
    'publicationdate',
    'article_date_original',
    'originalpublicationdate',
    'displaydate',
    'dat',
    'datecreated',
    'citation_publication_date',
    'date',
  ],
  served: ['last-modified'],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'lastmod',
    'last-modified',
    'revised',
  ],
  byline: [
    'byl',
    'author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'article:author',
    'byline',
  ],
  publisher: ['og:site_name', 'publisher', 'dc.publisher', 'application-name', 'cre'],
  section: ['article:section', 'section', 'parsely-section', 'category', 'articlesection'],
  title: ['og:title', 'twitter:title', 'dc.title', 'hdl', 'title'],
  locale: ['og:locale', 'content-language', 'language', 'dc.language'],
  description: ['og:description', 'description', 'twitter:description'],
} as const;

export type Field = keyof typeof NAMES;

export function readStated(document: Document, dom: Dom): Stated {
  const metas = readMetas(document, dom);
  const all = (field: Field) => NAMES[field].flatMap((name) => metas.get(name) ?? []);
  const records = jsonLdItems(document, dom, LONGEST_RECORD);
  const ofType = (pattern: RegExp) =>
    records.filter((found) => typesOf(found).some((type) => pattern.test(type)));
  // Pages keep records of the stories that they link to as well.
  const articles = ofType(ARTICLE_TYPE);
  const titles = all('title');
  const item = articles.find(({ headline }) => titles.includes(String(headline).trim())) ?? articles[0];
  return { item, page: ofType(/(?<!\w)(?:Web|Item)Page$/)[0], all };
}

function readMetas(document: Document, dom: Dom): Map<string, string> {
  const found = new Map<string, string>();
  const metas = dom.byTag(document, 'meta');
  for (let i = 0; i < Math.min(metas.length, MOST); i++) {
    const node = metas[i]!;
    const value = dom.attribute(node, 'content')?.trim().slice(0, LONGEST);
    if (!value) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = dom.attribute(node, attribute)?.toLowerCase();
      if (name && !found.has(name)) found.set(name, value);
    }
  }
  return found;
}
