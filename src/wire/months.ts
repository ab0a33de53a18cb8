/**
 * Month names as datelines print them, in the languages of the agencies: the first letters are
 * enough, so each row lists stems, lower case, without accents.
 */
const STEMS: readonly string[] = [
  'jan ene gen sty led ocak sij янв січ ιαν jaan tammi يناير',
  'feb fev lut uno sub şub velj фев лют φεβ helmi فبراير شباط',
  'mar mär bre mrt maa maalis ožu мар бер μαρ مارس آذار',
  'apr avr abr kwi dub nis trav апр квіт απρ huhti أبريل إبريل نيسان',
  'may mai mag mei maj kve mayis svib май мая трав μαι touko مايو أيار',
  'jun jui giu cze cer haz lipanj lipnj июн черв ιουν kesa يونيو حزيران',
  'jul lug lip tem srpanj srpnj июл лип ιουλ heina يوليو تموز',
  'aug aou ago sie srp agu kolov авг серп αυγ elo أغسطس',
  'sep set wrz zar eyl ruj сен вер σεπ syys سبتمبر أيلول',
  'oct okt out ott paz rij eki окт жовт οκτ loka أكتوبر',
  'nov lis kas stud ноя лист νοε marras نوفمبر',
  'dec dez dic gru pro des ara déc дек груд δεκ joulu ديسمبر',
];

const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

let folded: [stem: string, month: number][] | null = null;

/** Longest first; folded at the first question: a page's script must not take long to load. */
function stems(): [stem: string, month: number][] {
  folded ??= STEMS.flatMap((row, i) =>
    row.split(' ').map((stem): [string, number] => [fold(stem), i + 1]),
  ).sort((a, b) => b[0].length - a[0].length);
  return folded;
}

/** French writes June and July with the same three letters. */
const JULY = /^juil|^lipi?ca|^juli|^iulie/;

/** 1..12 for a month's name or abbreviation in any of the languages; null for another word. */
export function monthOf(word: string): number | null {
  const name = fold(word.replace(/\.$/, ''));
  if (name.length < 3 || name.length > 12) return null;
  if (JULY.test(name)) return 7;
  return stems().find(([stem]) => name.startsWith(stem))?.[1] ?? null;
}
