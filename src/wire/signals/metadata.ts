import type { Evidence } from '../../analysis/contract.ts';
import { readCredit } from '../credit.ts';
import { parseDateline } from '../dateline.ts';
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

/** Fields about something other than the text. */
const OTHER = /image|photo|thumb|video|audio|twitter:site/;

/** JSON-LD and meta tags that name an agency, and descriptions that begin with its dateline. */
export function metadata({ meta }: PageFacts): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { name, value } of meta) {
    if (OTHER.test(name)) continue;
    if (/description/.test(name)) {
      const line = parseDateline(value);
      if (line?.agency)
        evidence.push({
          kind: 'meta',
          text: value.slice(line.start, line.end),
          agency: line.agency,
          weight: 1,
        });
      continue;
    }
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
