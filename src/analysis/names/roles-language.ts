/** The words by which a language says what somebody is. All lower case. */
export interface RolesLanguage {
  /** Heads of people's roles, singular. */
  roleNouns: ReadonlySet<string>;
  /** Heads of what organizations are. */
  bodyNouns: ReadonlySet<string>;
  /** Lower-case words that stand before the head. */
  roleModifiers: ReadonlySet<string>;
  /** “Mr.”: no role. */
  courtesyTitles: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** Words that join a complement to the head. */
  joiners: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Verbs after “who” that tell an occupation. */
  roleVerbs: ReadonlySet<string>;
  copulas: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** How adjectives end that may stand in a role. */
  modifierEnding: RegExp;
  /** “ex-”, “vice-”. */
  rolePrefix: RegExp;
  /** The token of a possessive: “’s”. */
  possessive: RegExp;
  /** Words at which a role ends. */
  stops: ReadonlySet<string>;
  /** Joiners between a head and what it is head of, where the name follows after a comma. */
  of: ReadonlySet<string>;
  /** Words that are left out at a role's beginning. */
  lateWords: ReadonlySet<string>;
}
