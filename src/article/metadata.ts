import type { BodyFacts } from './body-facts.ts';
import { bylineOf } from './byline.ts';
import { isoDate } from './dates.ts';
import type { Dom } from './dom.ts';
import { namesIn, withoutEntities } from './json-ld.ts';
import { fitsScript, languageTag } from './language-tag.ts';
import { publishedDate } from './published.ts';
import type { Field, Stated } from './stated.ts';

export interface Metadata {
  title: string | null;
  /** Paragraph under the headline, where it is no part of the body. */
  standfirst: string | null;
  /** ISO date or date-time, with the zone where the page states one. */
  published: string | null;
  modified: string | null;
  byline: string | null;
  publisher: string | null;
  /** BCP 47 tag that the page declares of its text; null where it declares none that fits the text's script. */
  lang: string | null;
  section: string | null;
}

const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\u9fff\uac00-\ud7af]{3}/;
const LONGEST = 300;

export function readMetadata(
  document: Document,
  dom: Dom,
  url: string,
  { item, page, all }: Stated,
  body: BodyFacts,
): Metadata {
  const meta = (field: Field) => all(field)[0] ?? null;
  const text = (value: unknown) =>
    typeof value === 'string' && value.trim() ? withoutEntities(value.trim().slice(0, LONGEST)) : null;
  const near = body.node ?? dom.documentElement(document);
  const headline = heading(document, dom);
  const declared = [near && nearestLanguage(dom, near), text(item?.inLanguage), meta('locale')];
  const lang = language(declared, body.text);
  const dayFirst = OTHER_SCRIPT.test(body.text.slice(0, 400)) || writesDayFirst(lang, url);
  const modified = first([text(item?.dateModified), meta('modified')], dayFirst);
  return {
    title:
      text(item?.headline) ?? cleanTitle(meta('title') ?? headline ?? pageTitle(document, dom), headline),
    standfirst: standfirst(body, meta('description')),
    published: publishedDate(document, dom, url, {
      stated: [item?.datePublished, all('published'), item?.dateCreated, page?.datePublished].flatMap(
        (value) => namesIn(value),
      ),
      served: all('served'),
      modified,
      body,
      dayFirst,
    }),
    modified,
    byline: bylineOf(item, meta('byline'), body),
    publisher: text(namesIn(item?.publisher)[0]) ?? meta('publisher'),
    lang,
    section:
      text(Array.isArray(item?.articleSection) ? item.articleSection[0] : item?.articleSection) ??
      meta('section'),
  };
}

/**
 * 05/10/2022 is May only where Americans write it. English that names no country is told by the
 * country of the address: its own domain, or an edition in the path (`/en-gb/`).
 */
function writesDayFirst(lang: string | null, url: string): boolean {
  if (lang !== null && lang !== 'en') return !/^en-(?:US|CA|PH)$/.test(lang);
  return /^https?:\/\/[^/]*\.(?:uk|ie|au|nz|in|za|sg|my|hk|pk|bd|lk|ng|ke|gh|eu)(?:[/:]|$)|\/en-(?:gb|ie|au|nz|in|za|sg)\//i.test(
    url.slice(0, 300),
  );
}

const first = (values: readonly (string | null | undefined)[], dayFirst: boolean) => {
  for (const value of values) {
    const iso = value ? isoDate(value, dayFirst) : null;
    if (iso) return iso;
  }
  return null;
};

function standfirst({ above }: BodyFacts, description: string | null): string | null {
  for (const { text, mark } of [...above].reverse().slice(0, 12)) {
    if (text.length < 40 || text.length > 500) continue;
    if (mark === 'standfirst' || (description && text.startsWith(description.slice(0, 60)))) return text;
  }
  return null;
}

/** The first declared that the text's letters allow: templates declare what their maker spoke. */
const language = (declared: readonly (string | null)[], text: string): string | null =>
  declared.map(languageTag).find((tag) => tag !== null && fitsScript(tag, text)) ?? null;

/** What the closest element around a node declares: an agency's English in an Arabic frame says so itself. */
function nearestLanguage(dom: Dom, node: Node): string | null {
  for (let at: Node | null = node; at; at = dom.parent(at)) {
    const declared = dom.type(at) === 1 ? dom.attribute(at as Element, 'lang') : null;
    if (declared) return declared;
  }
  return null;
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
