import { domOfPage } from '../article/composed.ts';
import { type Dom, following } from '../article/dom.ts';
import type { Steps } from '../steps.ts';
import type { Line, PageFacts } from '../wire/facts.ts';
import { hostOf } from '../wire/facts-from-text.ts';
import { type Body, findBody, LEAST_TEXT } from './find-body.ts';
import { readHead } from './read-head.ts';
import { readLines, rewind } from './read-lines.ts';

/**
 * What the wire decision may know of a page, read in stages: head and host; where running text
 * stands, from lengths alone; and only if there is any, the lines around it. The middle of an
 * article is never read, nor the text of a page that has none.
 */
export function* collectFacts(
  document: Document,
  url: string,
  dom: Dom = domOfPage(document),
): Steps<PageFacts> {
  const head = readHead(document, dom);
  yield;
  const root = dom.documentElement(document);
  const facts: PageFacts = {
    url: url || null,
    host: hostOf(url),
    title: head.headline ?? head.ogTitle,
    lang: root ? dom.attribute(root, 'lang') : null,
    meta: head.meta,
    types: head.types,
    lines: [],
    paragraphs: 0,
    characters: 0,
    stories: 0,
  };
  const body = root && findBody(document, dom);
  if (!root || !body) return facts;
  facts.paragraphs = body.paragraphs;
  facts.characters = body.characters - body.linked;
  facts.stories = 1 + body.rivals;
  if (facts.characters < LEAST_TEXT / 2) return facts;
  yield;
  facts.lines = linesAround(dom, body, root);
  return facts;
}

/** A line of this many characters is running text; East Asian scripts say as much in fewer. */
const PARAGRAPH = 80;
const PARAGRAPH_HAN = 30;
const isParagraph = ({ text, link, zone }: Line) =>
  !link &&
  zone !== 'caption' &&
  (text.length >= PARAGRAPH ||
    (text.length >= PARAGRAPH_HAN && /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{12}/.test(text)));

/** Added to the distance of lines above the headline, which are seldom the story's. */
const ABOVE_HEADLINE = 100;

/**
 * Lines before the body, its first and its last paragraphs and the lines after it. Where the body's
 * first block begins with labels (pages laid out in tables), the text begins at its first long line.
 */
function linesAround(dom: Dom, body: Body, root: Node): Line[] {
  const { node: above, headline } = rewind(dom, body.first, root, 50, true);
  const before: Line[] = headline
    ? readLines(dom, above, headline, root, 'byline', { lines: 10, nodes: 200 })
    : [];
  const outside = before.length;
  before.push(...readLines(dom, headline ?? above, body.first, root, 'byline', { lines: 60, nodes: 1500 }));
  const end = following(dom, body.last, root, true);
  const opening = readLines(dom, body.first, end, root, 'lead', { lines: 40, nodes: 400 });
  const start = Math.max(0, opening.findIndex(isParagraph));
  for (const line of opening.slice(0, start))
    before.push({ ...line, zone: line.zone === 'lead' ? 'byline' : line.zone });
  before.forEach((line, i) => {
    line.distance = before.length - i + (i < outside ? ABOVE_HEADLINE : 0);
  });
  const lines = [...before.slice(-60), ...opening.slice(start, start + 5)];
  const back = end ? rewind(dom, end, root, 14, false).node : body.last;
  lines.push(...readLines(dom, back, end, root, 'tail', { lines: 20, nodes: 300 }));
  if (!end) return lines;
  const after = readLines(dom, end, null, root, 'after', { lines: 60, nodes: 1500 });
  after.forEach((line, i) => {
    line.distance = i + 1;
  });
  lines.push(...after);
  return lines;
}
