import type { Gazetteer } from './gazetteer.ts';
import { kilometres } from './mentions.ts';

/** 1 if `place` is inside `wider`, less if it is only close to it, 0 otherwise. */
export function liesIn(place: number, wider: number, gazetteer: Gazetteer): number {
  if (place === wider) return 0;
  const kind = gazetteer.kind(wider);
  const level = gazetteer.level(wider);
  if (kind === 'country') return gazetteer.country(place) === gazetteer.country(wider) ? 1 : 0;
  if (kind === 'region' && level === 1) return gazetteer.regionOf(place) === wider ? 1 : 0;
  if (level === 0 || (level >= 2 && gazetteer.country(place) !== gazetteer.country(wider))) return 0;
  const distance = kilometres(
    gazetteer.lat(place),
    gazetteer.lon(place),
    gazetteer.lat(wider),
    gazetteer.lon(wider),
  );
  if (level === 2) return distance < 60 ? 0.9 : 0;
  if (level === 1) return distance < 400 ? 0.6 : 0;
  return distance < 60 && gazetteer.level(place) >= 3 ? 0.6 : 0;
}
