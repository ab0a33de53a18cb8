import type { Dom } from '../article/dom.ts';
import type { Named } from '../wire/facts.ts';

/** `<meta>` names that can tell who wrote or owns the page. */
const META =
  /author|creator|byl|source|publisher|copyright|rights|site_name|og:type|agency|provider|credit|og:title|news_keywords|standout|syndication/i;
const ARTICLE_TYPE = /Article|BlogPosting|Report|ClaimReview/;
const MOST_METAS = 150;
const MOST_SCRIPTS = 12;
const LONGEST_SCRIPT = 200_000;
const LONGEST_VALUE = 300;

/** What the head says: metas and the JSON-LD of the article itself. */
export interface Head {
  meta: Named[];
  types: string[];
  ogTitle: string | null;
  headline: string | null;
}

export function readHead(document: Document, dom: Dom): Head {
  const head: Head = { meta: [], types: [], ogTitle: null, headline: null };
  const metas = dom.byTag(document, 'meta');
  for (let i = 0; i < Math.min(metas.length, MOST_METAS); i++) {
    const node = metas[i]!;
    const name =
      dom.attribute(node, 'name') ?? dom.attribute(node, 'property') ?? dom.attribute(node, 'itemprop');
    if (!name || !META.test(name)) continue;
    const value = dom.attribute(node, 'content')?.trim().slice(0, LONGEST_VALUE);
    if (!value) continue;
    if (name === 'og:title') head.ogTitle = value;
    else head.meta.push({ name: name.toLowerCase(), value });
  }
  const scripts = dom.byTag(document, 'script');
  let read = 0;
  for (let i = 0; i < Math.min(scripts.length, 300) && read < MOST_SCRIPTS; i++) {
    const node = scripts[i]!;
    if (!/ld\+json/i.test(dom.attribute(node, 'type') ?? '')) continue;
    read++;
    const text = dom.first(node);
    if (!text || dom.type(text) !== 3 || dom.length(text) > LONGEST_SCRIPT) continue;
    for (const item of parseJsonLd(dom.data(text))) readItem(item, head);
  }
  return head;
}

type Item = Record<string, unknown>;
const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of a JSON-LD block, graphs opened; nothing where it is no JSON. */
export function parseJsonLd(source: string): Item[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch {
    try {
      // Line breaks inside strings are the commonest fault.
      parsed = JSON.parse(
        source.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$|;\s*$/g, '').replace(/[\r\n\t]+/g, ' '),
      );
    } catch {
      return [];
    }
  }
  const items: Item[] = [];
  const queue: unknown[] = [parsed];
  while (queue.length && items.length < 60) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.push(...next.slice(0, 40));
    else if (isItem(next)) {
      items.push(next);
      if (Array.isArray(next['@graph'])) queue.push(...next['@graph'].slice(0, 40));
      if (isItem(next.mainEntity)) queue.push(next.mainEntity);
    }
  }
  return items;
}

export const typesOf = (item: Item): string[] =>
  (Array.isArray(item['@type']) ? item['@type'] : [item['@type']]).filter((type) => typeof type === 'string');

/** Names in a value that may be a string, an object with a name, or a list of either. */
export function namesIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value.slice(0, LONGEST_VALUE)];
  if (Array.isArray(value))
    return depth > 2 ? [] : value.slice(0, 12).flatMap((part) => namesIn(part, depth + 1));
  if (isItem(value)) return namesIn(value.name ?? value.legalName, depth + 1);
  return [];
}

const OWNERS = [
  'author',
  'creator',
  'publisher',
  'sourceOrganization',
  'provider',
  'copyrightHolder',
  'creditText',
  'copyrightNotice',
  'contributor',
  'isBasedOn',
  'dateline',
];

function readItem(item: Item, head: Head): void {
  const types = typesOf(item);
  head.types.push(...types);
  if (!types.some((type) => ARTICLE_TYPE.test(type))) return;
  if (typeof item.headline === 'string') head.headline ??= item.headline.slice(0, LONGEST_VALUE);
  for (const owner of OWNERS)
    for (const value of namesIn(item[owner])) head.meta.push({ name: `ld:${owner.toLowerCase()}`, value });
}
