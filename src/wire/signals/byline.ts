import type { Evidence } from '../../analysis/contract.ts';
import { readContribution } from '../contribution.ts';
import { readCredit } from '../credit.ts';
import type { PageFacts } from '../facts.ts';

/** Weight of a byline by what it is; calibrated on pages labelled by hand. */
const MARKED = 1.3;
const PLAIN = 1.1;
const LOOSE = 0.7;
/** Lines farther from the first paragraph than this belong to something else unless marked up. */
const NEAR = 25;

/** A line between headline and text that is a credit: “By Ada Holm, Associated Press”. */
export function bylines({ lines, title }: PageFacts): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { zone, text, marked, link, distance = 1 } of lines) {
    if (zone !== 'byline' && zone !== 'lead') continue;
    if (title && text.startsWith(title.slice(0, 40))) continue;
    if (zone === 'byline' && !marked && distance > NEAR) continue;
    const given = readContribution(text);
    for (const agency of given) evidence.push({ kind: 'byline', text, agency, weight: PLAIN });
    if (given.length) continue;
    const credit = readCredit(text, marked);
    if (!credit) continue;
    // A bare link is a menu's entry as often as a byline.
    const weight = marked ? MARKED : link && !credit.plain ? LOOSE : credit.plain ? PLAIN : 1;
    for (const agency of credit.agencies) evidence.push({ kind: 'byline', text, agency, weight });
  }
  return evidence;
}
