import { JSDOM, VirtualConsole } from 'jsdom';
import type { AnalysisInput } from '../analysis/contract.ts';
import { extractArticle } from '../article/extract.ts';
import { inputOf } from '../article/input.ts';
import { detect } from '../detector/detect.ts';
import { InputError } from './read-input.ts';

/** Pages longer than this, in characters, are read to here. */
const LONGEST_PAGE = 12_000_000;

/**
 * What the extension would hand to the analysis for a page: the same detection and the same
 * extraction, on the document that jsdom makes of it. No script runs, nothing is loaded.
 */
export function inputFromHtml(html: string, url: string | undefined): AnalysisInput {
  if (isTooDeep(html)) throw new InputError('elements are nested too deeply to be a page');
  const dom = parse(withoutStyles(html.slice(0, LONGEST_PAGE)));
  try {
    const { document } = dom.window;
    const address = url ?? '';
    const { facts } = detect(document, address);
    return inputOf(extractArticle(document, address), url, facts);
  } finally {
    dom.window.close();
  }
}

/** jsdom throws on some inline styles (`background: none; background-color: …`): they are left out where it does. */
function parse(html: string): JSDOM {
  const options = { virtualConsole: new VirtualConsole() };
  try {
    return new JSDOM(html, options);
  } catch {
    return new JSDOM(html.replace(INLINE_STYLE, ''), options);
  }
}

const INLINE_STYLE = /(?<=\s)style\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/** Elements inside each other; browsers stop at 512, jsdom needs the square of the depth in time. */
const DEEPEST = 3_000;

/** Counts the elements that stay open until they are closed. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const tag of html.matchAll(
    /<(\/?)(?:div|span|font|b|i|u|em|strong|small|big|a|table|section|article|ul|ol|dl|blockquote|center|form|main|aside|nav)(?=[\s>/])/gi,
  )) {
    depth = tag[1] ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Style sheets are emptied: jsdom would parse them, and nothing here looks at layout. */
function withoutStyles(html: string): string {
  const lower = html.toLowerCase();
  // Lower case may change the length of a text (İ); offsets would then not fit.
  if (lower.length !== html.length) return html;
  let out = '';
  let from = 0;
  for (let open = lower.indexOf('<style'); open >= 0; open = lower.indexOf('<style', from)) {
    const begin = lower.indexOf('>', open);
    const close = begin < 0 ? -1 : lower.indexOf('</style', begin);
    if (close < 0) break;
    out += html.slice(from, begin + 1);
    from = close;
  }
  return out + html.slice(from);
}
