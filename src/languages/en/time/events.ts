/** English clauses for the timeline: where they begin, what they say of an event’s reality, what is mere “said Monday”. */
import type { Words } from '../../../analysis/time/words.ts';
import type { EventLanguage, Modality } from '../../../analysis/timeline/language.ts';
import { cardinal } from './numbers.ts';
import { isFiniteVerb, isPastForm } from './tense.ts';

const set = (words: string) => new Set(words.split(/\s+/));

const OPENERS = set(
  'which who whom whose that when while where because although though if whether unless but after before as until since so than',
);
const MARKS = set('; : — – -- " “ ” ( )');

/** Acts of saying whose date is the statement’s and not an event’s. */
const SAYING = set(
  'said says say saying told tells added adding stated wrote tweeted posted reported according noted',
);
const FILLERS = set(
  'on in at late early earlier later a an the his her its their in by to by reporters journalists statement interview conference news briefing press tweet post speech call telephone phone email written separate brief local media agency television state',
);

const POSSIBLE = set(
  `could may might expected likely possible possibly potential potentially if unless should ought fear fears feared hope hopes hoped
  threaten threatens threatened threatening demand demands demanded urge urges urged seek seeks wants proposed proposes proposal considering
  consider considers perhaps warned warns can rumors rumours speculation`,
);
const PLANNED = set(
  "will 'll ’ll shall would due scheduled set slated plans plan planned planning going intends upcoming",
);
const SINCE = set('since');

function opensClause(w: Words, i: number): boolean {
  const word = w.lower[i]!;
  if (MARKS.has(word)) return true;
  if (OPENERS.has(word)) {
    if (word === 'as' && w.is(i + 1, 'of', 'well', 'part', 'many', 'much', 'soon')) return false;
    if (
      (word === 'after' || word === 'before' || word === 'since' || word === 'until' || word === 'than') &&
      !clauseFollows(w, i)
    )
      return false;
    if (word === 'so' && w.is(i + 1, 'far')) return false;
    return true;
  }
  return (word === 'and' || word === 'or') && w.is(i - 1, ',');
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

const isVerb = (w: Words, i: number): boolean =>
  isFiniteVerb(w, i) ||
  (w.lower[i]!.endsWith('ing') &&
    w.is(i - 1, 'while', 'before', 'after', 'is', 'are', 'was', 'were', 'been'));

function datesStatement(w: Words, from: number, to: number): boolean {
  for (let i = from - 1, steps = 0; i >= w.first[from]! && steps < 9; i--, steps++) {
    if (SAYING.has(w.lower[i]!)) return !ownEvent(w, i);
    if (w.is(i, ',')) return false;
    if (!FILLERS.has(w.lower[i]!) && (isVerb(w, i) || OPENERS.has(w.lower[i]!) || steps > 5)) return false;
    if (!FILLERS.has(w.lower[i]!) && steps >= 1 && !w.is(i, 'in', 'at', 'to') && !fillerAhead(w, i, from))
      return false;
  }
  return w.together(from, to) && SAYING.has(w.lower[to]!);
}

/** “said in an interview with state television Friday”: still an object of saying. */
const fillerAhead = (w: Words, i: number, from: number): boolean => {
  for (let k = i + 1; k < from; k++) if (FILLERS.has(w.lower[k]!)) return true;
  return false;
};

const ownEvent = (w: Words, i: number) =>
  w.is(i, 'reported') && !w.is(i - 1, ',', '”', '"', 'agency', 'media', 'television');

function modality(w: Words, clauseFrom: number, clauseTo: number, from: number, to: number): Modality | null {
  const since = from > w.first[from]! && SINCE.has(w.lower[from - 1]!);
  let sign: Modality | null = null;
  for (let i = from - 1; i >= clauseFrom; i--) {
    const seen = signAt(w, i, clauseTo);
    if (seen) {
      sign = seen;
      break;
    }
  }
  if (!sign || sign === 'past') {
    for (let i = clauseFrom; i < from; i++)
      if (POSSIBLE.has(w.lower[i]!) && !w.isCapital(i)) return 'possible';
  }
  if (!sign) {
    for (let i = to; i < clauseTo; i++) {
      const seen = signAt(w, i, clauseTo);
      if (seen) {
        sign = seen;
        break;
      }
    }
  }
  if (since && perfect(w, clauseFrom, clauseTo)) return 'ongoing';
  return sign;
}

function perfect(w: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (w.is(i, 'has', 'have', "'ve", '’ve')) return true;
  return false;
}

function signAt(w: Words, i: number, limit: number): Modality | null {
  const word = w.lower[i]!;
  if (word === 'may' && w.isCapital(i)) return null;
  if (POSSIBLE.has(word)) {
    if (word === 'can' || word === 'expected' || word === 'likely')
      return w.is(i + 1, 'to', 'be', 'by', 'in') || word === 'can' ? 'possible' : null;
    return w.is(i + 1, 'have') ? 'past' : 'possible';
  }
  if (PLANNED.has(word)) {
    if (
      (word === 'set' || word === 'plan' || word === 'plans' || word === 'planned' || word === 'going') &&
      !w.is(i + 1, 'to', 'for')
    )
      return null;
    if (word === 'due' && !w.is(i + 1, 'to', 'in', 'on', 'by', 'for', 'at', 'out', 'back')) return null;
    return w.is(i + 1, 'have') ? 'past' : 'planned';
  }
  if (word === 'to' && w.is(i - 1, 'is', 'are')) return 'planned';
  if ((word === 'is' || word === 'are' || word === "'s" || word === '’s') && i + 1 < limit) {
    const next = w.is(i + 1, 'now', 'still', 'also', 'already', 'not') ? i + 2 : i + 1;
    if (w.lower[next]?.endsWith('ing') && !w.is(next, 'during', 'king', 'nothing', 'everything'))
      return 'ongoing';
    return null;
  }
  if (
    (word === 'has' || word === 'have') &&
    (w.is(i + 1, 'been') || w.is(i + 2, 'been')) &&
    (w.lower[i + 2]?.endsWith('ing') || w.lower[i + 3]?.endsWith('ing'))
  )
    return 'ongoing';
  if (SAYING.has(word)) return null;
  return isPastForm(w, i) || w.is(i, 'was', 'were', 'had', 'did') ? 'past' : null;
}

const LEAD = set(
  'on in at by since until during through from of late early around about the a for between before after',
);

function leadIn(w: Words, from: number): number {
  let i = from;
  while (i - 1 >= w.first[from]! && LEAD.has(w.lower[i - 1]!) && from - i < 2) i--;
  return i;
}

const DROP_FIRST = set(
  'and but or so that which who while as when because although though if , ; : — – -- " “ ” ( ) meanwhile however also where whether after before',
);
const DROP_LAST = set('and but or , ; : — – -- " “ ” . ( ) that which who while as when to of on in at by');

function trim(w: Words, from: number, to: number): [number, number] {
  let a = from;
  let b = to;
  while (a < b && DROP_FIRST.has(w.lower[a]!)) a++;
  while (b > a && DROP_LAST.has(w.lower[b - 1]!)) b--;
  // “…, witnesses said”, “…, the ministry said”
  for (let i = b - 1; i > a && b - i < 9; i--) {
    if (w.is(i, ',') && SAYING.has(w.lower[b - 1]!)) {
      b = i;
      break;
    }
  }
  while (b > a && DROP_LAST.has(w.lower[b - 1]!)) b--;
  return [a, b];
}

function rangeEnd(w: Words, from: number, to: number): number {
  if (w.link[to] === 1 && w.together(from, to)) return to;
  const dash = w.is(to, '–', '-');
  if (dash) return to + 1;
  if (w.is(to, 'and') && w.is(from - 1, 'between')) return to + 1;
  if (w.is(to, 'to', 'until', 'till', 'through') && (w.is(from - 1, 'from') || w.is(to, 'to', 'through')))
    return to + 1;
  return -1;
}

const STOP = set(
  `the a an of in on at by to for from with and or but that which who as is are was were be been being has have had will would could may
  might it its he she they his her their this those these said says into after before not no also some more than about over up out`,
);

function sequel(w: Words, i: number): number | null {
  if (w.is(i, 'then', 'later', 'afterwards', 'afterward', 'subsequently')) return i + 1;
  const number = cardinal(w, i);
  const at = number ? number.to : i;
  if (
    w.is(at, 'minutes', 'hours', 'moments', 'days', 'weeks', 'shortly') &&
    w.is(at + 1, 'later', 'after', 'afterwards')
  )
    return at + 2;
  return null;
}

export const englishEvents: EventLanguage = {
  opensClause,
  isVerb,
  datesStatement,
  modality,
  leadIn,
  trim,
  rangeEnd,
  stopWords: STOP,
  sequel,
};
