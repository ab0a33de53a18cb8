/** Place mentions of one name, with the places that the name can mean. */
import type { PlaceWords } from '../../languages/place-words.ts';
import type { PlaceReason } from '../contract.ts';
import type { Draft, DraftMention } from '../draft.ts';
import { foldName } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Hit } from './gazetteer-names.ts';
import { groupKey, hitsOf, printedName } from './mentions.ts';
import { type Qualifier, qualifiersOf } from './qualifiers.ts';
import { homeName } from './setting.ts';
import { splitNamesakes } from './split-namesakes.ts';

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
  /** The strongest reason beside size, if there is one. */
  reason: PlaceReason | null;
}

export interface Group {
  key: string;
  /** As first printed. */
  name: string;
  mentions: DraftMention[];
  /** Evidence only: a name inside the name of an organization, or in the headline. */
  silent: boolean;
  /** How much it counts as evidence for the other names: 1 for a name mentioned once. */
  amount: number;
  /** The publisher calls itself after it: a town or region then, no country. */
  home: boolean;
  qualifiers: Qualifier[];
  /** Mentions that say "region" or "town" beside the name: `Kherson region`, `the city of Kherson`. */
  saysRegion: number;
  saysTown: number;
  candidates: Candidate[];
  /** Places of the name that the words beside these mentions leave to its namesake in the story. */
  ruledOut: readonly Candidate[];
  /** Total number of places of that name, before the list was cut. */
  found: number;
}

/** A name with more places than this is decided among its largest ones. */
const MOST_CANDIDATES = 50;
/** What is said beside the first mentions is enough. */
const MOST_QUALIFIERS = 12;
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
    if (group.qualifiers.length < MOST_QUALIFIERS)
      group.qualifiers.push(...qualifiersOf(draft, mention, byToken, gazetteer, words));
  }
  for (const group of groups.values()) if (isWorld(group, words)) group.candidates = [];
  mergeShortForms(groups, words);
  splitNamesakes(groups, gazetteer);
  for (const group of groups.values()) group.amount = amountOf(group, draft);
  addSilent(draft, groups, gazetteer, words);
  const firstOf = ({ mentions }: Group) => mentions[0]?.start ?? draft.text.length;
  return [...groups.values()].sort((a, b) => firstOf(a) - firstOf(b));
}

/** “Earth”, and not “Earth, Texas”. */
export const isWorld = ({ key, qualifiers, saysTown }: Group, words: PlaceWords): boolean =>
  words.worlds.has(key) && qualifiers.length === 0 && saysTown === 0;

function newGroup(key: string, name: string, hits: readonly Hit[], gazetteer: Gazetteer): Group {
  return {
    key,
    name,
    mentions: [],
    silent: false,
    amount: 1,
    home: false,
    qualifiers: [],
    saysRegion: 0,
    saysTown: 0,
    ruledOut: [],
    found: hits.length,
    candidates: hits.slice(0, MOST_CANDIDATES).map(({ place, variant }) => {
      const prior = priorOf(place, variant, hits, gazetteer);
      return { place, variant, prior, context: 0, score: prior, belief: 0, reason: null };
    }),
  };
}

/** `Linden` is the `Linden an der Au` of the same story: what follows the particle is only there to tell it apart. */
function mergeShortForms(groups: Map<string, Group>, words: PlaceWords): void {
  for (const long of [...groups.values()]) {
    const head = /^(\p{Lu}\S*(?: \p{Lu}\S*)*) \p{Ll}\S* /u.exec(long.name)?.[1];
    const short = head === undefined ? undefined : groups.get(groupKey(head, words));
    if (!short || short === long || long.candidates.length === 0) continue;
    long.mentions.push(...short.mentions);
    long.qualifiers.push(...short.qualifiers);
    groups.delete(short.key);
  }
}

/** What each doubling of its mentions adds, and what a place in the dateline counts more. */
const REPEATED = 0.25;
const IN_DATELINE = 0.5;
const SILENT = 0.6;
const HOME = 1;

function amountOf({ mentions }: Group, { wire }: Draft): number {
  const { dateline } = wire;
  const inside =
    dateline && mentions.some(({ start, end }) => start >= dateline.start && end <= dateline.end);
  return 1 + REPEATED * Math.log2(mentions.length) + (inside ? IN_DATELINE : 0);
}

function noteKind(group: Group, mention: DraftMention, draft: Draft, words: PlaceWords): void {
  const { tokens } = draft;
  const after = tokens[mention.endToken]?.text ?? '';
  const of = tokens[mention.firstToken - 1]?.text ?? '';
  const before = words.of.has(of) ? (tokens[mention.firstToken - 2]?.text ?? '') : of;
  if (words.regionNouns.has(after) || words.regionNouns.has(before)) group.saysRegion++;
  else if (words.townNouns.has(after) || words.townNouns.has(before)) group.saysTown++;
}

/** Places named inside other names: `Laurel County Clerk’s Office`, `Paris Rescue Squad`. */
function addSilent(draft: Draft, groups: Map<string, Group>, gazetteer: Gazetteer, words: PlaceWords): void {
  const add = (name: string, key: string, amount: number) => {
    const group = newGroup(key, name, hitsOf(name, gazetteer, words), gazetteer);
    groups.set(key, { ...group, silent: true, amount });
  };
  let looked = 0;
  for (const mention of draft.mentions) {
    if (mention.type === 'person') continue;
    if (mention.type === 'place' && hitsOf(printedName(draft, mention), gazetteer, words).length > 0)
      continue;
    if (looked++ >= MOST_SILENT) break;
    for (const name of placesWithin(printedName(draft, mention), gazetteer, words)) {
      const key = groupKey(name, words);
      if (groups.has(key)) continue;
      add(name, key, SILENT);
    }
  }
  const home = homeName(draft, gazetteer, words);
  if (home === null) return;
  const known = groups.get(groupKey(home, words));
  if (known) {
    known.amount += HOME;
    known.home = true;
  } else add(home, groupKey(home, words), HOME);
}

/** Large enough to lend its name to something else under its own name. */
function isKnown({ place, variant }: Hit, gazetteer: Gazetteer): boolean {
  return !variant && (gazetteer.level(place) < 3 || gazetteer.logSize(place) > 12);
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
      if (words.wordsFirst.has(key) || words.nameHeads.has(key) || words.genericNouns.has(key)) continue;
      if (!gazetteer.findKey(key).some((hit) => isKnown(hit, gazetteer))) continue;
      found.push(candidate);
      from = to - 1;
      break;
    }
  }
  return found;
}

/**
 * Weight of a place by itself, in points: one point is worth a factor of four in population. What a
 * country, a capital or a variant of a name is worth beside that was set on the development sets.
 */
const PRIORS = {
  country: 1.2,
  region: -0.5,
  county: 0,
  capital: 2,
  seat: 0.3,
  district: -1.7,
  variant: -2,
  townInside: -3,
  borrowed: -4,
};

function priorOf(place: number, variant: boolean, hits: readonly Hit[], gazetteer: Gazetteer): number {
  const level = gazetteer.level(place);
  let prior = gazetteer.logSize(place) / 2;
  if (level === 0) prior += PRIORS.country;
  else if (level === 1) prior += PRIORS.region;
  else if (level === 2) prior += PRIORS.county;
  if (gazetteer.isCapital(place)) prior += PRIORS.capital;
  if (gazetteer.isSeat(place)) prior += PRIORS.seat;
  if (gazetteer.isDistrict(place)) prior += PRIORS.district;
  if (variant && level > 0) prior += PRIORS.variant;
  if (variant && level === 3 && hasOwner(place, hits, gazetteer)) prior += PRIORS.borrowed;
  if ((level === 1 || level === 2) && hasTownInside(place, variant, hits, gazetteer))
    prior += PRIORS.townInside;
  return prior;
}

/** `Mexico` and `Oklahoma` can be said of their capitals, but are the names of others. */
function hasOwner(place: number, hits: readonly Hit[], gazetteer: Gazetteer): boolean {
  const size = gazetteer.logSize(place);
  return hits.some(
    (hit) =>
      (gazetteer.level(hit.place) === 0 ||
        (gazetteer.level(hit.place) === 1 && !hit.variant && gazetteer.logSize(hit.place) > size + 1.3)) &&
      gazetteer.country(hit.place) === gazetteer.country(place),
  );
}

/** A bare name means the town, not the region around it, unless the region is much the larger. */
function hasTownInside(place: number, variant: boolean, hits: readonly Hit[], gazetteer: Gazetteer): boolean {
  const size = gazetteer.logSize(place);
  return hits.some(
    (hit) =>
      (variant || !hit.variant) &&
      gazetteer.level(hit.place) === 3 &&
      gazetteer.country(hit.place) === gazetteer.country(place) &&
      gazetteer.regionOf(hit.place) === gazetteer.regionOf(place) &&
      gazetteer.logSize(hit.place) > size - 2.6,
  );
}
