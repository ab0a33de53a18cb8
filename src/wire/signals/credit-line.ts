import type { Evidence } from '../../analysis/contract.ts';
import { readContribution } from '../contribution.ts';
import { readCredit } from '../credit.ts';
import type { PageFacts } from '../facts.ts';

/** Lines below the body within which a credit is the story's; twice that where it is marked up as one. */
const NEAR = 8;

/** A credit that stands under the body, outside it: “Source: AP”, “With files from …”. */
export function creditLines({ lines }: PageFacts): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { zone, text, link, marked, distance = 0 } of lines) {
    if (zone !== 'after' && zone !== 'tail') continue;
    const given = readContribution(text);
    for (const agency of given)
      evidence.push({ kind: 'credit-line', text, agency, weight: distance <= 20 ? 1.1 : 0.6 });
    if (given.length || link || zone === 'tail' || distance > (marked ? 2 * NEAR : NEAR)) continue;
    const credit = readCredit(text, marked);
    if (!credit) continue;
    for (const agency of credit.agencies)
      evidence.push({ kind: 'credit-line', text, agency, weight: marked || credit.plain ? 0.9 : 0.6 });
  }
  return evidence;
}
