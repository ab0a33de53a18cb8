/**
 * What a language folder gives to the statements step: the words that report speech and what each
 * takes, the closed word classes that the clause chunker stands on, and the words that tell a
 * medium, a group or an anonymous source. All forms are lower case with a straight apostrophe.
 */

/** What may follow (or surround) a cue. A cue has several. */
export const TAKES = {
  /** A clause, with or without its complementiser: said (that) … */
  clause: 1,
  /** A clause only behind a complementiser: complained that … */
  thatClause: 1 << 1,
  /** Words in quotation marks, before or after: “…,” she shouted. */
  quote: 1 << 2,
  /** A noun phrase that carries the content: denied the charges. */
  object: 1 << 3,
  /** An infinitive: vowed to stay. */
  infinitive: 1 << 4,
  /** A person and an infinitive, both content: urged the rebels to stop. */
  personInfinitive: 1 << 5,
  /** A person and a preposition of charge, both content: accused them of lying. */
  charge: 1 << 6,
  /** An addressee before the clause: told reporters (that) … */
  addressee: 1 << 7,
  /** An addressee only where a complementiser follows: warned them that … */
  addresseeThat: 1 << 12,
  /** A question: asked whether … */
  question: 1 << 8,
  /** A gerund: denied taking part. */
  gerund: 1 << 9,
  /** An object and its predicate, both content: called the vote a farce. */
  naming: 1 << 10,
  /** An object with “as”, both content: described it as a farce. */
  namingAs: 1 << 11,
} as const;

export type Form = 'base' | 'present' | 'past' | 'participle' | 'gerund';

export interface Cue {
  lemma: string;
  /** Bits of `TAKES`. */
  takes: number;
  /** Words that must follow to make it this cue: `out` of “pointed out”. */
  particles: readonly string[];
  /** 0..1: how surely a clause with it is a statement. */
  weight: number;
}

/** Word classes of the chunker: coarser than a tag set, finer than universal parts of speech. */
export const WORD = {
  other: 0,
  determiner: 1,
  pronoun: 2,
  possessive: 3,
  preposition: 4,
  conjunction: 5,
  subordinator: 6,
  relative: 7,
  auxiliary: 8,
  modal: 9,
  negation: 10,
  adverb: 11,
  adjective: 12,
  noun: 13,
  name: 14,
  number: 15,
  finiteVerb: 16,
  gerund: 17,
  participle: 18,
  baseVerb: 19,
  infinitiveMark: 20,
  complementiser: 21,
  time: 22,
  comma: 23,
  stop: 24,
  colon: 25,
  dash: 26,
  openQuote: 27,
  closeQuote: 28,
  openBracket: 29,
  closeBracket: 30,
  semicolon: 31,
} as const;

/** Of a class: a verb that makes a clause. */
export const isFiniteVerb = (kind: number | undefined): boolean =>
  kind === WORD.finiteVerb || kind === WORD.auxiliary || kind === WORD.modal;

export type WordClass = (typeof WORD)[keyof typeof WORD];

export type Gender = 'female' | 'male' | 'neuter' | null;

export interface PronounInfo {
  /** 1, 2 or 3. */
  person: 1 | 2 | 3;
  plural: boolean;
  gender: Gender;
  possessive: boolean;
}

/** Kinds of unnamed source that a head noun tells. */
export type NounKind =
  | 'official'
  | 'role'
  | 'group'
  | 'public'
  | 'document'
  | 'media'
  | 'government'
  | 'organization';

export interface StatementLanguage {
  /** Every inflected form of every cue verb; several senses where the particles differ, longest first. */
  cues: ReadonlyMap<string, readonly { cue: Cue; form: Form }[]>;
  /** “according to” and its like, as word lists. */
  sourcePrepositions: readonly (readonly string[])[];
  /** Nouns of saying that a clause may follow: claim, warning. */
  nominalCues: ReadonlySet<string>;
  /** Closed word classes by form. */
  closedClasses: ReadonlyMap<string, WordClass>;
  /** Conjunctions that add: and, or. */
  additive: ReadonlySet<string>;
  /** Forms of “be” that make a passive. */
  /** Cues that go with a document alone: “figures showed”. */
  showing: ReadonlySet<string>;
  /** Verbs of who passes words on: “quoted her as saying”. */
  quoting: ReadonlySet<string>;
  /** What leads in what somebody is accused of or blamed for. */
  chargePrepositions: ReadonlySet<string>;
  /** Quantifiers that stand between an auxiliary and its verb: “are both said”. */
  floating: ReadonlySet<string>;
  passiveAuxiliaries: ReadonlySet<string>;
  definite: ReadonlySet<string>;
  /** Words that count people instead of naming them: one, several. */
  quantifiers: ReadonlySet<string>;
  /** this, those: take up somebody told of. */
  demonstratives: ReadonlySet<string>;
  indefinite: ReadonlySet<string>;
  /** Marks of the possessive that are tokens of their own: 's. */
  possessiveMarks: ReadonlySet<string>;
  /** Words behind which a noun phrase goes on with an attachment: of, for, who. */
  phraseBreaks: ReadonlySet<string>;
  /** Words before an infinitive that leave the thing unsaid: declined, wanted. */
  unspoken: ReadonlySet<string>;
  /** Words that open an indirect question: whether, why. */
  questionWords: ReadonlySet<string>;
  /** Words that open a clause of time or cause: after, while, because. */
  adverbialWords: ReadonlySet<string>;
  /** Adverbs that belong to the words behind them: nearly, only, perhaps. */
  contentAdverbs: ReadonlySet<string>;
  /** Words that open a clause of the narrator's behind an object: after, as. */
  occasionWords: ReadonlySet<string>;
  /** Participles that only add an example: including. */
  inclusions: ReadonlySet<string>;
  /** What denies the verb behind it: neither, nor. */
  neither: ReadonlySet<string>;
  /** Words of measure before a noun that a tagger takes for adverbs: more. */
  measures: ReadonlySet<string>;
  /** Base forms of cues of a request, and what tells in it that it is for no name: named, anonymity. */
  requests: ReadonlySet<string>;
  namelessness: ReadonlySet<string>;
  /** Verbs of “quoted as saying”. */
  quotingVerbs: ReadonlySet<string>;
  /** The preposition of the thing spoken of: said of. */
  topicPreposition: string;
  /** The preposition before what somebody is judged for: praised him for. */
  reasonPreposition: string;
  /** Base forms of the cues whose object is judged, so that a person alone as the object tells nothing said: praise. */
  judging: ReadonlySet<string>;
  /** What somebody who was quoted has given out: the statement. */
  issued: ReadonlySet<string>;
  /** Objects with which a cue says nothing: claimed lives. */
  figurative: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns for people beside those that tell a kind of source: goalkeeper. */
  personNouns: ReadonlySet<string>;
  /** Nouns for bodies, singular: retailer. */
  bodyNouns: ReadonlySet<string>;
  /** Participles before the preposition of the agent: seen by. */
  participle: RegExp;
  /** “24-year-old”: somebody told of. */
  ageNoun: RegExp;
  /** Words for a whole people, never for one of it: the French. */
  collective: RegExp;
  /** The preposition of the agent in a passive: by. */
  agentPreposition: string;
  /** “a warning from the mayor that …” */
  originPreposition: string;
  /** Parts of a day behind a weekday: morning. */
  dayParts: ReadonlySet<string>;
  /** Conjunctions of contrast: but. */
  contrast: ReadonlySet<string>;
  /** Verbs of holding back: gave no details, declined, refused. */
  withholding: ReadonlySet<string>;
  /** The word of “described as”. */
  asWord: string;
  /** Class of a fine tag (the Penn set in English), where the syntax step has run. */
  tagClasses: Readonly<Record<string, WordClass>>;
  /** A guess for a form of no closed class and without a tag. */
  guessClass(lower: string, capitalised: boolean, first: boolean): WordClass;
  /** Words between cue and content that are no content: times and occasions. */
  pronouns: ReadonlyMap<string, PronounInfo>;
  /** Head nouns that tell the kind of an unnamed source. */
  nouns: ReadonlyMap<string, NounKind>;
  /** Gender that a noun or title tells: spokeswoman, Mr. */
  nounGender: ReadonlyMap<string, Gender>;
  /** Heads of the place of saying: statement, interview, Telegram, tweet. */
  mediumHeads: ReadonlySet<string>;
  /** Prepositions before a medium: in, on, via, during. */
  mediumPrepositions: ReadonlySet<string>;
  /** Prepositions before the place of saying: in, at, from. */
  placePrepositions: ReadonlySet<string>;
  /** Addressees that are the press itself and so no persons of the story: reporters. */
  pressWords: ReadonlySet<string>;
  /** What tells why a speaker has no name, and what leads from the speaker's words to it. */
  anonymity: RegExp;
  anonymityLead: RegExp;
  /** Participles of speaking that tell where and to whom: speaking in Ankara. */
  speakingWords: ReadonlySet<string>;
  /** Words before “to” that tie unnamed people to somebody: close, loyal. */
  nearWords: ReadonlySet<string>;
  /** Nouns that tell of bodies by other words in their names than the noun itself: company by Inc. */
  namesOfKind: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns that stand for people of narrower roles when they are taken up: diplomat for minister. */
  widerNouns: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns for somebody who speaks for a body: spokeswoman. */
  voices: ReadonlySet<string>;
  /** Finds in “a spokesman for the coast guard” the words for whom, without an article. */
  spokenFor: RegExp;
  /** Words that make unnamed people insiders: familiar with the matter. */
  insiders: RegExp;
  /** Head nouns of offices and bodies of state. */
  governmentHeads: ReadonlySet<string>;
  /** Words in the name of armed forces, companies, parties. */
  organizationHeads: ReadonlySet<string>;
  /** Names and heads of news media. */
  mediaHeads: ReadonlySet<string>;
  mediaNames: ReadonlySet<string>;
}
