/** Dates that the calendar names: the parts that are missing come from anchor, story and direction. */
import {
  civil,
  dayNumber,
  daysInMonth,
  easter,
  isDay,
  nthWeekday,
  weekdayOf,
  weekIndex,
  weekStart,
} from './calendar.ts';
import type { Context } from './context.ts';
import { choose, type Direction, ordered } from './direction.ts';
import type { DateSaid, HolidayRule } from './expression.ts';
import { firstDay, lastDay, type Period, periodOf, yearOf } from './period.ts';
import { resolveShift } from './resolve-shift.ts';

/** Null where the anchor is missing, `absent` where no such day exists. */
export function resolveDate(said: DateSaid, context: Context): Period | null | 'absent' {
  if (said.decade !== undefined) return { grain: 'decade', index: said.decade };
  if (said.century !== undefined) return { grain: 'century', index: said.century };
  if (said.month !== undefined && said.day !== undefined && !isDay(said.year, said.month, said.day))
    return 'absent';
  if (said.weekday !== undefined && said.day === undefined) return resolveWeekday(said, context);
  if (said.quarter === 0) return comparedQuarter(said, context);
  const inYear = partOfYear(said);
  if (!inYear) return said.year === undefined ? null : { grain: 'year', index: said.year };
  const year = toldYear(said, context);
  if (year !== null) return exists(inYear, year);
  return chooseYear(said, inYear, context);
}

/** “the 1988 period”: the quarter that the story is about, in that year; else the year. */
function comparedQuarter(said: DateSaid, context: Context): Period | null {
  const year = toldYear(said, context);
  if (year === null) return null;
  const quarter = context.story.comparedQuarter(context.sentence, 3);
  return quarter
    ? { grain: 'quarter', index: year * 4 + (((quarter.index % 4) + 4) % 4) }
    : { grain: 'year', index: year };
}

type InYear = (year: number) => Period;

/** The named part of any year, as a function of the year; null where only the year is named. */
function partOfYear(said: DateSaid): InYear | null {
  const { month, day, quarter, half, season, holiday } = said;
  if (month !== undefined && day !== undefined)
    return (year) => {
      if (!isDay(year, month, day)) return { grain: 'day', index: Number.NaN };
      const index = dayNumber(year, month, day);
      return said.week ? periodOf(said.week, index) : { grain: 'day', index };
    };
  const { nth } = said;
  if (month !== undefined && nth) return (year) => nthOf(nth, year, month);
  if (month !== undefined) return (year) => ({ grain: 'month', index: year * 12 + month - 1 });
  if (quarter) return (year) => ({ grain: 'quarter', index: year * 4 + quarter - 1 });
  if (half !== undefined) return (year) => ({ grain: 'half', index: year * 2 + half - 1 });
  if (season !== undefined) return (year) => ({ grain: 'season', index: year * 4 + season });
  if (holiday) {
    return (year) => {
      const index = holidayIn(holiday, year);
      return said.week ? periodOf(said.week, index) : { grain: 'day', index };
    };
  }
  return null;
}

/** The week that most of the nth seven days of a month lie in, or its nth day. */
function nthOf({ unit, n }: NonNullable<DateSaid['nth']>, year: number, month: number): Period {
  const days = daysInMonth(year, month);
  const day = unit === 'day' ? (n < 0 ? days : n) : n < 0 ? days - 3 : Math.min(days, n * 7 - 3);
  return day > days ? { grain: 'day', index: Number.NaN } : periodOf(unit, dayNumber(year, month, day));
}

const exists = (inYear: InYear, year: number): Period | 'absent' => {
  const period = inYear(year);
  return Number.isNaN(period.index) ? 'absent' : period;
};

function toldYear(said: DateSaid, context: Context): number | null {
  if (said.year !== undefined) return said.year;
  if (!said.within) return null;
  const within = resolveShift(said.within, context);
  return typeof within === 'string' ? null : yearOf(within);
}

/** Years within which the next event of a sentence is rather told from today than from the year of the one before. */
const RECENT = 4;

function chooseYear(said: DateSaid, inYear: InYear, context: Context): Period | null | 'absent' {
  const story = said.which === 'previous' || said.which === 'following' || said.which === 'same';
  const last = story ? context.story.last() : null;
  // “The strike of 1967 lasted for months. The firm settled the following March.”
  const anchor = last ? (said.which === 'following' ? lastDay(last) : firstDay(last)) : context.speech;
  if (anchor === null) return null;
  const { year } = civil(anchor);
  const told = said.which ? null : context.story.toldYear(context.sentence);
  if (told !== null && isOfYear(year - told, context)) return exists(inYear, told);
  if (said.which === 'this' && said.month !== undefined) return exists(inYear, year);
  const candidates: Period[] = [];
  // February 29 may be up to eight years away.
  for (let y = year - 8; y <= year + 8; y++) {
    const period = inYear(y);
    if (!Number.isNaN(period.index)) candidates.push(period);
  }
  const fitting =
    said.weekday === undefined
      ? candidates
      : candidates.filter(
          (period) => weekdayOf(firstDay(period)) === said.weekday && Math.abs(yearOf(period) - year) <= 1,
        );
  const row = fitting.length > 0 ? fitting : candidates;
  // “May-June”: the end of a range is the first that comes after its start.
  const { rangeStart } = context;
  if (rangeStart && rangeStart.grain === row[0]?.grain && !said.which) {
    const end = row.find((period) => period.index >= rangeStart.index);
    if (end) return end;
  }
  const direction = ordered(said.which) ?? context.direction;
  const strict = said.which !== undefined && said.which !== 'this' && said.which !== 'same';
  // A holiday is named without its year for months before it: “will be done before Christmas” in March.
  const firm = said.holiday ? direction === 'future' : context.firm && row[0]?.grain !== 'day';
  return pick(row, anchor, direction, strict, firm);
}

/** Whether a date without its year is of the one that its sentence has told, `since` years before today’s. */
function isOfYear(since: number, { direction, newEvent, resumed }: Context): boolean {
  if (Math.abs(since) < 2 || resumed || direction === 'future' || direction === 'now') return false;
  return !(newEvent && since > 0 && since <= RECENT);
}

/** With `strict` the period that holds the anchor is passed over: “last June” in June is a year ago. */
function pick(
  row: readonly Period[],
  anchor: number,
  direction: Direction,
  strict: boolean,
  firm: boolean,
): Period | null {
  const open = strict ? row.filter((period) => firstDay(period) > anchor || lastDay(period) < anchor) : row;
  const index = choose(open, anchor, direction, strict || firm);
  return open[index] ?? null;
}

/**
 * “next Thursday” said on a Tuesday: this week's has only to be named, so the next week's is meant, but
 * not by everybody.
 */
export const isAmbiguous = ({ which, weekday, day }: DateSaid, speech: number | null): boolean =>
  which === 'next' &&
  weekday !== undefined &&
  day === undefined &&
  speech !== null &&
  weekday > weekdayOf(speech);

function resolveWeekday(said: DateSaid, context: Context): Period | null {
  const weekday = said.weekday!;
  if (said.any) return null;
  if (said.within) {
    const week = resolveShift(said.within, context);
    return typeof week === 'string' ? null : { grain: 'day', index: firstDay(week) + weekday - 1 };
  }
  const story = said.which === 'previous' || said.which === 'following' || said.which === 'same';
  const told = story ? (context.story.recent('day', context.sentence, 12)?.index ?? null) : null;
  const anchor = told ?? context.speech;
  if (anchor === null) return null;
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  const day = (index: number): Period => ({ grain: 'day', index });
  switch (said.which) {
    case 'last':
    case 'previous':
      return day(anchor - (back || 7) + (said.weeks ?? 0) * 7);
    case 'next':
      return day(weekStart(weekIndex(anchor) + 1) + weekday - 1);
    case 'coming':
    case 'following':
      return day(anchor + (ahead || 7));
    case 'this':
      return day(context.direction === 'past' && back < 7 ? anchor - back : anchor + ahead);
    case 'same':
      return day(anchor - back);
    default:
      // “The exhibition opens Friday”: the present tense of a timetable.
      if (context.direction === 'future' || context.direction === 'now') return day(anchor + ahead);
      return day(context.direction === 'near' && ahead < back ? anchor + ahead : anchor - back);
  }
}

function holidayIn(rule: HolidayRule, year: number): number {
  if ('easter' in rule) return easter(year) + rule.easter;
  if ('nth' in rule)
    return nthWeekday(year, rule.month, rule.weekday, rule.nth) + ('plus' in rule ? rule.plus : 0);
  return dayNumber(year, rule.month, rule.day);
}

const pad = (n: number) => String(n).padStart(2, '0');

/** What can be written without an anchor, the rest as X: `XXXX-03-07`, `XXXX-WXX-5`. */
export function unresolvedDate(said: DateSaid): string {
  if (said.month !== undefined && said.day !== undefined) return `XXXX-${pad(said.month)}-${pad(said.day)}`;
  if (said.month !== undefined) return `XXXX-${pad(said.month)}`;
  if (said.weekday !== undefined) return `XXXX-WXX-${said.weekday}`;
  if (said.quarter) return `XXXX-Q${said.quarter}`;
  if (said.half !== undefined) return `XXXX-H${said.half}`;
  if (said.season !== undefined) return `XXXX-${['SP', 'SU', 'FA', 'WI'][said.season]}`;
  return 'XXXX';
}
