/**
 * The contract: what goes into the analysis and what comes out of it. The extension, the command
 * line and the exports all read this and nothing else of the analysis. Fields may be added;
 * none is renamed or given another meaning.
 *
 * All offsets are UTF-16 code units into `Analysis.text`, end exclusive.
 */
import type { PageFacts } from '../wire/facts.ts';

export interface AnalysisInput {
  /** The article's body: paragraphs joined by a blank line. */
  text: string;
  /** The headline. */
  title?: string | undefined;
  /** ISO date or date-time of publication: the anchor of relative dates. */
  published?: string | undefined;
  url?: string | undefined;
  /** BCP 47 tag that the page declares; detected from the text where absent. */
  lang?: string | undefined;
  byline?: string | undefined;
  publisher?: string | undefined;
  /** What the page says about itself, where there is a page: the evidence for the wire decision. */
  page?: PageFacts | undefined;
}

/** A half-open range of UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** Which rule or model made an item, and how sure it is. */
export interface Provenance {
  /** Id of the rule or model, e.g. `names/crf`, `statements/said-that`. */
  by: string;
  /** 0..1; below `DOUBTFUL` the item is shown as doubtful. */
  confidence: number;
}

/** What is less sure than this is doubtful, and every face shows that it is. */
export const DOUBTFUL = 0.5;

export interface Evidence {
  /** Which recogniser saw it: `dateline`, `byline`, `host`, `copyright` … */
  kind: string;
  /** The words it rests on, as printed. */
  text: string;
  /** The agency it speaks for, if any. */
  agency?: string | null;
  /** Weight of the evidence; negative speaks against wire copy. */
  weight?: number;
}

export interface Dateline extends Span {
  /** As printed, without the region: `Lviv`, `Moscow`. */
  places: string[];
  /** ISO date, where the dateline prints a day. */
  date: string | null;
  /** Agency id, where the dateline names it. */
  agency: string | null;
}

export interface Wire {
  isWire: boolean;
  /** Id in the agency table; null if none. */
  agency: string | null;
  agencyName: string | null;
  /** 0..1 */
  confidence: number;
  where: 'own-site' | 'syndicated' | null;
  /** Other agencies credited beside the first (“AFP and Reuters”), or a credit shared with the publisher. */
  alsoCredited?: string[];
  mixed?: boolean;
  evidence: Evidence[];
  dateline: Dateline | null;
  /** Sign-off initials and names of “Reporting by”, “Editing by”. */
  desk: string[];
}

export type EntityType = 'person' | 'place' | 'organization';
export type PlaceKind = 'city' | 'region' | 'country' | 'area' | 'site' | 'water' | 'continent';

export interface Mention extends Span, Provenance {
  type: EntityType;
  /** `Entity.id` */
  entity: string;
  /** Places: probability that its government, army or team is meant, 0..1 (countries included). */
  metonymic?: number;
  /**
   * Countries that act or are dealt with (“talks with Iran”): `Government of Iran`, always the government of
   * `Entity.country`. Other places: see `metonyms`.
   */
  standsFor?: string;
}

export interface Role extends Span {
  /** The article's own words: `text.slice(start, end)`. */
  text: string;
}

/** Why a place was chosen, and the name that the reason rests on. */
export interface PlaceReason {
  code: PlaceReasonCode;
  name?: string;
}

export type PlaceReasonCode =
  | 'onlyOne'
  | 'largest'
  | 'known'
  | 'country'
  | 'qualified'
  | 'sameRegion'
  | 'sameCountry'
  | 'near'
  /** Not in the gazetteer; `name` is the place that it is shown at. */
  | 'unknown';

export interface PlaceCandidate {
  name: string;
  geonameId?: number;
  lat: number;
  lon: number;
  country: string | null;
}

export interface Entity {
  id: string;
  type: EntityType;
  /** The fullest name that the story prints. */
  name: string;
  aliases: string[];
  roles: Role[];
  /** Persons, where the text tells by pronoun or title. */
  gender?: 'female' | 'male' | null;
  /** Places only, from here on. */
  kind?: PlaceKind;
  lat?: number | null;
  lon?: number | null;
  /** ISO 3166-1 alpha-2 */
  country?: string | null;
  geonameId?: number | null;
  /** The place itself is unknown; the point is that of a place which the story names with it (see `why`). */
  approximate?: boolean;
  /** Why this one of several places, in words of the story's language. */
  why?: string;
  /** The same as codes, for faces that speak another language; the weightiest first. */
  reasons?: PlaceReason[];
  /** The other places of that name that were considered, likeliest first. */
  candidates?: PlaceCandidate[];
}

export interface Metonym extends Span, Provenance, StandsFor {
  /** `Entity.id` of the place. */
  place: string;
}

/** Those who govern or deal from a place. */
export interface StandsFor {
  /** e.g. `Government of Belarus`, in words of the story's language. */
  standsFor: string;
  /** The same as a code, for faces that speak another language; absent where none fits. */
  office?: Office;
  /** ISO 3166-1 alpha-2 of the country whose office it is; absent for a place that governs itself. */
  officeOf?: string;
}

export type Office =
  | 'government'
  | 'president'
  | 'primeMinister'
  | 'parliament'
  | 'monarch'
  | 'foreignMinistry'
  | 'defenseMinistry'
  | 'leadership'
  | 'markets';

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

export interface Quote extends Span, Provenance {
  kind: QuoteKind;
  /** Fragments of one statement share it. */
  attribution: string;
  cue: Span | null;
  /** The words that name the speaker here, a pronoun included. */
  speaker: Span | null;
  /** The resolved entity's name; for an unnamed speaker the words used; null where nobody is told. */
  speakerName: string | null;
  /** `Entity.id` of the speaker, if resolved. */
  speakerEntity?: string | null;
  /** `Source.id` */
  source: string | null;
  /** “Telegram”, “a statement”, “state television”, as printed. */
  medium: string | null;
  /** To whom it was said: “reporters”. */
  addressee?: Span | null;
  /** When it was said: index into `timexes`. */
  when?: number | null;
  /** Where it was said: the place's name, as in “told reporters in Geneva”. */
  where?: Span | null;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface Timex extends Span, Provenance {
  type: TimexType;
  /** TIMEX3 value (TimeML 1.2.1). */
  value: string;
  /** BEFORE | AFTER | START | MID | END | APPROX | MORE_THAN | LESS_THAN … or null */
  mod: string | null;
}

export type EventStatus = 'happened' | 'ongoing' | 'planned' | 'possible';
export type Precision =
  | 'minute'
  | 'hour'
  | 'daypart'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'vague';

export interface TimelineEntry extends Provenance {
  value: string;
  precision: Precision;
  /** Value of the end, for ranges. */
  end: string | null;
  status: EventStatus;
  /** The clause or sentence told. */
  start: number;
  endOffset: number;
  /** Words of the article, shortened, never invented. */
  summary: string;
  /** Index into `timexes`; null for what only the order of the story dates. */
  timex: number | null;
  who: string[];
  where: string[];
  /** Index into `quotes` of the statement in which it is told, if any. */
  quote?: number | null;
}

export type SourceKind =
  | 'person'
  | 'organization'
  | 'government'
  | 'anonymous'
  | 'document'
  | 'media'
  | 'public';

export interface Source {
  id: string;
  kind: SourceKind;
  name: string;
  /** `Entity.id`, if the source is one. */
  entity: string | null;
  role: string | null;
  /** Whom a spokesperson speaks for, where the story tells: the body's name, and its `Entity.id` if it is one. */
  speaksFor?: { name: string; entity: string | null } | null;
  /** Indices into `quotes`. */
  statements: number[];
  /** Attributed words of this source, and their share of all attributed words (0..1). */
  words: number;
  share: number;
}

export interface Analysis {
  schema: 1;
  /** Exactly the text that the offsets point into. */
  text: string;
  title: string | null;
  /** Language of the analysis; `und` if unknown. */
  lang: string;
  published: string | null;
  url: string | null;
  byline: string | null;
  publisher: string | null;
  wire: Wire;
  mentions: Mention[];
  entities: Entity[];
  metonyms: Metonym[];
  quotes: Quote[];
  timexes: Timex[];
  timeline: TimelineEntry[];
  sources: Source[];
  /** What could not be done and why, in English: no language folder, text cut, model missing. */
  notices: string[];
  /** The same as codes, one for each of `notices`, for faces that speak another language. */
  noticeCodes: Notice[];
}

export interface Notice {
  code: NoticeCode;
  /** Names and figures that belong into the sentence, in order. */
  parts: string[];
}

export type NoticeCode =
  | 'otherLanguage'
  | 'unknownLanguage'
  | 'cut'
  | 'noNames'
  | 'noPlaces'
  | 'noDay'
  | 'noText'
  | 'badDate'
  | 'badAddress';
