import type { TextBlock } from './blocks.ts';
import type { BodyFacts } from './body-facts.ts';
import { dateInUrl, isoDate, printedClock, printedDay, saysChanged } from './dates.ts';
import type { Dom } from './dom.ts';

/** What a page says of its dates. */
interface Dates {
  /** As machines are told when it was published, best first. */
  stated: readonly string[];
  /** When the page was written or sent, which may be long after its story was. */
  served: readonly string[];
  /** ISO date of the last change. */
  modified: string | null;
  body: BodyFacts;
  /** Day before month where both are numbers. */
  dayFirst: boolean;
}

/**
 * ISO date or date-time at which the page says it was published: stated for machines, then in an element
 * that marks a time, then in the address, then printed beside the headline. The day is the paper's own, which
 * the story's “Monday” and “today” are told from. Null where it says nothing.
 */
export function publishedDate(document: Document, dom: Dom, url: string, dates: Dates): string | null {
  const { stated, served, modified, body, dayFirst } = dates;
  const read = (values: readonly string[]) => values.flatMap((value) => isoDate(value, dayFirst) ?? []);
  const inUrl = dateInUrl(url);
  const above = labelled(body.above, 200).reverse().slice(0, 25);
  const below = labelled(body.below.slice(0, 12), 160);
  const beside = [...above, ...below].map((line) => ({ line, day: printedDay(line, dayFirst) }));
  const opening = printedDay(body.text.slice(0, 120), dayFirst);
  const printed = [...beside.map(({ day }) => day), opening].flatMap((day) => day ?? []);
  const own = printed.flatMap(({ day, changed }) => (changed ? [] : day));
  const all = read(stated);
  const moments = all.filter((iso) => !(modified && sameTime(iso, modified) && all[0]! < iso));
  const marked = () => besideStory(dom, body.above, dayFirst);
  if (moments.length) {
    const agreed = moments.find((iso) => own.includes(iso.slice(0, 10))) ?? moments[0]!;
    // An offset that is written out is the paper's own, be it none.
    if (!agreed.endsWith('Z') || (inUrl && agreed.startsWith(inUrl))) return agreed;
    const zoned = [...all, ...marked().map(({ iso }) => iso)].find(
      (iso) => /[+-]\d\d:\d\d$/.test(iso) && sameTime(iso, agreed),
    );
    const days = inUrl ? [inUrl] : beside.flatMap(({ line, day }) => (isOwnDate(line, day) ? day!.day : []));
    return zoned ?? ownClock(agreed, beside) ?? localDay(agreed, days);
  }
  const lines = marked();
  const near = lines.find(({ changed }) => !changed) ?? lines[0];
  const element = near?.iso ?? firstTimeElement(document, dom, dayFirst);
  return element ?? inUrl ?? own[0] ?? printed[0]?.day ?? read(served)[0] ?? null;
}

/** A running story is republished with every change: that date is the change's, not the story's. */
const sameTime = (a: string, b: string) => a === b || (a.length > 10 && Date.parse(a) === Date.parse(b));

/** A block of no more characters is what is said of the date in the block after it. */
const LABEL = 30;

/** Lines shorter than `longest`, in characters, each behind the label that stands before it. */
const labelled = (blocks: readonly TextBlock[], longest: number): string[] =>
  blocks.flatMap(({ text }, i) => {
    if (text.length >= longest) return [];
    const before = blocks[i - 1]?.text ?? '';
    return before.length <= LABEL && !/\d/.test(before) ? `${before} ${text}` : text;
  });

/** Longest line, in characters, that says when it was published and by whom, and no more. */
const DATE_LINE = 100;
/** A line with another time of day tells of something else. */
const isOwnDate = (line: string, day: ReturnType<typeof printedDay>) =>
  day !== undefined && !day.changed && line.length <= DATE_LINE && printedClock(line) === null;

/** Attributes that hold a date, and the levels above a text on which they are looked for. */
const MARKED = ['datetime', 'content', 'title'];
const LEVELS = 3;

/** The first time element that is marked as the publication's, else the first. */
function firstTimeElement(document: Document, dom: Dom, dayFirst: boolean): string | null {
  const times = dom.byTag(document, 'time');
  let any: string | null = null;
  for (let i = 0; i < Math.min(times.length, 20); i++) {
    const node = times[i]!;
    const iso = isoDate(dom.attribute(node, 'datetime') ?? dom.attribute(node, 'content') ?? '', dayFirst);
    const marks = marksOf(dom, node);
    if (iso && /publ|entry-date|posted/i.test(marks)) return iso;
    if (!/modif|updat/i.test(marks)) any ??= iso;
  }
  return any;
}

const marksOf = (dom: Dom, node: Node) =>
  `${dom.attribute(node, 'itemprop') ?? ''} ${dom.attribute(node, 'class') ?? ''} ${dom.attribute(node, 'pubdate') === null ? '' : 'publ'}`;

/** Dates that elements hold in an attribute in the lines above the story, the nearest line first. */
function besideStory(
  dom: Dom,
  above: readonly TextBlock[],
  dayFirst: boolean,
): { iso: string; changed: boolean }[] {
  const found: { iso: string; changed: boolean }[] = [];
  for (let i = above.length - 1; i >= 0; i--) {
    let said = above[i - 1]?.text.slice(-LABEL) ?? '';
    for (const node of above[i]!.nodes.slice(0, 12)) {
      let at = dom.parent(node);
      let iso: string | null = null;
      for (let n = 0; at && !iso && n < LEVELS && dom.type(at) === 1; n++, at = dom.parent(at)) {
        // Titles of links and pictures are prose.
        const names = /^(?:time|abbr|span|div|p|meta)$/.test(dom.tag(at)) ? MARKED : ['datetime'];
        for (const name of names) iso ??= isoDate(dom.attribute(at, name) ?? '', dayFirst);
        if (iso) said += ` ${marksOf(dom, at)}`;
      }
      if (iso) found.push({ iso, changed: saysChanged(said) });
      said = iso ? '' : `${said} ${dom.data(node)}`;
    }
  }
  return found;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * A moment stated in UTC as the paper's own clock shows it beside the story (“3 May 2022, 22:41”): the
 * same moment, with the zone that lies between the two; null where no printed time is that moment.
 */
function ownClock(
  iso: string,
  lines: readonly { line: string; day: ReturnType<typeof printedDay> }[],
): string | null {
  const moment = Math.floor(Date.parse(iso) / MINUTE);
  for (const { line, day } of lines) {
    const clock = day && printedClock(line);
    if (!clock) continue;
    const local = `${day.day}T${clock}`;
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
 * A moment in UTC late in the evening or early in the morning is another day where the paper is: the one that
 * it prints or has in its address, where that moment is on that day somewhere on Earth.
 */
function localDay(iso: string, days: readonly string[]): string {
  if (days.includes(iso.slice(0, 10))) return iso;
  const day = days.find((own) => {
    const hours = (Date.parse(iso) - Date.parse(`${own}T00:00:00Z`)) / HOUR;
    return hours >= -14 && hours < 36;
  });
  return day ?? iso;
}
