import type { PlaceReasonCode, StandsFor } from '../analysis/contract.ts';

/** What the place steps need to know of a language. Keys are lower case unless said. */
export interface PlaceWords {
  /** Words for people and things of a country: `french` → `FR`. Evidence, never mentions. */
  demonyms: ReadonlyMap<string, string>;
  /** Printed short forms of first-level regions, as printed, to GeoNames codes: `Ga.` → `US.GA`. */
  regionAbbreviations: ReadonlyMap<string, string>;
  /** Postal codes of regions, only read after a town and a comma: `GA` → `US.GA`. */
  postalCodes: ReadonlyMap<string, string>;
  /** Common nouns of places that stand before or after a name: `province`, `city`, `county`. */
  genericNouns: ReadonlySet<string>;
  /** The same between a name and its place name: the `of` of `city of Mosul`. */
  of: ReadonlySet<string>;
  /** Those of them that name a region, and those that name a town. */
  regionNouns: ReadonlySet<string>;
  townNouns: ReadonlySet<string>;
  /** Who and what there is of a town or region: the `governor` of Turkana. */
  ofPlaces: ReadonlySet<string>;
  /** What is hyphenated to the place that something is or lies in: `based`, `born`. */
  hyphenated: ReadonlySet<string>;
  /** Particles of other languages that a name is printed with or without: `al`. */
  particles: ReadonlySet<string>;
  /** Last words of names of streets and landforms, first words of others: `Street`, `River`; `Lake`, `Rue`. */
  siteNouns: ReadonlySet<string>;
  siteOpeners: ReadonlySet<string>;
  /** Those of the last words that are hardly ever surnames. */
  streetNouns: ReadonlySet<string>;
  /** Those of the last and first words whose names are often of a place elsewhere: `Boston Road`, `Mount Lincoln`. */
  namedAfar: ReadonlySet<string>;
  /** Articles that may precede a name: `the`. */
  articles: ReadonlySet<string>;
  /** Prepositions after which a capitalised name is likely a place: `in`, `near`. */
  placePrepositions: ReadonlySet<string>;
  /** Those of them after which hardly anything but a place can stand: `in`. */
  inside: ReadonlySet<string>;
  /** Languages, religions, peoples without a state: `arab`, `english`, `kurdish`. */
  peoples: ReadonlySet<string>;
  /** Words that newspapers' addresses put after their town: `norfolkdailynews`. */
  paperWords: readonly string[];
  /** Compass words that stand before a place name: `eastern`, `south`. */
  compass: ReadonlySet<string>;
  /** Planets that towns are called after: no place on the map where the story does not say which town. */
  worlds: ReadonlySet<string>;
  /** Gazetteer names that are words, names of people or months first: never a place without strong context. */
  wordsFirst: ReadonlySet<string>;
  /** A capitalised word of these after a place name makes the whole the name of something else: `University`. */
  nameHeads: ReadonlySet<string>;
  /** Titles and roles after which a name is a person's: `mr.`, `president`. */
  personTitles: ReadonlySet<string>;
  /** Verbs of saying and deciding in the forms that stand after a government's name. */
  governmentVerbs: ReadonlySet<string>;
  /** Verbs that a capital is subject of as a government, another town as itself. */
  capitalVerbs: ReadonlySet<string>;
  /** Auxiliaries and adverbs that can stand between a name and its verb. */
  verbHelpers: ReadonlySet<string>;
  /** Nouns of what governments give, before `from` and the name: `support`, `a pledge`. */
  governmentActs: ReadonlySet<string>;
  from: ReadonlySet<string>;
  /** Before the two ends of a way, or two who deal with each other: `between`. */
  between: ReadonlySet<string>;
  /** Names that stand for a power and whose it is: folded name → wording and code. */
  seatsOfPower: ReadonlyMap<string, StandsFor>;
  /** `Government of Belarus`, from the country's name. */
  governmentOf(country: string): string;
  /** `National team of Norway` */
  teamOf(country: string): string;
  /** Why this one of several places; `{0}` is filled in. */
  reasons: Record<PlaceReasonCode, string>;
}
