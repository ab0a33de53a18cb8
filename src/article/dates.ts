import { monthOf } from '../wire/months.ts';

const two = (value: number | string) => String(value).padStart(2, '0');

/** 1990-01-01, in seconds since 1970. */
const FIRST_SECOND = 631_152_000;

/** A calendar day that exists, between the first newspapers on the web and the near future. */
function day(year: number, month: number | null, date: number): string | null {
  if (year < 1990 || year > 2100 || !month || month > 12 || date < 1 || date > 31) return null;
  const iso = `${year}-${two(month)}-${two(date)}`;
  return new Date(`${iso}T00:00:00Z`).getUTCDate() === date ? iso : null;
}

/** Zeros of the digits that papers print: Arabic, Persian, Hindi, Bengali, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const withAsciiDigits = (text: string) =>
  text.replace(/[٠-٩۰-۹०-९০-৯０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - ZEROS.findLast((zero) => zero <= code)!);
  });

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(?:([ap])\.?m\b)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?()(Z|[+-]\d{2}:?\d{2})?)?(?!\d)/;
/** `Thu May 25 14:03:09 CEST 2023`, as Java writes it; of its zones' names only Greenwich's is one and the same everywhere. */
const JAVA = /^\p{L}{3}\s(\p{L}{3})\s{1,2}(\d{1,2})\s(\d{2}):(\d{2}):(\d{2})\s(?:([A-Z]{2,5})\s)?(\d{4})$/u;

/**
 * A machine-readable date (metadata, `datetime`) as ISO: the day, with time and zone where they are
 * stated. Null for what is none. Day and month written as numbers only are read as the machine that
 * wrote them most likely meant: month first with slashes, unless `dayFirst` or impossible.
 */
export function isoDate(value: string, dayFirst = false): string | null {
  const text = value.trim().slice(0, 60);
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  const at = iso && day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (at) {
    const [, , , , hour, minute, second, half, zone] = iso;
    if (!hour || Number(hour) > 23 || Number(minute) > 59) return at;
    return `${at}T${two(hourOf(hour, half))}:${minute}:${second ?? '00'}${zone ? zoneOf(zone) : ''}`;
  }
  const epoch = /^(\d{10})(?:\d{3})?$/.exec(text);
  if (epoch && Number(epoch[1]) > FIRST_SECOND)
    return `${new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 19)}Z`;
  const java = JAVA.exec(text);
  const stamped = java && day(Number(java[7]), monthOf(java[1]!), Number(java[2]));
  if (stamped)
    return `${stamped}T${java[3]}:${java[4]}:${java[5]}${/^(?:UTC|GMT)$/.test(java[6] ?? '') ? 'Z' : ''}`;
  const printed = printedDate(text, dayFirst);
  // `Wed, 04 May 2022 00:25:56 GMT`, `… GMT+0100 (CET)`: as mail and scripts write it.
  const clock = /\b(\d{2}):(\d{2}):(\d{2})\s?(?:GMT|UTC)?\s?([+-]\d{2}:?\d{2})?/.exec(text);
  if (!printed || !clock || !(clock[4] || /GMT|UTC/.test(clock[0])) || Number(clock[1]) > 23) return printed;
  return `${printed}T${clock[1]}:${clock[2]}:${clock[3]}${zoneOf(clock[4] ?? 'Z')}`;
}

/** Hour of the day, 0..23, of an hour on the clock and the `a` or `p` of its half of the day. */
const hourOf = (hour: string, half: string | undefined) =>
  half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);

/** `Z` or hours and minutes with a colon. */
function zoneOf(zone: string): string {
  if (/^[zug]/i.test(zone)) return 'Z';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}

/** `25 May 2023`, `25. Mai 2023`, `25 de mayo del 2023`, `25/may/2023`. */
const DAY_FIRST =
  /(?<!\p{N})(\d{1,2})(?:\.|st|nd|rd|th|º|er)?[\s/-]{1,2}(?:(?:de|of)\s)?([\p{L}\p{M}]{2,12})\.?,?[\s/-]{1,2}(?:del?\s)?(\d{4})(?!\d)/gu;
const MONTH_FIRST =
  /(?<!\p{L})(\p{L}{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?:,\s{0,2}|\s{1,2})(\d{4})(?!\d)/gu;
/** `2023年5月25日`, `2023/05/25`, `2023. 05. 25.`, `2023년 5월 25일`. */
const YEAR_FIRST =
  /(?<![\d/.-])(\d{4})\s?[年년./-]\s?(\d{1,2})\s?[月월./-]\s?(\d{1,2})(?:\s?[日일])?(?!\d)/gu;
/** Hungarian: `2023. május 25.` */
const YEAR_AND_MONTH = /(?<!\d)(\d{4})\.?\s(\p{L}{3,12})\.?\s(\d{1,2})(?!\d)/gu;
const NUMBERS = /(?<![\d/.-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/gu;

/** What is said of a date before it, and in East Asian lines after it. */
const CHANGED =
  /updat|modif|last edit|revised|aktuali[sz]|^\W*stand\b|mis à jour|actuali[sz]a|atualiza|aggiorna|bijgewerkt|gewijzigd|güncelle|обновл|изменен|оновлен|diperbarui|تحديث|تعديل|更新|修正|수정|oppdater|opdater|uppdater|päivitetty|ažurira|frissítve|अपडेट|ενημέρωσ/iu;
const PUBLISHED =
  /publi[sšcćké]|publ?\.|posted|veröffentlicht|erschienen|erstellt|opublik|pubbl|gepubliceerd|yayın|giriş|опублик|опублік|terbit|نشر|公開|发布|發布|發佈|掲載|입력|등록|δημοσ|प्रकाशित|julkaistu|közzé/iu;
const AFTER = /^\s?(?:\d{1,2}[:：]\d{2}\s?)?(更新|修正|수정|公開|発表|发布|입력)(?![日時时])/u;

/** A day printed with its year, and whether the line calls it that of a change. */
export interface PrintedDay {
  day: string;
  changed: boolean;
  published: boolean;
}

/** Date, time and words that were set beside each other without a blank are told apart. */
const apart = (line: string) =>
  withAsciiDigits(line)
    .replace(/(\d:\d{2})(?=\d{1,2}[\s./-])/g, '$1 ')
    .replace(/((?<!\d)(?:19|20)\d{2})(?=\d{1,2}:\d{2})/g, '$1 ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');

/** `14:03`, `14h03`, `14.03 Uhr`, `2:03 p.m.`; no part of a date in numbers. */
const CLOCK = /(?<![\d.:/-])([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d|[./-]\d)(?::\d{2})?(?:\s?([ap])\.?m\b)?/i;

/** The first time of day that a line prints, as `14:03`; null where it prints none. */
export function printedClock(line: string): string | null {
  const clock = CLOCK.exec(apart(line));
  return clock && `${two(hourOf(clock[1]!, clock[3]))}:${clock[2]}`;
}

/** Whether words beside a date call it that of a change, and not of the publication. */
export const saysChanged = (words: string) => CHANGED.test(words) && !PUBLISHED.test(words);

/**
 * The days that a line prints with their years, in any of the languages that we know months of, in the
 * order printed.
 */
export function printedDays(line: string, dayFirst = false): PrintedDay[] {
  const text = apart(line);
  const found: { start: number; end: number; day: string }[] = [];
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => string | null) => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const iso = found.some((other) => start < other.end && other.start < start + match[0].length)
        ? null
        : read(match);
      if (iso) found.push({ start, end: start + match[0].length, day: iso });
    }
  };
  take(YEAR_FIRST, (m) => day(Number(m[1]), Number(m[2]), Number(m[3])));
  take(DAY_FIRST, (m) => day(Number(m[3]), monthOf(m[2]!), Number(m[1])));
  take(MONTH_FIRST, (m) => day(Number(m[3]), monthOf(m[1]!), Number(m[2])));
  take(YEAR_AND_MONTH, (m) => day(Number(m[1]), monthOf(m[2]!), Number(m[3])));
  take(NUMBERS, (m) => {
    const [a, b, year] = [Number(m[1]), Number(m[3]), Number(m[4])];
    const dayThenMonth = day(year, b, a);
    if (m[2] !== '/') return dayThenMonth;
    const monthThenDay = day(year, a, b);
    return dayFirst ? (dayThenMonth ?? monthThenDay) : (monthThenDay ?? dayThenMonth);
  });
  found.sort((a, b) => a.start - b.start);
  return found.map(({ start, end, day }, i) => {
    const after = AFTER.exec(text.slice(end, end + 20))?.[1];
    // What follows the date before is said of that one.
    const from =
      (found[i - 1]?.end ?? 0) + (AFTER.exec(text.slice(found[i - 1]?.end ?? start))?.[0].length ?? 0);
    const said = after ?? text.slice(Math.max(0, from), start);
    return { day, changed: saysChanged(said), published: PUBLISHED.test(said) };
  });
}

/** The first day that a line prints, the day of publication if it names several. */
export function printedDay(line: string, dayFirst = false): PrintedDay | undefined {
  const days = printedDays(line, dayFirst);
  return days.find(({ published }) => published) ?? days.find(({ changed }) => !changed) ?? days[0];
}

export const printedDate = (line: string, dayFirst = false): string | null =>
  printedDay(line, dayFirst)?.day ?? null;

/** The day in an address: `/2013/07/19/`, `/2013/jul/19/`, `/2020-03-02/`, `-20130719`, `nid19072013`. */
export function dateInUrl(url: string): string | null {
  const path = url.slice(0, 600);
  for (const [, year, month, date] of path.matchAll(
    /[/_-]((?:19|20)\d{2})[/_-](\d{1,2}|[a-z]{3,9})[/_-](\d{1,2})(?!\d)/g,
  )) {
    const found = day(Number(year), Number(month) || monthOf(month!), Number(date));
    if (found) return found;
  }
  for (const [digits] of path.matchAll(/(?<!\d)\d{8}(?!\d)/g)) {
    const [a, b, c, d] = [0, 2, 4, 6].map((at) => digits.slice(at, at + 2));
    const found = day(Number(a! + b), Number(c), Number(d)) ?? day(Number(c! + d), Number(b), Number(a));
    if (found) return found;
  }
  return null;
}
