/** Pronouns, nouns and names that tell who is speaking and what kind of source that is. */
import type { Gender, NounKind, PronounInfo } from '../../../analysis/statements/language.ts';
import { wordSet } from '../../word-set.ts';

const pronoun = (person: 1 | 2 | 3, plural: boolean, gender: Gender, possessive = false): PronounInfo => ({
  person,
  plural,
  gender,
  possessive,
});

export const PRONOUNS: ReadonlyMap<string, PronounInfo> = new Map([
  ['i', pronoun(1, false, null)],
  ['we', pronoun(1, true, null)],
  ['you', pronoun(2, false, null)],
  ['he', pronoun(3, false, 'male')],
  ['him', pronoun(3, false, 'male')],
  ['his', pronoun(3, false, 'male', true)],
  ['she', pronoun(3, false, 'female')],
  ['her', pronoun(3, false, 'female', true)],
  ['it', pronoun(3, false, 'neuter')],
  ['its', pronoun(3, false, 'neuter', true)],
  ['they', pronoun(3, true, null)],
  ['them', pronoun(3, true, null)],
  ['their', pronoun(3, true, null, true)],
]);

const NOUN_LISTS: readonly (readonly [NounKind, string])[] = [
  [
    'official',
    'official officials authorities source sources insider insiders diplomat diplomats aide aides adviser advisers advisor advisors officer officers commander commanders soldier soldiers prosecutor prosecutors investigator investigators negotiator negotiators',
  ],
  [
    'role',
    'president minister premier chancellor spokesman spokeswoman spokesperson senator governor mayor chairman chairwoman chief director leader ambassador envoy secretary king queen prince pope bishop judge lawyer attorney general candidate congressman congresswoman lawmaker deputy analyst economist expert professor scientist researcher activist author father mother son daughter wife husband brother sister coach player captain manager executive founder writer pastor doctor representative commissioner negotiator head boss owner teacher student man woman',
  ],
  [
    'group',
    'analysts experts economists lawmakers leaders scientists researchers activists critics opponents supporters republicans democrats lawyers doctors senators traders investors executives campaigners ministers spokesmen representatives rebels militants insurgents observers monitors scholars strategists organizers',
  ],
  [
    'public',
    'witness witnesses resident residents survivor survivors people villagers locals neighbors neighbours protesters demonstrators crowd crowds fans voters passengers relatives refugees families bystanders onlookers eyewitnesses citizens villager passer-by workers students users',
  ],
  [
    'document',
    'report reports inquiry inquiries investigation audit statement statements document documents study studies survey surveys poll polls data figures statistics letter letters email emails memo memos transcript transcripts indictment complaint affidavit filing filings lawsuit ruling census record records tweet article book website files paper papers communique communiqué release declaration resolution text message note research analysis tally forecast forecasts estimate estimates bulletin advisory',
  ],
  [
    'media',
    'newspaper newspapers daily weekly magazine television tv radio broadcaster broadcasters station channel network agency-news media press outlet tabloid site reporter reporters journalist journalists correspondent columnist',
  ],
  [
    'government',
    'government governments commission office bureau administration ministry ministries kremlin cabinet presidency embassy department court courts parliament congress senate council municipality state',
  ],
  [
    'organization',
    'company firm group groups opposition party organization organisation union unions bank army military police militia navy force forces campaign agency association club team charity university institute federation committee foundation institution church alliance coalition movement',
  ],
];

export const NOUNS: ReadonlyMap<string, NounKind> = new Map(
  NOUN_LISTS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** What the wires call people of a role when they name them again. */
export const WIDER_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    diplomat: 'minister ambassador envoy negotiator consul representative',
    politician:
      'president minister premier chancellor leader senator lawmaker governor mayor candidate deputy congressman congresswoman mp',
    lawmaker: 'senator deputy congressman congresswoman mp legislator representative',
    legislator: 'senator deputy congressman congresswoman mp lawmaker representative',
    official:
      'minister secretary spokesman spokeswoman spokesperson director chief commissioner governor mayor envoy ambassador commander head',
    executive: 'ceo chairman chairwoman founder president director chief executive',
    leader: 'president minister premier chancellor chairman chairwoman head',
    researcher: 'professor scientist biologist economist physicist historian author lecturer fellow',
    scientist: 'professor researcher biologist physicist chemist geologist astronomer climatologist',
    academic: 'professor historian lecturer researcher scholar',
    player: 'striker midfielder forward goalkeeper defender winger captain quarterback pitcher',
    boss: 'coach manager',
    coach: 'manager',
    manager: 'coach',
  }).map(([noun, roles]) => [noun, new Set(roles.split(' '))]),
);

export const NOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ...'mr. mr spokesman chairman congressman father son husband brother king prince man boy sir lord'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'mrs. mrs ms. ms miss spokeswoman chairwoman congresswoman mother daughter wife sister queen princess woman girl actress dame lady'
    .split(' ')
    .map((word) => [word, 'female'] as const),
]);

export const GOVERNMENT_HEADS = wordSet(
  'ministry ministries government department kremlin cabinet parliament congress senate house embassy presidency administration treasury council commission court prosecutor prosecutors bureau office chancellery assembly knesset duma justice state',
);

export const ORGANIZATION_HEADS = wordSet(
  'army navy force forces military police guard guards corps inc. inc corp. corp ltd. ltd party union bank company group nations nato taliban front movement league association club institute university fund airlines motors',
);

export const MEDIA_HEADS: ReadonlySet<string> = new Set(
  'newspaper daily weekly magazine television tv radio news broadcaster post times herald tribune gazette chronicle guardian observer telegraph mail press media'
    .split(' ')
    .concat('news agency', 'press agency'),
);

export const MEDIA_NAMES: ReadonlySet<string> = new Set(
  'reuters|afp|agence france-presse|ap|associated press|efe|dpa|tass|itar-tass|ria novosti|interfax|xinhua|yonhap|kyodo|ansa|upi|pti|ani|irna|isna|fars|tasnim|sana|wam|anadolu|anadolu agency|sky sports|bt sport|fox sports|espn|bloomberg|bbc|cnn|nbc|cbs|abc|fox news|msnbc|al jazeera|al-jazeera|al arabiya|al-arabiya|sky news|cnbc|politico|axios|buzzfeed|voa|voice of america|deutsche welle|der spiegel|bild|le monde|le figaro|el país|el pais|npr|pbs|c-span|ntv|rt|kcna|rossiya 1|belta|ukrinform|unian|haaretz|washington post|new york times|wall street journal|financial times|usa today|huffington post|daily mail|the guardian|the times'.split(
    '|',
  ),
);

/** What the names of companies have in them; a body of another kind has its noun in its name. */
const COMPANY = wordSet(
  'inc corp corporation ltd plc llc co company gmbh ag sa nv group holdings industries airlines airways motors steel energy oil bank foods pharma pharmaceuticals technologies systems',
);

export const COMPANY_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  'company firm carmaker manufacturer retailer maker lender conglomerate brewer'
    .split(' ')
    .map((noun) => [noun, COMPANY]),
);
