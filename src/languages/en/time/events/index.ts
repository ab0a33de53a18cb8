/** English for the timeline: clauses, reality, statements, and what follows what. */
import type { Words } from '../../../../analysis/time/words.ts';
import type { EventLanguage } from '../../../../analysis/timeline/language.ts';
import { wordSet } from '../../../word-set.ts';
import { cardinal } from '../numbers.ts';
import { isBound, isLabel, leadIn, oneBreath, rangeEnd } from './around-date.ts';
import { attributive } from './attributive.ts';
import {
  antecedent,
  cleft,
  insertion,
  isSubordinate,
  isVerb,
  opensClause,
  resumed,
  takesClause,
  whenClause,
} from './clauses.ts';
import { coordinated, series } from './coordinated.ts';
import { modality } from './modality.ts';
import { datesStatement, isTelling } from './saying.ts';
import { trim } from './trim.ts';

const STOP = wordSet(
  `the a an of in on at by to for from with and or but that which who as is are was were be been being has have had will would could may
  might it its he she they his her their this those these said says into after before not no also some more than about over up out`,
);

/** “Then …”, “Hours later …”, “Shortly afterwards …” at the head of a sentence: the word after, 0 if there is none. */
function sequel(w: Words, i: number): number {
  let to = 0;
  // “Then there were …”, “Then came …”: a list, not an order.
  if (w.is(i, 'then')) to = isVerb(w, i + 1) || w.is(i + 1, 'there', ',') ? 0 : i + 1;
  else if (w.is(i, 'later', 'afterwards', 'afterward', 'subsequently')) to = i + 1;
  else if (
    w.is(i, 'shortly', 'soon', 'moments', 'minutes') &&
    w.is(i + 1, 'after', 'afterwards', 'afterward', 'later')
  )
    to = i + 2;
  else {
    const number = cardinal(w, i);
    const at = number ? number.to : w.is(i, 'a') && w.is(i + 1, 'few') ? i + 2 : i;
    if (w.is(at, 'minutes', 'hours', 'moments') && w.is(at + 1, 'later', 'afterwards')) to = at + 2;
  }
  return to > 0 && w.together(i, to) && isVerbAhead(w, to) ? to : 0;
}

function isVerbAhead(w: Words, i: number): boolean {
  for (let k = i; k < w.last[i]! && k < i + 14; k++) if (isVerb(w, k)) return true;
  return false;
}

export const englishEvents: EventLanguage = {
  opensClause,
  isVerb,
  isSubordinate,
  isLabel,
  attributive,
  antecedent,
  resumed,
  takesClause,
  coordinated,
  series,
  insertion,
  isBound,
  oneBreath,
  pointsBack: (w, i) => w.is(i, 'it', 'he', 'she', 'they', 'its', 'his', 'her', 'their'),
  isTelling,
  datesStatement,
  modality,
  leadIn,
  trim,
  rangeEnd,
  whenClause,
  cleft,
  stopWords: STOP,
  sequel,
};
