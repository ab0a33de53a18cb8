import { PHOTO } from './credit.ts';
import { findAgencies } from './find-agencies.ts';

/**
 * Lines that say in a sentence that an agency's copy is part of the story: “The Associated Press
 * contributed to this report.” The agency has to be the giver, not somebody quoted.
 */
const CONTRIBUTION: readonly RegExp[] = [
  /\bcontributed (?:to|reporting|from)\b/iu,
  /\bwith (?:additional )?(?:files?|reporting|inputs?|reports?|material|information) (?:from|by)\b/iu,
  /\b(?:additional|other) (?:reporting|material|information|inputs?) (?:from|by)\b/iu,
  /\b(?:information|material|reporting|reports?) (?:from|by) .{2,80}(?:was|were) (?:used|included|also used)\b/iu,
  /\bfull article contains \d+ words and appears in\b/iu,
  /\b(?:story|article|report) (?:is|was) (?:provided|supplied|fed|written|distributed) .{0,40}(?:by|from)\b/iu,
  /\bbrought to you by\b/iu,
  /\bmit (?:material|informationen) (?:von|der|des)\b/iu,
  /\bavec (?:les )?(?:agences|informations?)\b/iu,
  /\bcon (?:información|informacion|datos) de\b/iu,
  /με πληροφορίες από/iu,
  /^[\s"«(]*по (?:информации|материалам|сообщению)(?!\p{L})/iu,
  /^[\s(]*na podstawie(?!\p{L})/iu,
];

/** Agencies credited by such a line, in order; empty where it is none. */
export function readContribution(line: string): string[] {
  if (line.length > 260) return [];
  // Asked first: most lines name none, and the answer is known.
  const hits = findAgencies(line);
  if (!hits.length || PHOTO.test(line) || !CONTRIBUTION.some((pattern) => pattern.test(line))) return [];
  return [...new Set(hits.map((hit) => hit.agency))];
}
