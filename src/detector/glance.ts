import { type Dom, domOf, INLINE, SILENT } from '../article/dom.ts';
import { jsonLdSources } from '../article/json-ld.ts';
import { ENOUGH, RUNNING, treesIn } from '../article/trees.ts';
import { isAgencyAddress, namesAgency } from './clues.ts';

/** What the first look at a page says. */
export interface Glance {
  /** There is running text and an agency's name, address or desk near it: worth weighing. */
  clue: boolean;
  /** Characters of running text. */
  characters: number;
  /** Roots of other trees that were met, shadow roots and frames. */
  trees: readonly Node[];
}

/** No page is looked at further than this, in text nodes. */
const MOST_TEXTS = 20_000;
/** Elements that the page has invented. */
const INVENTED = "/descendant::*[contains(local-name(.), '-')]";
/** Less of it is no article. */
const LEAST = 70;
/** Share of the running text from which a box belongs to the story rather than to what stands beside it. */
const CORE = 0.2;
/** Share of the fullest box's text from which another may be the story. */
const RIVAL = 0.5;
/** Text nodes read above the story, at its beginning and its end, and below it. */
const ABOVE = 60;
const OPENING = 12;
const CLOSING = 16;
const BELOW = 100;
/** Blank nodes among them are passed over, so many for each. */
const BLANK = 10;
/** Of a paragraph only the ends are read: as much as a dateline or a sign-off takes. */
const HEAD = 160;
const TAIL = 300;
const MOST_METAS = 150;
const LONGEST_META = 300;
const ARTICLE_BODY = /"articleBody"\s*:\s*"[^"\\]*(?:\\.[^"\\]*)*"/g;

/**
 * Is there anything to weigh? The first stage of the detector, on every page: where running text stands
 * is told from the lengths of text nodes alone; if there is any, the head and the lines around its
 * first and last paragraphs are searched for an agency's name. Whatever `detect` takes for wire copy
 * has such a name or address.
 */
export function glance(document: Document, url: string): Glance {
  const dom = domOf(document);
  const root = dom.documentElement(document);
  if (!root) return { clue: false, characters: 0, trees: [] };
  const look = (roots: readonly Node[]) => {
    const page = whereTextRuns(
      dom,
      roots.flatMap((each) => dom.texts(document, each, MOST_TEXTS)),
    );
    const { stories, running } = page;
    const characters = stories[0]?.characters ?? 0;
    const clue =
      characters >= LEAST &&
      (isAgencyAddress(url) ||
        roots.some((each) => inHead(each, dom)) ||
        stories.some((story) => around(page, story)));
    return { clue, characters, trees: roots.slice(1), running };
  };
  const seen = look([root]);
  if (seen.clue) return seen;
  // Other trees are looked into where the document itself gives nothing to weigh.
  const full = seen.running >= ENOUGH;
  const trees = treesIn(document, full, full ? dom.search(document, INVENTED) : undefined);
  return trees.size ? look([root, ...trees.values()]) : seen;
}

/** The same of one of several stories: the head is another's. */
export function glanceAt(document: Document, story: Node): boolean {
  const dom = domOf(document);
  const page = whereTextRuns(dom, dom.texts(document, story, MOST_TEXTS));
  return page.stories.some((each) => each.characters >= LEAST && around(page, each));
}

/** The text nodes of a page or a part of it, and which of them are a story. */
interface Texts {
  dom: Dom;
  texts: readonly Text[];
  stories: readonly Story[];
  /** Characters of all running text. */
  running: number;
}

interface Story {
  /** Indexes of the first and the last text node. */
  first: number;
  last: number;
  characters: number;
}

/** A text node of running text. */
interface Long {
  index: number;
  length: number;
  boxes: Node[];
}

function whereTextRuns(dom: Dom, texts: readonly Text[]): Texts {
  const long: Long[] = [];
  let running = 0;
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index]!;
    const length = dom.length(text);
    if (length < RUNNING) continue;
    const boxes = boxesOf(dom, text);
    // Indentation can be long too.
    if (!boxes.length || !text.substringData(length >> 1, 12).trim()) continue;
    long.push({ index, length, boxes });
    running += length;
  }
  return { dom, texts, stories: storiesIn(long), running };
}

/** The fullest box of running text, and the next one if it holds nearly as much: a long footer, another story. */
function storiesIn(long: readonly Long[]): Story[] {
  const main = fullest(long);
  if (!main) return [];
  const other = fullest(long.filter(({ boxes }) => !boxes.includes(main.box)));
  return other && other.characters >= RIVAL * main.characters ? [main, other] : [main];
}

/** The box with the most text: a block, or one or two levels above the blocks. */
function fullest(long: readonly Long[]): (Story & { box: Node }) | null {
  const sums = new Map<Node, number>();
  let box: Node | null = null;
  let characters = 0;
  for (const { length, boxes } of long)
    for (const [level, at] of boxes.entries()) {
      const sum = (sums.get(at) ?? 0) + length * (level === 2 ? 0.6 : 1);
      sums.set(at, sum);
      if (sum <= characters) continue;
      characters = sum;
      box = at;
    }
  if (!box) return null;
  const top = box;
  const inside = long.filter(({ boxes }) => boxes.includes(top));
  const core = inside.filter(({ boxes }) => sums.get(boxes[1] ?? boxes[0]!)! >= CORE * characters);
  const texts = core.length ? core : inside;
  return { box, first: texts[0]!.index, last: texts.at(-1)!.index, characters };
}

/** The block that holds a text and the two boxes around it; none where the text is a link or is not shown. */
function boxesOf(dom: Dom, text: Text): Node[] {
  const boxes: Node[] = [];
  let at = dom.parent(text);
  for (let n = 0; at && n < 20 && boxes.length < 3 && dom.type(at) === 1; n++, at = dom.parent(at)) {
    const tag = dom.tag(at);
    if (!boxes.length && (tag === 'a' || SILENT.has(tag))) return [];
    if (boxes.length || !INLINE.has(tag)) boxes.push(at);
  }
  return boxes;
}

function inHead(root: Node, dom: Dom): boolean {
  const metas = dom.byTag(root, 'meta');
  for (let i = 0; i < Math.min(metas.length, MOST_METAS); i++) {
    const value = dom.attribute(metas[i]!, 'content');
    if (value && namesAgency(value.slice(0, LONGEST_META))) return true;
  }
  // The story's own text, which some repeat there, says nothing of whose it is.
  for (const json of jsonLdSources(root, dom)) if (namesAgency(json.replace(ARTICLE_BODY, ''))) return true;
  return false;
}

function around({ dom, texts }: Texts, { first, last }: Story): boolean {
  /** Looks at so many texts from one on, forwards or backwards. */
  const search = (from: number, step: 1 | -1, most: number) => {
    let left = most;
    for (let i = from, n = most * BLANK; i >= 0 && i < texts.length && left > 0 && n > 0; i += step, n--) {
      const seen = namedIn(dom, texts[i]!);
      if (seen) return true;
      if (seen === false) left--;
    }
    return false;
  };
  return (
    search(first, 1, OPENING) ||
    search(last, -1, CLOSING) ||
    search(first - 1, -1, ABOVE) ||
    search(last + 1, 1, BELOW)
  );
}

/** Whether a text node names an agency for the story; null where it is blank or not shown. */
function namedIn(dom: Dom, text: Text): boolean | null {
  const length = dom.length(text);
  if (length < 2) return null;
  const parent = dom.parent(text);
  if (parent && dom.type(parent) === 1 && SILENT.has(dom.tag(parent))) return null;
  if (length > HEAD + TAIL)
    return (
      (namesAgency(text.substringData(0, HEAD)) || namesAgency(text.substringData(length - TAIL, TAIL))) &&
      !isBeside(dom, text)
    );
  const line = dom.data(text);
  return /\S/.test(line) ? inLine(line) && !isBeside(dom, text) : null;
}

/** An agency named for a picture is no clue. */
const inLine = (line: string) =>
  namesAgency(line) && !(line.length < 120 && /photo|foto|getty|image|video/i.test(line));

/** In a menu or a picture's caption, neither of which speaks for the text. */
function isBeside(dom: Dom, text: Text): boolean {
  let at = dom.parent(text);
  for (let n = 0; at && n < 10 && dom.type(at) === 1; n++, at = dom.parent(at))
    if (/^(?:nav|figure|figcaption)$/.test(dom.tag(at))) return true;
  return false;
}
