import type { Recogniser, TimeLanguage } from '../../../analysis/time/language.ts';
import { NO_SENSE, type Words } from '../../../analysis/time/words.ts';
import { wordSet } from '../../word-set.ts';
import { clock } from './recognisers/clock.ts';
import { dayWord, moment, partOfTheDay } from './recognisers/day-word.ts';
import { bareUnits, duration, stretch } from './recognisers/duration.ts';
import { HOLIDAY_STARTS, holiday, namedDay } from './recognisers/holiday.ts';
import { MODIFIER_STARTS, modified } from './recognisers/modified.ts';
import { monthDate, nthOfMonth, secondDay, weekOf } from './recognisers/month-date.ts';
import { numericDate } from './recognisers/numeric-date.ts';
import { accountingStretch, comparable, fiscalYear, quarter } from './recognisers/quarter.ts';
import { REFERENCE_ENDS, REFERENCE_STARTS, reference } from './recognisers/reference.ts';
import { season } from './recognisers/season.ts';
import { set } from './recognisers/set.ts';
import { ago, theUnit, whichUnit } from './recognisers/shift.ts';
import { weekday } from './recognisers/weekday.ts';
import { century, decade, year } from './recognisers/year.ts';
import { senses } from './senses.ts';
import { dueIn, joins, lasts, lean, nextEvent, resumes, tense } from './tense.ts';

/** Expressions that stand on their own. */
const CORE: readonly Recogniser[] = [
  numericDate,
  clock,
  namedDay,
  weekOf,
  nthOfMonth,
  monthDate,
  secondDay,
  holiday,
  weekday,
  dayWord,
  moment,
  quarter,
  fiscalYear,
  comparable,
  accountingStretch,
  season,
  decade,
  century,
  year,
  set,
  ago,
  stretch,
  whichUnit,
  duration,
  partOfTheDay,
  theUnit,
];

const RECOGNISERS: readonly Recogniser[] = [modified(CORE), ...CORE, reference, bareUnits];

/** Words without a sense of their own that begin expressions. */
const STARTS =
  wordSet(`last past this next previous preceding prior same following coming upcoming current today yesterday
  tomorrow tonight overnight noon midday midnight its their every each once twice per half couple dozens tens scores
  hundreds thousands some fiscal financial year month recent future these those early late mid small predawn 9/11 daily
  weekly monthly yearly annually hourly quarterly nightly fortnightly biweekly bimonthly q1 q2 q3 q4 h1 h2 latest comparable
  corresponding latter ' ’ ‘`);

/** Words that begin every other phrase and say nothing of time: what follows has to. */
const ARTICLES = new Set(['the', 'a', 'an', 'that']);
/** How far behind an article the first word of time stands: “the end of the third quarter”. */
const LEAD = 5;

/** All words that begin expressions, whatever follows: one look-up for every word of the text. */
const TELLING: ReadonlySet<string> = new Set([
  ...STARTS,
  ...[...MODIFIER_STARTS, ...REFERENCE_STARTS].filter((word) => !ARTICLES.has(word)),
  ...HOLIDAY_STARTS,
]);

function canBegin(w: Words, i: number): boolean {
  if (!ARTICLES.has(w.lower[i]!)) return isTelling(w, i);
  const end = Math.min(i + 1 + LEAD, w.last[i]!);
  for (let at = i + 1; at < end; at++) if (isTelling(w, at) || REFERENCE_ENDS.has(w.lower[at]!)) return true;
  return false;
}

function isTelling(w: Words, i: number): boolean {
  return w.sense[i] !== NO_SENSE || w.digitsLike(i) || TELLING.has(w.lower[i]!);
}

export const englishTime: TimeLanguage = {
  senses,
  canBegin,
  recognisers: RECOGNISERS,
  tense,
  dueIn,
  nextEvent,
  resumes,
  joins,
  lean,
  lasts,
};
