/** The closed word classes of English, and the class of each Penn Treebank tag. */
import { WORD, type WordClass } from '../../../analysis/statements/language.ts';

const LISTS: readonly (readonly [WordClass, string])[] = [
  [
    WORD.determiner,
    'the a an this these those some any no each every both all another several many few most such either neither',
  ],
  [WORD.possessive, "his her its their our your my 's '"],
  [
    WORD.pronoun,
    'he she it they we i you him them us me himself herself itself themselves everyone everybody someone somebody nobody anyone anybody',
  ],
  [
    WORD.preposition,
    'of in on at by for with from to into onto over under about against between among during before after through across near around behind beyond within without upon via per despite toward towards inside outside amid like since until off up out down along',
  ],
  [WORD.conjunction, 'and or but nor yet'],
  [
    WORD.subordinator,
    'because although though while whereas unless if when whenever as once until since so than whether where why how',
  ],
  [WORD.relative, 'who whom which whose'],
  [WORD.complementiser, 'that'],
  [WORD.auxiliary, "is are was were be been being am has have had having do does did 'm 're 've 'd"],
  [WORD.modal, "will would can could may might shall should must 'll ca wo"],
  [WORD.negation, "not n't never"],
  [WORD.infinitiveMark, 'to'],
  [
    WORD.finiteVerb,
    'stood went became grew knew threw drew wrote began chose told took gave came kept sent built bought brought caught taught sold fled',
  ],
  [
    WORD.adverb,
    'also again already still later earlier now then only just even ever often always repeatedly recently previously meanwhile however therefore thus instead too very far once twice soon separately publicly privately initially reportedly simply rather quite almost perhaps maybe away back',
  ],
  [
    WORD.time,
    'monday tuesday wednesday thursday friday saturday sunday mondays today yesterday tomorrow tonight january february april june july august september october november december jan. feb. aug. sept. oct. nov. dec.',
  ],
];

export const CLOSED_CLASSES: ReadonlyMap<string, WordClass> = new Map(
  LISTS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Penn Treebank part-of-speech tags (Marcus et al. 1993). */
export const TAG_CLASSES: Readonly<Record<string, WordClass>> = {
  CC: WORD.conjunction,
  CD: WORD.number,
  DT: WORD.determiner,
  PDT: WORD.determiner,
  EX: WORD.pronoun,
  FW: WORD.noun,
  IN: WORD.preposition,
  JJ: WORD.adjective,
  JJR: WORD.adjective,
  JJS: WORD.adjective,
  MD: WORD.modal,
  NN: WORD.noun,
  NNS: WORD.noun,
  NNP: WORD.name,
  NNPS: WORD.name,
  POS: WORD.possessive,
  PRP: WORD.pronoun,
  PRP$: WORD.possessive,
  RB: WORD.adverb,
  RBR: WORD.adverb,
  RBS: WORD.adverb,
  RP: WORD.adverb,
  TO: WORD.infinitiveMark,
  VB: WORD.baseVerb,
  VBD: WORD.finiteVerb,
  VBG: WORD.gerund,
  VBN: WORD.participle,
  VBP: WORD.finiteVerb,
  VBZ: WORD.finiteVerb,
  WDT: WORD.relative,
  WP: WORD.relative,
  WP$: WORD.relative,
  WRB: WORD.subordinator,
};

/** Without a tagger: the class that the ending of a word makes likeliest. */
export function guessClass(lower: string, capitalised: boolean, first: boolean): WordClass {
  if (/^[\d$€£]/.test(lower)) return WORD.number;
  if (capitalised && !first) return WORD.name;
  if (/^[^\p{L}]/u.test(lower)) return WORD.other;
  if (lower.length > 4 && lower.endsWith('ly')) return WORD.adverb;
  if (lower.length > 4 && lower.endsWith('ing')) return WORD.gerund;
  if (lower.length > 4 && lower.endsWith('ed')) return WORD.finiteVerb;
  if (/(?:ous|ful|ive|able|ible|ish|ese)$/.test(lower)) return WORD.adjective;
  return WORD.noun;
}
