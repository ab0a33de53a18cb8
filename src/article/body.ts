import { readCredit } from '../wire/credit.ts';
import { parseDateline } from '../wire/dateline.ts';
import { readSignOff } from '../wire/sign-off.ts';
import { type Kind, kindOf, lengthOf, SENTENCE_END } from './block-value.ts';
import type { TextBlock } from './blocks.ts';
import { printedDate } from './dates.ts';
import type { Dom } from './dom.ts';

interface Valued {
  block: TextBlock;
  kind: Kind;
  /** Share of the block that Readability takes for the article, 0..1. */
  readable: number;
  /** Stays whatever its kind: the standfirst. */
  keep?: boolean;
  /** Adds up over the blocks of the body; what is not the story costs. */
  value: number;
}

/** Longest stretch of a paragraph that counts, so that one block of legal text does not win a page. */
const MOST = 600;
/** Worth of a character of running text inside and outside of what Readability found. */
const INSIDE = 1;
const OUTSIDE = 0.45;
const OUTSIDE_UNFINISHED = 0.1;
/** The same in another part of the page than Readability's: another story. */
const ELSEWHERE = -0.15;
/** Blocks looked at before and after the best stretch. */
const EDGE = 8;
/** Readability found an article if it found so many characters. */
const FOUND = 500;
/** What a block of another kind costs. */
const COST: Readonly<Record<Exclude<Kind, 'paragraph'>, number>> = {
  short: 12,
  heading: 12,
  links: 45,
  caption: 5,
  junk: 20,
  turn: 160,
};
/** Costs are less where Readability too sees the story. */
const COST_INSIDE = 0.35;

/**
 * The blocks of the article among all blocks of the page: the stretch of the page with the highest sum
 * of values, then what belongs to the story within it, block by block.
 */
export function selectBody(
  dom: Dom,
  blocks: readonly TextBlock[],
  readable: ReadonlySet<Text>,
  headline: string,
): TextBlock[] {
  const near = neighbourhood(dom, blocks, readable);
  const valued = blocks.map((block) => weighed(block, readable, near));
  devalueTeasers(valued);
  bridgeInserts(dom, valued);
  const [from, to] = bestStretch(valued);
  // Short lines at either end cost more than they are worth; they are looked at one by one.
  const stretch = valued.slice(Math.max(0, from - EDGE), to + EDGE);
  trimStart(dom, stretch, headline);
  trimEnd(stretch);
  const seen = new Set<string>();
  return stretch
    .filter((item, i) => {
      if (!belongs(stretch, i, headline)) return false;
      // Galleries and print versions repeat paragraphs.
      const { text } = item.block;
      if (text.length > 40 && seen.has(text)) return false;
      seen.add(text);
      return true;
    })
    .map(({ block }) => block);
}

function shareIn(block: TextBlock, readable: ReadonlySet<Text>): number {
  let kept = 0;
  let all = 0;
  for (const node of block.nodes) {
    const length = node.data.trim().length;
    all += length;
    if (readable.has(node)) kept += length;
  }
  return all ? kept / all : 0;
}

/**
 * Tells whether a block stands where Readability's text stands: in the same box or in a box beside it.
 * Where it found next to nothing, everywhere.
 */
function neighbourhood(
  dom: Dom,
  blocks: readonly TextBlock[],
  readable: ReadonlySet<Text>,
): (block: TextBlock) => boolean {
  const boxes = new Set<Node>();
  /** Boxes of a kind: pages that put advertisements between wrappers of the same class. */
  const kinds = new Set<string>();
  const boxKind = (box: Node | null) =>
    box && dom.type(box) === 1 ? `${dom.tag(box)} ${dom.attribute(box, 'class') ?? ''}` : '';
  let found = 0;
  for (const block of blocks) {
    if (lengthOf(block.text) < 60 || shareIn(block, readable) <= 0.5) continue;
    found += block.text.length;
    for (const box of [block.element, dom.parent(block.element)]) if (box) boxes.add(box);
    const outer = dom.parent(dom.parent(block.element) ?? block.element);
    if (outer && dom.tag(outer) !== 'body') boxes.add(outer);
    const kind = boxKind(dom.parent(block.element));
    if (/ \S/.test(kind)) kinds.add(kind);
  }
  if (found < FOUND) return () => true;
  return ({ element }) => {
    const parent = dom.parent(element);
    const outer = parent && dom.parent(parent);
    if (kinds.has(boxKind(parent))) return true;
    return boxes.has(element) || !!(parent && boxes.has(parent)) || !!(outer && boxes.has(outer));
  };
}

function weighed(block: TextBlock, readable: ReadonlySet<Text>, near: (block: TextBlock) => boolean): Valued {
  const share = shareIn(block, readable);
  const kind = kindOf(block);
  let value: number;
  if (kind === 'paragraph') {
    const finished = SENTENCE_END.test(block.text) ? OUTSIDE : OUTSIDE_UNFINISHED;
    const each = share > 0.5 ? INSIDE : near(block) ? finished : ELSEWHERE;
    value = each * Math.min(MOST, lengthOf(block.text));
  } else value = -COST[kind] * (share > 0.5 && kind !== 'turn' ? COST_INSIDE : 1);
  return { block, kind, readable: share, value };
}

/** Fewer alternations than this are a story with links between its paragraphs. */
const TEASERS = 3;

/** Headlines that are links, each with one paragraph under it, again and again: a list of other stories. */
function devalueTeasers(items: Valued[]): void {
  const seen = items.filter(({ block }) => block.text.length > 3);
  let run: Valued[] = [];
  const close = () => {
    if (run.length >= TEASERS)
      for (const item of run) {
        item.kind = 'links';
        item.value = -COST.links;
      }
    run = [];
  };
  seen.forEach((item, i) => {
    if (item.kind === 'links') return;
    const teaser =
      item.kind !== 'heading' && seen[i - 1]?.kind === 'links' && (seen[i + 1]?.kind ?? 'links') === 'links';
    if (teaser) run.push(item);
    else close();
  });
  close();
}

/** Most that an insert between two paragraphs of one box may cost. */
const MOST_INSERT = 80;

/** Tables, galleries and lists of links set between paragraphs of one box do not end the story. */
function bridgeInserts(dom: Dom, items: readonly Valued[]): void {
  let last = -1;
  let cost = 0;
  items.forEach((item, i) => {
    if (item.kind !== 'paragraph' || item.readable <= 0.5) {
      cost -= Math.min(0, item.value);
      return;
    }
    const same = last >= 0 && dom.parent(items[last]!.block.element) === dom.parent(item.block.element);
    if (same && cost > MOST_INSERT)
      for (const between of items.slice(last + 1, i))
        if (between.value < 0) between.value *= MOST_INSERT / cost;
    last = i;
    cost = 0;
  });
}

/** The contiguous stretch with the greatest sum (Kadane's algorithm). */
function bestStretch(items: readonly Valued[]): [number, number] {
  let best = 0;
  let bounds: [number, number] = [0, 0];
  let sum = 0;
  let start = 0;
  items.forEach(({ value }, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += value;
    if (sum > best) {
      best = sum;
      bounds = [start, i + 1];
    }
  });
  return bounds;
}

const isStory = ({ kind }: Valued) => kind === 'paragraph';

/**
 * Headline, date, byline and tools above the first paragraph go; short paragraphs of the same box that
 * are nothing of the kind stay.
 */
function trimStart(dom: Dom, stretch: Valued[], headline: string): void {
  let first = stretch.findIndex(
    (item) => isStory(item) && item.value > 0 && !isHeadline(item.block.text, headline),
  );
  if (first <= 0) return;
  const standfirst = stretch.slice(0, first).find(({ block, kind }) => isStandfirst(block, kind));
  const box = dom.parent(stretch[first]!.block.element);
  while (first > 0) {
    const { block, kind, readable } = stretch[first - 1]!;
    if (kind !== 'short' || block.tag !== 'p' || readable <= 0.5 || block.mark || block.text.length < 20)
      break;
    if (dom.parent(block.element) !== box || isHeadline(block.text, headline)) break;
    if (printedDate(block.text) || readCredit(block.text) || /^by\s/i.test(block.text)) break;
    first--;
  }
  stretch.splice(0, first);
  if (standfirst && !stretch.includes(standfirst)) stretch.unshift({ ...standfirst, keep: true });
}

const isStandfirst = ({ mark, text }: TextBlock, kind: Kind) =>
  mark === 'standfirst' &&
  (kind === 'paragraph' || kind === 'short' || kind === 'heading') &&
  text.length >= 50 &&
  text.length < 600;

/** Below the last paragraph only short sentences next to it and sign-offs remain. */
function trimEnd(stretch: Valued[]): void {
  const next = nextStory(stretch);
  if (next > 0) stretch.length = next;
  let last = stretch.findLastIndex((item) => isStory(item) && item.value > 0);
  for (let i = last + 1; i < Math.min(stretch.length, last + EDGE); i++) {
    const { block, kind } = stretch[i]!;
    const credit = kind === 'links' && readSignOff(block.text) !== null;
    if (credit) stretch[i]!.keep = true;
    if (kind === 'turn' || (kind === 'links' && !credit)) break;
    if (kind !== 'junk' && kind !== 'caption' && isClosing(block.text)) last = i;
  }
  stretch.length = last + 1;
}

/**
 * Where another wire story begins: a second dateline with an agency, below something that is no
 * paragraph of the first. -1 if there is one story.
 */
function nextStory(stretch: readonly Valued[]): number {
  const datelines = stretch.flatMap((item, i) =>
    isStory(item) && parseDateline(item.block.text.slice(0, 200))?.agency ? [i] : [],
  );
  return datelines.slice(1).find((i) => !isStory(stretch[i - 1]!)) ?? -1;
}

const isClosing = (text: string) => /[.!?。！？]["”»’']?$/u.test(text) || readSignOff(text) !== null;

function isHeadline(text: string, headline: string): boolean {
  return headline.length > 15 && (text === headline || (text.length > 15 && headline.startsWith(text)));
}

function belongs(stretch: readonly Valued[], i: number, headline: string): boolean {
  const { block, kind, readable, keep } = stretch[i]!;
  if (keep) return true;
  if (isHeadline(block.text, headline) || block.tag === 'h1') return false;
  switch (kind) {
    case 'paragraph':
      return true;
    case 'links':
    case 'junk':
    case 'turn':
    case 'caption':
      return false;
    case 'heading':
      // A subhead stands between paragraphs.
      return readable > 0.5 && stretch[i + 1]?.kind !== 'links' && stretch.slice(i + 1, i + 3).some(isStory);
    case 'short':
      return readable > 0.5 || (SENTENCE_END.test(block.text) && block.mark === null);
  }
}
