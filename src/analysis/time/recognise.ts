/** Runs a language's recognisers over the words: at each place the longest match, then on behind it. */
import type { Match } from './expression.ts';
import type { TimeLanguage } from './language.ts';
import type { Words } from './words.ts';

export interface Recognised extends Match {
  by: string;
  confidence: number;
}

/**
 * In order of place, without overlaps. Linear: every recogniser looks at a bounded number of words.
 */
export function recognise(words: Words, language: TimeLanguage): Recognised[] {
  const found: Recognised[] = [];
  for (let i = 0; i < words.length; ) {
    const match = language.canBegin(words, i) ? longestAt(words, i, language) : null;
    if (match) {
      found.push(match);
      i = match.to;
    } else i++;
  }
  return found;
}

function longestAt(words: Words, i: number, language: TimeLanguage): Recognised | null {
  let best: Match | null = null;
  let by = '';
  let confidence = 0;
  const floor = i;
  for (const recogniser of language.recognisers) {
    const match = recogniser.at(words, i);
    if (!match || match.to > words.last[i]! || match.from < floor) continue;
    if (best && match.to <= best.to) continue;
    best = match;
    by = recogniser.name;
    confidence = match.confidence ?? recogniser.confidence;
  }
  return best ? { ...best, by, confidence } : null;
}
