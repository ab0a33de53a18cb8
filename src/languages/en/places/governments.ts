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
export const seatsOfPower: ReadonlyMap<string, string> = new Map([
  ['kremlin', 'Government of Russia'],
  ['white house', 'President of the United States'],
  ['oval office', 'President of the United States'],
  ['capitol hill', 'United States Congress'],
  ['capitol', 'United States Congress'],
  ['downing street', 'Prime Minister of the United Kingdom'],
  ['10 downing street', 'Prime Minister of the United Kingdom'],
  ['whitehall', 'Government of the United Kingdom'],
  ['westminster', 'Parliament of the United Kingdom'],
  ['holyrood', 'Parliament of Scotland'],
  ['stormont', 'Government of Northern Ireland'],
  ['buckingham palace', 'Monarch of the United Kingdom'],
  ['elysee', 'President of France'],
  ['elysee palace', 'President of France'],
  ['quai dorsay', 'Foreign Ministry of France'],
  ['palazzo chigi', 'Government of Italy'],
  ['quirinale', 'President of Italy'],
  ['moncloa', 'Government of Spain'],
  ['moncloa palace', 'Government of Spain'],
  ['blue house', 'President of South Korea'],
  ['cheong wa dae', 'President of South Korea'],
  ['malacanang', 'President of the Philippines'],
  ['malacanang palace', 'President of the Philippines'],
  ['planalto', 'President of Brazil'],
  ['casa rosada', 'President of Argentina'],
  ['la moneda', 'President of Chile'],
  ['miraflores', 'President of Venezuela'],
  ['zhongnanhai', 'Leadership of China'],
  ['bankova', 'President of Ukraine'],
  ['aso rock', 'President of Nigeria'],
  ['union buildings', 'President of South Africa'],
  ['vatican', 'Holy See'],
  ['vatican city', 'Holy See'],
  ['holy see', 'Holy See'],
  ['wall street', 'United States financial markets'],
  ['pentagon', 'United States Department of Defense'],
]);

/** Countries whose name takes the article. */
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles|Czech Republic|Dominican Republic|Central African Republic|Democratic Republic|Republic |Solomon Islands|Marshall Islands|Palestinian)/;

export function governmentOf(country: string): string {
  return `Government of ${WITH_ARTICLE.test(country) ? 'the ' : ''}${country}`;
}
