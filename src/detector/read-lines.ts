import { type Dom, following, INLINE, preceding, SILENT } from '../article/dom.ts';
import type { Line, Zone } from '../wire/facts.ts';

/** Longest line that is kept; a paragraph is cut, its end is kept where the zone is the tail. */
const LONGEST = 420;
/** In a box called “image”, which may hold the whole story, a line shorter than this is of the picture. */
const LABEL = 60;
const CREDIT_CLASS =
  /by-?line|author|autor|source|quelle|credit|writer|reporter|agency|agentur|attribution|dateline|copyright|fonte|fuente|kilde|zrodlo|redakc/i;
const CAPTION_CLASS =
  /caption|photo|foto|picture|image(?!s?-?box)|gallery|slide|bild|figure|legend|credits?-image/i;

/** The line being put together. */
interface Pending {
  parts: string[];
  length: number;
  linked: number;
  block: Node | null;
}

/** Reads lines of text in document order between two nodes, bounded in nodes and lines. */
export function readLines(
  dom: Dom,
  from: Node,
  until: Node | null,
  root: Node,
  zone: Zone,
  limit: { lines: number; nodes: number },
): Line[] {
  const lines: Line[] = [];
  let pending: Pending = { parts: [], length: 0, linked: 0, block: null };
  let left = limit.nodes;
  const flush = () => {
    const { parts, length, linked, block } = pending;
    pending = { parts: [], length: 0, linked: 0, block: null };
    if (!parts.length || !block) return;
    const text = clean(parts.join(''), zone);
    if (!text) return;
    const line: Line = { zone, text };
    const kind = classOf(dom, block);
    if (kind === 'caption' && (zone !== 'lead' || text.length < LABEL)) line.zone = 'caption';
    if (kind === 'credit') line.marked = true;
    if (linked > 0.8 * length) line.link = true;
    lines.push(line);
  };
  for (
    let node: Node | null = from;
    node && node !== until && left > 0 && lines.length < limit.lines;
    left--
  ) {
    const type = dom.type(node);
    if (type === 1) {
      const tag = dom.tag(node);
      if (SILENT.has(tag) || tag === 'nav') {
        node = following(dom, node, root, true);
        continue;
      }
      if (tag === 'br' || tag === 'hr' || !INLINE.has(tag)) flush();
    } else if (type === 3 && dom.length(node) > 0) {
      const { block, linked } = blockOf(dom, node);
      if (pending.block !== block) flush();
      pending.block = block;
      if (pending.length < 4 * LONGEST) {
        const data = dom.data(node);
        const last = pending.parts[pending.parts.length - 1];
        // “9:49 PM ET<span>Reuters</span>” are two words; a drop capital and its word are one.
        if (last && last.length > 1 && /^\p{Lu}/u.test(data) && /[\p{L}\p{N}]$/u.test(last))
          pending.parts.push(' ');
        pending.parts.push(data.length > 4 * LONGEST ? data.slice(0, LONGEST) + data.slice(-LONGEST) : data);
        const visible = data.trim().length;
        pending.length += visible;
        if (linked) pending.linked += visible;
      }
    }
    node = following(dom, node, root);
  }
  flush();
  return lines;
}

/** Goes back in document order over some text nodes, or to a headline if one is met before. */
export function rewind(
  dom: Dom,
  node: Node,
  root: Node,
  texts: number,
  headline: boolean,
): { node: Node; headline: Node | null } {
  let at = node;
  let left = texts;
  let nodes = 30 * texts;
  let met: Node | null = null;
  while (left > 0 && nodes-- > 0) {
    const before = preceding(dom, at, root);
    if (!before) break;
    at = before;
    const type = dom.type(at);
    if (type === 3 && dom.length(at) > 1 && !SILENT.has(parentTag(dom, at)) && /\S/.test(dom.data(at)))
      left--;
    if (headline && !met && type === 1 && dom.tag(at) === 'h1') {
      // A credit may stand above the headline too, but not far.
      met = at;
      left = Math.min(left, 6);
    }
  }
  return { node: at, headline: met };
}

const parentTag = (dom: Dom, node: Node) => {
  const parent = dom.parent(node);
  return parent && dom.type(parent) === 1 ? dom.tag(parent) : '';
};

function blockOf(dom: Dom, text: Node): { block: Node | null; linked: boolean } {
  let linked = false;
  let at = dom.parent(text);
  for (let n = 0; at && n < 20; n++) {
    const tag = dom.tag(at);
    if (tag === 'a') linked = true;
    if (!INLINE.has(tag)) break;
    at = dom.parent(at);
  }
  return { block: at, linked };
}

/** What the markup calls a block: looked for on itself and two levels up. */
function classOf(dom: Dom, block: Node): 'caption' | 'credit' | null {
  let at: Node | null = block;
  for (let n = 0; at && n < 4 && dom.type(at) === 1; n++) {
    const tag = dom.tag(at);
    if (tag === 'figcaption' || tag === 'figure') return 'caption';
    if (n < 3 && tag !== 'body' && tag !== 'article') {
      const names = `${dom.attribute(at, 'class') ?? ''} ${dom.attribute(at, 'id') ?? ''} ${dom.attribute(at, 'itemprop') ?? ''} ${dom.attribute(at, 'rel') ?? ''}`;
      if (names.length < 300) {
        if (CREDIT_CLASS.test(names) && !CAPTION_CLASS.test(names)) return 'credit';
        if (n < 2 && CAPTION_CLASS.test(names)) return 'caption';
      }
    }
    at = dom.parent(at);
  }
  return null;
}

function clean(text: string, zone: Zone): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  return zone === 'tail' || zone === 'after' ? line.slice(-LONGEST) : line.slice(0, LONGEST);
}
