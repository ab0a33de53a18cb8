/** What an English clause says of its event: done, going on, planned, or merely possible. */
import type { Words } from '../../../../analysis/time/words.ts';
import type { Modality } from '../../../../analysis/timeline/language.ts';
import { wordSet } from '../../../word-set.ts';
import { EXPECTING } from '../expecting.ts';
import { helped, isAttributive, isPastForm } from '../tense.ts';
import { isSaying } from './saying.ts';

/** Auxiliaries and adverbs of doubt. */
const DOUBT = wordSet('could may might can should ought if unless perhaps possibly potentially probably');
/** Verbs and nouns whose object has not happened: “threatened to”, “demanded that”, “fears of”. */
const UNREAL = wordSet(
  `fear fears feared hope hopes hoped threaten threatens threatened threatening threat demand demands demanded urge urges urged seek seeks
  wants wanted proposed proposes proposal considering consider considers warned warns warning rumors rumours speculation possible
  potential asked asks calls called risk likely expected`,
);
const PLANNED = wordSet(
  "will 'll ’ll shall wo would due scheduled slated plans plan planned planning upcoming agreed decided intends vowed pledged promised",
);
const PLANNED_TO = wordSet('set plan plans planned going agreed decided vowed pledged promised intends');

export function modality(
  w: Words,
  clauseFrom: number,
  clauseTo: number,
  from: number,
  to: number,
): Modality | null {
  const told = modalityOf(w, clauseFrom, clauseTo, from, to);
  // “were ready to strike next week unless …”
  const conditional =
    (told === null || told === 'past') && clauseTo < w.last[from]! && w.is(clauseTo, 'if', 'unless');
  return conditional ? 'possible' : told;
}

function modalityOf(
  w: Words,
  clauseFrom: number,
  clauseTo: number,
  from: number,
  to: number,
): Modality | null {
  if (w.is(from - 1, 'since') && isPerfect(w, clauseFrom, clauseTo)) return 'ongoing';
  let infinitive = w.is(from - 1, 'by', 'until');
  for (let i = from - 1; i >= clauseFrom; i--) {
    if (w.is(i, 'to') && isInfinitive(w, i)) {
      infinitive = true;
      if (w.is(i - 1, 'is', 'are', 'was', 'were')) return 'planned';
      continue;
    }
    const seen = signAt(w, i, clauseTo, infinitive);
    if (seen) return seen;
  }
  if (w.is(clauseFrom, 'that')) {
    const governed = governor(w, clauseFrom);
    if (governed) return governed;
  }
  for (let i = to; i < clauseTo; i++) {
    const seen = signAt(w, i, clauseTo, false);
    if (seen) return seen;
  }
  if (w.is(clauseFrom, 'if', 'unless')) return 'possible';
  return lasts(w, clauseFrom, from) ? 'lasting' : null;
}

/** “is closed until Sunday”, “runs through June”: begun, and to end on the date. */
function lasts(w: Words, clauseFrom: number, from: number): boolean {
  if (!w.is(from - 1, 'until', 'till', 'through')) return false;
  for (let i = clauseFrom; i < from; i++) if (w.tag(i) === 'VBZ' || w.tag(i) === 'VBP') return true;
  return false;
}

/** “demanded … that”: what the verb before the conjunction makes of the clause. */
function governor(w: Words, at: number): Modality | null {
  for (let i = at - 1; i >= w.first[at]! && i >= at - 8; i--) {
    if (UNREAL.has(w.lower[i]!)) return 'possible';
    if (w.is(i, ',')) return null;
  }
  return null;
}

function isInfinitive(w: Words, i: number): boolean {
  const tag = w.tag(i + 1);
  if (tag !== undefined) return tag === 'VB';
  return (
    w.together(i, i + 1) &&
    /^[a-z]/.test(w.lower[i + 1]!) &&
    !w.isCapital(i + 1) &&
    !w.is(i + 1, 'the', 'a', 'an', 'his', 'her', 'its', 'their', 'this', 'that')
  );
}

function isPerfect(w: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (w.is(i, 'has', 'have', "'ve", '’ve')) return true;
  return false;
}

function signAt(w: Words, i: number, limit: number, infinitive: boolean): Modality | null {
  const word = w.lower[i]!;
  if (word === 'may' && w.isCapital(i)) return null;
  if (DOUBT.has(word)) return w.is(i + 1, 'have') && w.is(i, 'should', 'ought') ? 'past' : 'possible';
  // “he expected a cut in June” is told of as a date that is set.
  if (EXPECTING.has(word) && !isPastForm(w, i) && !w.is(i - 1, 'as', 'than') && !w.is(i + 1, 'to'))
    return 'possible';
  if (UNREAL.has(word)) {
    if (word === 'likely' || word === 'expected')
      return w.is(i + 1, 'to', 'be', 'by', 'in') || infinitive ? 'possible' : null;
    if (infinitive) return 'possible';
    return isPastForm(w, i) ? 'past' : w.is(i + 1, 'that', 'of', 'to') ? 'possible' : null;
  }
  if (PLANNED.has(word) || PLANNED_TO.has(word)) {
    if (
      PLANNED_TO.has(word) &&
      !infinitive &&
      !(w.is(i + 1, 'to') && isInfinitive(w, i + 1)) &&
      !w.is(i + 1, 'for')
    )
      return isPastForm(w, i) ? 'past' : null;
    if (word === 'due' && !infinitive && !w.is(i + 1, 'to', 'in', 'on', 'by', 'for', 'at', 'out', 'back'))
      return null;
    return w.is(i + 1, 'have') ? 'past' : 'planned';
  }
  if (w.is(i, 'is', 'are', "'s", '’s', "'re", '’re') && i + 1 < limit) {
    const next = w.is(i + 1, 'now', 'still', 'also', 'already', 'not', 'currently') ? i + 2 : i + 1;
    return isProgressive(w, next) ? 'ongoing' : null;
  }
  if (w.is(i, 'have') && w.is(i - 1, 'may', 'might', 'could') && !w.isCapital(i - 1)) return 'possible';
  if (w.is(i, 'has', 'have') && (w.is(i + 1, 'been') || w.is(i + 2, 'been')))
    return isProgressive(w, w.is(i + 1, 'been') ? i + 2 : i + 3) ? 'ongoing' : 'past';
  if (w.is(i, 'has', 'have', "'ve", '’ve'))
    return isPastForm(w, i + 1) || isPastForm(w, i + 2) ? 'past' : null;
  if (isSaying(w, i)) return null;
  // “will be announced”: the auxiliary tells; “adjusted operating profit”: no verb.
  if (isPastForm(w, i) && (helped(w, i) || isAttributive(w, i))) return null;
  return isPastForm(w, i) || w.is(i, 'was', 'were', 'had', 'did') ? 'past' : null;
}

const NO_VERB = wordSet(
  'during king nothing everything something anything evening morning thing ring spring string',
);

function isProgressive(w: Words, i: number): boolean {
  const word = w.lower[i];
  return word?.endsWith('ing') === true && !NO_VERB.has(word);
}
