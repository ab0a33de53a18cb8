import { FEW, type Steps } from '../steps.ts';
import { readCredit } from '../wire/credit.ts';
import { parseDateline } from '../wire/dateline.ts';
import { readSignOff } from '../wire/sign-off.ts';
import { SENTENCE_END } from './block-value.ts';
import type { TextBlock } from './blocks.ts';
import { printedDate } from './dates.ts';
import type { Dom } from './dom.ts';
import { lettersOf, type OwnWords } from './own-words.ts';
import { bestStretch, boxKind, isStory, type Valued, weighBlocks } from './stretch.ts';

/** Blocks looked at before and after the best stretch. */
const EDGE = 8;
/** Blocks above it among which the page's own description may stand. */
const ABOVE = 30;

/**
 * The blocks of the article among all blocks of the page: the stretch of the page with the highest sum
 * of values, then what belongs to the story within it, block by block.
 */
export function* selectBody(
  dom: Dom,
  blocks: readonly TextBlock[],
  readable: ReadonlySet<Text>,
  headline: string,
  own: OwnWords,
): Steps<TextBlock[]> {
  const valued = yield* weighBlocks(dom, blocks, readable, own);
  const [from, to] = bestStretch(valued);
  // Short lines at either end cost more than they are worth; they are looked at one by one.
  const stretch = valued.slice(Math.max(0, from - EDGE), to + EDGE);
  trimStart(dom, stretch, headline);
  yield* trimEnd(stretch);
  yield;
  if (!stretch.length) return [];
  // The record may leave out what stands above its text, but nothing within it.
  const told = holdsAll(stretch, own) ? stretch.findIndex(({ block }) => own.inBody(block)) : stretch.length;
  const inBox = storyBoxes(dom, stretch);
  const isOfStory = (block: TextBlock) => isStandfirst(block) || own.described(block) || inBox(block);
  const seen = new Set<string>();
  let before = '';
  const body = stretch
    .filter((item, i) => {
      if (i > told && isStory(item) && !own.inBody(item.block)) return false;
      if (!belongs(dom, stretch, i, headline, isOfStory)) return false;
      // Galleries and print versions repeat paragraphs, templates a credit.
      const { text } = item.block;
      if (text === before || (text.length > 40 && seen.has(text))) return false;
      seen.add(text);
      before = text;
      return true;
    })
    .map(({ block }) => block);
  const above = valued.slice(0, valued.indexOf(stretch[0]!)).slice(-ABOVE);
  const standfirst = standfirstOf(above, headline, own);
  return standfirst && !seen.has(standfirst.text) ? [standfirst, ...body] : body;
}

/** Blocks at the beginning of the story among which byline and date may stand. */
const OPENING = 5;

/** Share of the story's characters that the page's record has to hold for the rest to be no part of it. */
const ALL = 0.8;

function holdsAll(stretch: readonly Valued[], own: OwnWords): boolean {
  if (!own.whole) return false;
  let all = 0;
  let held = 0;
  for (const item of stretch.filter(isStory)) {
    all += item.block.text.length;
    if (own.inBody(item.block)) held += item.block.text.length;
  }
  return held >= ALL * all;
}

/**
 * Headline, date, byline and tools above the first paragraph go; short paragraphs of the same box that
 * are nothing of the kind stay.
 */
function trimStart(dom: Dom, stretch: Valued[], headline: string): void {
  let first = stretch.findIndex(
    (item) => isStory(item) && item.value > 0 && !isHeadline(item.block.text, headline),
  );
  if (first <= 0) return;
  const box = dom.parent(stretch[first]!.block.element);
  while (first > 0) {
    const { block, kind, readable } = stretch[first - 1]!;
    if (kind !== 'short' || block.tag !== 'p' || readable <= 0.5 || block.mark || block.text.length < 20)
      break;
    if (dom.parent(block.element) !== box || isHeadline(block.text, headline)) break;
    if (isByline(block.text)) break;
    first--;
  }
  stretch.splice(0, first);
}

/** The paragraph under the headline: called so by the markup, or the page's description of itself. */
function standfirstOf(above: readonly Valued[], headline: string, own: OwnWords): TextBlock | undefined {
  const prose = above.filter(
    ({ block, kind }) => /^(?:paragraph|short|heading)$/.test(kind) && !isHeadline(block.text, headline),
  );
  const marked = above.slice(-EDGE).find((item) => prose.includes(item) && isStandfirst(item.block));
  return (prose.find(({ block }) => own.described(block)) ?? marked)?.block;
}

/** Who wrote it, and when: above the story, or between its standfirst and its text. */
const isByline = (text: string) =>
  printedDate(text) !== null || readCredit(text) !== null || /^by\s/i.test(text);

const isStandfirst = ({ mark, text }: TextBlock) =>
  (mark === 'standfirst' || /^(?:摘要|导读|導讀|核心提示)[:：]/.test(text)) &&
  text.length >= 50 &&
  text.length < 600;

/** Below the last paragraph only short sentences next to it and sign-offs remain. */
function* trimEnd(stretch: Valued[]): Steps<void> {
  const next = yield* nextStory(stretch);
  yield;
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
function* nextStory(stretch: readonly Valued[]): Steps<number> {
  const datelines: number[] = [];
  for (const [i, item] of stretch.entries()) {
    if (i % FEW === 0) yield;
    if (isStory(item) && parseDateline(item.block.text.slice(0, 200))?.agency) datelines.push(i);
  }
  return datelines.slice(1).find((i) => !isStory(stretch[i - 1]!)) ?? -1;
}

const isClosing = (text: string) => /[.!?。！？]["”»’']?$/u.test(text) || readSignOff(text) !== null;

/** The headline or its beginning, in capitals and with other quotation marks too. */
function isHeadline(text: string, headline: string): boolean {
  if (headline.length <= 15 || text.length > headline.length + 20) return false;
  const letters = lettersOf(text);
  return letters === lettersOf(headline) || (text.length > 15 && lettersOf(headline).startsWith(letters));
}

/** Fewer paragraphs than this in a box without Readability's text are a caption, a box of facts, a note. */
const STORY_BOX = 3;

/** Tells of a paragraph that Readability left out: one of many in its box, or beside one that it took. */
function storyBoxes(dom: Dom, stretch: readonly Valued[]): (block: TextBlock) => boolean {
  const paragraphs = new Map<Node | null, number>();
  const kinds = new Set<string>();
  for (const item of stretch.filter(isStory)) {
    const box = dom.parent(item.block.element);
    const taken = item.readable > 0.5;
    paragraphs.set(box, (paragraphs.get(box) ?? 0) + (taken ? STORY_BOX : 1));
    const kind = boxKind(dom, box);
    if (taken && / \S/.test(kind)) kinds.add(kind);
  }
  return ({ element }) => {
    const box = dom.parent(element);
    return (paragraphs.get(box) ?? 0) >= STORY_BOX || kinds.has(boxKind(dom, box));
  };
}

/** One of the next blocks on either side is a paragraph of the same box. */
function besideStory(dom: Dom, stretch: readonly Valued[], i: number): boolean {
  const box = dom.parent(stretch[i]!.block.element);
  const beside = [...stretch.slice(Math.max(0, i - 3), i), ...stretch.slice(i + 1, i + 4)];
  return beside.some((item) => isStory(item) && dom.parent(item.block.element) === box);
}

function belongs(
  dom: Dom,
  stretch: readonly Valued[],
  i: number,
  headline: string,
  isOfStory: (block: TextBlock) => boolean,
): boolean {
  const { block, kind, readable, keep } = stretch[i]!;
  if (keep) return true;
  if (isHeadline(block.text, headline) || block.tag === 'h1') return false;
  switch (kind) {
    case 'paragraph':
      return readable > 0.5 || isOfStory(block);
    case 'links':
    case 'junk':
    case 'turn':
    case 'caption':
      return false;
    case 'heading':
      // A subhead stands between paragraphs.
      return readable > 0.5 && stretch[i + 1]?.kind !== 'links' && stretch.slice(i + 1, i + 3).some(isStory);
    case 'short':
      if (i < OPENING && !SENTENCE_END.test(block.text) && isByline(block.text)) return false;
      // The head of a box of links, and a line of another box that Readability left out, are not.
      if (readable > 0.5)
        return block.tag === 'p' || SENTENCE_END.test(block.text) || stretch[i + 1]?.kind !== 'links';
      return SENTENCE_END.test(block.text) && block.mark === null && besideStory(dom, stretch, i);
  }
}
