import type { Evidence } from '../../analysis/contract.ts';
import { parseDateline } from '../dateline.ts';
import type { PageFacts } from '../facts.ts';

/** A dateline that opens one of the first paragraphs; a bare `CITY —` speaks for nobody. */
export function datelines({ lines }: PageFacts): Evidence[] {
  let bare: Evidence | null = null;
  for (const { zone, text } of lines) {
    if (zone !== 'lead' && !(zone === 'byline' && text.length > 60)) continue;
    const line = parseDateline(text);
    if (!line) continue;
    const words = text.slice(line.start, line.end);
    if (line.agency) return [{ kind: 'dateline', text: words, agency: line.agency, weight: 1.6 }];
    bare ??= { kind: 'dateline', text: words, agency: null, weight: 0.25 };
  }
  return bare ? [bare] : [];
}
