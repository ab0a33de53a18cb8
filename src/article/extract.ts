import { atOnce, type Steps } from '../steps.ts';
import { textBlocks } from './blocks.ts';
import { selectBody } from './body.ts';
import { domOfPage } from './composed.ts';
import type { Dom } from './dom.ts';
import { inertCopy } from './inert-copy.ts';
import { headlineOf, type Metadata, readMetadata } from './metadata.ts';
import { ownWords } from './own-words.ts';
import { readableNodes } from './readability.ts';
import { readStated } from './stated.ts';
import { TextBuilder } from './text-builder.ts';
import type { TextMap } from './text-map.ts';

/** Blocks around the body in which date, byline and standfirst are looked for. */
const ABOVE = 40;
const BELOW = 20;

export interface Article extends Metadata {
  /** The body: paragraphs joined by a blank line, white space collapsed; empty where none was found. */
  text: string;
  /** From offsets of `text` to the live document's text nodes and back. */
  map: TextMap;
}

/**
 * Finds the article's body and what the page says about it. Never changes the document. The map
 * refers to the live text nodes as they are now: after an edit of the page, extract again.
 * @param dom the document, or one of its stories (`stories.ts`)
 */
export const extractArticle = (document: Document, url: string, dom?: Dom): Article =>
  atOnce(extracting(document, url, dom));

/** `extractArticle` in steps. The text is taken in one step: it and the map are of the same moment. */
export function* extracting(document: Document, url: string, dom: Dom = domOfPage(document)): Steps<Article> {
  const root = dom.documentElement(document);
  const blocks = root ? yield* textBlocks(dom, root) : [];
  const headline = headlineOf(document, dom);
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const readable = yield* readableNodes(() => inertCopy(document, dom), headline, total);
  const stated = readStated(document, dom);
  const own = ownWords(stated, blocks);
  yield;
  const body = yield* selectBody(dom, blocks, readable, headline, own);
  yield;
  const builder = new TextBuilder();
  for (const block of body) {
    for (const node of block.nodes) builder.add(node);
    builder.breakParagraph();
  }
  const { text, map } = builder.finish();
  yield;
  const begin = body.length ? blocks.indexOf(body[0]!) : 0;
  const end = body.length ? blocks.indexOf(body[body.length - 1]!) + 1 : 0;
  // Date and byline may stand between the standfirst and the text.
  const second = body.length > 1 ? blocks.indexOf(body[1]!) : begin;
  const around = {
    text,
    node: body[0]?.nodes[0] ?? null,
    above: blocks.slice(Math.max(0, second - ABOVE), second).filter((block) => !body.includes(block)),
    below: blocks.slice(end, end + BELOW),
  };
  return { text, map, ...readMetadata(document, dom, url, stated, around) };
}
