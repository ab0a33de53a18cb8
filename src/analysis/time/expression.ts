/**
 * What a time expression says, before anything is implied: the recognisers of a language write it,
 * the resolvers read it. A part that the words do not name is absent here and is filled in from the
 * anchor, from the story or from the tense of the clause by `resolve.ts`.
 */
import type { Grain } from './period.ts';

/** TIMEX3 units of durations; `TS`, `TM`, `TH` are those of time. */
export type Unit = 'TS' | 'TM' | 'TH' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE' | 'ML';

/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export type Mod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** How a year's day of a holiday is found. */
export type HolidayRule =
  | { month: number; day: number }
  | { easter: number }
  | { month: number; weekday: number; nth: number }
  /** The first `weekday` after the `nth` one: the US election day. */
  | { month: number; weekday: number; nth: number; plus: number };

/**
 * `last`, `this`, `coming`, `next`: of the speaker's now. `previous`, `same`, `following`: of the story's.
 * `coming` is the first ahead; `next` may pass over the one that its name alone would mean.
 */
export type Which = 'last' | 'this' | 'coming' | 'next' | 'previous' | 'same' | 'following';

/** A place in the calendar, as far as it is named. */
export interface DateSaid {
  kind: 'date';
  /** Negative before Christ. */
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  quarter?: number;
  half?: number;
  /** 0 spring … 3 winter */
  season?: number;
  decade?: number;
  century?: number;
  holiday?: HolidayRule;
  /** The week or weekend that holds the date, not the date. */
  week?: 'week' | 'weekend';
  /** “the second week of March”, “the last (-1) day of May” */
  nth?: { unit: 'day' | 'week'; n: number };
  /** Weeks to go on from the weekday that is found: “a week ago Sunday”. */
  weeks?: number;
  /** “last June”, “the following Friday” */
  which?: Which;
  /** “a Sunday”: one of them, not told which. */
  any?: boolean;
  /** “June last year”, “Monday of next week”: the period that holds the date. */
  within?: ShiftSaid;
  /** A year that a company counts for itself. */
  fiscal?: boolean;
}

/** A number of units from now or from where the story stands: “last week”, “three days later”. */
export interface ShiftSaid {
  kind: 'shift';
  grain: Grain;
  /** 0 for “this week”; `X` where the number is not told. */
  n: number | 'X';
  /** Sign where `n` is `X`. */
  sign?: -1 | 1;
  from: 'speech' | 'story';
  /** The same stretch of a year before or after: “a year earlier” of a quarter is a quarter. */
  comparable?: boolean;
  /** “the quarter”, “the day”: nothing but the unit; the story must have named one. */
  bare?: boolean;
}

/** A time of day, on a day that is said or implied. */
export interface TimeSaid {
  kind: 'time';
  on?: DateSaid | ShiftSaid;
  /** 0..24 */
  hour?: number;
  minute?: number;
  second?: number;
  part?: DayPart;
}

export interface DurationSaid {
  kind: 'duration';
  amounts: readonly { n: number | 'X'; unit: Unit }[];
}

export interface SetSaid {
  kind: 'set';
  /** `P1D`, `XXXX-WXX-5` … */
  value: string;
}

/** TIMEX3’s references without a place in the calendar. */
export interface VagueSaid {
  kind: 'vague';
  value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

export type Said = DateSaid | ShiftSaid | TimeSaid | DurationSaid | SetSaid | VagueSaid;

/** A recognised expression: words `from` up to `to` (exclusive) of `Words`. */
export interface Match {
  from: number;
  to: number;
  said: Said;
  mod?: Mod | null;
  /** Overrides the recogniser's confidence. */
  confidence?: number;
}
