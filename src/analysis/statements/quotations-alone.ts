import type { Quote } from '../contract.ts';
import type { Draft } from '../draft.ts';
import type { QuotedStretch } from './find-quotation-marks.ts';

/** Fewer words in marks are as a rule a title, a nickname or irony. */
const FEWEST_WORDS = 4;
/** The same in writing that has no blanks between words, in letters. */
const FEWEST_LETTERS = 7;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const CONFIDENCE = 0.5;

/**
 * What stands in quotation marks, said by nobody that is known: all that can be told of statements in a
 * language whose words of saying are not.
 */
export function quotationsAlone(draft: Draft, stretches: readonly QuotedStretch[]): Quote[] {
  const quotes: Quote[] = [];
  let attribution = 0;
  let runsOn = false;
  for (const stretch of stretches) {
    if (stretch.depth > 0 || stretch.single) continue;
    if (draft.nonStory.some(({ start, end }) => stretch.start < end && start < stretch.end)) continue;
    const text = draft.text.slice(stretch.start, stretch.end);
    if (!runsOn && !isSentenceLike(text)) continue;
    if (!runsOn) attribution++;
    runsOn = stretch.continues;
    const content = text.trim().replace(/[,，،、]$/u, '');
    if (!content) continue;
    const start = stretch.start + text.length - text.trimStart().length;
    quotes.push({
      start,
      end: start + content.length,
      kind: 'direct',
      attribution: `q${attribution}`,
      cue: null,
      speaker: null,
      speakerName: null,
      speakerEntity: null,
      source: null,
      medium: null,
      by: 'statements/quotations-alone',
      confidence: CONFIDENCE,
    });
  }
  return quotes;
}

function isSentenceLike(text: string): boolean {
  return (
    (text.match(WORD)?.length ?? 0) >= FEWEST_WORDS || (text.match(UNSPACED)?.length ?? 0) >= FEWEST_LETTERS
  );
}
