import type { Evidence } from '../../analysis/contract.ts';
import { readContribution } from '../contribution.ts';
import { LABEL, readCredit } from '../credit.ts';
import type { Line, PageFacts } from '../facts.ts';

/** Weights of a byline by what it is; calibrated on pages labelled by hand. */
const MARKED = 1.3;
const PLAIN = 1.1;
const NAMED = 1;
const LOOSE = 0.7;
/** Of an agency without “By” beside a byline of the paper's own: most likely a picture's credit. */
const BESIDE_OWN = 0.3;
/** Each of many agencies that fed a story of the paper's own. */
const ONE_OF_MANY = 0.4;
/** Lines farther from the first paragraph than this belong to something else unless marked up. */
const NEAR = 25;
/** Lines above the headline have this added to their distance; the closest of them may be the credit. */
const ABOVE_HEADLINE = 100;

/** A line between headline and text that is a credit: “By Ada Holm, Associated Press”. */
export function bylines({ lines, title }: PageFacts): Evidence[] {
  const evidence: Evidence[] = [];
  const own = lines.some(ownByline);
  for (const line of lines) {
    const { zone, text, marked, link, distance = 1 } = line;
    if (zone !== 'byline' && zone !== 'lead') continue;
    if (title && text.startsWith(title.slice(0, 40))) continue;
    const above = distance > ABOVE_HEADLINE;
    if (zone === 'byline' && !marked && (above ? distance > ABOVE_HEADLINE + 12 || link : distance > NEAR))
      continue;
    const given = readContribution(text);
    for (const agency of given)
      evidence.push({ kind: 'byline', text, agency, weight: given.length > 3 ? ONE_OF_MANY : PLAIN });
    if (given.length) continue;
    const credit = readCredit(text, marked);
    if (!credit || (above && credit.names > 2)) continue;
    let weight = marked ? MARKED : credit.plain ? PLAIN : link && !LABEL.test(text) ? LOOSE : NAMED;
    if (credit.doubtful && !marked && !LABEL.test(text)) weight = Math.min(weight, LOOSE);
    if (own && !LABEL.test(text) && (credit.names > 0 || (zone === 'lead' && !marked))) weight = BESIDE_OWN;
    for (const agency of credit.agencies) evidence.push({ kind: 'byline', text, agency, weight });
  }
  return evidence;
}

/** “By Ada Holm” and no agency in it or right after it: the paper's own reporter. */
function ownByline({ zone, text, marked }: Line, i: number, lines: readonly Line[]): boolean {
  if (zone !== 'byline' || text.length > 80 || !/^by\s\p{Lu}/iu.test(text) || readCredit(text, marked))
    return false;
  return !lines
    .slice(i + 1, i + 4)
    .some((next) => next.zone === 'byline' && readCredit(next.text, true)?.names === 0);
}
