/**
 * How a word with a full stop behaves. `title`: something always follows (`Gen.`); `ending`: may also
 * stand last in a sentence (`Inc.`, `p.m.`); `number`: an abbreviation only before a number (`No. 5`);
 * `initial`: one letter (`J.`).
 */
export type AbbreviationKind = 'title' | 'ending' | 'number' | 'initial';

/**
 * Kind of a word written with its stop, or null. A lower-case entry of the list matches any
 * capitalisation, a capitalised one also all capitals, so that `ill.` is no abbreviation but `Ill.` is.
 */
export function abbreviationKind(
  word: string,
  list: ReadonlyMap<string, AbbreviationKind>,
): AbbreviationKind | null {
  if (/^\p{Lu}\.$/u.test(word)) return 'initial';
  const lower = word.toLowerCase();
  const found =
    list.get(word) ??
    list.get(lower) ??
    (word.length > 2 && word === word.toUpperCase() ? list.get(word[0] + lower.slice(1)) : undefined);
  if (found) return found;
  return /^(?:\p{L}\.){2,8}$/u.test(word) ? 'ending' : null;
}
