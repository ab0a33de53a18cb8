/**
 * Month names as datelines print them, in the languages of the agencies: the first letters are
 * enough, so each row lists stems, lower case, without accents. Stems of one or two letters are whole words.
 */
const STEMS: readonly string[] = [
  'jan ian ene gen sty led ocak sij янв січ ιαν jaan tammi يناير جانفي जनवरी জানুয়ারি',
  'feb fev lut uno sub şub velj фев лют φεβ helmi فبراير شباط فيفري फ़रवरी ফেব্রুয়ারি',
  'mar mär bre mrt maa maalis ožu мар бер μαρ مارس آذار मार्च মার্চ',
  'apr avr abr kwi dub nis trav апр квіт απρ huhti أبريل إبريل نيسان أفريل अप्रैल এপ্রিল',
  'may mai mag mei maj kve mayis svib май мая трав μαι touko مايو أيار ماي मई মে',
  'jun jui iun giu cze cer haz lipanj lipnj июн черв ιουν kesa يونيو حزيران جوان जून জুন',
  'jul lug lip tem srpanj srpnj июл лип ιουλ heina يوليو تموز جويلية जुलाई জুলাই',
  'aug aou ago sie srp agu kolov авг серп αυγ elo أغسطس آب أوت अगस्त আগস্ট',
  'sep set wrz zar eyl ruj сен вер σεπ syys سبتمبر أيلول सितंबर সেপ্টেম্বর',
  'oct okt out ott paz rij eki окт жовт οκτ loka أكتوبر अक्टूबर অক্টোবর',
  'nov lis kas stud ноя лист νοε marras نوفمبر नवंबर নভেম্বর',
  'dec dez dic gru pro des ara déc дек груд δεκ joulu ديسمبر दिसंबर ডিসেম্বর',
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
  // Two letters of scripts that write vowels as marks, or not at all, are a word.
  if (name.length < (/^\p{Script=Latin}/u.test(name) ? 3 : 1) || name.length > 12) return null;
  if (JULY.test(name)) return 7;
  return stems().find(([stem]) => name === stem || (stem.length > 2 && name.startsWith(stem)))?.[1] ?? null;
}
