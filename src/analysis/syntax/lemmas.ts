/** Base forms of words, by the language's exceptions and ending rules. */

export interface Lemmas {
  /** Inflection of a fine tag: words of two inflections may have different base forms (`left`). Absent: not inflected. */
  readonly inflections: Readonly<Record<string, string>>;
  /** Of a fine tag or an inflection: word, lower case, to the base form. */
  readonly exceptions: Readonly<Record<string, ReadonlyMap<string, string>>>;
  /** Of each inflection: ending and what stands in its place; the longest that fits is taken. */
  readonly endings: Readonly<Record<string, ReadonlyMap<string, string>>>;
}

/** Longest ending that a rule may have. */
const LONGEST = 6;

/** Lower-case base form of a word with its fine tag. */
export function lemmaOf(text: string, tag: string, lemmas: Lemmas): string {
  const lower = text.toLowerCase();
  const word = lower.includes('’') ? lower.replace(/’/g, "'") : lower;
  const inflection = lemmas.inflections[tag];
  const exception = lemmas.exceptions[tag]?.get(word);
  if (inflection === undefined) return exception ?? word;
  const known = lemmas.exceptions[inflection]?.get(word) ?? exception;
  if (known !== undefined) return known;
  const endings = lemmas.endings[inflection];
  if (!endings) return word;
  for (let length = Math.min(LONGEST, word.length - 1); length > 0; length--) {
    const cut = word.length - length;
    const replacement = endings.get(word.slice(cut));
    if (replacement !== undefined) return word.slice(0, cut) + replacement;
  }
  return word;
}
