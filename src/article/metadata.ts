import type { TextBlock } from './blocks.ts';
import { dateInUrl, isoDate, printedDate } from './dates.ts';
import type { Dom } from './dom.ts';
import { ARTICLE_TYPE, type Item, jsonLdItems, namesIn, typesOf } from './json-ld.ts';
import { languageTag } from './language-tag.ts';

export interface Metadata {
  title: string | null;
  /** Paragraph under the headline, where it is no part of the body. */
  standfirst: string | null;
  /** ISO date or date-time, with the zone where the page states one. */
  published: string | null;
  modified: string | null;
  byline: string | null;
  publisher: string | null;
  /** BCP 47 tag that the page declares; null where it declares none or the text is in another script. */
  lang: string | null;
  section: string | null;
}

/** What is known of the body when the metadata are read. */
export interface BodyFacts {
  text: string;
  /** Blocks before the body, from a little above the headline on. */
  above: readonly TextBlock[];
  /** Blocks that follow the body closely. */
  below: readonly TextBlock[];
}

const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\u9fff\uac00-\ud7af]{3}/;
const LONGEST = 300;
const MOST = 300;

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
    'last-modified',
  ],
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

export function readMetadata(document: Document, dom: Dom, url: string, body: BodyFacts): Metadata {
  const metas = readMetas(document, dom);
  const meta = (field: keyof typeof NAMES) => {
    for (const name of NAMES[field]) {
      const value = metas.get(name);
      if (value) return value;
    }
    return null;
  };
  const item = jsonLdItems(document, dom).find((found) =>
    typesOf(found).some((type) => ARTICLE_TYPE.test(type)),
  );
  const text = (value: unknown) =>
    typeof value === 'string' && value.trim() ? value.trim().slice(0, LONGEST) : null;
  const root = dom.documentElement(document);
  const headline = heading(document, dom);
  const declared = [root ? dom.attribute(root, 'lang') : null, text(item?.inLanguage), meta('locale')];
  const lang = language(declared, body.text);
  // 05/10/2022 is May only where Americans write it.
  const dayFirst =
    OTHER_SCRIPT.test(body.text.slice(0, 400)) || !(lang === null || /^en(?:-(?:US|CA|PH))?$/.test(lang));
  return {
    title:
      text(item?.headline) ?? cleanTitle(meta('title') ?? headline ?? pageTitle(document, dom), headline),
    standfirst: standfirst(body, meta('description')),
    published: published(
      document,
      dom,
      url,
      item,
      NAMES.published.map((name) => metas.get(name)),
      body,
      dayFirst,
    ),
    modified: first([text(item?.dateModified), meta('modified')], dayFirst),
    byline: byline(item, meta('byline'), body),
    publisher: text(namesIn(item?.publisher)[0]) ?? meta('publisher'),
    lang,
    section:
      text(Array.isArray(item?.articleSection) ? item.articleSection[0] : item?.articleSection) ??
      meta('section'),
  };
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

const first = (values: readonly (string | null | undefined)[], dayFirst: boolean) => {
  for (const value of values) {
    const iso = value ? isoDate(value, dayFirst) : null;
    if (iso) return iso;
  }
  return null;
};

/** Stated for machines, then in a `<time>`, then printed beside the headline, then in the address. */
function published(
  document: Document,
  dom: Dom,
  url: string,
  item: Item | undefined,
  metas: readonly (string | undefined)[],
  body: BodyFacts,
  dayFirst: boolean,
): string | null {
  const stated = [...namesIn(item?.datePublished), ...metas, ...namesIn(item?.dateCreated)].flatMap(
    (value) => (value && isoDate(value, dayFirst)) || [],
  );
  const inUrl = dateInUrl(url);
  if (stated.length) {
    const printed = new Set(printedDates(body, dayFirst));
    return localDay(stated.find((iso) => printed.has(iso.slice(0, 10))) ?? stated[0]!, inUrl);
  }
  const times = dom.byTag(document, 'time');
  let any: string | null = null;
  for (let i = 0; i < Math.min(times.length, 20); i++) {
    const node = times[i]!;
    const iso = isoDate(dom.attribute(node, 'datetime') ?? dom.attribute(node, 'content') ?? '', dayFirst);
    const marks = `${dom.attribute(node, 'itemprop') ?? ''} ${dom.attribute(node, 'class') ?? ''} ${dom.attribute(node, 'pubdate') === null ? '' : 'publ'}`;
    if (iso && /publ|entry-date|posted/i.test(marks)) return iso;
    if (!/modif|updat/i.test(marks)) any ??= iso;
  }
  return any ?? inUrl ?? printedDates(body, dayFirst)[0] ?? null;
}

/**
 * A moment in UTC late in the evening or early in the morning is another day where the paper is;
 * the day in its address is the paper's own.
 */
function localDay(iso: string, inUrl: string | null): string {
  if (!inUrl || !iso.endsWith('Z') || iso.startsWith(inUrl)) return iso;
  const apart = Math.abs(Date.parse(iso) - Date.parse(`${inUrl}T12:00:00Z`)) / 3_600_000;
  return apart <= 24 ? inUrl : iso;
}

/** Dates printed near the body: closest above the first paragraph, in its dateline, under the last. */
function printedDates({ above, below, text }: BodyFacts, dayFirst: boolean): string[] {
  const lines = [
    ...[...above]
      .reverse()
      .slice(0, 25)
      .map((block) => block.text)
      .filter((line) => line.length < 200),
    text.slice(0, 120),
    ...below
      .slice(0, 12)
      .map((block) => block.text)
      .filter((line) => line.length < 160),
  ];
  return lines.flatMap((line) => printedDate(line, dayFirst) ?? []);
}

function byline(item: Item | undefined, meta: string | null, { above }: BodyFacts): string | null {
  const names = [...new Set(namesIn(item?.author).map((name) => name.trim()))].filter(
    (name) => name && !/^https?:/.test(name),
  );
  if (names.length) return names.join(', ').slice(0, LONGEST);
  for (const { text, mark } of [...above].reverse().slice(0, 20))
    if (
      text.length < 160 &&
      (mark === 'byline' || /^(?:by|von|par|por|di|av|af)\s\p{Lu}/iu.test(text)) &&
      /\p{Lu}/u.test(text) &&
      printedDate(text) !== text
    )
      return text;
  return meta && !/^https?:/.test(meta) ? meta : null;
}

function standfirst({ above }: BodyFacts, description: string | null): string | null {
  for (const { text, mark } of [...above].reverse().slice(0, 12)) {
    if (text.length < 40 || text.length > 500) continue;
    if (mark === 'standfirst' || (description && text.startsWith(description.slice(0, 60)))) return text;
  }
  return null;
}

/** Declared, unless the text is in another script: templates declare what their maker spoke. */
function language(declared: readonly (string | null)[], text: string): string | null {
  const tag = declared.map(languageTag).find((found) => found !== null) ?? null;
  const latin = /^(?:en|de|fr|es|it|pt|nl|pl|sv|da|no|fi|tr|cs)\b/.test(tag ?? '');
  return latin && OTHER_SCRIPT.test(text.slice(0, 400)) ? null : tag;
}

/** The longest first-level heading, else the page's title; the empty string where there is neither. */
export const headlineOf = (document: Document, dom: Dom): string =>
  heading(document, dom) ?? cleanTitle(pageTitle(document, dom), null) ?? '';

function heading(document: Document, dom: Dom): string | null {
  const headings = dom.byTag(document, 'h1');
  let longest: string | null = null;
  for (let i = 0; i < Math.min(headings.length, 5); i++) {
    const text = textOf(dom, headings[i]!);
    if (text.length > (longest?.length ?? 8)) longest = text;
  }
  return longest;
}

function pageTitle(document: Document, dom: Dom): string | null {
  const [title] = Array.from({ length: 1 }, (_, i) => dom.byTag(document, 'title')[i]);
  return title ? textOf(dom, title) || null : null;
}

function textOf(dom: Dom, element: Node): string {
  const parts: string[] = [];
  const pending: Node[] = [element];
  for (let left = 60; pending.length && left > 0; left--) {
    const node = pending.pop()!;
    if (dom.type(node) === 3) parts.push(dom.data(node).slice(0, LONGEST));
    for (let child = dom.last(node); child; child = dom.previous(child)) pending.push(child);
  }
  return parts.join('').replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
}

/** Without the site's name behind a bar or dash, where the rest is a headline of its own. */
function cleanTitle(title: string | null, headline: string | null): string | null {
  if (!title) return null;
  if (headline && title.startsWith(headline)) return headline;
  // bounded: titles are cut at 300 characters
  const cut = /^(.{20,}?)\s+[|–—»·-]\s+[^|–—»·]{2,40}$/u.exec(title);
  return (cut ? cut[1]! : title).trim();
}
