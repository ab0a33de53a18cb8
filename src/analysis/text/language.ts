import { francAll } from 'franc-min';
import { LANGUAGES, languageFor } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { AnalysisInput } from '../contract.ts';

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
const SAMPLE = 1_000;
/**
 * Trigram scores closer than this to the best are a tie, in which English wins. Scores lie the closer together
 * the longer the sample is: the two were measured together on news in 15 languages.
 */
const TIE = 0.96;
/** The same in prose without English function words: only a table of names and figures comes nearer. */
const TIE_WITHOUT_WORDS = 0.99;
/** A text of this length, in code units, can contradict what its page declares. */
const TELLING = 400;
/**
 * Share of function words that makes a text of so many words one of a language: English stories have 0.27 and more
 * (414 measured), those in 15 other languages 0.09 at most.
 */
const OF_THE_LANGUAGE = 0.15;
const ENOUGH_WORDS = 40;

/**
 * BCP 47 tag of a text's language from its trigrams; null where the text is too short or unknown. Other
 * letters than Latin ones tell more: a few words will do, and what stays unknown is `und`, for it is no English.
 * @param tie share of the best score from which on English wins
 */
export function detectLanguage(text: string, tie = TIE): string | null {
  const sample = text.slice(0, SAMPLE);
  const unknown = isForeignScript(sample) ? 'und' : null;
  if (!unknown && sample.trim().length < SHORTEST) return null;
  const ranked = rank(sample);
  const [first] = ranked;
  if (!first || first[0] === 'und') return unknown;
  if (ranked.some(([code, score]) => code === 'eng' && score >= tie)) return 'en';
  return TAGS[first[0]] ?? unknown;
}

/**
 * What a page declares of its text, or what the text itself is where it is clearly another language:
 * templates declare what their maker spoke. Null where neither tells.
 */
function languageOf(text: string, declared: string | undefined): string | null {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isProse = words.length >= ENOUGH_WORDS;
  // Told in no time: the trigrams would cost as much as several steps of the reading.
  const written = isProse
    ? LANGUAGES.find((language) => isFullOf(words, language.sentenceOpeners))
    : undefined;
  const read = languageFor(declared);
  if (written) return declared && read === written ? declared : written.code;
  const tie = isProse ? TIE_WITHOUT_WORDS : TIE;
  if (!declared) return detectLanguage(text, tie);
  const code = Object.keys(TAGS).find((key) => TAGS[key] === declared.slice(0, 2).toLowerCase());
  if (!code || (text.length < TELLING && !isForeignScript(sample))) return declared;
  // Languages of other letters are not ranked at all; which of two that share theirs is not asked.
  const score = rank(sample).find(([key]) => key === code)?.[1] ?? (read ? 0 : 1);
  return score < (read ? tie : TIE) ? (detectLanguage(text, tie) ?? declared) : declared;
}

/** The language folder that a story is read with, null where there is none, and the tag of its language. */
export function readAs({ text, lang }: AnalysisInput): { language: Language | null; lang: string } {
  const tag = languageOf(text, lang);
  // A text too short to tell is read as English.
  const language = languageFor(tag ?? 'en');
  return { language, lang: language?.code ?? tag ?? 'und' };
}

const isFullOf = (words: readonly string[], functionWords: ReadonlySet<string>) =>
  words.filter((word) => functionWords.has(word)).length >= words.length * OF_THE_LANGUAGE;

const rank = (sample: string) => francAll(sample, { only: Object.keys(TAGS) });

/** Most letters are none of the Latin script. */
function isForeignScript(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 2 * latin;
}
