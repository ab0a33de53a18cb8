/** How the card words what the analysis says: kinds, confidence, shares, names of countries. */
import type { Source } from '../../analysis/contract.ts';
import { count, locale, percent, say, sayIfKnown } from '../../words/words.ts';

/** Confidence in words; below one half an item is doubtful. */
export function sureness(confidence: number): string {
  if (confidence >= 0.85) return say('card_sure', percent(confidence));
  return say(confidence >= 0.5 ? 'card_fairly_sure' : 'card_doubtful', percent(confidence));
}

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

/** @param code ISO 3166-1 alpha-2 */
export function countryName(code: string | null | undefined): string | null {
  if (!code) return null;
  try {
    return new Intl.DisplayNames([locale()], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
