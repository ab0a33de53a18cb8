import type { Dom } from '../article/dom.ts';
import { ARTICLE_TYPE, type Item, jsonLdItems, namesIn, typesOf } from '../article/json-ld.ts';
import type { Named } from '../wire/facts.ts';

/** `<meta>` names that can tell who wrote or owns the page. */
const META =
  /author|creator|byl|source|publisher|copyright|rights|site_name|og:type|agency|provider|credit|og:title|description|syndication/i;
const MOST_METAS = 150;
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
  for (const item of jsonLdItems(document, dom)) readItem(item, head);
  return head;
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
