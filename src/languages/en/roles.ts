import type { RolesLanguage } from '../../analysis/names/roles-language.ts';
import { wordSet } from '../word-set.ts';

/** What people are: heads of “Defence Minister”, “a retired rear admiral”. Singular, lower case. */
const roleNouns = wordSet(`
  abbot academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent aide
  aide-de-camp airman alderman ambassador analyst anchor announcer anthropologist apprentice arbitrator archaeologist
  archbishop architect artist assassin assemblyman assemblywoman assistant astronaut astronomer athlete attaché attorney
  auditor author ayatollah baker banker barrister baron baroness billionaire biographer biologist bishop blogger bodyguard
  boss boxer brigadier broadcaster broker builder businessman businesswoman butcher cabinet-member cameraman campaigner candidate
  captain cardinal caretaker carpenter cartoonist catcher celebrity ceo cfo chair chairman chairperson chairwoman chancellor
  chaplain chef chemist chief choreographer cio clergyman cleric clerk climatologist clinician coach co-author co-chair
  co-chairman co-chairwoman co-director co-founder co-leader co-owner co-pilot colleague collector colonel columnist comedian
  comedienne commandant commandante commander commander-in-chief commentator commissioner commissioner-general
  commodore companion composer comptroller conductor confidant congressman congresswoman conservationist constable consul
  consul-general consultant contractor controller convict cook cook coo coordinator co-ordinator cornerback coroner corporal
  correspondent councillor councilman councilwoman councilor counsel counsellor counselor counterpart critic cto curator cyclist
  dancer daughter-in-law deacon dealer dean defector defender defendant delegate demographer demonstrator dentist deputy
  designer detainee detective developer dictator diplomat director director-general directress dissident doctor
  doorman driver duchess duke economist editor editor-at-large editor-in-chief educator elder emir emperor empress employee engineer
  engraver entrepreneur envoy epidemiologist escapee ethicist examiner executive expert explorer expert facilitator
  farmer father-in-law fellow fighter filmmaker financier firefighter fisherman footballer foreman forester forward founder
  friend fugitive futurist gardener general geneticist geographer geologist goalie goalkeeper governor governor-general
  graduate guard guardian guerrilla guide guitarist gunman guru hacker head headmaster headmistress headteacher heir heiress
  helmsman hero historian hostage hotelier housewife hunter hydrologist illustrator imam incumbent industrialist infielder
  informant inmate inspector inspector-general instructor interpreter inventor investigator investor jailer jeweller jockey
  journalist judge jurist justice juror king kingpin labourer lady landlord landowner laureate lawmaker lawyer leader lecturer
  legislator librarian lieutenant lieutenant-colonel linguist lobbyist locksmith lord machinist magistrate magnate mailman major
  manager marksman marshal mastermind mathematician mayor mechanic mediator medic member merchant meteorologist metropolitan
  midfielder midwife militant millionaire minder miner minister ministress missionary model mogul monarch monk moderator
  mountaineer mp mufti mullah musician navigator negotiator neighbor neighbour neurologist neuroscientist newscaster nominee notary
  novelist nun nurse nutritionist observer officer official oligarch ombudsman ombudswoman oncologist operator opponent organiser
  organizer ornithologist outfielder owner painter paramedic parliamentarian participant partner passenger pastor patriarch patient
  patron patrolman pediatrician performer pharmacist philanthropist philosopher photographer photojournalist physician physicist
  pianist pilgrim pilot pitcher plaintiff playmaker player playwright plumber poet policeman policewoman politician pollster pontiff
  pope porter postman potter preacher prefect premier presenter president president-elect prince princess principal printer
  prisoner producer professor programmer promoter prosecutor protester provost psychiatrist psychologist publicist publisher
  quarterback queen rabbi racer ranger reader reporter refugee registrar regent researcher resident respondent restaurateur retailer
  reverend rival runner sailor salesman saleswoman scholar scientist screenwriter scriptwriter sculptor seaman secretary
  secretary-general seismologist selector seller senator sergeant sheikh sheriff shipowner shopkeeper signatory singer skipper
  sniper sociologist soldier solicitor solicitor-general songwriter speaker specialist spokesman spokesperson spokeswoman spy
  statesman statistician steward stewardess storekeeper strategist striker strongman student sultan superintendent supervisor
  supporter surgeon surveyor survivor suspect swimmer tailor teacher technician teenager tenor tennis-player terrorist theologian
  therapist tradesman trader trainee trainer translator traveller treasurer trustee tutor tycoon umpire undersecretary vendor
  veteran veterinarian vicar vice-chairman vice-chancellor vice-president vice-premier victim victor villager violinist virologist
  volcanologist volunteer waiter waitress warden warlord warrior watchmaker weaver weightlifter whistleblower whistle-blower winger
  winner witness worker wrestler writer youth zoologist
  gen sen rep gov lt col maj capt cmdr sgt cpl pvt adm brig prof dr rev msgr supt det insp sec amb atty pres hon del
`);

/** What organizations are: heads of “Ukraine’s national energy company”. */
const bodyNouns = wordSet(`
  agency airline alliance arm army association authority bank body branch broadcaster brewer brokerage builder bureau business carmaker
  cartel chain channel charity club coalition college commission committee company conglomerate consortium consultancy
  contractor cooperative corporation council court daily department developer distributor division exchange exporter faction
  federation firm foundation front fund giant group guerrillas holding hospital insurer institute institution joint-venture lab
  laboratory league lender lobby magazine maker manufacturer militia ministry miner monitor monitors movement museum network
  newspaper ngo office operator organisation organization outlet paper partner party police producer programme
  provider publisher regulator retailer rival school sect service shipper side society startup start-up station subsidiary supplier
  team think-tank trader tribunal trust union university unit utility watchdog website weekly wing
`);

/** Lower-case words that may stand inside a role before its head. */
const roleModifiers = wordSet(`
  acting active assistant associate chief civil co- commanding communications corporate current deputy defence defense designate
  economic elected emeritus environmental ex- executive external federal field film finance financial first foreign former
  founding general global government head health honorary human independent influential interim interior internal international
  investment joint junior justice lead leading legal lieutenant local long-time longtime main managing marketing media medical military minority
  majority national naval navy newly-elected nuclear opposition outgoing incoming parliamentary party permanent police political press presidential
  principal prime prominent provincial public ranking rear regional religious research retired rights ruling rural sales science second
  security senior shadow social special spiritual staff state state-run supreme technical then third top trade transport treasury tribal
  union veteran vice visiting visuals well-known world youth young radical moderate hardline hard-line conservative liberal
  ministry newspaper magazine television radio agency army navy force council court company bank group university
  hospital school club team association federation city town village district county campaign election
  climate energy oil gas mining football soccer cricket tennis rugby basketball baseball hockey boxing cycling athletics
  lead rebel guerrilla militant separatist nationalist exiled jailed imprisoned convicted accused fellow late one-time onetime
  self-proclaimed de facto veteran award-winning prize-winning
`);

export const roles: RolesLanguage = {
  roleNouns,
  bodyNouns,
  roleModifiers,
  courtesyTitles: wordSet('mr mr. mrs mrs. ms ms. miss mx mx. sir madam mme mme. mr.s'),
  determiners: wordSet('the a an its his her their our my this that another one'),
  articles: wordSet('the a an'),
  /** Join what belongs to a role: “head of”, “minister for”, “lecturer at”, “consultant to”. */
  joiners: wordSet('of for at in to on with from and & de by under'),
  relatives: wordSet('who which that whose whom where'),
  roleVerbs: wordSet(
    'leads heads chairs runs teaches directs represents oversees serves works studies covers commands owns manages edits founded co-founded leads led headed chaired coaches coordinates presides researches specialises specializes',
  ),
  copulas: wordSet('is was became remains'),
  conjunctions: wordSet('and &'),
  modifierEnding: /(?:al|ic|ish|ese|ian|ous|ive|ary)$/,
  rolePrefix: /^(?:ex|co|vice)-/,
  possessive: /^[’']s?$/,
  /** End a role: verbs, conjunctions and adverbs that no role contains. */
  stops: wordSet(`
    said says say told tells added adds announced warned is was are were be been being has have had will would can could may might
    must shall should do does did who which that whose whom when while where after before since until as because if but or nor
    not n't n’t he she it they we you i him them us me there here also then now yesterday today tomorrow monday tuesday wednesday
    thursday friday saturday sunday january february april june july august september october november december arrived became met went came made took called urged accused denied rejected insisted
    according during amid amidst despite against about into over between among through
  `),
  of: wordSet('of for at'),
  lateWords: wordSet('late'),
};
