import type { RolesLanguage } from '../../analysis/names/roles-language.ts';
import { wordSet } from '../word-set.ts';

/** What people are: heads of “Defence Minister”, “a retired rear admiral”. Singular, lower case. */
const callings = wordSet(`
  abbess abbot academic accountant accuser activist actor actress adjutant administrator admiral adversary adviser
  advisor advocate agent agronomist aide aide-de-camp airman alderman alderwoman all-rounder ally ambassador
  anaesthetist analyst anchor anchorman anchorwoman animator announcer anthropologist appellant apprentice arbitrator
  archaeologist archbishop archdeacon architect archivist arranger arsonist artist assassin assemblyman assemblywoman
  assistant astronaut astronomer asylum-seeker athlete attaché attorney attorney-general auctioneer auditor
  augustinian author ayatollah babysitter bailiff baker ballerina bandleader banker barista baritone barmaid barman
  baron baroness baronet barrister baseman bassist batsman beekeeper benedictine benefactor billionaire biochemist
  biographer biologist bishop bishop-elect blacksmith blogger bodybuilder bodyguard bookkeeper bookmaker bookseller
  boss botanist bowler boxer bricklayer brigadier broadcaster broker builder burglar businessman businesswoman butcher
  bystander cabinet-member cadet cameraman campaigner candidate captain cardinal cardiologist caregiver carer
  caretaker carpenter cartoonist cashier catcher catechist celebrity cellist ceo cfo chair chairman chairperson
  chairwoman challenger champion chancellor chaplain chargé chef chemist chief chieftain choirmaster choreographer
  cinematographer cio cleaner clergyman cleric clerk climatologist climber clinician clown co-author co-chair
  co-chairman co-chairwoman co-director co-founder co-leader co-ordinator co-owner co-pilot co-star coach colleague
  collector colonel columnist comedian comedienne commandant commandante commander commander-in-chief commentator
  commissar commissioner commissioner-general commodore communist companion compatriot complainant composer
  comptroller concierge conductor confidant confidante congressman congresswoman conman conscript conservationist
  conservator constable consul consul-general consultant contender contractor controller convener convenor convict coo
  cook coordinator cornerback coroner corporal correspondent cosmonaut councillor councilman councilor councilperson
  councilwoman counsel counsellor counselor counterpart countess courier crewman criminologist critic cto curator
  cyclist dame dancer deacon dealer dean debutant decorator defector defendant defender delegate democrat demographer
  demonstrator dentist deputy dermatologist deserter designer detainee detective developer dictator diplomat director
  director-general directress dispatcher dissident distiller diver docker doctor doorman dramatist driver driver-guide
  drummer duchess duke ecologist economist editor editor-at-large editor-in-chief educator elder electrician emir
  emperor employee empress engineer engraver entertainer entomologist entrepreneur envoy epidemiologist escapee
  essayist ethicist ethnologist evacuee evangelist examiner executive expert explorer extremist eyewitness facilitator
  farmer fellow fencer ferryman fighter filmmaker financier finisher firefighter fireman fisherman fisherwoman
  fly-half footballer forager forecaster foreman forester forward founder franciscan fraudster freshman friar friend
  front-runner frontman frontrunner fugitive futurist gamer gangster gardener general geneticist geographer geologist
  geophysicist glaciologist goalie goalkeeper goaltender goldsmith golfer governor governor-general graduate
  gravedigger grocer grower guard guardian guerrilla guide guitarist gunman gunner guru gymnast gynaecologist
  gynecologist hacker hairdresser handyman hardliner head headmaster headmistress headteacher heir heiress helmsman
  herder hero hijacker hiker historian hitman hostage hotelier housekeeper housewife humorist hunter hurdler
  hydrologist illustrator imam immunologist impresario incumbent industrialist infielder influencer informant informer
  inmate innkeeper insider inspector inspector-general instructor intern internee interpreter inventor investigator
  investor islamist jailer janitor jesuit jeweller jihadist jockey journalist judge judoka jurist juror justice
  keyboardist kidnapper killer king kingpin laborer labourer lady landlord landowner laureate lawmaker lawyer layman
  leader lecturer legislator librarian lieutenant lieutenant-colonel lieutenant-general lifeguard linebacker lineman
  linesman linguist lobbyist locksmith longshoreman lord loyalist lumberjack lyricist machinist maestro magician
  magistrate magnate maid mailman major major-general manager marksman marshal mastermind mathematician maverick mayor
  mechanic medalist medallist mediator medic member mentor mep mercenary merchant meteorologist metropolitan
  microbiologist midfielder midshipman midwife migrant militant militiaman millionaire minder miner minister
  ministress missionary mla mlc mobster model moderator mogul monarch monk monsignor motorist mountaineer mp msp mufti
  mullah murderer musician musicologist nanny nationalist naturalist navigator negotiator neighbor neighbour
  neurologist neuroscientist neurosurgeon newcomer newscaster nominee notary novelist nun nuncio nurse nutritionist
  observer obstetrician oceanographer officer official oligarch olympian ombudsman ombudsperson ombudswoman oncologist
  onlooker operator opponent organiser organist organizer ornithologist orphan osteopath outfielder owner
  paediatrician painter palaeontologist paleontologist panelist panellist paralegal paralympian paramedic paratrooper
  parishioner parliamentarian participant partner passenger passer-by passerby pastor pathologist patient patriarch
  patrolman patron peacekeeper pediatrician pensioner performer petitioner pharmacist philanthropist philosopher
  photographer photojournalist physician physicist physiologist physiotherapist pianist pilgrim pilot pitcher
  plaintiff planner planter plasterer player playmaker playwright plumber podcaster poet policeman policewoman
  politician pollster pontiff pope populist porter postman postmaster potter preacher predecessor prefect prelate
  premier presenter president president-elect priest primate prince princess principal printer prioress prisoner
  producer professor programmer promoter propagandist prosecutor prospector protester protégé protégée provost
  psychiatrist psychologist psychotherapist publicist publisher pundit puppeteer quarterback quartermaster queen rabbi
  racer radiologist rancher ranger rapper rapporteur reader rebel receptionist referee reformer reformist refugee
  regent registrar reporter representative republican rescuer researcher reservist resident respondent restaurateur
  restorer retailer reverend rival robber rookie rower ruler runner runner-up sailor salesian salesman salesperson
  saleswoman sarpanch satirist saxophonist scholar schoolboy schoolgirl schoolmaster schoolteacher scientist
  screenwriter scriptwriter sculptor seafarer seaman seamstress secretary secretary-general seismologist selectman
  selector seller senator separatist sergeant serviceman servicewoman shareholder sheikh shepherd sheriff shipowner
  shooter shopkeeper shopper shortstop signatory singer skater skier skipper smuggler sniper snowboarder socialist
  sociologist soldier solicitor solicitor-general sommelier songwriter soprano speaker specialist speechwriter
  spokesman spokesperson spokeswoman sportswriter sprinter spy staffer stalwart statesman statistician steward
  stewardess stockbroker stonecutter stonemason storekeeper storyteller strategist streamer striker strongman student
  substitute successor sultan superintendent supervisor supporter surfer surgeon surveyor survivor suspect swimmer
  tailor taoiseach teacher teammate technician teen teenager tennis-player tenor terrorist theologian therapist thief
  thinker toddler trader tradesman trafficker trainee trainer translator traveller treasurer triathlete trooper
  trucker trustee tutor tycoon tánaiste umpire undersecretary undertaker unionist upholsterer vendor vet veteran
  veterinarian vicar vice-admiral vice-chairman vice-chancellor vice-premier vice-president viceroy victim victor
  villager violinist violist virologist virtuoso vlogger vocalist volcanologist volunteer waiter waitress warden
  warlord warrior watchmaker weaver weightlifter whistle-blower whistleblower wicket-keeper wicketkeeper winemaker
  winger winner witness worker wrestler writer youth youtuber zookeeper zoologist
  gen sen rep gov lt col maj capt cmdr sgt cpl pvt adm brig prof dr rev msgr supt det insp sec amb atty pres hon del
`);

/** What people are to each other: “her younger son”. */
export const kinNouns = wordSet(`
  aunt boyfriend brother brother-in-law cousin dad daughter daughter-in-law father father-in-law fiancé fiancée
  girlfriend godfather godmother godson granddaughter grandfather grandmother grandson great-granddaughter
  great-grandfather great-grandmother great-grandson half-brother half-sister husband mom mother mother-in-law mum
  nephew niece sibling sister sister-in-law son son-in-law stepbrother stepdaughter stepfather stepmother stepsister
  stepson twin uncle widow widower wife
`);

export const personNouns: ReadonlySet<string> = new Set([...callings, ...kinNouns]);

/** As much things as people, and roles beside a name only: “film star NAME”, “NAME, a key figure in …”. */
const figures = wordSet(
  'centrist citizen conservative figure flanker heavyweight hooker hopeful host independent legend liberal lock native prop seed star whip',
);

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
  roleNouns: new Set([...personNouns, ...figures]),
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
