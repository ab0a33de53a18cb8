/** Happened, ongoing, planned or possible: by where the date lies and what the clause says. */
import type { EventStatus } from '../contract.ts';
import { firstDay, lastDay, type Period } from '../time/period.ts';
import type { Modality } from './language.ts';

export function statusOf(period: Period, anchor: number | null, modality: Modality | null): EventStatus {
  if (anchor !== null && lastDay(period) < anchor) {
    if (modality === 'ongoing') return 'ongoing';
    return modality === 'possible' ? 'possible' : 'happened';
  }
  if (anchor !== null && firstDay(period) > anchor) return modality === 'possible' ? 'possible' : 'planned';
  if (modality === null || modality === 'past') return 'happened';
  return modality;
}
