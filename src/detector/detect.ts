import type { Wire } from '../analysis/contract.ts';
import type { Dom } from '../article/dom.ts';
import { atOnce, type Steps } from '../steps.ts';
import { deciding } from '../wire/decide.ts';
import type { PageFacts } from '../wire/facts.ts';
import { collectFacts } from './collect-facts.ts';

export interface Detected {
  wire: Wire;
  facts: PageFacts;
}

/**
 * Is this page one wire article, and whose? Runs on every page: reads little, in stages, forces no
 * layout, changes nothing and never throws on what a page contains. Offsets (the dateline) are left
 * to the analysis, which has the text.
 * @param dom the document, or one of its stories (`article/stories.ts`)
 */
export const detect = (document: Document, url: string, dom?: Dom): Detected =>
  atOnce(detecting(document, url, dom));

/** `detect` in steps. */
export function* detecting(document: Document, url: string, dom?: Dom): Steps<Detected> {
  yield;
  const facts = yield* collectFacts(document, url, dom);
  yield;
  return { wire: yield* deciding(facts), facts };
}
