/** English for the statements and sources steps. */
import type { StatementLanguage } from '../../../analysis/statements/language.ts';
import { wordSet } from '../../word-set.ts';
import { personNouns, roles } from '../roles.ts';
import { CUES } from './cues.ts';
import {
  COMPANY_WORDS,
  GOVERNMENT_HEADS,
  MEDIA_HEADS,
  MEDIA_NAMES,
  NOUN_GENDER,
  NOUNS,
  ORGANIZATION_HEADS,
  PRONOUNS,
  WIDER_NOUNS,
} from './people.ts';
import { CLOSED_CLASSES, guessClass, TAG_CLASSES } from './words.ts';

export const statements: StatementLanguage = {
  cues: CUES,
  sourcePrepositions: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
  ],
  nominalCues: wordSet(
    'claim claims allegation allegations accusation accusations assertion assertions insistence contention complaint complaints warning warnings statement statements report reports announcement argument prediction predictions promise promises pledge vow assurance assurances denial suggestion suggestions demand demands declaration testimony admission acknowledgment acknowledgement comment comments remark remarks threat threats',
  ),
  closedClasses: CLOSED_CLASSES,
  additive: wordSet('and or'),
  passiveAuxiliaries: wordSet("is are was were be been being am 'm 're"),
  definite: wordSet('the'),
  quantifiers: wordSet('one two three four five some many most several others rest both all none'),
  demonstratives: wordSet('this that these those'),
  indefinite: wordSet('a an'),
  possessiveMarks: wordSet("'s '"),
  phraseBreaks: wordSet(
    'of for in at on from with to by who whom which that close familiar speaking near inside within involved',
  ),
  questionWords: wordSet('whether if why how what when where who which'),
  adverbialWords: wordSet('as while because although though after before since until once when whereas'),
  contentAdverbs: wordSet(
    'nearly almost only roughly approximately just perhaps maybe virtually barely both either neither',
  ),
  occasionWords: wordSet('after as while when'),
  inclusions: wordSet('including excluding'),
  neither: wordSet('neither nor'),
  measures: wordSet('more less fewer further'),
  requests: wordSet('ask request'),
  namelessness: wordSet('anonymity named identified name names surname surnames identity identities'),
  quotingVerbs: wordSet('quote quotes quoted quoting cite cites cited citing'),
  topicPreposition: 'of',
  reasonPreposition: 'for',
  judging: wordSet('praise laud criticize criticise'),
  issued: wordSet('statement communique communiqué announcement'),
  figurative: new Map([
    ['claim', wordSet('life lives victim victims')],
    ['report', wordSet('results earnings')],
    ['pledge', wordSet('allegiance loyalty')],
  ]),
  personNouns: new Set([...personNouns].flatMap((noun) => [noun, `${noun}s`])),
  bodyNouns: roles.bodyNouns,
  participle: /(?:ed|en|wn)$|^(?:made|sent|held|led|run|read|done)$/,
  ageNoun: /^\d{1,3}-year-old$/,
  collective: /(?:ese|sh|nch|tch|s)$/,
  agentPreposition: 'by',
  unspoken: wordSet(
    "decline declined declines declining refuse refused refuses refusing fail failed fails want wants wanted plan plans planned planning intend intends intended need needs needed have has had able unable ask asked reluctant ready unwilling afraid not n't hope hopes hoped tell told urge urged invited allow allowed free only authorized authorised",
  ),
  dayParts: wordSet('morning afternoon evening night'),
  contrast: wordSet('but although though'),
  withholding: wordSet(
    'no declined declines refused refuses denied stopped fell failed provided gave offered',
  ),
  asWord: 'as',
  tagClasses: TAG_CLASSES,
  guessClass,
  pronouns: PRONOUNS,
  nouns: NOUNS,
  nounGender: NOUN_GENDER,
  mediumHeads: wordSet(
    'statement statements interview interviews telegram twitter facebook instagram truth weibo x whatsapp youtube tweet tweets post posts message email emails e-mail letter speech address briefing conference television tv radio broadcast report memo note article op-ed blog editorial release video testimony filing lawsuit remarks call podcast edition website column communique communiqué comments affidavit',
  ),
  mediumPrepositions: wordSet('in on via through during at by over'),
  placePrepositions: wordSet('in at from'),
  pressWords: wordSet('press media reporters journalists newsmen correspondents'),
  anonymity:
    /\b(?:(?:spoke|spoken|speak|speaking|briefed reporters|talked) (?:only )?(?:on|under) (?:the )?condition of anonymity|on condition of anonymity|(?:was|were|is|are|be)(?: not|n['’]t) authori[sz]ed to (?:speak|talk|discuss|brief|comment|release|disclose)(?: publicly| to (?:the )?(?:media|press|reporters|journalists))?|(?:declined|asked|refused|requested|wanted|wished|insisted|did not want|preferred)(?: not)?(?: to be| on not being| that (?:he|she|they) not be) (?:named|identified|quoted by name)|(?:requested|sought|were granted|was granted) anonymity|would not be (?:named|identified))/u,
  anonymityLead: /^,?\s+(?:(?:who|speaking)\b[^,.;:—–“”"]*)?$/u,
  speakingWords: wordSet('speaking addressing talking'),
  nearWords: wordSet('close near loyal'),
  namesOfKind: COMPANY_WORDS,
  widerNouns: WIDER_NOUNS,
  voices: wordSet('spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons'),
  spokenFor: /\bspokes(?:man|men|woman|women|persons?|people) (?:for|of) (?:the |an? )?([^,;()]{1,80})/u,
  insiders: /\b(?:familiar with|close to|with (?:direct )?knowledge|briefed on|privy to|involved in)\b/i,
  governmentHeads: GOVERNMENT_HEADS,
  organizationHeads: ORGANIZATION_HEADS,
  mediaHeads: MEDIA_HEADS,
  mediaNames: MEDIA_NAMES,
};
