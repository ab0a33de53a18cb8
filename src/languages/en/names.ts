import type { NamesLanguage } from '../../analysis/names/language.ts';
import { wordSet } from '../word-set.ts';
import {
  bodyWords,
  calendarWords,
  companyEndings,
  kinship,
  linkingWords,
  placeWords,
  speechVerbs,
  titles,
} from './name-words.ts';
import { kinNouns } from './roles.ts';

/** `bill=william` */
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  );

const nicknames = pairs(`
  abe=abraham al=albert alex=alexander andy=andrew ben=benjamin bernie=bernard beth=elizabeth betty=elizabeth bill=william
  billy=william bob=robert bobby=robert brad=bradley cathy=catherine charlie=charles chris=christopher chuck=charles
  dan=daniel danny=daniel dave=david debbie=deborah dick=richard don=donald doug=douglas ed=edward eddie=edward
  fred=frederick gabe=gabriel greg=gregory hank=henry harry=henry jack=john jake=jacob jeff=jeffrey jenny=jennifer
  jerry=gerald jim=james jimmy=james joe=joseph joey=joseph jon=jonathan josh=joshua kate=katherine kathy=katherine
  ken=kenneth larry=lawrence leo=leonard liz=elizabeth maggie=margaret marty=martin matt=matthew meg=margaret
  mick=michael mike=michael mitch=mitchell nate=nathan ned=edward nick=nicholas pam=pamela pat=patrick peggy=margaret
  pete=peter phil=philip ray=raymond rich=richard rick=richard rob=robert ron=ronald sam=samuel sandy=alexander
  sasha=alexander steve=steven sue=susan ted=edward terry=terence tim=timothy toby=tobias tom=thomas tommy=thomas
  tony=anthony vicky=victoria volodya=vladimir walt=walter will=william zach=zachary
`);

export const names: NamesLanguage = {
  nameWords: [
    { kind: 'title', words: titles },
    { kind: 'company-ending', words: companyEndings },
    { kind: 'body', words: bodyWords },
    { kind: 'place', words: placeWords },
    { kind: 'speech', words: speechVerbs },
    { kind: 'kinship', words: kinship },
    { kind: 'calendar', words: calendarWords },
  ],
  linkingWords,
  articles: wordSet('the a an'),
  femaleTitles: wordSet(
    'mrs mrs. ms ms. miss dame lady queen princess duchess countess baroness sister congresswoman councilwoman chairwoman spokeswoman actress empress madam mme businesswoman',
  ),
  maleTitles: wordSet(
    'mr mr. sir lord king prince duke count baron father brother congressman councilman chairman spokesman actor emperor imam pope businessman',
  ),
  femalePronouns: wordSet('she her hers herself'),
  malePronouns: wordSet('he him his himself'),
  generations: wordSet('jr sr ii iii iv'),
  nameParticles: wordSet(
    'al el ul ad as ash an at bin bint ibn abu ben von van der den de da di del della dos das du la le ter ten zu af',
  ),
  nicknames,
  kinNouns,
  possessivePronouns: wordSet('her his their my our'),
  placePrepositions: wordSet('in at to from near of around into through towards outside inside via'),
  creditOpeners: `by
reporting by
editing by
writing by
compiled by
additional reporting by
additional reporting
written by
reported by
edited by
photo by
photos by
photo :
photograph :
image :
credit :
by :`
    .split('\n')
    .map((line) => line.split(' ')),
  ministryWords: wordSet('ministry'),
  ministryFields: wordSet(
    'foreign interior defence defense finance health justice education transport trade energy oil culture agriculture economy economic environment labor labour information tourism industry commerce planning housing water sports youth science technology internal external security public human social religious affairs and of emergency emergencies',
  ),
  nationalityEnding: /(?:an|ani|qi|ti|mi|li|ish|ese|ench|eek|utch|wiss|elsh)$/,
  sportWords: wordSet(
    'match goal goals coach striker midfielder goalkeeper defender winger quarterback pitcher innings wicket wickets league cup championship tournament playoff playoffs qualifier qualifying semifinal semi-final quarterfinal quarter-final kickoff halftime half-time overtime referee scored scorer scorers unbeaten relegation touchdown flanker prop fullback teammate teammates',
  ),
  positions: wordSet(
    'coach manager captain skipper striker forward midfielder defender winger goalkeeper keeper playmaker full-back fullback centre-back left-back right-back fly-half scrum-half prop hooker lock flanker wing batsman bowler all-rounder opener quarterback pitcher',
  ),
  contestVerbs: wordSet(
    'beat beats beating thrash thrashed thrashing edge edged hammer hammered trounce trounced stun stunned defeat defeated defeating overcome overcame outplayed face faces facing meet meets host hosts play plays playing eliminate eliminated',
  ),
  beforeTeams: wordSet(
    'the hosts champions holders leaders neighbours neighbors rivals visitors minnows newcomers',
  ),
  andWords: wordSet('and or'),
  bodyPurpose: wordSet('for'),
  companyEndings: wordSet(
    'inc corp corporation co company ltd limited llc llp plc ag sa spa nv bv ab asa oyj oao pjsc gmbh se pty bhd berhad tbk jsc group holdings holding',
  ),
  generalWords: wordSet(
    'ministry department office bureau agency authority administration commission committee council board congress parliament assembly senate chamber court tribunal police army navy force forces guard service services party movement front alliance union federation association society institute academy university college school foundation organization organisation center centre club team hospital museum bank fund company corporation group airlines national international united new central federal state royal general american european african',
  ),
  wellKnownAbbreviations: new Map([
    ['un', 'united nations'],
    ['eu', 'european union'],
    ['au', 'african union'],
    ['nato', 'north atlantic treaty organization'],
    ['ap', 'associated press'],
    ['afp', 'agence france-presse'],
    ['imf', 'international monetary fund'],
    ['who', 'world health organization'],
    ['fbi', 'federal bureau of investigation'],
    ['bbc', 'british broadcasting corporation'],
  ]),
};
