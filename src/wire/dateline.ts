/**
 * Datelines: the place, day and agency that open a wire story, in the manner of every agency:
 * `CITY, Region, March 7 (Agency) -`, `(Agency) CITY -`, `ГОРОД, 5 янв - Агентство.`,
 * `Città, 28 LUG -`, `新华社北京1月12日电`, `【6月18日 AFP】`, and the bare `CITY —` of papers that cut
 * the agency out.
 */
import type { Span } from '../analysis/contract.ts';
import { eastAsian } from './dateline-east-asian.ts';
import { NOWHERE, placesAndDay } from './dateline-head.ts';
import { findAgencies, isAmbiguous } from './find-agencies.ts';

export interface ParsedDateline extends Span {
  places: string[];
  /** Day of the month, month (1..12) and year where printed. */
  day: number | null;
  month: number | null;
  year: number | null;
  agency: string | null;
  /** Another desk in the same credit: `(CBS/AP)`. */
  shared: boolean;
  form: 'credited' | 'bare';
}

/** Longest opening that is looked at, in code units. */
const OPENING = 160;
const DASH = '[-–—―‒_:]';
/** Place and day, then the agency in brackets or between strokes, then a dash or a stop. */
const HEAD = '([^()（）/【】]{0,70}(?:/[^()（）/【】]{1,40}){0,2})\\s?';
const STOP = `\\s?((?:[.,]?\\s?(?:${DASH}{1,3}|=))|[.,।])?`;
const BRACKETED = new RegExp(`^${HEAD}[(（\\[]\\s?([^()（）\\[\\]]{2,40}?)\\s?[)）\\]]${STOP}`, 'u');
const STROKES = new RegExp(`^([^()（）\\[\\]/【】]{0,70})\\s?/\\s?([^()/]{2,30}?)\\s?/${STOP}`, 'u');
/** Agency in brackets first: `(AP) HONOLULU -`, `(ANSA) - ROMA, 28 LUG -`. */
const AGENCY_FIRST = new RegExp(
  `^[(]\\s?([^()]{2,30}?)\\s?[)]\\s?(?:${DASH}{1,2}\\s?)?([^()\\-–—―:]{2,60}?)\\s?${DASH}{1,2}(?=\\s|$)`,
  'u',
);
const AGENCY_ALONE = new RegExp(
  `^[(]\\s?([^()]{2,30}?)\\s?[)]\\s?(?:\\.?\\s?${DASH}{1,2}|(?=["“«A-Z\\p{Lu}]))`,
  'u',
);
/** Russian manner: `МОСКВА, 5 янв - РИА Новости.`, `Москва. 4 января. ИНТЕРФАКС -`. */
const NAMED_AFTER = new RegExp(
  `^([\\p{Lu}][^.,()\\n]{1,40})[.,]\\s([^()\\n]{3,20}?)(?:\\.|\\s?${DASH})\\s(.{3,60}?)(?:\\s?${DASH}(?=\\s)|\\.(?=\\s|$))`,
  'u',
);
/** `CITY, Region, April 8 —` */
const BARE =
  /^(\p{Lu}[\p{Lu}\p{M}.'’\- /]{1,38}\p{Lu})((?:,\s[\p{L}\p{N}.'’ ]{2,25}){0,3})\s?(?:\s(?:--?|[–—―])(?=\s|$|["“«])|[—―]|--|:(?=\s))/u;

/** Words in capitals that open a text and are no place. */
const LABELS =
  /^(?:(?:BREAKING|EXCLUSIVE|UPDATED?|CORRECTION|CLARIFICATION|WATCH|VIDEO|PHOTOS?|READ|NOTE|EDITOR\S* NOTE|ANALYSIS|OPINION|FACT ?CHECK|FACTBOX|TIMELINE|BOTTOM LINE|ADVISORY|REVIEW|INTERVIEW|CLAIM|VERDICT|ASSESSMENT|EXPLAINER|THE FACTS)\b|Q$)/u;

/** Reads the dateline that opens `text`; offsets are into `text`. Null if there is none. */
export function parseDateline(text: string): ParsedDateline | null {
  const lead = /^\s*/.exec(text)![0].length;
  const opening = text.slice(lead, lead + OPENING);
  const found =
    eastAsian(opening) ?? agencyFirst(opening) ?? bracketed(opening) ?? namedAfter(opening) ?? bare(opening);
  if (!found) return null;
  return { ...found, start: found.start + lead, end: found.end + lead };
}

function bracketed(text: string): ParsedDateline | null {
  const match = BRACKETED.exec(text) ?? STROKES.exec(text);
  if (!match) return null;
  const [all, head = '', credit = '', separator = ''] = match;
  const by = creditOf(credit);
  const when = placesAndDay(head);
  if (!when) return null;
  if (!by) return unknownAgency(all, head, credit, separator, when);
  // Without any separator a place set in capitals or a day tells a dateline from prose, or else
  // nothing but the agency in the brackets and a sentence that begins after them.
  if (!separator && !/\p{Lu}{2}/u.test(head) && when.day === null) {
    const begins = /^\s?[\p{Lu}\p{Lo}"“„«]/u.test(text.slice(all.length));
    if (!begins || by.others || head.trim().split(/\s+/).length > 3) return null;
  }
  if (!head.trim() && !separator) return null;
  return {
    start: 0,
    end: all.trimEnd().length,
    ...when,
    agency: by.agency,
    shared: by.shared,
    form: 'credited',
  };
}

/** `SARAJEVO, 17 January (FENA) -`: an agency that the table does not know. */
function unknownAgency(
  all: string,
  head: string,
  credit: string,
  separator: string,
  when: NonNullable<ReturnType<typeof placesAndDay>>,
): ParsedDateline | null {
  if (!/[-–—―=:]/u.test(separator) || !/^\p{Lu}[\p{L}/ ]{1,14}$/u.test(credit) || !/\p{Lu}{2}/u.test(credit))
    return null;
  if (!when.places.length || (!/\p{Lu}{3}/u.test(head) && when.day === null)) return null;
  return { start: 0, end: all.trimEnd().length, ...when, agency: null, shared: false, form: 'bare' };
}

function agencyFirst(text: string): ParsedDateline | null {
  const match = AGENCY_FIRST.exec(text);
  const by = match && creditOf(match[1]!);
  if (match && by) {
    const when = placesAndDay(match[2]!);
    if (when && (/\p{Lu}{2}/u.test(match[2]!) || when.day !== null))
      return {
        start: 0,
        end: match[0].length,
        ...when,
        agency: by.agency,
        shared: by.shared,
        form: 'credited',
      };
  }
  const alone = AGENCY_ALONE.exec(text);
  const only = alone && creditOf(alone[1]!);
  if (!alone || !only) return null;
  return {
    start: 0,
    end: alone[0].trimEnd().length,
    ...NOWHERE,
    agency: only.agency,
    shared: only.shared,
    form: 'credited',
  };
}

function namedAfter(text: string): ParsedDateline | null {
  const match = NAMED_AFTER.exec(text);
  if (!match) return null;
  const when = placesAndDay(`${match[1]}, ${match[2]}`);
  if (!when || when.day === null) return null;
  const credit = match[3]!;
  const [hit] = findAgencies(credit);
  if (!hit || hit.start > 1) return null;
  return {
    start: 0,
    end: match[0].length,
    ...when,
    agency: hit.agency,
    shared: false,
    form: 'credited',
  };
}

function bare(text: string): ParsedDateline | null {
  const match = BARE.exec(text);
  if (!match) return null;
  const city = match[1]!;
  if (LABELS.test(city)) return null;
  if (city.replace(/[^\p{Lu}]/gu, '').length < 3 || city.split(/\s/).length > 4) return null;
  const when = placesAndDay(city + match[2]!);
  if (!when?.places.length) return null;
  // `TOKYO, Jan. 17, Kyodo -`: the agency without brackets after the day.
  const hit = when.day === null ? undefined : findAgencies(match[2]!)[0];
  const last = match[2]!.slice(match[2]!.lastIndexOf(',') + 1).trim();
  const alone = hit && last === match[2]!.slice(hit.start, hit.end);
  const agency = hit && (alone || !isAmbiguous(hit)) ? hit.agency : null;
  return {
    start: 0,
    end: match[0].length,
    ...when,
    agency,
    shared: false,
    form: agency ? 'credited' : 'bare',
  };
}

/** `AP`, `CBS/AP`, `Reuters Health`, `dpa/lno`: an agency and at most other desks beside it. */
function creditOf(credit: string): { agency: string; shared: boolean; others: boolean } | null {
  const hits = findAgencies(credit);
  if (!hits.length) return null;
  let rest = credit;
  for (const hit of [...hits].reverse()) rest = rest.slice(0, hit.start) + rest.slice(hit.end);
  const others = rest.split(/[/,;&+|\s.-]+/u).filter((word) => word && !/^(?:and|und|et|y)$/u.test(word));
  if (others.length > 3 || others.some((word) => word.length > 14)) return null;
  const shared = others.some((word) => /^\p{Lu}{2,}|^\p{Lu}\p{Ll}+\p{Lu}/u.test(word));
  return { agency: hits[0]!.agency, shared, others: others.length > 0 };
}

/**
 * ISO date of a dateline. A year that is not printed is the one that brings the day nearest to the
 * day of publication; without that too there is no date.
 */
export function datelineDate(
  line: Pick<ParsedDateline, 'day' | 'month' | 'year'>,
  published: string | undefined,
): string | null {
  const { day, month } = line;
  if (!day || !month || month > 12) return null;
  const anchor = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  let { year } = line;
  if (year === null) {
    if (!anchor) return null;
    const at = Number(anchor[2]) * 30.4 + Number(anchor[3]);
    const said = month * 30.4 + day;
    year = Number(anchor[1]) + (said - at > 183 ? -1 : at - said > 183 ? 1 : 0);
  }
  const two = (value: number) => String(value).padStart(2, '0');
  const iso = `${year}-${two(month)}-${two(day)}`;
  const check = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(check.getTime()) || check.getUTCDate() !== day ? null : iso;
}
