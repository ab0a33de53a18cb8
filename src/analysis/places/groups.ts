/** Place mentions of one name, with the places that the name can mean. */
import type { PlaceWords } from '../../languages/place-words.ts';
import type { Draft, DraftMention } from '../draft.ts';
import { foldName } from './fold.ts';
import type { Gazetteer, Hit } from './gazetteer.ts';
import { groupKey, hitsOf, printedName } from './mentions.ts';
import { type Qualifier, qualifiersOf } from './qualifiers.ts';

export interface Candidate {
  place: number;
  /** The name is not the place's main one. */
  variant: boolean;
  /** How likely without the story: size, kind, rank; in points. */
  prior: number;
  /** What the rest of the story adds, in points. */
  context: number;
  score: number;
  /** Share of belief among the group's candidates, 0..1. */
  belief: number;
  /** The strongest reason beside size, in words; empty if there is none. */
  reason: string;
}

export interface Group {
  key: string;
  /** As first printed. */
  name: string;
  mentions: DraftMention[];
  /** Evidence only: a name inside the name of an organization, or in the headline. */
  silent: boolean;
  qualifiers: Qualifier[];
  /** Mentions that say "region" or "town" beside the name: `Kherson region`, `the city of Kherson`. */
  saysRegion: number;
  saysTown: number;
  candidates: Candidate[];
  /** Total number of places of that name, before the list was cut. */
  found: number;
}

/** A name with more places than this is decided among its largest ones. */
const MOST_CANDIDATES = 50;
/** Names of organizations that are looked through for places. */
const MOST_SILENT = 60;

export function groupPlaces(draft: Draft, gazetteer: Gazetteer, words: PlaceWords): Group[] {
  const mentions = draft.mentions.filter(({ type }) => type === 'place');
  const byToken = new Map(mentions.map((mention) => [mention.firstToken, mention]));
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const printed = printedName(draft, mention);
    const key = groupKey(printed, words);
    let group = groups.get(key);
    if (!group) {
      group = newGroup(key, printed, hitsOf(printed, gazetteer, words), gazetteer);
      groups.set(key, group);
    }
    group.mentions.push(mention);
    noteKind(group, mention, draft, words);
    group.qualifiers.push(...qualifiersOf(draft, mention, byToken, gazetteer, words));
  }
  addSilent(draft, groups, gazetteer, words);
  return [...groups.values()];
}

function newGroup(key: string, name: string, hits: readonly Hit[], gazetteer: Gazetteer): Group {
  return {
    key,
    name,
    mentions: [],
    silent: false,
    qualifiers: [],
    saysRegion: 0,
    saysTown: 0,
    found: hits.length,
    candidates: hits.slice(0, MOST_CANDIDATES).map(({ place, variant }) => {
      const prior = priorOf(place, variant, gazetteer) - townInside(place, hits, gazetteer);
      return { place, variant, prior, context: 0, score: prior, belief: 0, reason: '' };
    }),
  };
}

/** A bare name means the town, not the region around it, unless the region is much the larger. */
function townInside(place: number, hits: readonly Hit[], gazetteer: Gazetteer): number {
  const level = gazetteer.level(place);
  if (level !== 1 && level !== 2) return 0;
  const size = gazetteer.logSize(place);
  for (const { place: town } of hits)
    if (
      gazetteer.level(town) === 3 &&
      gazetteer.country(town) === gazetteer.country(place) &&
      gazetteer.regionOf(town) === gazetteer.regionOf(place) &&
      gazetteer.logSize(town) > size - 2.6
    )
      return 3;
  return 0;
}

function noteKind(group: Group, mention: DraftMention, draft: Draft, words: PlaceWords): void {
  const { tokens } = draft;
  const after = tokens[mention.endToken]?.text ?? '';
  const of = tokens[mention.firstToken - 1]?.text ?? '';
  const before = words.of.has(of) ? (tokens[mention.firstToken - 2]?.text ?? '') : of;
  if (words.regionNouns.has(after) || words.regionNouns.has(before)) group.saysRegion++;
  else if (words.townNouns.has(after) || words.townNouns.has(before)) group.saysTown++;
}

/** Places named inside other names: `Laurel County Clerk’s Office`, `Paris-Henry County Rescue Squad`. */
function addSilent(draft: Draft, groups: Map<string, Group>, gazetteer: Gazetteer, words: PlaceWords): void {
  let looked = 0;
  for (const mention of draft.mentions) {
    if (mention.type === 'person') continue;
    if (mention.type === 'place' && hitsOf(printedName(draft, mention), gazetteer, words).length > 0)
      continue;
    if (looked++ >= MOST_SILENT) break;
    for (const name of placesWithin(printedName(draft, mention), gazetteer, words)) {
      const key = groupKey(name, words);
      if (groups.has(key)) continue;
      const group = newGroup(key, name, hitsOf(name, gazetteer, words), gazetteer);
      group.silent = true;
      groups.set(key, group);
    }
  }
}

/** Longest gazetteer names in a longer name, left to right. */
export function placesWithin(name: string, gazetteer: Gazetteer, words: PlaceWords): string[] {
  const parts = name.split(/[\s\-–/]+/).slice(0, 12);
  const found: string[] = [];
  for (let from = 0; from < parts.length; from++) {
    if (!/^\p{Lu}/u.test(parts[from]!)) continue;
    for (let to = Math.min(parts.length, from + 4); to > from; to--) {
      const candidate = parts.slice(from, to).join(' ');
      if (candidate === name || candidate.length < 4) continue;
      const key = foldName(candidate);
      if (words.wordsFirst.has(key) || words.nameHeads.has(key) || gazetteer.findKey(key).length === 0)
        continue;
      found.push(candidate);
      from = to - 1;
      break;
    }
  }
  return found;
}

/**
 * Weight of a place by itself. One point is worth a factor of four in population; what a country, a
 * capital or a variant of a name is worth beside that was set on the development sets.
 */
function priorOf(place: number, variant: boolean, gazetteer: Gazetteer): number {
  const level = gazetteer.level(place);
  let prior = gazetteer.logSize(place) / 2;
  if (level === 0) prior += 2;
  else if (level === 1) prior += 0.5;
  else if (level === 2) prior -= 2.5;
  if (gazetteer.isCapital(place)) prior += 3;
  if (gazetteer.isSeat(place)) prior += 0.5;
  if (gazetteer.isDistrict(place)) prior -= 1;
  if (variant && level > 0) prior -= 1.5;
  return prior;
}
