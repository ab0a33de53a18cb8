/** A clause’s own words, shortened: never another word than the article’s. */
import type { Words } from '../time/words.ts';
import type { Clause, EventLanguage } from './language.ts';

/** Words that a line of the popup holds. */
const LONGEST = 18;
const SKIP_MARK = '…';

/**
 * `cut` is the time expression: it is shown beside the summary and left out of it, unless other words
 * hang on it (“Friday’s edition”). Without `cut` the clause is told whole. Empty where nothing is told.
 */
export function summarize(words: Words, clause: Clause, cut: Clause | null, language: EventLanguage): string {
  const told = tellClause(words, clause, cut, language);
  if (told === '' || !clause.subject) return finish(told);
  const { from, to } = clause.subject;
  return finish(`${slice(words, language.trim(words, from, to)[0], to)} ${told}`);
}

function tellClause(words: Words, clause: Clause, cut: Clause | null, language: EventLanguage): string {
  const [a, b] = language.trim(words, clause.from, clause.to);
  if (!cut) return slice(words, a, b);
  const lead = language.leadIn(words, cut.from);
  let before = a < lead ? slice(words, a, Math.min(lead, b)) : '';
  let after = cut.to < b ? slice(words, Math.max(cut.to, a), b) : '';
  if (/^['’‘]/.test(after)) {
    if (before !== '') return slice(words, a, b);
    after = after.replace(/^['’‘]s? /, '');
  }
  // “The blasts, on Monday, killed …”: without the date the commas go as well.
  if (before.endsWith(',') && after.startsWith(',')) {
    before = before.slice(0, -1);
    after = after.slice(1).trimStart();
  }
  return /^[\p{L}\p{N}“"(]/u.test(after) && before ? `${before} ${after}` : before + after;
}

/** Without asides in brackets, the one that the clause's end has cut included. */
function withoutAsides(text: string): string {
  let told = '';
  let from = 0;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', from)) {
    told += text.slice(from, open).trimEnd();
    const close = text.indexOf(')', open);
    from = close < 0 ? text.length : close + 1;
  }
  return told + text.slice(from);
}

const finish = (text: string): string => shorten(stripMarks(withoutAsides(text).replace(/\s+/g, ' ')));

function slice(words: Words, from: number, to: number): string {
  return from < to ? words.text.slice(words.start[from], words.end[to - 1]) : '';
}

const MARKS = ' ,;:–—-';
/** A quotation that would begin at the end: its words are left out with the time that they told. */
const OPENS_AT_END = /\s["“‘'„«]$/u;

/** Without the marks that held the clause in its sentence. */
function stripMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && (MARKS.includes(text[start]!) || text[start] === '.')) start++;
  while (end > start && MARKS.includes(text[end - 1]!)) end--;
  const told = text.slice(start, end);
  return OPENS_AT_END.test(told) ? stripMarks(told.slice(0, -1)) : told;
}

function shorten(text: string): string {
  const parts = text.split(' ');
  return parts.length <= LONGEST ? text : `${stripMarks(parts.slice(0, LONGEST).join(' '))} ${SKIP_MARK}`;
}
