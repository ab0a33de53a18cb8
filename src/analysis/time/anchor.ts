/**
 * The day that “today” is: the dateline’s, else the day of publication in the zone that the page writes
 * it in. Days that no news story can bear are no anchor. Where the two contradict each other the dateline
 * is believed: publication dates change when a page moves, the text’s own day does not.
 */
import { parseIsoDay } from './calendar.ts';

/** First day that an article on the web can bear: wire archives are digitised back to 1851. */
const EARLIEST = -43_464; // 1851-01-01
/** Publication dates beyond it are typing errors. */
const LATEST = 84_006; // 2200-01-01

/** Day number (days since 1970-01-01), or null where there is no anchor to trust. */
export function anchorDay(
  dateline: string | null | undefined,
  published: string | null | undefined,
): number | null {
  return plausible(parseIsoDay(dateline)) ?? plausible(parseIsoDay(published));
}

const plausible = (day: number | null) => (day === null || day < EARLIEST || day > LATEST ? null : day);
