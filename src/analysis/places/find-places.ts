/**
 * Place mentions by the gazetteer, beside the tagger's. Four things: drops place mentions
 * that are words for people ("Iraqi", "English": the contract knows no such places); turns a mention
 * of another type into a place where the words around it leave no doubt ("in Albany", "Tyler, Texas"), and
 * a doubtful place that the gazetteer does not know into an organization; adds names that the tagger left unmarked where they are as sure. Where no tagger has run, every
 * capitalised name that the gazetteer knows is taken unless it is part of a longer name, follows a person's
 * title, or is a word of the language first.
 */
import type { PlaceWords } from '../../languages/place-words.ts';
import type { Draft, DraftMention, Step } from '../draft.ts';
import type { Resources } from '../resources.ts';
import { covered } from '../text/covered.ts';
import { foldName } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Hit } from './gazetteer-names.ts';
import { hitsOf, placeWordsOf } from './mentions.ts';
import { surroundings } from './surroundings.ts';

/** Tokens that a name may have after its first part: `an der Au`. */
const PARTICLES = 4;
/** Longest name looked up, in tokens: `Democratic Republic of the Congo`, `Prince George ’s County`. */
const LONGEST = 6;
const BY = 'places/gazetteer';

function findPlaces(draft: Draft, { gazetteer }: Resources): void {
  const words = placeWordsOf(draft);
  if (!gazetteer || !words) return;
  const tagged = draft.mentions.length > 0;
  if (tagged) {
    draft.mentions = draft.mentions.filter(
      ({ type, start, end }) => type !== 'place' || !isPeople(draft.text.slice(start, end), gazetteer, words),
    );
    completeNames(draft, gazetteer);
    for (const mention of draft.mentions)
      if (mention.type !== 'place' && isPlaceAfterAll(draft, mention, gazetteer, words)) {
        mention.type = 'place';
        mention.by = BY;
        mention.metonymic = 0;
      } else if (mention.type === 'place' && isHardlyPlace(draft, mention, gazetteer, words)) {
        mention.type = 'organization';
      }
  }
  const added = addNames(draft, tagged, gazetteer, words);
  if (added.length === 0) return;
  draft.mentions.push(...added);
  draft.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The tagger's confidence below which a place that the gazetteer does not know either is taken for an
 * organization: what most of them are on the development sets.
 */
const DOUBTFUL = 0.5;
/** The same for a body of a town's name after “from”. */
const DOUBTFUL_BODY = 0.6;

function isHardlyPlace(
  draft: Draft,
  { start, end, confidence, firstToken, endToken }: DraftMention,
  gazetteer: Gazetteer,
  words: PlaceWords,
): boolean {
  if (confidence >= DOUBTFUL) return false;
  const printed = draft.text.slice(start, end);
  if (isSite(printed, false, words) || hitsOf(printed, gazetteer, words).length > 0) return false;
  const around = surroundings(draft, firstToken, endToken, [], gazetteer, words);
  return !around.inside && draft.tokens[endToken]?.text !== ',';
}

/**
 * A name cut at its particle is taken whole if the gazetteer has it whole: `Linden` before `an der Au`. A
 * mention that the longer one swallows is dropped.
 */
function completeNames(draft: Draft, gazetteer: Gazetteer): void {
  const { tokens, text } = draft;
  let end = 0;
  draft.mentions = draft.mentions.filter((mention) => {
    if (mention.firstToken < end) return false;
    if (mention.type !== 'place') return true;
    const sentence = draft.sentences[tokens[mention.firstToken]!.sentence]!;
    const last = Math.min(sentence.endToken, mention.endToken + PARTICLES);
    for (let to = mention.endToken + 2; to <= last; to++) {
      if (!/^\p{Ll}/u.test(tokens[mention.endToken]!.text) || !CAPITAL.test(tokens[to - 1]!.text)) continue;
      const printed = text.slice(mention.start, tokens[to - 1]!.end);
      if (!gazetteer.find(printed).some(({ variant }) => !variant)) continue;
      mention.end = tokens[to - 1]!.end;
      mention.endToken = to;
      end = to;
      break;
    }
    return true;
  });
}

/** Streets and landforms tell by their words: `Royal Street`, `Lake Manassas`. */
function isSite(printed: string, person: boolean, words: PlaceWords): boolean {
  const parts = printed.toLowerCase().split(/\s+/);
  if (parts.length < 2 || parts.length > 4) return false;
  const last = parts[parts.length - 1]!;
  // Hill, Lane and Park are surnames too.
  return (person ? words.streetNouns : words.siteNouns).has(last) || words.siteOpeners.has(parts[0]!);
}

/** `Iraqi`, `Arab`, `English`: words for people and things, though a village may be called so. */
function isPeople(printed: string, gazetteer: Gazetteer, words: PlaceWords): boolean {
  const lower = printed.toLowerCase();
  if (!words.demonyms.has(lower) && !words.peoples.has(lower)) return false;
  return !gazetteer.find(printed).some(({ place }) => gazetteer.level(place) < 2);
}

function isPlaceAfterAll(
  draft: Draft,
  { start, end, type, firstToken, endToken, confidence }: DraftMention,
  gazetteer: Gazetteer,
  words: PlaceWords,
): boolean {
  const printed = draft.text.slice(start, end);
  if (words.regionAbbreviations.has(printed) && printed.length > 2) return true;
  if (isSite(printed, type === 'person', words)) return true;
  const hits = hitsOf(printed, gazetteer, words);
  if (hits.length === 0) return false;
  const around = surroundings(draft, firstToken, endToken, hits, gazetteer, words);
  if (around.longerName || around.title) return false;
  if (around.qualified) return true;
  if (INITIALS.test(printed)) return hits.some(({ place }) => isAbbreviated(printed, place, gazetteer));
  const main = hits.some(({ variant, place }) => !variant || gazetteer.level(place) < 2);
  if (around.wordFirst || !main) return false;
  if (around.inside) return true;
  if (type === 'person')
    return (
      confidence < DOUBTFUL &&
      hits.some((hit) => isLarge(hit, gazetteer)) &&
      !isBorne(draft, firstToken, endToken)
    );
  return confidence < DOUBTFUL_BODY && words.from.has(draft.tokens[firstToken - 1]?.text.toLowerCase() ?? '');
}

/** Is the name part of a longer one of the story? */
function isBorne({ mentions, tokens }: Draft, firstToken: number, endToken: number): boolean {
  if (endToken - firstToken > 1) return true;
  const { text } = tokens[firstToken]!;
  return mentions.some(({ type, firstToken: from, endToken: end }) => {
    if (type !== 'person' || end - from < 2) return false;
    for (let t = from; t < end; t++) if (tokens[t]!.text === text) return true;
    return false;
  });
}

/** Under its own name the home of more than about 45,000 people, or as well known. */
function isLarge({ place, variant }: Hit, gazetteer: Gazetteer): boolean {
  return !variant && gazetteer.logSize(place) > 15.5;
}

function addNames(draft: Draft, tagged: boolean, gazetteer: Gazetteer, words: PlaceWords): DraftMention[] {
  const { tokens } = draft;
  const taken = covered(draft.mentions, tokens.length);
  const added = hyphenatedNames(draft, taken, gazetteer, words);
  const dateline = draft.wire.dateline;
  for (const sentence of draft.sentences) {
    const inDateline = dateline !== null && sentence.start < dateline.end;
    if (!inDateline && isShouted(draft, sentence.firstToken, sentence.endToken)) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (taken[i] || !CAPITAL.test(tokens[i]!.text)) continue;
      const end = longestName(draft, i, sentence.endToken, gazetteer, words, taken);
      if (end === i) continue;
      const listed = inDateline && tokens[end - 1]!.end <= dateline.end && isListed(draft, i, end);
      if (listed || standsAlone(draft, i, end, tagged, gazetteer, words))
        added.push({
          start: tokens[i]!.start,
          end: tokens[end - 1]!.end,
          type: 'place',
          entity: '',
          by: BY,
          confidence: tagged ? 0.75 : 0.6,
          firstToken: i,
          endToken: end,
        });
      i = end - 1;
    }
  }
  return added;
}

/** The `Oslo` of `an Oslo-based charity`: the tagger takes the token whole and leaves it. */
function hyphenatedNames(
  draft: Draft,
  taken: Uint8Array,
  gazetteer: Gazetteer,
  words: PlaceWords,
): DraftMention[] {
  const found: DraftMention[] = [];
  draft.tokens.forEach(({ text, start }, i) => {
    const hyphen = text.lastIndexOf('-');
    if (hyphen < 2 || taken[i] || !CAPITAL.test(text) || !words.hyphenated.has(text.slice(hyphen + 1)))
      return;
    const first = firstOfName(draft, i, hyphen, taken, gazetteer, words);
    if (first < 0) return;
    found.push({
      start: draft.tokens[first]!.start,
      end: start + hyphen,
      type: 'place',
      entity: '',
      by: BY,
      confidence: 0.8,
      firstToken: first,
      endToken: i + 1,
    });
    taken.fill(1, first, i + 1);
  });
  return found;
}

/** Token at which the name that ends before the hyphen begins: `New` of `New York-based`; -1 for none. */
function firstOfName(
  { tokens, text, sentences }: Draft,
  last: number,
  hyphen: number,
  taken: Uint8Array,
  gazetteer: Gazetteer,
  words: PlaceWords,
): number {
  const from = sentences[tokens[last]!.sentence]!.firstToken;
  const end = tokens[last]!.start + hyphen;
  for (let first = Math.max(from, last - 2); first <= last; first++) {
    if (taken[first] || !CAPITAL.test(tokens[first]!.text)) continue;
    const printed = text.slice(tokens[first]!.start, end);
    if (isPeople(printed, gazetteer, words)) continue;
    if (gazetteer.find(printed).some(({ variant, place }) => !variant || gazetteer.level(place) === 0))
      return first;
  }
  return -1;
}

/** One of the places that the dateline names. */
function isListed({ tokens, text, wire }: Draft, from: number, end: number): boolean {
  return wire.dateline?.places.includes(text.slice(tokens[from]!.start, tokens[end - 1]!.end)) ?? false;
}

/** `DRC`, `NSW`. */
const INITIALS = /^\p{Lu}{3,4}$/u;

/** A state or region in short; not one whose name, shouted, looks like initials (`SWAT`, `IMO` for Imo State). */
function isAbbreviated(printed: string, place: number, gazetteer: Gazetteer): boolean {
  const kind = gazetteer.kind(place);
  if (kind !== 'country' && kind !== 'region' && kind !== 'area') return false;
  return !foldName(gazetteer.name(place)).split(' ').includes(foldName(printed));
}

const CAPITAL = /^\p{Lu}/u;
const WORD = /^[\p{L}\p{N}]/u;

/** A line in capitals says nothing about which of its words are names. */
function isShouted({ tokens }: Draft, from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!;
    if (!WORD.test(text)) continue;
    words++;
    if (CAPITAL.test(text)) capitals++;
  }
  return words > 5 && capitals > words * 0.8;
}

/** End of the longest name that starts at token `from`; `from` itself if there is none. */
function longestName(
  draft: Draft,
  from: number,
  to: number,
  gazetteer: Gazetteer,
  words: PlaceWords,
  taken: Uint8Array,
): number {
  const { tokens, text } = draft;
  const start = tokens[from]!.start;
  let best = from;
  for (let end = from + 1; end <= Math.min(to, from + LONGEST); end++) {
    const last = tokens[end - 1]!;
    if (taken[end - 1] || (!WORD.test(last.text) && !/^[’']/.test(last.text))) break;
    if (!CAPITAL.test(last.text)) continue;
    const printed = text.slice(start, last.end);
    if (gazetteer.findKey(foldName(printed)).length > 0) best = end;
    else if (end === from + 1 && words.regionAbbreviations.has(printed)) best = end;
  }
  return best;
}

function standsAlone(
  draft: Draft,
  from: number,
  end: number,
  tagged: boolean,
  gazetteer: Gazetteer,
  words: PlaceWords,
): boolean {
  const printed = draft.text.slice(draft.tokens[from]!.start, draft.tokens[end - 1]!.end);
  const hits = hitsOf(printed, gazetteer, words);
  if (hits.length === 0 || isPeople(printed, gazetteer, words)) return false;
  const around = surroundings(draft, from, end, hits, gazetteer, words);
  if (around.title || around.longerName) return false;
  // A seat of power, and not “the state Capitol”.
  const before = draft.tokens[from - 1]?.text.toLowerCase() ?? '';
  if ((around.first || words.articles.has(before)) && words.seatsOfPower.has(foldName(printed))) return true;
  // "Macon, Ga.", "a Ga. pastor"; but not the Mass at a sentence's end.
  if (words.regionAbbreviations.has(printed) && printed.endsWith('.'))
    return draft.tokens[from - 1]?.text === ',' || !around.last;
  if (around.qualified || isCalledTown(draft, from, hits, gazetteer, words)) return true;
  const single = end - from === 1;
  if (around.wordFirst || printed.length < 4) return false;
  const wide = hits.some(({ place }) => gazetteer.level(place) === 0);
  if (wide) return true;
  const large = hits.some((hit) => isLarge(hit, gazetteer));
  if (tagged) return around.inside && large;
  if (around.inside) return true;
  return around.first ? large || !single : true;
}

/** `the mill town of Trion`, `the governor of Turkana` */
function isCalledTown(
  { tokens }: Draft,
  from: number,
  hits: readonly Hit[],
  gazetteer: Gazetteer,
  words: PlaceWords,
): boolean {
  const noun = tokens[from - 2]?.text ?? '';
  return (
    words.of.has(tokens[from - 1]?.text ?? '') &&
    [words.townNouns, words.regionNouns, words.ofPlaces].some((nouns) => nouns.has(noun)) &&
    hits.some(({ place, variant }) => !variant || gazetteer.level(place) <= 2)
  );
}

export const gazetteerPlaces: Step = { name: 'places/find-places', run: findPlaces };
