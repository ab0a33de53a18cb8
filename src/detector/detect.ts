import type { Wire } from '../analysis/contract.ts';
import { decide } from '../wire/decide.ts';
import type { PageFacts } from '../wire/facts.ts';
import { collectFacts } from './collect-facts.ts';

/**
 * Is this page one wire article, and whose? Runs on every page: reads little, in stages, forces no
 * layout, changes nothing and never throws on what a page contains. Offsets (the dateline) are left
 * to the analysis, which has the text.
 */
export function detect(document: Document, url: string): { wire: Wire; facts: PageFacts } {
  const facts = collectFacts(document, url);
  return { wire: decide(facts), facts };
}
