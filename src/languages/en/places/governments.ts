import type { Office, StandsFor } from '../../../analysis/contract.ts';
import { wordSet } from '../../word-set.ts';

/** What governments do, in the forms that stand after their name. */
export const governmentVerbs = wordSet(`
said says announced announces accused accuses denied denies warned warns urged urges condemned condemns rejected rejects
agreed agrees refused refuses insisted insists demanded demands vowed vows pledged pledges threatened threatens claimed claims
confirmed confirms declared declares imposed imposes expelled expels summoned summons recalled recalls
recognized recognizes recognised recognises proposed proposes promised promises approved approves ratified vetoed vetoes
retaliated responded responds welcomed welcomes criticized criticizes criticised criticises blamed blames argued argues
stressed reiterated protested complained objects objected conceded concedes relented apologized apologised reported reports hopes seeks`);

/** What capitals do as governments, but towns do as towns. */
export const capitalVerbs = wordSet(`
hosted hosts deployed deploys sent sends signed signs ordered orders backed backs banned bans suspended suspends invaded
launched launches wants wanted sees offered offers opposes opposed supports supported insists plans considers lifted eased
gave gives moved moves took expects discussed discussing negotiated negotiating considering seeking planning preparing weighing`);

/** What can stand between a name and its verb: \`Minsk has also denied\`. */
export const verbHelpers = wordSet(
  'is was are were has had have been also still again already now not will would should must may might could can cannot does did do never',
);

/** What comes from a government, before \`from\`: \`a pledge from Minsk\`. */
export const governmentActs = wordSet(`
support backing help aid assistance pressure demand demands response reply approval permission consent condemnation criticism
involvement assurance assurances guarantee guarantees commitment commitments protest protests objection objections warning
warnings threat threats order orders instructions signal signals pledge pledges promise promises denial denials
concession concessions cooperation interference recognition funding retaliation denunciation invitation orders reaction`);

export const from = wordSet('from');

export const between = wordSet('between');

/** Who deals from a seat of power, the folded names of the seat, and the office with the country's code where there is one for it. */
const SEATS: readonly (readonly [standsFor: string, names: string, office?: Office, officeOf?: string])[] = [
  ['Government of Russia', 'kremlin', 'government', 'RU'],
  ['President of the United States', 'white house | oval office', 'president', 'US'],
  ['United States Congress', 'capitol hill | capitol', 'parliament', 'US'],
  ['Prime Minister of the United Kingdom', 'downing street | 10 downing street', 'primeMinister', 'GB'],
  ['Government of the United Kingdom', 'whitehall', 'government', 'GB'],
  ['Parliament of the United Kingdom', 'westminster', 'parliament', 'GB'],
  ['Parliament of Scotland', 'holyrood'],
  ['Government of Northern Ireland', 'stormont'],
  ['Monarch of the United Kingdom', 'buckingham palace', 'monarch', 'GB'],
  ['President of France', 'elysee | elysee palace', 'president', 'FR'],
  ['Foreign Ministry of France', 'quai dorsay', 'foreignMinistry', 'FR'],
  ['Government of Italy', 'palazzo chigi', 'government', 'IT'],
  ['President of Italy', 'quirinale', 'president', 'IT'],
  ['Government of Spain', 'moncloa | moncloa palace', 'government', 'ES'],
  ['President of South Korea', 'blue house | cheong wa dae', 'president', 'KR'],
  ['President of the Philippines', 'malacanang | malacanang palace', 'president', 'PH'],
  ['President of Brazil', 'planalto', 'president', 'BR'],
  ['President of Argentina', 'casa rosada', 'president', 'AR'],
  ['President of Chile', 'la moneda', 'president', 'CL'],
  ['President of Venezuela', 'miraflores', 'president', 'VE'],
  ['Leadership of China', 'zhongnanhai', 'leadership', 'CN'],
  ['President of Ukraine', 'bankova', 'president', 'UA'],
  ['President of Nigeria', 'aso rock', 'president', 'NG'],
  ['President of South Africa', 'union buildings', 'president', 'ZA'],
  ['Holy See', 'vatican | vatican city | holy see'],
  ['United States financial markets', 'wall street', 'markets', 'US'],
  ['United States Department of Defense', 'pentagon', 'defenseMinistry', 'US'],
];

/** Folded names of seats of power, with what they stand for. */
export const seatsOfPower: ReadonlyMap<string, StandsFor> = new Map(
  SEATS.flatMap(([standsFor, names, office, officeOf]) =>
    names
      .split(' | ')
      .map((name): [string, StandsFor] => [name, { standsFor, ...(office && { office, officeOf }) }]),
  ),
);

/** Countries whose name takes the article. */
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles|Czech Republic|Dominican Republic|Central African Republic|Democratic Republic|Republic |Solomon Islands|Marshall Islands|Palestinian)/;

const withArticle = (country: string) => `${WITH_ARTICLE.test(country) ? 'the ' : ''}${country}`;

export function governmentOf(country: string): string {
  return `Government of ${withArticle(country)}`;
}

export function teamOf(country: string): string {
  return `National team of ${withArticle(country)}`;
}
