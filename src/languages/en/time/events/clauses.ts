/** Where English clauses begin, what is a verb in them, and where their subject stands if another clause parts it from them. */
import type { Words } from '../../../../analysis/time/words.ts';
import type { Clause } from '../../../../analysis/timeline/language.ts';
import { wordSet } from '../../../word-set.ts';
import { isFiniteVerb, isPastForm } from '../tense.ts';

const OPENERS = wordSet(
  'which who whom whose that when while where because although though if whether unless but after before as until since so than',
);
const MARKS = wordSet('; : — – --');
const OPENING_QUOTES = wordSet('“ ``');
const CLOSING_QUOTES = wordSet("” ''");
/** Openers of a clause that carries its own verb even if none is recognised in it. */
const SUBORDINATORS = wordSet('that which who when while where if unless because although');

export function opensClause(w: Words, i: number): boolean {
  const word = w.lower[i]!;
  if (word === '(' || word === ')') return !isAside(w, i, word === '(' ? 1 : -1);
  if (MARKS.has(word)) return true;
  if (OPENING_QUOTES.has(word)) return i === w.first[i] || w.is(i - 1, ',', ':');
  if (CLOSING_QUOTES.has(word)) return w.is(i - 1, ',', '.', '?', '!');
  if (word === '"') return i === w.first[i] || w.is(i - 1, ',', ':', '.', '?', '!');
  if (OPENERS.has(word)) {
    if (word === 'as' && w.is(i + 1, 'of', 'well', 'part', 'many', 'much', 'soon', 'long')) return false;
    // “that country”, “that day”: not a conjunction.
    if (word === 'that' && w.tag(i) === 'DT') return false;
    if (
      w.is(i, 'after', 'before', 'since', 'until', 'than', 'as') &&
      (isDated(w, i + 1) || !clauseFollows(w, i) || (w.sense[i - 1]?.unit && !w.is(i - 1, 'second')))
    )
      return false;
    if (word === 'so' && w.is(i + 1, 'far')) return false;
    return true;
  }
  if (word === ',') return resumed(w, i) !== null;
  return (word === 'and' || word === 'or') && (w.is(i - 1, ',') || leadsWithDate(w, i + 1));
}

/** Furthest mark that closes an aside, in words. */
const ASIDE = 12;

/** Brackets with no verb in them are part of the clause around: “60 kilometres (37 miles)”. */
function isAside(w: Words, i: number, step: 1 | -1): boolean {
  for (let k = i + step; w.together(i, k) && Math.abs(k - i) <= ASIDE; k += step) {
    if (w.is(k, step > 0 ? ')' : '(')) return true;
    if (isVerb(w, k)) return false;
  }
  return false;
}

/** “and in 2018 a quake killed”: behind the conjunction a date, a subject and a verb. */
function leadsWithDate(w: Words, i: number): boolean {
  if (!w.is(i, 'in', 'on', 'by') || !isDated(w, i + 1)) return false;
  if (!w.together(i, i + 2) || isVerb(w, i + 2)) return false;
  for (let k = i + 3; w.together(i, k) && !OPENERS.has(w.lower[k]!) && !MARKS.has(w.lower[k]!); k++)
    if (isVerb(w, k) || isPastForm(w, k)) return true;
  return false;
}

/** “since December”, “until 2004”: the date is all that the preposition has. */
function isDated(w: Words, i: number): boolean {
  const sense = w.sense[i];
  return (
    w.together(i - 1, i) && (w.digitsLike(i) || sense?.month !== undefined || sense?.weekday !== undefined)
  );
}

/** Whether a verb comes within a few words: “after troops captured”, not “after the attack”. */
function clauseFollows(w: Words, i: number): boolean {
  const last = Math.min(w.last[i]!, i + 8);
  for (let k = i + 1; k < last; k++) {
    if (w.is(k, ',', ';')) return false;
    if (isVerb(w, k)) return true;
  }
  return false;
}

export function isVerb(w: Words, i: number): boolean {
  if (isFiniteVerb(w, i)) return true;
  return (
    w.lower[i]!.endsWith('ing') &&
    w.is(i - 1, 'while', 'before', 'after', 'is', 'are', 'was', 'were', 'been', 'be')
  );
}

/** Whether a clause that begins at word `i` has its verb by its conjunction. */
export const isSubordinate = (w: Words, i: number): boolean => SUBORDINATORS.has(w.lower[i] ?? '');

/** “had recommended that”, “recommended in May that”: the clause that opens at word `at` is the verb's object. */
export const takesClause = (w: Words, verb: number, at: number): boolean =>
  w.is(at, 'that') && w.tag(at) !== 'WDT' && (isFiniteVerb(w, verb) || isPastForm(w, verb));

/** “the attack that continued”, “villages that they lost”, and not “said that he continued”. */
const isRelative = (w: Words, i: number): boolean =>
  isFiniteVerb(w, i + 1) ||
  (w.tag(i) === 'WDT' && (w.tag(i - 1) === 'NN' || w.tag(i - 1) === 'NNS') && !w.sense[i - 1]!.unit);

const NO_ANTECEDENT = wordSet(
  'in on at by to for from with as and or but that which who when while where if into over under against about during after before until since said says told',
);

/** “rebels, who …”: the first word of what the relative pronoun at `i` stands for; `i` if it is none. */
export function antecedent(w: Words, i: number): number {
  const relative = w.is(i, 'which', 'who', 'whose', 'where') || (w.is(i, 'that') && isRelative(w, i));
  if (!relative || i === w.first[i]) return i;
  const k = w.is(i - 1, ',') ? i - 2 : i - 1;
  // “Holm, 61, who …”
  const aged = w.digitsLike(k) && w.is(k - 1, ',') ? k - 2 : k;
  const first = phraseStart(w, aged);
  return first <= aged ? first : i;
}

/** The first word of the noun phrase that ends with word `nearest`; `nearest` + 1 if none does. */
function phraseStart(w: Words, nearest: number): number {
  let k = nearest;
  for (; k >= w.first[nearest]! && k > nearest - 8; k--) {
    const word = w.lower[k]!;
    if (
      !/^[\p{L}\p{N}'’&]/u.test(word) ||
      NO_ANTECEDENT.has(word) ||
      (isFiniteVerb(w, k) && word !== "'s" && word !== '’s')
    )
      break;
    if (w.is(k, 'a', 'an', 'the')) {
      k--;
      if (!w.is(k, 'of')) break;
    }
  }
  return k + 1;
}

/** Longest relative clause between a subject and its verb, in words. */
const PARENTHESIS = 24;

/** “The bridge, which opened in 1932, collapsed”: the subject of the verb behind the second comma, at `i`. */
export function resumed(w: Words, i: number): { from: number; to: number } | null {
  if (
    !w.is(i, ',') ||
    !w.together(i, i + 1) ||
    !isFiniteVerb(w, w.is(i + 1, 'also', 'later', 'then', 'first') ? i + 2 : i + 1)
  )
    return null;
  for (let k = i - 2; k > w.first[i]! && k > i - PARENTHESIS; k--) {
    if (!w.is(k, ',')) continue;
    if (isParticiple(w, k + 1)) return subjectBefore(w, k);
    if (!w.is(k + 1, 'which', 'who', 'whose', 'where')) return null;
    const from = antecedent(w, k + 1);
    return from < k ? { from, to: k } : null;
  }
  return null;
}

const isParticiple = (w: Words, i: number): boolean =>
  isPastForm(w, i) && w.tag(i) !== 'VBD' && !w.is(i, 'said', 'told');

/** What a sentence begins with up to the comma `at`, if it is a noun phrase: no verb and no other mark. */
function subjectBefore(w: Words, at: number): { from: number; to: number } | null {
  const from = phraseStart(w, at - 1);
  const opens = from === w.first[at] || opensClause(w, from - 1);
  return from < at && opens ? { from, to: at } : null;
}

/** “The mill, founded in 1898 and listed since 1987, employs”: what stands between the commas, with the subject before them. */
export function insertion(w: Words, from: number, to: number): Clause | null {
  let k = from - 1;
  for (; k > w.first[from]! && k > from - PARENTHESIS; k--) {
    if (isFiniteVerb(w, k) && !isParticiple(w, k) && !w.is(k - 1, 'and')) return null;
    if (w.is(k, ',')) break;
  }
  const participle = w.is(k + 1, 'first', 'originally', 'initially', 'later') ? k + 2 : k + 1;
  if (!w.is(k, ',') || !isParticiple(w, participle)) return null;
  const subject = subjectBefore(w, k);
  if (!subject) return null;
  let end = to;
  while (end < w.last[from]! && !w.is(end, ',')) end++;
  if (!w.is(end, ',') || end - k > PARENTHESIS || !(isFiniteVerb(w, end + 1) || w.is(end + 1, 'and')))
    return null;
  // The comma stays: “The mill, founded”.
  return { from: k + 1, to: end, subject: { from: subject.from, to: k + 1 } };
}

/** “in 1998, when the mine closed”: the clause that tells what happened then, -1 if there is none. */
export function whenClause(w: Words, to: number): number {
  const at = w.is(to, ',') ? to + 1 : to;
  return w.together(to - 1, at) && w.is(at, 'when') ? at + 1 : -1;
}

/** “it was not until Tuesday that …”, “it was in 2001 that …”: where what happened is told, -1 if elsewhere. */
export function cleft(w: Words, from: number, to: number): number {
  if (!w.is(to, 'that', 'when') || !w.together(from, to + 1)) return -1;
  for (let k = from - 1; k > w.first[from]! && k >= from - 4; k--)
    if (w.is(k, 'was', 'is') && w.is(k - 1, 'it')) return to + 1;
  return -1;
}
