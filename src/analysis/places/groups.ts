/** Place mentions of one name, with the places that the name can mean. */
import type { PlaceWords } from '../../languages/place-words.ts';
import type { Draft, DraftMention } from '../draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import { groupKey, hitsOf, printedName } from './mentions.ts';
import { type Qualifier, qualifiersOf } from './qualifiers.ts';

export interface Candidate {
  place: number;
  /** How likely without the story: size, kind, rank. */
  prior: number;
  score: number;
  /** Share of belief among the group's candidates, 0..1. */
  belief: number;
  /** The strongest reason beside size, and its weight. */
  reason: string;
  weight: number;
}

export interface Group {
  key: string;
  mentions: DraftMention[];
  qualifiers: Qualifier[];
  candidates: Candidate[];
  /** Total number of places of that name, before the list was cut. */
  found: number;
}

/** A name with more places than this is decided among its largest ones and those that a qualifier wants. */
const MOST_CANDIDATES = 40;

export function groupPlaces(draft: Draft, gazetteer: Gazetteer, words: PlaceWords): Group[] {
  const mentions = draft.mentions.filter(({ type }) => type === 'place');
  const byToken = new Map(mentions.map((mention) => [mention.firstToken, mention]));
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const printed = printedName(draft, mention);
    const key = groupKey(printed, words);
    let group = groups.get(key);
    if (!group) {
      const hits = hitsOf(printed, gazetteer, words);
      group = {
        key,
        mentions: [],
        qualifiers: [],
        found: hits.length,
        candidates: hits.slice(0, MOST_CANDIDATES).map(({ place, variant }) => {
          const prior = priorOf(place, variant, gazetteer);
          return { place, prior, score: prior, belief: 0, reason: '', weight: 0 };
        }),
      };
      groups.set(key, group);
    }
    group.mentions.push(mention);
    group.qualifiers.push(...qualifiersOf(draft, mention, byToken, gazetteer, words));
  }
  return [...groups.values()];
}

/**
 * Weight of a place by itself. One point is worth a factor of four in population; what a country, a
 * capital or a variant of a name is worth beside that was set on the development sets.
 */
function priorOf(place: number, variant: boolean, gazetteer: Gazetteer): number {
  const level = gazetteer.level(place);
  let prior = gazetteer.logSize(place) / 2;
  if (level === 0) prior += 4;
  else if (level === 1) prior += 0.5;
  else if (level === 2) prior -= 2.5;
  if (gazetteer.isCapital(place)) prior += 1.5;
  if (gazetteer.isSeat(place)) prior += 0.5;
  if (gazetteer.isDistrict(place)) prior -= 1;
  if (variant && level > 0) prior -= 1.5;
  return prior;
}
