import type { Evidence } from '../../analysis/contract.ts';
import { readCredit } from '../credit.ts';
import type { PageFacts } from '../facts.ts';

/** How much a field says about who wrote the story; the publisher says it only for its own site. */
const WEIGHTS: readonly [RegExp, number][] = [
  [/^ld:(?:author|creator|contributor|credittext)$/, 1.3],
  [/^ld:(?:sourceorganization|provider)$/, 1.2],
  [/^ld:(?:copyrightholder|copyrightnotice)$/, 0.6],
  [/^ld:(?:publisher|isbasedon)$/, 0.5],
  [/author|creator|byl/, 1.2],
  [/source|agency|provider|credit|syndication/, 1],
  [/copyright|rights|publisher|site_name/, 0.4],
];

/** JSON-LD and meta tags that name an agency. */
export function metadata({ meta }: PageFacts): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { name, value } of meta) {
    const weight = WEIGHTS.find(([pattern]) => pattern.test(name))?.[1];
    if (!weight) continue;
    const credit = readCredit(value, true);
    if (!credit) continue;
    const kind = name.startsWith('ld:') ? 'json-ld' : 'meta';
    for (const agency of credit.agencies)
      evidence.push({ kind, text: `${name.replace(/^ld:/, '')}: ${value}`, agency, weight });
  }
  return evidence;
}
