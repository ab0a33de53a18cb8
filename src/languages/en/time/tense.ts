/**
 * Tense of the clause around a time expression: from the tagger’s tags where there are any, else
 * from auxiliaries and the forms of verbs.
 */
import type { Tense } from '../../../analysis/time/language.ts';
import type { Words } from '../../../analysis/time/words.ts';
import { wordSet } from '../../word-set.ts';
import { EXPECTING } from './expecting.ts';

const FUTURE = wordSet("will 'll ’ll shall wo won");
const MODAL = wordSet('would could should may might can must');
/** What an infinitive after it has not done yet: “agreed to sell”, “a plan to merge”. */
const INTENT = wordSet(
  `due scheduled expected expects expect set slated planning planned plan plans poised likely ready supposed bound designed aimed
  hopes hoped hope intends intend intended wants want seeks seek agreed agreement decided decision vowed pledged promised
  offered offer ordered order urged deadline threatened preparing prepared required right deal move able unable`,
);
/** Verbs that put something on a later date: “scheduled a vote for Friday”, “postponed until March”. */
const PLANNING = wordSet(
  'planned scheduled rescheduled slated penciled pencilled plan plans schedule schedules',
);
/** The same of these only with “for”, “until” or “to”. */
const MOVING = wordSet(
  'set postponed delayed extended adjourned invited moved called suspended put pushed given gave',
);
const ONTO = wordSet('for until till to');
/** Verbs of what is only thought of: “is considering raising output from December”. */
const CONSIDERING = wordSet('considering mulling weighing eyeing discussing');
/** Verbs whose object has a date of its own, as a rule: “demanded a vote on Friday”, which may be the day of the demand too. */
const DEMANDING = wordSet(
  'demand demands demanded propose proposes proposed request requested signal signals signaled signalled hinted',
);
/** What figures of a time gone by are told with, whatever the tense: “will report a loss in the third quarter”. */
const ACCOUNTS = wordSet(
  `report reports reported post posted show record total earnings earned profit profits loss losses revenue revenues sales income
  results result figures net growth grow grew rise rose fall fell drop turnover margin margins output`,
);
/** Adjectives and nouns whose date lies ahead. */
const AHEAD = wordSet('payable effective due upcoming redeemable expires expire');
const PAST_BE = wordSet('was were had did');
const AUXILIARY = wordSet("is are was were be been being has have had am 's ’s 're ’re");
const PRESENT_BE = wordSet("is are has have does do 's ’s 're ’re 've ’ve am");
const PAST_VERBS = wordSet(
  `said told went came took made got gave saw found thought became left felt brought began kept held wrote stood heard
  let meant met ran paid sat spoke lay led grew lost fell sent built understood drew broke spent rose drove bought wore
  chose sought fought caught taught sold won hit cut put shut shot struck stole swore threw tore flew hid bit blew froze
  forgot forgave rode rang sank slept swept wept bore bred dealt dug fed fled hung hurt knew laid lent lit quit
  shook shone showed slid sprang stuck swam swung woke wound withdrew overthrew undertook oversaw`,
);
/** Verbs whose past is their base form. */
const INVARIANT = wordSet(
  'beat bid burst cast cost cut hit hurt let put quit read set shut split spread thrust',
);

/** Words in -ed that are no past form. */
const NOT_PAST = wordSet(
  'united hundred indeed exceed proceed succeed need speed limited armed red bed seed feed weed',
);

/** What can follow a finite verb but hardly a participle that stands before its noun: “preferred shares”. */
const AFTER_VERB = wordSet(
  `the a an this that these those his her its their our my your him them it us in on at by to from for with into onto over under
  after before during about against as of and or but , . ; : up down out off back that who which when where why how whether if
  all some several many more most no not nearly almost only just also again together early late last next yesterday today`,
);

/** Words that begin another clause. */
const BOUNDARY = wordSet(
  '; : — – -- ( ) “ ” " which who that when while where because although though if whether unless but',
);

/** Words of an object between a verb and its infinitive. */
const OBJECT = 5;

/** How many words to either side may decide. */
const REACH = 24;

/** What a coming day is named for: “Sunday’s election”. */
const APPOINTMENTS = wordSet(
  'election elections vote voting game match meeting summit talks deadline hearing poll polls referendum ceremony inauguration debate runoff final race session',
);

export function tense(w: Words, from: number, to: number): Tense | null {
  // “Wednesday’s ruling” is past whatever the clause says of it.
  if (
    w.is(to, "'s", '’s') &&
    w.together(from, to + 1) &&
    !APPOINTMENTS.has(w.lower[to + 1]!) &&
    w.sense[from]!.weekday
  )
    return 'past';
  if (isAhead(w, from, to)) return 'future';
  const first = Math.max(w.first[from]!, from - REACH);
  const last = Math.min(w.last[from]!, to + REACH + REACH);
  let edge = from - 1;
  if (isDemanded(w, from, first)) return null;
  let weak: Tense | null = null;
  for (; edge >= first && !BOUNDARY.has(w.lower[edge]!); edge--) {
    const seen = signAt(w, edge, from);
    if (seen === 'present') weak ??= seen;
    else if (seen) return seen;
  }
  if (weak) return weak;
  for (let i = to; i < last && !BOUNDARY.has(w.lower[i]!); i++) {
    const seen = signAt(w, i, from);
    if (seen) return seen;
  }
  for (let i = edge; i >= first; i--) {
    const seen = signAt(w, i, from);
    if (seen) return seen;
  }
  return null;
}

/** Words between “ahead of” and its date: “ahead of a meeting of the council on Friday”. */
const APPOINTED = 6;

/** “ahead of September’s elections”, “ahead of a meeting on Friday”, “for December delivery”. */
function isAhead(w: Words, from: number, to: number): boolean {
  if (w.is(from - 1, 'for') && w.is(to, 'delivery')) return true;
  for (let i = from - 1; i > w.first[from]! && i >= from - APPOINTED; i--) {
    if (w.is(i, 'of') && w.is(i - 1, 'ahead')) return true;
    if (w.is(i, ',') || isFiniteVerb(w, i)) return false;
  }
  return false;
}

/** “demanded a vote on Friday”, not “demanded on Friday a vote”. */
function isDemanded(w: Words, from: number, first: number): boolean {
  for (let i = from - 3; i >= first && !BOUNDARY.has(w.lower[i + 1]!) && !isFiniteVerb(w, i + 1); i--)
    if (DEMANDING.has(w.lower[i]!) || (w.is(i, 'called') && w.is(i + 1, 'a', 'an', 'elections'))) return true;
  return false;
}

/** “will close the mill in the third quarter”; figures are told about for months after it, in every tense. */
export function dueIn(w: Words, from: number, to: number): boolean {
  if (!w.is(from - 1, 'in', 'by', 'during') || !w.together(from - 1, from)) return false;
  const first = Math.max(w.first[from]!, from - REACH);
  const last = Math.min(w.last[from]!, to + REACH);
  for (let i = first; i < last; i++) if (ACCOUNTS.has(w.lower[i]!)) return false;
  return true;
}

/** “joined in 2016 and signed a new contract in”. */
export function nextEvent(w: Words, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (w.is(i, 'and') && (isFiniteVerb(w, i + 1) || isPastForm(w, i + 1))) return true;
  return false;
}

/** “first drawn in 1987, was revived in”: the comma closes an insertion, for the verb of the subject follows. */
export function resumes(w: Words, from: number, to: number): boolean {
  if (!w.is(from, ',')) return false;
  const verb = w.is(from + 1, 'also', 'now', 'later', 'then', 'still') ? from + 2 : from + 1;
  return verb < to && isFiniteVerb(w, verb);
}

/** The tense that one word shows, the words right after it considered. */
function signAt(w: Words, i: number, from: number): Tense | null {
  const word = w.lower[i]!;
  if (FUTURE.has(word)) return 'future';
  if (word === 'to' && i > 0) {
    if (!isBase(w, i + 1)) return null;
    const before = w.lower[i - 1]!;
    if (INTENT.has(before) && had(w, i - 1)) return 'past';
    // “a plan to repay the loan by February”
    if (w.is(from - 1, 'by') && i < from) return 'future';
    // “ordered the firm to pay”, “agreed on Monday to meet”
    for (
      let k = i - 2;
      k >= w.first[i]! && k >= i - OBJECT && !BOUNDARY.has(w.lower[k]!) && !w.is(k, ',');
      k--
    )
      if (INTENT.has(w.lower[k]!) && !w.is(k, 'set', 'right', 'deal', 'order', 'able', 'unable'))
        return 'future';
    // “with work to begin in September and to be completed in 2027”
    if (isAbsolute(w, i)) return 'future';
    // “is to meet”, “were to fly to the capital on Saturday”
    return INTENT.has(before) || w.is(i - 1, 'is', 'are', 'was', 'were') ? 'future' : null;
  }
  if (word === 'expire' && w.is(i - 1, 'to')) return null;
  if (AHEAD.has(word)) return had(w, i) ? 'past' : 'future';
  if (PLANNING.has(word)) return had(w, i) ? 'past' : 'future';
  if (word === 'set' && w.is(i + 1, 'for')) return 'future';
  if (MOVING.has(word) && from > i && ONTO.has(w.lower[from - 1]!)) return 'future';
  if (word === 'expected' && !had(w, i) && AUXILIARY.has(w.lower[i - 1] ?? '')) return 'future';
  if (EXPECTING.has(word) && i < from && !had(w, i) && !w.is(i - 1, 'as', 'than')) return 'future';
  if (CONSIDERING.has(word) && i < from && !w.is(from - 1, 'since')) return 'future';
  if (MODAL.has(word)) {
    if (word === 'may' && w.isCapital(i)) return null;
    // “could not be reached Wednesday”
    if (word === 'could' && isDenied(w, i)) return 'past';
    return w.is(i + 1, 'have') || w.is(i + 2, 'have') ? 'past' : 'future';
  }
  if (PAST_BE.has(word)) return 'past';
  if (PRESENT_BE.has(word)) {
    // “at 4:52 am”
    if (word === 'am' && !w.is(i - 1, 'i')) return null;
    const tag = w.tag(i);
    if (tag === 'POS') return null;
    if ((word === 'has' || word === 'have') && (w.tag(i + 1) === 'VBN' || isPast(w, i + 1))) return 'past';
    return word === "'s" || word === '’s' ? null : 'present';
  }
  const tag = w.tag(i);
  if (tag !== undefined) {
    if ((tag === 'VBD' || tag === 'VBN') && i < from && isOrdered(w, i)) return 'future';
    if (tag === 'VBD') return 'past';
    if (tag === 'VBN') return helped(w, i) ? null : 'past';
    // “Guards beat the man”: the form is both, the news is past.
    if (tag === 'VBP' && INVARIANT.has(word)) return 'past';
    return tag === 'VBZ' || tag === 'VBP' ? 'present' : null;
  }
  return isPast(w, i) && !isAttributive(w, i) && !helped(w, i) ? 'past' : null;
}

/** “ordered the schools closed Friday”: the participle at word `i` is what is to be done. */
function isOrdered(w: Words, i: number): boolean {
  for (let k = i - 1; k >= w.first[i]! && k >= i - OBJECT && !BOUNDARY.has(w.lower[k]!) && !w.is(k, ','); k--)
    if (w.is(k, 'ordered')) return k < i - 1 && !helped(w, i);
  return false;
}

/** Behind “, with” and a noun phrase an infinitive is ahead. */
function isAbsolute(w: Words, i: number): boolean {
  for (let k = i - 1; k >= w.first[i]! && k >= i - OBJECT; k--) {
    if (w.is(k, 'with')) return k < i - 1 && w.is(k - 1, ',');
    if (BOUNDARY.has(w.lower[k]!) || w.is(k, ',') || isFiniteVerb(w, k)) return false;
  }
  return false;
}

/** “could not”, “neither he nor his brother could”. */
function isDenied(w: Words, i: number): boolean {
  if (w.is(i + 1, 'not', "n't", 'n’t')) return true;
  for (let k = i - 1; k >= w.first[i]! && k >= i - 9; k--)
    if (w.is(k, 'neither', 'nobody', 'none', 'no')) return true;
  return false;
}

/** “had been scheduled”: what was ahead once. */
const had = (w: Words, i: number): boolean => w.is(i - 1, 'had') || w.is(i - 2, 'had');

/** Whether an auxiliary before the participle carries the tense: “is heard”, “will be paid”. */
export function helped(w: Words, i: number): boolean {
  for (let k = i - 1; k >= w.first[i]! && k >= i - 3; k--) {
    // “will remain closed”
    if (AUXILIARY.has(w.lower[k]!) || w.is(k, 'remain', 'remains', 'stay', 'stays')) return true;
    if (
      !w.lower[k]!.endsWith('ly') &&
      !w.is(k, 'not', 'also', "n't", 'n’t', 'now', 'already', 'just', 'still', 'ever', 'never')
    )
      return false;
  }
  return false;
}

/** “preferred shares”: a participle before its noun. */
export function isAttributive(w: Words, i: number): boolean {
  const tag = w.tag(i);
  if (tag !== undefined) return tag === 'VBN' && /^(?:NN|JJ|VBG)/.test(w.tag(i + 1) ?? '');
  if (PAST_VERBS.has(w.lower[i]!) || !w.together(i, i + 1)) return false;
  const next = w.lower[i + 1]!;
  return (
    w.link[i + 1] === 1 ||
    (/^[a-z]/.test(next) && !w.isCapital(i + 1) && !AFTER_VERB.has(next) && !next.endsWith('ly'))
  );
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
  return word.length > 4 && word.endsWith('ed') && !w.isCapital(i) && !NOT_PAST.has(word);
}

function isBase(w: Words, i: number): boolean {
  const tag = w.tag(i);
  if (tag !== undefined) return tag === 'VB';
  const word = w.lower[i] ?? '';
  return (
    /^[a-z]/.test(word) &&
    !w.isCapital(i) &&
    !/^(?:the|a|an|this|that|his|her|its|their|about|at|more|less)$/.test(word)
  );
}

/** “January to March”, “May-June”, “between May and June”. */
export function joins(w: Words, from: number, to: number): boolean {
  if (from === to) return w.link[to] === 1;
  return to - from === 1 && w.is(from, 'to', 'through', 'until', 'and', '–', '-', '—');
}

/** “until Sunday”. */
export const lasts = (w: Words, from: number): boolean => w.is(from - 1, 'until', 'till');

const BEHIND = wordSet('since');
const FORWARD = wordSet('until till by through starting beginning effective');

/**
 * “since Friday” looks back; “until Friday”, “by March”, “starting Monday”, “for Friday” look ahead
 * unless the verb is past.
 */
export function lean(w: Words, from: number, _to: number): -1 | 0 | 1 {
  if (from - 1 < w.first[from]!) return 0;
  const before = w.lower[from - 1]!;
  if (BEHIND.has(before)) return -1;
  if (FORWARD.has(before)) return 1;
  if (before === 'for' && w.sense[from]!.weekday) return 1;
  return 0;
}
