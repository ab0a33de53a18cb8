import { PHOTO } from './credit.ts';
import { findAgencies } from './find-agencies.ts';

/**
 * Lines that say in a sentence that an agency's copy is part of the story: “The Associated Press
 * contributed to this report.” The agency has to be the giver, not somebody quoted. Without `u` where no letter needs it:
 * with it one of these takes milliseconds to compile.
 */
const CONTRIBUTION: readonly RegExp[] = [
  /\bcontributed (?:to|reporting|from)\b/i,
  /\bwith (?:additional )?(?:files?|reporting|inputs?|reports?|material|information) (?:from|by)\b/i,
  /\b(?:additional|other) (?:reporting|material|information|inputs?) (?:from|by)\b/i,
  /\b(?:information|material|reporting|reports?) (?:from|by) .{2,80}(?:was|were) (?:used|included|also used)\b/i,
  /\bfull article contains \d+ words and appears in\b/i,
  /\b(?:story|article|report) (?:is|was) (?:provided|supplied|fed|written|distributed) .{0,40}(?:by|from)\b/i,
  /\bbrought to you by\b/i,
  /\bmit (?:material|informationen) (?:von|der|des)\b/i,
  /\bavec (?:les )?(?:agences|informations?)\b/i,
  /\bcon (?:información|informacion|datos) de\b/i,
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
