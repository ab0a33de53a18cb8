/**
 * Weighs the evidence: is this wire copy, and whose? Evidence for an agency adds up, each further
 * piece of the same kind counting less; what speaks against counts against all.
 */
import type { Evidence, Wire } from '../analysis/contract.ts';
import { atOnce, type Steps } from '../steps.ts';
import { agencyById } from './agencies.ts';
import { readContribution } from './contribution.ts';
import { readCredit } from './credit.ts';
import { parseDateline } from './dateline.ts';
import type { PageFacts } from './facts.ts';
import { findAgencies } from './find-agencies.ts';
import { address } from './signals/address.ts';
import { liveBlog, noStory, photoCredits, pressRelease, reportedBy } from './signals/against.ts';
import { bylines } from './signals/byline.ts';
import { copyrights } from './signals/copyright.ts';
import { creditLines } from './signals/credit-line.ts';
import { datelines } from './signals/dateline.ts';
import { metadata } from './signals/metadata.ts';
import { ownerOf, ownHost } from './signals/own-host.ts';
import { signOffs } from './signals/sign-off.ts';

type Signal = (facts: PageFacts) => Evidence[];

/** In the order in which the popup tells them. */
const SIGNALS: readonly Signal[] = [
  datelines,
  bylines,
  creditLines,
  signOffs,
  copyrights,
  metadata,
  ownHost,
  address,
  photoCredits,
  reportedBy,
  pressRelease,
  liveBlog,
  noStory,
];

/** Sum of weights from which a page counts as wire copy. */
const THRESHOLD = 0.9;
/** By so much another agency must outweigh the owner of the site. */
const OWN_SITE = 1;

export const decide = (facts: PageFacts): Wire => atOnce(deciding(facts));

/** `decide`, one signal a step. */
export function* deciding(facts: PageFacts): Steps<Wire> {
  // The first question sorts the names, and what a signal takes comes after that.
  findAgencies('');
  yield;
  const evidence: Evidence[] = [];
  for (const signal of SIGNALS) {
    evidence.push(...signal(facts));
    yield;
  }
  const scores = scoresByAgency(evidence);
  const against = evidence.reduce((sum, { weight = 0 }) => sum + Math.min(0, weight), 0);
  const bare = evidence.some(({ kind, agency }) => kind === 'dateline' && !agency) ? 0.2 : 0;
  const own = ownerOf(facts.host);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  // On an agency's own site other agencies' reports go into its own stories.
  const ours = ranked.findIndex(
    ([id, sum]) => id === own?.id && own.site === 'wire' && sum + OWN_SITE > ranked[0]![1],
  );
  if (ours > 0) ranked.unshift(...ranked.splice(ours, 1));
  const [first, ...others] = ranked;
  const score = (first?.[1] ?? 0) + (first ? bare : 0) + against;
  const isWire = score >= THRESHOLD;
  const agency = isWire ? first![0] : null;
  const also = others.filter(([, sum]) => sum >= 0.6).map(([id]) => id);
  return {
    isWire,
    agency,
    agencyName: agency ? (agencyById.get(agency)?.name ?? agency) : null,
    // A logistic curve through the threshold: 0.5 there, 0.95 one and a half points above.
    confidence: Math.round(100 / (1 + Math.exp(-2 * (score - THRESHOLD)))) / 100,
    where: isWire ? (own?.id === agency ? 'own-site' : 'syndicated') : null,
    ...(isWire && also.length ? { alsoCredited: also } : {}),
    ...(isWire && (also.length || isShared(evidence, agency!)) ? { mixed: true } : {}),
    evidence: distinct(evidence),
    dateline: null,
    desk: [],
  };
}

/** Every line that credits the agency credits a paper, its staff or other sources beside it. */
function isShared(evidence: readonly Evidence[], agency: string): boolean {
  const credits = evidence.filter(
    (piece) =>
      piece.agency === agency && (piece.weight ?? 0) > 0 && !/^(?:host|url|copyright)$/.test(piece.kind),
  );
  return (
    credits.length > 0 &&
    credits.every(({ kind, text }) => {
      const line = kind === 'meta' || kind === 'json-ld' ? text.replace(/^[^:]*:\s/, '') : text;
      if (kind === 'dateline') return parseDateline(text)?.shared ?? false;
      return readContribution(line).length > 0 || (readCredit(line, true)?.mixed ?? false);
    })
  );
}

/** Of one line and of one kind only the strongest piece counts for an agency. */
function scoresByAgency(evidence: Evidence[]): Map<string, number> {
  const ranked = evidence
    .filter(({ agency, weight = 0 }) => agency && weight > 0)
    .sort((a, b) => b.weight! - a.weight!);
  const used = new Set<string>();
  const scores = new Map<string, number>();
  for (const { agency, kind, text, weight = 0 } of ranked) {
    const byKind = `${agency}\n${kind}`;
    const byText = `${agency}\n\n${text.slice(0, 60)}`;
    if (used.has(byKind) || used.has(byText)) continue;
    used.add(byKind).add(byText);
    scores.set(agency!, (scores.get(agency!) ?? 0) + weight);
  }
  return scores;
}

function distinct(evidence: Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ kind, text, agency }) => {
    const key = `${kind}\n${agency}\n${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
