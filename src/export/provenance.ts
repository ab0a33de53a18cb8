/** What every export says about itself: where it came from, and that a machine read it. */
import { version } from '../../package.json';
import type { Analysis } from '../analysis/contract.ts';
import { isDay } from '../analysis/time/calendar.ts';

export const GENERATOR = `Copytaster ${version}`;

export const CAUTION = 'Read by a machine; check against the article before you cite.';

export interface Provenance {
  title: string | null;
  /** The agency, or the byline where no agency was found. */
  credit: string | null;
  publisher: string | null;
  /** ISO date, without the time. */
  published: string | null;
  /** http or https only. */
  url: string | null;
}

export function provenance(analysis: Analysis): Provenance {
  return {
    title: analysis.title,
    credit: analysis.wire.agencyName ?? analysis.byline,
    publisher: analysis.publisher,
    published: isoDate(analysis.published),
    url: webAddress(analysis.url),
  };
}

/** The day of an ISO date or date-time as printed, in the zone it was printed in; null for anything else. */
export function isoDate(value: string | null): string | null {
  const found = value && /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(value);
  if (!found) return null;
  const [, year, month, day] = found;
  return isDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null;
}

/** The address if it leads to the web; a page may declare anything else, `javascript:` included. */
export function webAddress(value: string | null): string | null {
  if (!value) return null;
  try {
    const url = new URL(value);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
