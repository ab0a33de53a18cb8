/** Happened, ongoing, planned or possible: by where the date lies and what the clause says. */
import type { EventStatus } from '../contract.ts';
import { firstDay, lastDay, type Period } from '../time/period.ts';
import type { Modality } from './language.ts';

export function statusOf(period: Period, anchor: number | null, modality: Modality | null): EventStatus {
  if (modality === 'possible') return 'possible';
  if (anchor !== null && lastDay(period) < anchor) return modality === 'ongoing' ? 'ongoing' : 'happened';
  if (modality === 'lasting') return 'ongoing';
  if (anchor !== null && firstDay(period) > anchor) return 'planned';
  return modality === null || modality === 'past' ? 'happened' : modality;
}
