/** What stands before the agency in a dateline: places, a region, a day. */
import { monthOf } from './months.ts';

/** Of a dateline that names neither. */
export const NOWHERE = { places: [] as string[], day: null, month: null, year: null };

/** Words of a place that are written small. */
const SMALL =
  /^(?:of|the|de|da|do|dos|des|du|del|della|di|la|le|el|los|las|al|am|an|der|den|im|in|on|upon|sur|sous|en|und|and|y|e|et|i|a\.?m?\.?|[ad]\.[dm]\.)$/i;

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)$/i;

/** `7 March 2024`, `7 de marzo`, `March 7, 2024`, `28 LUG`; the month's name is looked up. */
const DAY_MONTH =
  /(?<![\p{L}\p{N}])(\d{1,2})\.?\s(?:de\s)?(\p{L}{3,12})(?![\p{L}\p{N}])\.?(?:,?\s(?:de\s)?(\d{4})(?!\d))?/gu;
const MONTH_DAY =
  /(?<![\p{L}\p{N}])(\p{L}{3,12})\.?\s(\d{1,2})(?![\p{N}])(?:st|nd|rd|th)?(?:,?\s(\d{4})(?!\d))?/gu;

/** Reads `City, Region, March 7` and its kin; null where the words are prose and no dateline. */
export function placesAndDay(head: string) {
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
  // Letters of every script take a millisecond or more to compile.
  if (!/\d/.test(head)) return null;
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
