import type { StandsFor } from '../../../analysis/contract.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** What governments do, in the forms that stand after their name. */
export const governmentVerbs = words(`
said says announced announces accused accuses denied denies warned warns urged urges condemned condemns rejected rejects
agreed agrees refused refuses insisted insists demanded demands vowed vows pledged pledges threatened threatens claimed claims
confirmed confirms declared declares imposed imposes expelled expels summoned summons recalled recalls
recognized recognizes recognised recognises proposed proposes promised promises approved approves ratified vetoed vetoes
retaliated responded responds welcomed welcomes criticized criticizes criticised criticises blamed blames argued argues
stressed reiterated protested complained apologized apologised reported reports hopes seeks`);

/** What capitals do as governments, but towns do as towns. */
export const capitalVerbs = words(`
hosted hosts deployed deploys sent sends signed signs ordered orders backed backs banned bans suspended suspends invaded
launched launches wants wanted sees offered offers opposes opposed supports supported insists plans considers lifted eased
expects discussed discussing negotiated negotiating considering seeking planning preparing weighing`);

/** What can stand between a name and its verb: \`Minsk has also denied\`. */
export const verbHelpers = words(
  'is was are were has had have been also still again already now not will would',
);

/** What comes from a government, before \`from\`: \`a pledge from Minsk\`. */
export const governmentActs = words(`
support backing help aid assistance pressure demand demands response reply approval permission consent condemnation criticism
involvement assurance assurances guarantee guarantees commitment commitments protest protests objection objections warning
warnings threat threats order orders instructions signal signals pledge pledges promise promises denial denials
concession concessions cooperation interference recognition funding retaliation denunciation invitation orders reaction`);

export const from = words('from');

/** Folded names of seats of power, with what they stand for. */
export const seatsOfPower: ReadonlyMap<string, StandsFor> = new Map([
  ['kremlin', { standsFor: 'Government of Russia', office: 'government', officeOf: 'RU' }],
  ['white house', { standsFor: 'President of the United States', office: 'president', officeOf: 'US' }],
  ['oval office', { standsFor: 'President of the United States', office: 'president', officeOf: 'US' }],
  ['capitol hill', { standsFor: 'United States Congress', office: 'parliament', officeOf: 'US' }],
  ['capitol', { standsFor: 'United States Congress', office: 'parliament', officeOf: 'US' }],
  [
    'downing street',
    { standsFor: 'Prime Minister of the United Kingdom', office: 'primeMinister', officeOf: 'GB' },
  ],
  [
    '10 downing street',
    { standsFor: 'Prime Minister of the United Kingdom', office: 'primeMinister', officeOf: 'GB' },
  ],
  ['whitehall', { standsFor: 'Government of the United Kingdom', office: 'government', officeOf: 'GB' }],
  ['westminster', { standsFor: 'Parliament of the United Kingdom', office: 'parliament', officeOf: 'GB' }],
  ['holyrood', { standsFor: 'Parliament of Scotland' }],
  ['stormont', { standsFor: 'Government of Northern Ireland' }],
  ['buckingham palace', { standsFor: 'Monarch of the United Kingdom', office: 'monarch', officeOf: 'GB' }],
  ['elysee', { standsFor: 'President of France', office: 'president', officeOf: 'FR' }],
  ['elysee palace', { standsFor: 'President of France', office: 'president', officeOf: 'FR' }],
  ['quai dorsay', { standsFor: 'Foreign Ministry of France', office: 'foreignMinistry', officeOf: 'FR' }],
  ['palazzo chigi', { standsFor: 'Government of Italy', office: 'government', officeOf: 'IT' }],
  ['quirinale', { standsFor: 'President of Italy', office: 'president', officeOf: 'IT' }],
  ['moncloa', { standsFor: 'Government of Spain', office: 'government', officeOf: 'ES' }],
  ['moncloa palace', { standsFor: 'Government of Spain', office: 'government', officeOf: 'ES' }],
  ['blue house', { standsFor: 'President of South Korea', office: 'president', officeOf: 'KR' }],
  ['cheong wa dae', { standsFor: 'President of South Korea', office: 'president', officeOf: 'KR' }],
  ['malacanang', { standsFor: 'President of the Philippines', office: 'president', officeOf: 'PH' }],
  ['malacanang palace', { standsFor: 'President of the Philippines', office: 'president', officeOf: 'PH' }],
  ['planalto', { standsFor: 'President of Brazil', office: 'president', officeOf: 'BR' }],
  ['casa rosada', { standsFor: 'President of Argentina', office: 'president', officeOf: 'AR' }],
  ['la moneda', { standsFor: 'President of Chile', office: 'president', officeOf: 'CL' }],
  ['miraflores', { standsFor: 'President of Venezuela', office: 'president', officeOf: 'VE' }],
  ['zhongnanhai', { standsFor: 'Leadership of China', office: 'leadership', officeOf: 'CN' }],
  ['bankova', { standsFor: 'President of Ukraine', office: 'president', officeOf: 'UA' }],
  ['aso rock', { standsFor: 'President of Nigeria', office: 'president', officeOf: 'NG' }],
  ['union buildings', { standsFor: 'President of South Africa', office: 'president', officeOf: 'ZA' }],
  ['vatican', { standsFor: 'Holy See' }],
  ['vatican city', { standsFor: 'Holy See' }],
  ['holy see', { standsFor: 'Holy See' }],
  ['wall street', { standsFor: 'United States financial markets', office: 'markets', officeOf: 'US' }],
  [
    'pentagon',
    { standsFor: 'United States Department of Defense', office: 'defenseMinistry', officeOf: 'US' },
  ],
]);

/** Countries whose name takes the article. */
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles|Czech Republic|Dominican Republic|Central African Republic|Democratic Republic|Republic |Solomon Islands|Marshall Islands|Palestinian)/;

export function governmentOf(country: string): string {
  return `Government of ${WITH_ARTICLE.test(country) ? 'the ' : ''}${country}`;
}
