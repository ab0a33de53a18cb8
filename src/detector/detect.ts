import type { Wire } from '../analysis/contract.ts';
import type { PageFacts } from '../wire/facts.ts';

/**
 * Is this page one wire article, and whose? Runs on every page: reads little, in stages, forces no
 * layout, changes nothing and never throws on what a page contains.
 */
export function detect(_document: Document, url: string): { wire: Wire; facts: PageFacts } {
  const facts: PageFacts = {
    url,
    host: null,
    title: null,
    lang: null,
    meta: [],
    types: [],
    lines: [],
    paragraphs: 0,
    characters: 0,
    stories: 0,
  };
  const wire: Wire = {
    isWire: false,
    agency: null,
    agencyName: null,
    confidence: 0,
    where: null,
    evidence: [],
    dateline: null,
    desk: [],
  };
  return { wire, facts };
}
