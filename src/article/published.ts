import { dateInUrl, isoDate, printedDate } from './dates.ts';
import type { Dom } from './dom.ts';
import type { BodyFacts } from './metadata.ts';

/** What a page says of its dates. */
interface Dates {
  /** As machines are told when it was published, best first. */
  stated: readonly string[];
  /** ISO date of the last change. */
  modified: string | null;
  body: BodyFacts;
  /** Day before month where both are numbers. */
  dayFirst: boolean;
}

/**
 * ISO date or date-time at which the page says it was published: stated for machines, then in a
 * `<time>`, then in the address, then printed beside the headline. Null where it says nothing.
 */
export function publishedDate(document: Document, dom: Dom, url: string, dates: Dates): string | null {
  const { stated, modified, body, dayFirst } = dates;
  const inUrl = dateInUrl(url);
  const above = [...body.above]
    .reverse()
    .slice(0, 25)
    .filter(({ text }) => text.length < 200);
  const below = body.below.slice(0, 12).filter(({ text }) => text.length < 160);
  const near = [...above, { text: body.text.slice(0, 120) }, ...below].flatMap(
    ({ text }) => printedDate(text, dayFirst) ?? [],
  );
  const all = stated.flatMap((value) => isoDate(value, dayFirst) ?? []);
  const moments = all.filter((iso) => !(modified && sameTime(iso, modified) && all[0]! < iso));
  if (moments.length) {
    const printed = new Set(near);
    const agreed = moments.find((iso) => printed.has(iso.slice(0, 10))) ?? moments[0]!;
    if (!agreed.endsWith('Z') || (inUrl && agreed.startsWith(inUrl))) return agreed;
    return ownClock(agreed, [...above, ...below], dayFirst) ?? localDay(agreed, inUrl);
  }
  return inTimeElement(document, dom, dayFirst) ?? inUrl ?? near[0] ?? null;
}

/** A running story is republished with every change: that date is the change's, not the story's. */
const sameTime = (a: string, b: string) => a === b || (a.length > 10 && Date.parse(a) === Date.parse(b));

function inTimeElement(document: Document, dom: Dom, dayFirst: boolean): string | null {
  const times = dom.byTag(document, 'time');
  let any: string | null = null;
  for (let i = 0; i < Math.min(times.length, 20); i++) {
    const node = times[i]!;
    const iso = isoDate(dom.attribute(node, 'datetime') ?? dom.attribute(node, 'content') ?? '', dayFirst);
    const marks = `${dom.attribute(node, 'itemprop') ?? ''} ${dom.attribute(node, 'class') ?? ''} ${dom.attribute(node, 'pubdate') === null ? '' : 'publ'}`;
    if (iso && /publ|entry-date|posted/i.test(marks)) return iso;
    if (!/modif|updat/i.test(marks)) any ??= iso;
  }
  return any;
}

const MINUTE = 60_000;
const CLOCK = /(?<!\d)(\d{1,2})[:.h](\d{2})(?:\s?([ap])\.?m\b)?/i;

/**
 * A moment stated in UTC as the paper's own clock shows it beside the story (“3 May 2022, 22:41”): the
 * same moment, with the zone that lies between the two; null where no printed time is that moment.
 */
function ownClock(iso: string, lines: readonly { text: string }[], dayFirst: boolean): string | null {
  const moment = Math.floor(Date.parse(iso) / MINUTE);
  for (const { text } of lines) {
    const day = printedDate(text, dayFirst);
    const clock = day && CLOCK.exec(text);
    if (!clock) continue;
    const [, hour, minute, half] = clock;
    const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
    const local = `${day}T${String(hours).padStart(2, '0')}:${minute}`;
    const offset = Date.parse(`${local}Z`) / MINUTE - moment;
    // Zones lie whole and half hours apart, from twelve behind Greenwich to fourteen ahead.
    if (!(offset % 30 === 0 && offset >= -720 && offset <= 840)) continue;
    const [h, m] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
    const zone = `${offset < 0 ? '-' : '+'}${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
    return `${local}${iso.slice(16, 19)}${zone}`;
  }
  return null;
}

/**
 * A moment in UTC late in the evening or early in the morning is another day where the paper is;
 * the day in its address is the paper's own.
 */
function localDay(iso: string, inUrl: string | null): string {
  if (!inUrl) return iso;
  const apart = Math.abs(Date.parse(iso) - Date.parse(`${inUrl}T12:00:00Z`)) / (60 * MINUTE);
  return apart <= 24 ? inUrl : iso;
}
