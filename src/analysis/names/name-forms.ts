/** Forms of names that can be compared: without marks, case and the differences of transliteration. */

/** Most names: nothing but the lower case is to be done. */
const PLAIN = /^[\w\s&,()-]*$/;

/** Without diacritics, full stops and apostrophes, lower case. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[\p{M}.'’‘`ʼ]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/æ/gi, 'ae')
    .toLowerCase();
}

/** Spellings of one sound in the usual transliterations, each with the one that stands for all. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:iy|yy|ij|yi|ii|ie|ei|ey|ee|y)/g, 'i'],
  [/(?:ou|oo|ue)/g, 'u'],
  [/(?:oe|au)/g, 'o'],
  [/(?:ae|aa)/g, 'a'],
  [/(?:tsch|tch|cz)/g, 'ch'],
  [/(?:sch|sz)/g, 'sh'],
  [/(?:kh|gh|dh|th|ck|q)/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/([a-z])\1+/g, '$1'],
];

const sounds = new Map<string, string>();

/** Equal for transliterations of one name: Zelensky, Zelenskyy, Zelenskiy. Takes a folded name. */
function soundOf(folded: string): string {
  const known = sounds.get(folded);
  if (known !== undefined) return known;
  let sound = folded.slice(0, 64);
  for (const [spelling, letter] of SOUNDS) sound = sound.replace(spelling, letter);
  if (sounds.size > 5000) sounds.clear();
  sounds.set(folded, sound);
  return sound;
}

/** Are two folded words the same name, spelt the same or transliterated otherwise? */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a || !b) return false; // a name of marks alone has no parts
  if (a[0] !== b[0] && soundOf(a)[0] !== soundOf(b)[0]) return false;
  // Slavic women's forms are other people.
  if (`${a}a` === b || `${b}a` === a) return false;
  const [x, y] = [soundOf(a), soundOf(b)];
  if (x === y) return true;
  return Math.min(x.length, y.length) >= 6 && withinOneEdit(x, y);
}

/** One letter more, less or other. */
function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let m = a.length;
  let n = b.length;
  while (m > i && n > i && a[m - 1] === b[n - 1]) {
    m--;
    n--;
  }
  return m - i <= 1 && n - i <= 1;
}
