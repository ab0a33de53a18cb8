/** What the names steps need to know of a language. */
export interface NamesLanguage {
  /**
   * Words that tell what a name is, lower case, by kind. The tagger sees each kind as one feature;
   * the order is part of the trained model: add at the end and train again. At most 12 kinds.
   */
  nameWords: readonly { kind: string; words: ReadonlySet<string> }[];
  /** Lower-case words inside names: “of”, “for the”, “de la”. */
  linkingWords: ReadonlySet<string>;
  articles: ReadonlySet<string>;

  /** Titles that tell a person's gender, lower case, with and without a full stop. */
  femaleTitles: ReadonlySet<string>;
  maleTitles: ReadonlySet<string>;
  femalePronouns: ReadonlySet<string>;
  malePronouns: ReadonlySet<string>;
  /** “jr”, “sr”, “ii”: folded. */
  generations: ReadonlySet<string>;
  /** Parts of surnames that are often left out: “al”, “von”, “de”. */
  nameParticles: ReadonlySet<string>;
  /** Short forms of first names with the full one, folded. */
  nicknames: ReadonlyMap<string, string>;

  /** “brother”, “widow”. */
  kinNouns: ReadonlySet<string>;
  possessivePronouns: ReadonlySet<string>;
  /** After “in” or “from” stands a place, whoever bears its name. */
  placePrepositions: ReadonlySet<string>;

  /** Words that open a byline, credit or sign-off, lower case; the first is the byline's (“by”). */
  creditOpeners: readonly (readonly string[])[];

  /** “ministry”, written small, and the words between it and a nationality: “foreign”, “public”, “security”. */
  ministryWords: ReadonlySet<string>;
  ministryFields: ReadonlySet<string>;
  /** How adjectives of nationality end. */
  nationalityEnding: RegExp;

  /** Words that only a story of sport has several of. */
  sportWords: ReadonlySet<string>;
  /** Who belongs to a team and stands right behind its name: “striker”. */
  positions: ReadonlySet<string>;
  /** What one team does to another, in the forms that stand right before its name. */
  contestVerbs: ReadonlySet<string>;
  /** Words between such a verb and the name: “the”, “hosts”, “champions”. */
  beforeTeams: ReadonlySet<string>;
  andWords: ReadonlySet<string>;
  /** “for”, between a body's word and what it is for. */
  bodyPurpose: ReadonlySet<string>;

  /** Endings of companies' names, folded: “inc”, “ltd”. */
  companyEndings: ReadonlySet<string>;
  /** Words that many organizations share, folded: “council”, “bank”. */
  generalWords: ReadonlySet<string>;
  /** Abbreviations that stories use without explaining them, folded, with the full name. */
  wellKnownAbbreviations: ReadonlyMap<string, string>;
}
