/**
 * Places that stand for those who govern from them: "Minsk announced", "no conflict with Moscow", "the
 * Kremlin denied". Reads the tagger's `metonymic` probability and the words beside the name; adds
 * `draft.metonyms`. The mention stays a place (the Pentagon and a nation's team an organization). A country that
 * acts ("Iran said") is the state under its own name and is not listed; that its government is
 * meant, and how probably, stands at the mention.
 */
import type { PlaceWords } from '../../languages/place-words.ts';
import type { Entity, StandsFor } from '../contract.ts';
import type { Draft, DraftMention, Step } from '../draft.ts';
import { isSport } from '../names/retype-teams.ts';
import type { Resources } from '../resources.ts';
import { foldName } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { placeWordsOf, printedName } from './mentions.ts';

/** A reading is reported from this probability on. */
const SURE = 0.5;
/** The tagger alone must be this sure of a capital or a seat of power, and of other places. */
const TAGGER_ON_CAPITAL = 0.6;
const TAGGER_ON_OTHER = 0.7;
/** What any active verb behind the name needs of the tagger's probability, beside a seat of power and elsewhere. */
const HINT_ON_SEAT = 0.1;
const HINT = 0.25;
/** A country's name in sport that was taken for a team's. */
const TEAM = 0.7;
/** How far the verb may stand behind a name with an apposition, in tokens. */
const APPOSITION = 12;
/** At most so many auxiliaries and adverbs stand between a name and its verb. */
const HELPERS = 3;

function findMetonyms(draft: Draft, { gazetteer }: Resources): void {
  const words = placeWordsOf(draft);
  if (!gazetteer || !words) return;
  const entities = new Map(draft.entities.map((entity) => [entity.id, entity]));
  const seatOf = (mention: DraftMention) => words.seatsOfPower.get(foldName(printedName(draft, mention)));
  const ways = endsOfWays(draft, words, (mention) => {
    const entity = entities.get(mention.entity);
    return (
      seatOf(mention) !== undefined ||
      (entity !== undefined && (entity.kind === 'country' || isCapital(entity, gazetteer)))
    );
  });
  const sport = draft.language?.names !== undefined && isSport(draft, draft.language.names);
  for (const mention of draft.mentions) {
    const entity = entities.get(mention.entity);
    if (!entity || mention.type === 'person' || ways.has(mention)) continue;
    const seat = seatOf(mention);
    // A country's name is the state's own: told at the mention, not among the metonyms.
    if (entity.kind === 'country' && (mention.metonymic ?? 0) >= SURE)
      mention.standsFor = government(entity, gazetteer, words).standsFor;
    if (mention.type === 'organization' && seat === undefined) {
      const country = sport ? countryOf(draft, mention, gazetteer) : -1;
      if (country < 0) continue;
      const { start, end } = mention;
      const standsFor = words.teamOf(gazetteer.name(country));
      draft.metonyms.push({ start, end, place: entity.id, standsFor, by: 'places/team', confidence: TEAM });
      continue;
    }
    if (mention.type === 'place' && !canGovern(entity)) continue;
    const { by, confidence } = reading(
      draft,
      mention,
      seat !== undefined,
      isCapital(entity, gazetteer),
      words,
    );
    if (confidence < SURE) continue;
    draft.metonyms.push({
      start: mention.start,
      end: mention.end,
      place: entity.id,
      ...(seat ?? government(entity, gazetteer, words)),
      by,
      confidence: Math.round(confidence * 1000) / 1000,
    });
  }
}

/** The country of whose name an organization's is; -1 for none. */
function countryOf(draft: Draft, mention: DraftMention, gazetteer: Gazetteer): number {
  const hit = gazetteer
    .find(printedName(draft, mention))
    .find(({ place }) => gazetteer.level(place) === 0 && gazetteer.kind(place) === 'country');
  return hit ? hit.place : -1;
}

function canGovern({ kind }: Entity): boolean {
  return kind === 'city' || kind === 'region' || kind === 'site' || kind === 'area';
}

function reading(
  draft: Draft,
  mention: DraftMention,
  seat: boolean,
  capital: boolean,
  words: PlaceWords,
): { by: string; confidence: number } {
  const before = draft.tokens[mention.firstToken - 1]?.text.toLowerCase() ?? '';
  // "around Idlib" is the ground, whatever follows, and "a Kremlin spokesman" is somebody.
  const literal = words.inside.has(before) || (mention.type === 'place' && isAttribute(draft, mention));
  const tagged = literal ? 0 : (mention.metonymic ?? 0);
  let by = 'names/crf';
  let confidence = tagged >= (seat || capital ? TAGGER_ON_CAPITAL : TAGGER_ON_OTHER) ? tagged : 0;
  const rule = (name: string, sure: number) => {
    if (sure <= confidence) return;
    by = `places/${name}`;
    confidence = sure;
  };
  // The Pentagon is never the building alone, and hardly ever are those who work there.
  if (mention.type === 'organization') rule('seat', 0.7);
  const acts = (verbs: ReadonlySet<string>) =>
    isSubject(draft, mention, words, (t) => verbs.has(draft.tokens[t]!.text.toLowerCase()));
  if (acts(words.governmentVerbs)) rule('subject', seat ? 0.9 : 0.65);
  if (capital && tagged > 0.05 && acts(words.capitalVerbs)) rule('subject', 0.6);
  if (tagged >= (seat ? HINT_ON_SEAT : HINT) && isSubject(draft, mention, words, (t) => isActive(draft, t)))
    rule('subject', 0.6);
  if (isOrigin(draft, mention, words) && (seat || tagged > 0.05)) rule('act-from', 0.6);
  return { by, confidence };
}

/** `Minsk announced`; `Dresden, with half a million people, said`. */
function isSubject(
  draft: Draft,
  { firstToken, endToken }: DraftMention,
  words: PlaceWords,
  does: (verb: number) => boolean,
): boolean {
  const { tokens } = draft;
  const sentence = draft.sentences[tokens[firstToken]!.sentence]!;
  const word = (i: number) => (i < sentence.endToken ? tokens[i]!.text.toLowerCase() : '');
  const before = firstToken > sentence.firstToken ? tokens[firstToken - 1]!.text.toLowerCase() : '';
  const opens = firstToken === sentence.firstToken;
  if (words.placePrepositions.has(before) || words.of.has(before)) return false;
  const doesFrom = (from: number) => {
    // `Minsk was also discussing …`
    let verb = from;
    while (verb < from + HELPERS && words.verbHelpers.has(word(verb))) verb++;
    return verb < sentence.endToken && does(verb);
  };
  if (doesFrom(endToken)) return true;
  if (!opens || word(endToken) !== ',') return false;
  for (let i = endToken + 1; i < Math.min(sentence.endToken, endToken + APPOSITION); i++)
    if (word(i) === ',') return doesFrom(i + 1);
  return false;
}

/** A verb that its class tells, and not “was flooded”. */
function isActive({ tokens }: Draft, verb: number): boolean {
  const { pos, tag } = tokens[verb]!;
  return pos === 'VERB' && !(tag === 'VBN' && tokens[verb - 1]?.lemma === 'be');
}

/** `a Kremlin spokesman` */
function isAttribute({ tokens, language }: Draft, { endToken }: DraftMention): boolean {
  return language?.roles?.roleNouns.has(tokens[endToken]?.text.toLowerCase() ?? '') ?? false;
}

/** Both names of `between Lisbon and Porto`, a way, unless it is from one government to another. */
function endsOfWays(
  draft: Draft,
  words: PlaceWords,
  governs: (mention: DraftMention) => boolean,
): Set<DraftMention> {
  const ends = new Set<DraftMention>();
  draft.mentions.forEach((from, i) => {
    const to = draft.mentions[i + 1];
    if (!to || to.firstToken !== from.endToken + 1) return;
    if (!words.between.has(draft.tokens[from.firstToken - 1]?.text.toLowerCase() ?? '')) return;
    if (!governs(from) || !governs(to)) ends.add(from).add(to);
  });
  return ends;
}

/** `a pledge from Minsk`, `more involvement from Ankara`. */
function isOrigin({ tokens }: Draft, { firstToken }: DraftMention, words: PlaceWords): boolean {
  const from = tokens[firstToken - 1]?.text.toLowerCase() ?? '';
  const act = tokens[firstToken - 2]?.text.toLowerCase() ?? '';
  return words.from.has(from) && words.governmentActs.has(act);
}

/** Of the country, where the place is its capital; else of the place itself. */
function government(entity: Entity, gazetteer: Gazetteer, words: PlaceWords): StandsFor {
  const { name, country, kind } = entity;
  const governed = country && kind === 'city' && isCapital(entity, gazetteer) ? country : null;
  const place = governed ? gazetteer.countryPlace(governed) : -1;
  if (!governed || place < 0) return { standsFor: words.governmentOf(name), office: 'government' };
  return { standsFor: words.governmentOf(gazetteer.name(place)), office: 'government', officeOf: governed };
}

function isCapital({ name, aliases, geonameId }: Entity, gazetteer: Gazetteer): boolean {
  return [name, ...aliases].some((printed) =>
    gazetteer
      .find(printed)
      .some(({ place }) => gazetteer.isCapital(place) && gazetteer.geonameId(place) === geonameId),
  );
}

export const metonyms: Step = { name: 'places/metonyms', run: findMetonyms };
