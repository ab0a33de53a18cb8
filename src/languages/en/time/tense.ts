/**
 * Tense of the clause around a time expression: from the tagger’s tags where there are any, else
 * from auxiliaries and the forms of verbs.
 */
import type { Tense } from '../../../analysis/time/language.ts';
import type { Words } from '../../../analysis/time/words.ts';

const set = (words: string) => new Set(words.split(' '));

const FUTURE = set("will 'll ’ll shall wo won");
const MODAL = set('would could should may might can must');
/** After “is” or “are”, or alone, with “to”: what lies ahead. */
const AHEAD = set(
  'due scheduled expected set slated going planning planned poised likely ready supposed bound designed aimed upcoming hopes hope plans plan intends expects aims wants seeks',
);
const PAST_BE = set('was were had did');
const PRESENT_BE = set("is are has have does do 's ’s 're ’re 've ’ve am");
const PAST_VERBS = set(
  `said told went came took made got gave saw found thought became left felt brought began kept held wrote stood heard
  let meant met ran paid sat spoke lay led read grew lost fell sent built understood drew broke spent rose drove bought wore
  chose sought fought caught taught sold won hit cut put set shot shut struck stole swore threw tore flew hid bit blew froze
  forgot forgave rode rang sank slept swept wept bore bound bred cost dealt dug fed fled hung hurt knew laid lent lit quit
  shook shone showed slid spread sprang stuck swam swung woke wound withdrew overthrew undertook oversaw`
    .split(/\s+/)
    .join(' '),
);

/** Words that begin another clause. */
const BOUNDARY = set(
  '; : — – -- who which that when while where because although though if whether unless but and said says',
);

/** How many words to either side may decide. */
const REACH = 14;

export function tense(w: Words, from: number, to: number): Tense | null {
  const first = Math.max(w.first[from]!, from - REACH);
  const last = Math.min(w.last[from]!, to + REACH);
  let weak: Tense | null = null;
  for (let i = from - 1; i >= first; i--) {
    const seen = signAt(w, i);
    if (seen === 'present') weak ??= seen;
    else if (seen) return seen;
    if (BOUNDARY.has(w.lower[i]!) && !w.is(i, 'that', 'and') && (weak || from - i > 3)) break;
  }
  if (weak) return weak;
  for (let i = to; i < last; i++) {
    const seen = signAt(w, i);
    if (seen) return seen;
    if (BOUNDARY.has(w.lower[i]!) && !w.is(i, 'said', 'says') && i > to) break;
  }
  return null;
}

/** The tense that one word shows, the words right after it considered. */
function signAt(w: Words, i: number): Tense | null {
  const word = w.lower[i]!;
  if (FUTURE.has(word)) return 'future';
  if (word === 'to' && i > 0) {
    const before = w.lower[i - 1]!;
    if (AHEAD.has(before)) return 'future';
    if ((before === 'is' || before === 'are') && isBase(w, i + 1)) return 'future';
    return null;
  }
  if (
    AHEAD.has(word) &&
    (w.is(i + 1, 'on', 'for', 'in', 'by', 'at', 'to') || w.is(i + 1, 'out')) &&
    w.is(i - 1, 'is', 'are', "'s", '’s', 'be')
  )
    return 'future';
  if (MODAL.has(word)) return w.is(i + 1, 'have') || w.is(i + 2, 'have') ? 'past' : 'future';
  if (PAST_BE.has(word)) return 'past';
  if (PRESENT_BE.has(word)) {
    if ((word === 'has' || word === 'have') && (w.tag(i + 1) === 'VBN' || isPast(w, i + 1))) return 'past';
    return 'present';
  }
  const tag = w.tag(i);
  if (tag !== undefined) {
    if (tag === 'VBD') return 'past';
    if (tag === 'VBN') return 'past';
    if (tag === 'VBZ' || tag === 'VBP') return 'present';
    return null;
  }
  return isPast(w, i) ? 'past' : null;
}

/** Whether word `i` can be the finite verb of a clause. */
export function isFiniteVerb(w: Words, i: number): boolean {
  const word = w.lower[i];
  if (word === undefined) return false;
  const tag = w.tag(i);
  if (tag !== undefined) return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
  return (
    FUTURE.has(word) ||
    MODAL.has(word) ||
    PAST_BE.has(word) ||
    PRESENT_BE.has(word) ||
    isPast(w, i) ||
    word === 'says'
  );
}

/** Whether word `i` is a past form: by its tag, else by its shape. */
export function isPastForm(w: Words, i: number): boolean {
  const tag = w.tag(i);
  return tag === undefined ? isPast(w, i) : tag === 'VBD' || tag === 'VBN';
}

function isPast(w: Words, i: number): boolean {
  const word = w.lower[i];
  if (word === undefined) return false;
  if (PAST_VERBS.has(word)) return true;
  return (
    word.length > 4 &&
    word.endsWith('ed') &&
    !w.isCapital(i) &&
    !/^(?:united|hundred|indeed|exceed|proceed|succeed|need|speed)$/.test(word)
  );
}

function isBase(w: Words, i: number): boolean {
  const tag = w.tag(i);
  return tag === undefined ? /^[a-z]/.test(w.lower[i] ?? '') : tag === 'VB';
}

const BEHIND = set('since');
const FORWARD = set('until till by starting beginning effective');

/** “since Friday” looks back; “until Friday”, “by March”, “starting Monday” look ahead unless the verb is past. */
export function lean(w: Words, from: number, _to: number): -1 | 0 | 1 {
  if (from - 1 < w.first[from]!) return 0;
  const before = w.lower[from - 1]!;
  if (BEHIND.has(before)) return -1;
  if (FORWARD.has(before)) return 1;
  return 0;
}
