/** How the card words what the analysis says: kinds and shares. */
import type { Source } from '../../analysis/contract.ts';
import { count, countryName, percent, say, sayIfKnown } from '../../words/words.ts';

/** @param statements of the source, each counted once */
export function shareOf(source: Source, statements: number): string {
  return count('card_share', statements, percent(source.share));
}

/** @example “city in Libya” */
export function kindOfPlace(kind: string | undefined, country: string | null | undefined): string {
  const what = (kind && sayIfKnown(`kind_${kind}`)) || kind || '';
  const land = kind === 'country' ? null : countryName(country);
  return what && land ? say('card_kind_in', what, land) : what || land || '';
}
