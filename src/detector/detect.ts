import type { Wire } from '../analysis/contract.ts';
import type { Dom } from '../article/dom.ts';
import { decide } from '../wire/decide.ts';
import type { PageFacts } from '../wire/facts.ts';
import { collectFacts } from './collect-facts.ts';

/**
 * Is this page one wire article, and whose? Runs on every page: reads little, in stages, forces no
 * layout, changes nothing and never throws on what a page contains. Offsets (the dateline) are left
 * to the analysis, which has the text.
 * @param dom the document, or one of its stories (`article/stories.ts`)
 */
export function detect(document: Document, url: string, dom?: Dom): { wire: Wire; facts: PageFacts } {
  const facts = collectFacts(document, url, dom);
  return { wire: decide(facts), facts };
}
