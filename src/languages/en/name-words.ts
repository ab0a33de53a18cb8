/** Words around and inside names. Lower case. */
import { wordSet } from '../word-set.ts';

/** Stand before a person's name and are no part of it. */
export const titles = wordSet(`
  mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir dame lord lady baron baroness count countess
  king queen prince princess duke duchess emperor empress sultan sheikh shaikh sheik emir ayatollah mullah imam mufti
  rabbi pope cardinal archbishop bishop father sister brother rev rev. reverend pastor deacon monsignor msgr.
  president president-elect vice-president premier chancellor minister secretary senator sen sen. sens. representative
  rep rep. reps. congressman congresswoman governor gov gov. govs. mayor councilman councilwoman councillor councilor alderman
  delegate ambassador envoy consul justice judge magistrate prosecutor attorney atty. sheriff superintendent supt.
  inspector insp. detective det. sergeant sgt sgt. corporal cpl. private pvt. officer constable chief
  general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. commander cmdr cmdr. admiral adm
  adm. brigadier brig. marshal commodore private hon hon. honorable comrade chairman chairwoman chairperson chair
  speaker spokesman spokeswoman spokesperson coach goalkeeper midfielder striker defender winger forward captain
  director analyst economist lawyer professor author singer actor actress director leader commissioner deputy
`);

/** Close a company's name. */
export const companyEndings = wordSet(`
  inc inc. corp corp. corporation co co. company cos. ltd ltd. limited llc l.l.c. llp plc p.l.c. ag sa s.a. spa s.p.a. nv n.v.
  bv b.v. ab asa oyj oao pjsc ojsc gmbh kg se ase a/s kk k.k. pty bhd berhad tbk jsc sarl srl holdings holding group
  partners bros. brothers sons associates industries enterprises international technologies systems solutions
  pharmaceuticals laboratories motors airlines airways energy resources petroleum insurance securities capital
  ventures investments financial bancorp bank trust fund stores foods entertainment pictures studios records media
  lines shipping communications networks telecom steel mining chemicals semiconductor electronics electric
`);

/** Stand in the names of bodies that are no companies. */
export const bodyWords = wordSet(`
  ministry department office bureau agency authority administration commission commissioner committee council
  board cabinet congress parliament assembly senate house chamber court tribunal directorate secretariat
  inspectorate prosecutor police army navy force forces guard corps brigade brigades battalion division regiment command
  intelligence service services party parties movement front alliance coalition league union federation confederation
  association society institute institution academy university college school foundation organization organisation
  center centre club team united fc cf sc afc rovers athletic orchestra church synod diocese
  hospital clinic museum library laboratory network observatory exchange times post journal herald tribune gazette
  news press radio television tv broadcasting magazine daily weekly
  militia militants army taliban liberation democratic republican socialist communist labour labor conservative liberal
  nationalist islamic workers teachers farmers trade chamber unit taskforce
`);

/** Stand in the names of places. */
export const placeWords = wordSet(`
  province state district county region prefecture governorate oblast canton municipality territory republic kingdom
  island islands isle peninsula archipelago cape bay gulf strait channel sea ocean lake river creek delta falls canal
  mount mountain mountains range hill hills valley plateau desert forest jungle basin coast beach reef shore
  city town village borough township suburb neighborhood neighbourhood quarter avenue street road square boulevard
  highway bridge tunnel park reserve garden gardens square airport port harbor harbour station terminal base camp
  prison stadium arena palace castle tower temple mosque cathedral cemetery dam mine field crossing border checkpoint
  north south east west northern southern eastern western central upper lower
`);

/** Report somebody's words. */
export const speechVerbs = wordSet(`
  said says say saying told tells added adds announced announces warned warns claimed claims denied denies insisted
  stated argued confirmed acknowledged admitted declared explained noted predicted promised reported suggested testified
  tweeted wrote writes vowed urged
`);

/** What relatives are called; near names of people. */
export const kinship = wordSet(`
  father mother son daughter wife husband brother sister widow uncle aunt nephew niece cousin grandfather grandmother
  grandson granddaughter parents family born aged
`);

/** Days, months and the like: capitalised and no names. */
export const calendarWords = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march
  april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul
  jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. easter christmas ramadan
`);

/** Lower-case words inside names. */
export const linkingWords = wordSet(`
  of for and the & in on at to de del della di da das do dos du des la le les el al van von der den ter ten und y e bin
  ibn bint abu ben zu af av
`);
