/**
 * Datelines: the place, day and agency that open a wire story, in the manner of every agency:
 * `CITY, Region, March 7 (Agency) -`, `(Agency) CITY -`, `ГОРОД, 5 янв - Агентство.`,
 * `Città, 28 LUG -`, `新华社北京1月12日电`, `【6月18日 AFP】`, and the bare `CITY —` of papers that cut
 * the agency out.
 */
import type { Span } from '../analysis/contract.ts';
import { findAgencies, isAmbiguous } from './find-agencies.ts';
import { monthOf } from './months.ts';

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
/** Chinese: agency, place, day, 电; the reporters follow in brackets. */
const HAN =
  /^[\s【(（]?(?:新华社|新華社|新华网|新華網|中新社|中新网|中新網|中新財經|中新财经|中央社|法新社|路透社?|美联社|美聯社)([\p{Script=Han}·/、]{0,18}?)\s?(?:(\d{2,4}|[\uFF10-\uFF19]{4})年)?([\d\uFF10-\uFF19]{1,2})月([\d\uFF10-\uFF19]{1,2})日(?:\s?[\p{Script=Han}]{0,3}(?:电|電|讯|訊))?(?:\s?[(（][^()（）]{0,40}[)）])?/u;
/** Chinese in brackets, without a month: `（中央社台北17日電）`. */
const HAN_BRACKET =
  /^[(（](?:中央社|法新社|路透社?|美[联聯]社|新[华華]社|共同社)(?:[记記]者\p{Script=Han}{2,3})?([\p{Script=Han}]{1,8}?)([\d\uFF10-\uFF19]{1,2})日(?:外)?[电電讯訊]?[)）]/u;
/** Japanese: day or place and agency in lenticular brackets. */
const LENTICULAR = /^[【［[]([^【】［］[\]]{2,40})[】］\]](?:\s?[-－―–—]{1,2})?/u;
/** Korean: `(서울=연합뉴스) 홍길동 기자 = `. */
const HANGUL = /^[([]([\p{Script=Hangul}·]{1,14})=([^()[\]=]{2,14})[)\]]([^=\n]{0,30}=)?/u;
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

/** Words of a place that are written small. */
const SMALL =
  /^(?:of|the|de|da|do|dos|des|du|del|della|di|la|le|el|los|las|al|am|an|der|den|im|in|on|upon|sur|sous|en|und|and|y|e|et|i|a\.?m?\.?|[ad]\.[dm]\.)$/iu;

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

function eastAsian(text: string): ParsedDateline | null {
  const han = HAN.exec(text);
  if (han) {
    const [all, places = '', year, month, day] = han;
    return {
      start: 0,
      end: all.length,
      places: places.split(/[/、]/).filter(Boolean),
      ...dayOf(year, month!, day!),
      agency: findAgencies(all)[0]?.agency ?? null,
      shared: false,
      form: 'credited',
    };
  }
  const bracket = HAN_BRACKET.exec(text);
  if (bracket) {
    const agency = findAgencies(bracket[0])[0]?.agency ?? null;
    return {
      start: 0,
      end: bracket[0].length,
      ...NOWHERE,
      places: [bracket[1]!],
      agency,
      shared: false,
      form: 'credited',
    };
  }
  const lenticular = LENTICULAR.exec(text);
  if (lenticular) {
    const inside = lenticular[1]!;
    const short = /(?:共同|時事)(?=$|[=＝\s])/u.exec(inside);
    const hit = findAgencies(inside)[0];
    const agency = hit?.agency ?? (short ? (short[0] === '共同' ? 'kyodo' : 'jiji') : null);
    if (!agency) return null;
    const date = /([\d\uFF10-\uFF19]{1,2})月([\d\uFF10-\uFF19]{1,2})日/u.exec(inside);
    const place = inside
      .slice(0, hit?.start ?? short?.index ?? 0)
      .replace(/(?:[\d\uFF10-\uFF19]{1,2}月)?[\d\uFF10-\uFF19]{1,2}日|[\s=＝]/gu, '');
    return {
      start: 0,
      end: lenticular[0].length,
      places: place ? [place] : [],
      ...(date ? dayOf(undefined, date[1]!, date[2]!) : { day: null, month: null, year: null }),
      agency,
      shared: false,
      form: 'credited',
    };
  }
  const hangul = HANGUL.exec(text);
  if (!hangul) return null;
  const agency = findAgencies(hangul[2]!)[0]?.agency;
  if (!agency) return null;
  const places = [hangul[1]!];
  return { start: 0, end: hangul[0].length, ...NOWHERE, places, agency, shared: false, form: 'credited' };
}

const NOWHERE = { places: [] as string[], day: null, month: null, year: null };

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

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)$/iu;

/** `7 March 2024`, `7 de marzo`, `March 7, 2024`, `28 LUG`; the month's name is looked up. */
const DAY_MONTH =
  /(?<![\p{L}\p{N}])(\d{1,2})\.?\s(?:de\s)?(\p{L}{3,12})(?![\p{L}\p{N}])\.?(?:,?\s(?:de\s)?(\d{4})(?!\d))?/gu;
const MONTH_DAY =
  /(?<![\p{L}\p{N}])(\p{L}{3,12})\.?\s(\d{1,2})(?![\p{N}])(?:st|nd|rd|th)?(?:,?\s(\d{4})(?!\d))?/gu;

/** Reads `City, Region, March 7` and its kin; null where the words are prose and no dateline. */
function placesAndDay(head: string) {
  const found = dayIn(head);
  const rest = found ? `${head.slice(0, found.start)},${head.slice(found.end)}` : head;
  const kept: string[] = [];
  for (const part of rest.split(/,/u)) {
    const words = part
      .trim()
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word));
    if (!words.length || (words.length === 1 && WEEKDAY.test(words[0]!))) continue;
    if (words.length > 6) return null;
    if (!words.every((word) => SMALL.test(word) || /^["'’“«([]?[\p{Lu}\p{Lo}\p{N}]/u.test(word))) return null;
    kept.push(part.trim());
  }
  if (kept.length > 4) return null;
  return {
    places: placesOf(kept),
    day: found?.day ?? null,
    month: found?.month ?? null,
    year: found?.year ?? null,
  };
}

function dayIn(head: string) {
  const numbers = /\s(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\s?$/.exec(head);
  if (numbers && Number(numbers[2]) <= 12)
    return {
      day: Number(numbers[1]),
      month: Number(numbers[2]),
      year: numbers[3] ? Number(numbers[3]) : null,
      start: numbers.index,
      end: head.length,
    };
  for (const [pattern, dayAt, monthAt] of [
    [DAY_MONTH, 1, 2],
    [MONTH_DAY, 2, 1],
  ] as const)
    for (const match of head.matchAll(pattern)) {
      const month = monthOf(match[monthAt]!);
      const day = Number(match[dayAt]);
      if (month === null || day < 1 || day > 31) continue;
      const year = match[3] ? Number(match[3]) : null;
      return { day, month, year, start: match.index, end: match.index + match[0].length };
    }
  return null;
}

/** The first part holds the places, `/` between them; what follows is a region. */
function placesOf(parts: string[]): string[] {
  if (!parts[0]) return [];
  // A byline run together with the dateline: “By Ada Holm VELLA”.
  const first = parts[0]
    .replace(/^(?:By|BY|Von|Par|Por)\s.{3,60}?\s(?=\p{Lu}{3})/u, '')
    .split('[', 1)[0]!
    .trim();
  // A river or forest after the slash belongs to the town's name in German: “Frankfurt/Main”.
  if (/\/(?:Main|Oder|Saale|M\.|O\.)$/u.test(first)) return [first];
  return (
    first
      // bounded: the head of a dateline has at most 160 characters
      .split(/\s*\/\s*|\s+(?:and|und|et|y|&)\s+/u)
      .map((place) => place.replace(/\.$/u, (stop) => (/\b\p{L}\.$/u.test(place) ? stop : '')).trim())
      .filter((place) => place.length > 1)
  );
}

const arabic = (digits: string) =>
  Number(digits.replace(/[\uFF10-\uFF19]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10)));

function dayOf(year: string | undefined, month: string, day: string) {
  return { year: year ? arabic(year) : null, month: arabic(month), day: arabic(day) };
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
