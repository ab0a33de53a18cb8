const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** What governments do, in the forms that stand after their name. */
export const governmentVerbs = words(`
said says say announced announces accused accuses accuse denied denies deny warned warns urged urges called calls
condemned condemns rejected rejects agreed agrees refused refuses insisted insists demanded demands vowed vows
pledged pledges threatened threatens claimed claims confirmed confirms declared declares signed signs imposed imposes
expelled expels summoned summons recalled recalls recognized recognizes recognised recognises backed backs supported
supports opposed opposes offered offers proposed proposes promised promises decided decides plans planned wants wanted
hopes seeks sought sees sends sent deployed deploys ordered orders launched launches suspended suspends banned bans
approved approves ratified blocked blocks vetoed vetoes retaliated responded responds replied told asked asks
welcomed welcomes criticized criticizes criticised criticises blamed blames considers considered views viewed
believes believed maintains maintained argues argued stresses stressed reiterated intends intended withdrew
lifted eased tightened halted stopped severed cut restored resumed broke extended signalled signaled
protested complained apologized apologised negotiated invaded annexed attacked fired bombed struck retaliates
has have had will would must should could can cannot may is was does did`);

/** Words before a place name whose partner or target is a government. */
export const governmentPartners = words(`
urged urge urges urging accused accuse accuses accusing blamed blame blames blaming told asked asks pressed press
pressure pressured pressuring condemned condemn condemns condemning criticized criticised warned warn warns warning
persuade convince sanctions against between with toward towards called`);

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
  ['state house', 'President'],
  ['union buildings', 'President of South Africa'],
  ['vatican', 'Holy See'],
  ['vatican city', 'Holy See'],
  ['holy see', 'Holy See'],
  ['wall street', 'United States financial markets'],
  ['brussels', 'European Union'],
]);

/** Countries whose name takes the article. */
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles|Czech Republic|Dominican Republic|Central African Republic|Democratic Republic|Republic |Solomon Islands|Marshall Islands|Palestinian)/;

export function governmentOf(country: string): string {
  return `Government of ${WITH_ARTICLE.test(country) ? 'the ' : ''}${country}`;
}
