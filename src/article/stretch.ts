import { FEW, type Steps } from '../steps.ts';
import { type Kind, kindOf, lengthOf, SENTENCE_END } from './block-value.ts';
import type { TextBlock } from './blocks.ts';
import type { Dom } from './dom.ts';
import type { OwnWords } from './own-words.ts';

/** A block and what it adds to or takes from the story. */
export interface Valued {
  block: TextBlock;
  kind: Kind;
  /** Share of the block that Readability, or the page's own record of the text, takes for the article, 0..1. */
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

export const isStory = ({ kind }: Valued) => kind === 'paragraph';

/** Every block with its value: text where Readability sees the story is worth most. */
export function* weighBlocks(
  dom: Dom,
  blocks: readonly TextBlock[],
  readable: ReadonlySet<Text>,
  own: OwnWords,
): Steps<Valued[]> {
  const near = neighbourhood(dom, blocks, readable);
  const valued: Valued[] = [];
  for (const [i, block] of blocks.entries()) {
    if (i % FEW === 0) yield;
    valued.push(weighed(block, own.whole && own.inBody(block) ? 1 : shareIn(block, readable), near));
  }
  yield;
  devalueTeasers(valued);
  bridgeInserts(dom, valued);
  return valued;
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

/** Element name and class: advertisements stand between wrappers of one kind. */
export const boxKind = (dom: Dom, box: Node | null) =>
  box && dom.type(box) === 1 ? `${dom.tag(box)} ${dom.attribute(box, 'class') ?? ''}` : '';

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
  let found = 0;
  for (const block of blocks) {
    if (lengthOf(block.text) < 60 || shareIn(block, readable) <= 0.5) continue;
    found += block.text.length;
    const parent = boxAround(dom, block.element);
    boxes.add(block.element);
    if (parent) boxes.add(parent);
    const outer = parent && boxAround(dom, parent);
    if (outer && dom.tag(outer) !== 'body') boxes.add(outer);
    const kind = boxKind(dom, parent);
    if (/ \S/.test(kind)) kinds.add(kind);
  }
  if (found < FOUND) return () => true;
  return ({ element }) => {
    const parent = boxAround(dom, element);
    const outer = parent && boxAround(dom, parent);
    if (kinds.has(boxKind(dom, parent))) return true;
    return boxes.has(element) || !!(parent && boxes.has(parent)) || !!(outer && boxes.has(outer));
  };
}

/** The element around another; what stands around the root is none. */
function boxAround(dom: Dom, element: Node): Node | null {
  const parent = dom.parent(element);
  return parent && dom.type(parent) === 1 ? parent : null;
}

function weighed(block: TextBlock, share: number, near: (block: TextBlock) => boolean): Valued {
  const found = kindOf(block);
  // What is said about the author is not the author's story.
  const kind = found === 'paragraph' && block.mark === 'byline' && share <= 0.5 ? 'short' : found;
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
export function bestStretch(items: readonly Valued[]): [number, number] {
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
