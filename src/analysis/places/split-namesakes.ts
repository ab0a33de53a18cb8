/**
 * Two places of one name in one story: where the words beside some mentions (`Tripoli, Lebanon`) rule
 * out what those beside the first say (`Tripoli, Libya`), these mentions become a group of their own.
 * Mentions that say nothing stay with the first: a story explains the other one where it comes up. Each of the two
 * is chosen among what its own words allow: the one, which the story is about, would outweigh them for the other.
 */
import type { DraftMention } from '../draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Group } from './groups.ts';
import { liesIn } from './lies-in.ts';

export function splitNamesakes(groups: Map<string, Group>, gazetteer: Gazetteer): void {
  for (const group of [...groups.values()]) {
    if (group.mentions.length < 2 || group.candidates.length < 2) continue;
    const fits = fittingPlaces(group, gazetteer);
    const main = group.mentions.map((mention) => fits.get(mention)).find((places) => places !== undefined);
    if (!main) continue;
    let parted = false;
    for (const [mention, places] of fits) {
      if ([...places].some((place) => main.has(place))) continue;
      const key = `${group.key} in ${Math.min(...places)}`;
      const apart = groups.get(key) ?? emptyTwin(group, key, places);
      apart.mentions.push(mention);
      apart.qualifiers.push(...group.qualifiers.filter(({ qualified }) => qualified === mention));
      groups.set(key, apart);
      group.mentions = group.mentions.filter((other) => other !== mention);
      group.qualifiers = group.qualifiers.filter(({ qualified }) => qualified !== mention);
      parted = true;
    }
    if (parted) Object.assign(group, allowed(group, main));
  }
}

/** The group's places that the words right behind a mention allow; mentions without such words are absent. */
function fittingPlaces(
  { qualifiers, candidates }: Group,
  gazetteer: Gazetteer,
): Map<DraftMention, Set<number>> {
  const fits = new Map<DraftMention, Set<number>>();
  for (const { qualified, wider, strength } of qualifiers) {
    if (strength < 1) continue;
    const places = candidates
      .map(({ place }) => place)
      .filter((place) => wider.some((there) => liesIn(place, there, gazetteer) === 1));
    if (places.length > 0) fits.set(qualified, new Set([...(fits.get(qualified) ?? []), ...places]));
  }
  return fits;
}

const emptyTwin = (group: Group, key: string, places: ReadonlySet<number>): Group => ({
  ...group,
  key,
  mentions: [],
  qualifiers: [],
  saysRegion: 0,
  saysTown: 0,
  ...allowed(group, places),
});

const allowed = (
  { candidates }: Group,
  places: ReadonlySet<number>,
): Pick<Group, 'candidates' | 'ruledOut'> => ({
  candidates: candidates.filter(({ place }) => places.has(place)).map((candidate) => ({ ...candidate })),
  ruledOut: candidates.filter(({ place }) => !places.has(place)),
});
