/** Letters that Unicode does not decompose, as English prints them. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
  ŋ: 'n',
};

const PLAIN = /^[a-z0-9 ]*$/;
const UNDECOMPOSED = /[øđðłħıßæœþəŋ]/g;

/**
 * The form under which the gazetteer files a name: lower case, without accents, apostrophes and full
 * stops, hyphens and slashes as spaces. `U.S.` and `US` fold alike, `Sana’a` and `Sanaa` too. What is left
 * beyond `a-z0-9` (other scripts) is dropped, so a name in another script folds to the empty string.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return squeeze(lower);
  return squeeze(
    lower
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(UNDECOMPOSED, (letter) => LETTERS[letter]!)
      .replace(/[-‐‑–/,&\s]+/g, ' ')
      .replace(/[^a-z0-9 ]/g, ''),
  );
}

function squeeze(text: string): string {
  return text.includes('  ') || text.startsWith(' ') || text.endsWith(' ')
    ? text.split(' ').filter(Boolean).join(' ')
    : text;
}
