import { francAll } from 'franc-min';

/** ISO 639-3, as the detector answers, to the BCP 47 tag. */
const TAGS: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  pol: 'pl',
  ces: 'cs',
  swe: 'sv',
  ron: 'ro',
  hun: 'hu',
  tur: 'tr',
  rus: 'ru',
  ukr: 'uk',
  bel: 'be',
  bul: 'bg',
  srp: 'sr',
  hrv: 'hr',
  bos: 'bs',
  ell: 'el',
  arb: 'ar',
  pes: 'fa',
  urd: 'ur',
  hin: 'hi',
  ben: 'bn',
  tam: 'ta',
  tel: 'te',
  mar: 'mr',
  guj: 'gu',
  pan: 'pa',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  vie: 'vi',
  tha: 'th',
  ind: 'id',
  zlm: 'ms',
  azj: 'az',
  kaz: 'kk',
  uzn: 'uz',
  swh: 'sw',
  tgl: 'tl',
  heb: 'he',
};
/** Shorter texts are not judged, in code units; more than this is not looked at. */
const SHORTEST = 60;
const SAMPLE = 2_000;
/** Trigram scores closer than this to the best are a tie, in which English wins. */
const TIE = 0.95;

/**
 * BCP 47 tag of a text's language from its trigrams; null where the text is too short or unknown. Other
 * letters than Latin ones tell more: a few words will do, and what stays unknown is `und`, for it is no English.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const unknown = isForeignScript(sample) ? 'und' : null;
  if (!unknown && sample.trim().length < SHORTEST) return null;
  const ranked = francAll(sample, { only: Object.keys(TAGS) });
  const [first] = ranked;
  if (!first || first[0] === 'und') return unknown;
  if (ranked.some(([code, score]) => code === 'eng' && score >= TIE)) return 'en';
  return TAGS[first[0]] ?? unknown;
}

/** Most letters are none of the Latin script. */
function isForeignScript(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 2 * latin;
}
