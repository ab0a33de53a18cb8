import type { Dom } from './dom.ts';

/** schema.org types of a story's own record. */
export const ARTICLE_TYPE = /Article|BlogPosting|Report|ClaimReview/;
const MOST_SCRIPTS = 12;
const LONGEST_SCRIPT = 200_000;
const LONGEST_VALUE = 300;

export type Item = Record<string, unknown>;
const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of a JSON-LD block, graphs opened; type and dates of the article where it is no JSON. */
function parseJsonLd(source: string): Item[] {
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
      return mended(source);
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

/** Of a script that is no JSON (quotation marks in a headline are enough) the fields that can still be read. */
function mended(source: string): Item[] {
  const field = (name: string, value: string) =>
    new RegExp(`"${name}"\\s{0,9}:\\s{0,9}"(${value})"`).exec(source)?.[1];
  const type = field('@type', '\\w{0,20}(?:Article|Posting)');
  if (!type) return [];
  const date = '[^"\\\\]{8,40}';
  return [
    { '@type': type, datePublished: field('datePublished', date), dateModified: field('dateModified', date) },
  ];
}

export const typesOf = (item: Item): string[] =>
  (Array.isArray(item['@type']) ? item['@type'] : [item['@type']]).filter((type) => typeof type === 'string');

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Without the HTML entities that templates leave in records, where no browser reads them. */
export const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{2,5})|#x([\da-f]{2,4})|([a-z]{2,4}));/gi, (entity, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? entity;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });

/** Names in a value that may be a string, an object with a name or a value, or a list of either. */
export function namesIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [withoutEntities(value.slice(0, LONGEST_VALUE))];
  if (Array.isArray(value))
    return depth > 2 ? [] : value.slice(0, 12).flatMap((part) => namesIn(part, depth + 1));
  if (isItem(value)) return namesIn(value.name ?? value.legalName ?? value['@value'], depth + 1);
  return [];
}

/** The page's JSON-LD objects of scripts of at most `longest` code units; type and dates of a script that is no JSON. */
export function jsonLdItems(document: Document, dom: Dom, longest = LONGEST_SCRIPT): Item[] {
  return [...jsonLdSources(document, dom, longest)].flatMap(parseJsonLd);
}

/** The sources of the first JSON-LD scripts below a node, those longer than `longest` code units left out. */
export function* jsonLdSources(root: Node, dom: Dom, longest = LONGEST_SCRIPT): Generator<string> {
  const scripts = dom.byTag(root, 'script');
  let read = 0;
  for (let i = 0; i < Math.min(scripts.length, 300) && read < MOST_SCRIPTS; i++) {
    const node = scripts[i]!;
    if (!/ld\+json/i.test(dom.attribute(node, 'type') ?? '')) continue;
    read++;
    const text = dom.first(node);
    if (text && dom.type(text) === 3 && dom.length(text) <= longest) yield dom.data(text);
  }
}
