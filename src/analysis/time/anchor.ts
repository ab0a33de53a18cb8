/**
 * The day that “today” is: the dateline’s, else the day of publication. Dates that no news story can
 * carry are no anchor; a dateline that contradicts the publication by more than two years loses.
 */
import { parseIsoDay } from './calendar.ts';

/** First day that an article on the web can bear: wire archives digitised back to 1851. */
const EARLIEST = -43_464; // 1851-01-01
/** Last day: publication dates beyond it are typing errors. 2200-01-01. */
const LATEST = 84_006;
const FAR_APART = 730;

/** Day number, or null where there is no anchor to trust. */
export function anchorDay(
  dateline: string | null | undefined,
  published: string | null | undefined,
): number | null {
  const fromDateline = plausible(parseIsoDay(dateline));
  const fromPage = plausible(parseIsoDay(published));
  if (fromDateline === null) return fromPage;
  if (fromPage !== null && Math.abs(fromDateline - fromPage) > FAR_APART) return fromPage;
  return fromDateline;
}

const plausible = (day: number | null) => (day === null || day < EARLIEST || day > LATEST ? null : day);
