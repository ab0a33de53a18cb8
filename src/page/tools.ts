/**
 * Tools that are in a page only while they are worked with. What reads a page is large, its patterns compiled larger,
 * and is done with it in a moment: a tab that stays open all day keeps the text and the marks.
 */
import type { Dom } from '../article/dom.ts';
import type { extracting } from '../article/extract.ts';
import type { detecting } from '../detector/detect.ts';
import type { ToBackground } from '../messages.ts';
import type { Steps } from '../steps.ts';

export interface Tools {
  detecting: typeof detecting;
  extracting: typeof extracting;
}

type Tool = (document: Document, url: string, dom?: Dom) => Steps<unknown>;

/** Rest after the last use: a page that wakes up is read a second time soon after the first. */
const REST_MS = 10_000;

/** Puts a tool into the page until it has rested from its first use or a later one; one that is there stays. */
export function lend<Name extends keyof Tools>(to: Partial<Tools>, name: Name, tool: Tools[Name]): void {
  if (to[name]) return;
  let timer = 0;
  const rest = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => delete to[name], REST_MS);
  };
  const lent: Tool = (...given) => {
    rest();
    return (tool as Tool)(...given);
  };
  to[name] = lent as Tools[Name];
}

/** The tool, which the background brings if it has gone; undefined where it cannot. */
export async function borrow<Name extends keyof Tools>(
  from: Partial<Tools>,
  tool: Name,
  ask: (message: ToBackground) => Promise<unknown>,
): Promise<Tools[Name] | undefined> {
  if (!from[tool]) await ask({ type: 'bring', tool });
  return from[tool];
}
