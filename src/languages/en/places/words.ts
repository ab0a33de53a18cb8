import { wordSet } from '../../word-set.ts';

/** Common nouns of places, singular and plural, that stand beside a name. */
export const genericNouns = wordSet(`
city cities town towns village villages hamlet suburb suburbs neighborhood neighbourhood district districts
borough county counties parish province provinces state states region regions governorate prefecture oblast
republic territory department municipality commune capital port island islands peninsula area valley river
lake sea bay gulf strait mountain mountains desert coast border township settlement camp metropolis resort
enclave exclave stronghold kingdom emirate canton krai raion voivodeship barangay`);

export const regionNouns = wordSet(`
district districts county counties parish province provinces state states region regions governorate prefecture oblast
republic territory department canton krai raion voivodeship emirate`);

export const townNouns = wordSet('city cities town towns village villages suburb capital port commune');

export const ofPlaces = wordSet(
  'governor mayor bishop archbishop sheriff prefect emir sultan residents inhabitants outskirts suburbs constituency diocese',
);

export const of = wordSet('of');
export const articles = wordSet('the');

export const siteNouns = wordSet(`
street st. avenue ave. road rd. boulevard blvd. lane drive highway parkway freeway motorway turnpike expressway square
plaza alley bridge tunnel river creek lake bay beach harbor harbour island islands peninsula mountain mountains hill hills
valley canyon forest desert park gardens falls springs cemetery airport`);

export const streetNouns = wordSet(
  'street st. avenue ave. road rd. boulevard blvd. highway parkway river creek',
);

export const namedAfar = wordSet(`
street st. avenue ave. road rd. boulevard blvd. lane drive highway parkway freeway motorway turnpike expressway alley
river creek lake mountain mountains hill hills valley forest mount fort rue via calle cape`);

export const siteOpeners = wordSet('lake mount fort rue via calle plaza camp cape port isle');

export const hyphenated = wordSet(
  'based born area bound held controlled occupied administered annexed headquartered',
);

export const particles = wordSet('al el ash ar az ad');

export const placePrepositions = wordSet(`
in at near from to into through across outside inside around toward towards via throughout between within
northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern
north-western south-eastern south-western north south east west northeast northwest southeast southwest
nearby downtown suburban greater mainland`);

export const inside = wordSet('in near around outside throughout across downtown nearby');

export const peoples = wordSet(`
arab arabs arabic english hebrew latin jew jews jewish muslim muslims islamic christian christians hindu hindus sikh sikhs
buddhist buddhists shia shiite shiites sunni sunnis kurd kurds kurdish roma slavic slav slavs nordic hispanic latino latinos
african africans asian asians european europeans western westerners caucasian cherokee navajo sioux apache inuit maori
korean koreans urdu hindi farsi mandarin cantonese pashto pashtun pashtuns hausa yoruba igbo swahili tigrinya creole
yazidi yazidis druze alawite alawites maronite copt copts coptic protestant protestants catholic catholics orthodox`);

export const paperWords: readonly string[] = [
  'daily',
  'news',
  'herald',
  'press',
  'times',
  'post',
  'journal',
  'tribune',
  'gazette',
  'chronicle',
  'today',
  'online',
  'star',
  'sun',
  'record',
  'courier',
  'leader',
  'standard',
  'mercury',
  'examiner',
  'observer',
  'mail',
  'echo',
  'express',
  'advertiser',
  'evening',
  'morning',
  'weekly',
  'local',
  'live',
  'patch',
  'tv',
  'radio',
  'sentinel',
  'argus',
  'independent',
  'reporter',
  'banner',
  'democrat',
  'republican',
  'citizen',
  'enterprise',
  'voice',
  'messenger',
  'pilot',
  'register',
  'review',
  'bulletin',
  'dispatch',
  'free',
  'union',
  'eagle',
  'world',
  'ledger',
  'telegraph',
  'telegram',
  'patriot',
  'item',
];

export const compass = wordSet(`
north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
northwestern southeastern southwestern upper lower greater inner outer mid metro downtown old new`);

export const worlds = wordSet('earth mercury venus mars saturn uranus pluto');

/**
 * Gazetteer names that are English words, months, or names of people and things first. Written from
 * our own knowledge of which of them mislead; each needs a town's context to be read as a place.
 */
export const wordsFirst = wordSet(`
reading mobile nice bath most man of the and for are has had was any all one two six ten male police bus god
march may june august april sunday monday friday saturday tuesday wednesday thursday spring summer winter
autumn fall north south east west northern southern eastern western central northeast northwest southeast
southwest home house church college university school park hill hills lake river valley beach bay island
center centre market street road avenue bridge forest garden gardens grove field fields green union liberty
independence freedom hope justice progress unity victory republic democrat democratic national international
federal general major mayor governor president prince princess king queen bishop pope sheriff judge police
army navy air force guard marine marines state states county city town village district province region
best big black blue brown bright buffalo cook deal deer eagle early enterprise even fair fairly fame
farmer farmers fish gap gas gold golden good grant great group hall hand heart high holy hot hunter ice iron
joy key lay lead lime little long love low mason media mercury mission model moon moose more moral new news
normal oak oil old orange palm paradise peach pearl pine plains plum pole poles polish price prior pure
ray red rice rich rock rose rough sale sandy saw scene sea see sharp short silver simple six sky sir small
smart snow so sound speed split star steel stone storm story strong sugar sun sweet tax temple thousand
time times tip top trade trail turn twist universal upper urban velvet view wall war warm water wave way
weed well wells white wide wild wind wing winner wish wolf wood woods wool worth wright yellow young
who why what when where which while will with would you your this that these those there then than them
bank banks board book bush case chance circle clear close club coal cross crown crystal dance date day days
deep dream drew dual edge effort electric energy engineer equality eve ever excel experiment express
facebook twitter google apple amazon nation nations commerce economy security congress senate parliament
christian christ christmas easter islam islamic muslim catholic baptist lutheran
van von de del la le el al bin ben san santa saint st mr mrs ms dr
adam adams albert alexander alfred alice allen amy andrew anderson angela ann anna anne anthony arnold arthur
barbara barry becker bell ben bennett benjamin bernard betty bill bob boris bradley brandon brian bruce bryan burke
burns butler campbell carl carlos carol caroline carroll carter catherine charles charlie chris christopher clark
clay clayton clinton collins cooper craig crawford curtis daniel david davis dawson dean dennis diana diego dixon
donald donna douglas duncan dylan eden edgar edward edwards elizabeth ellen elliott ellis emma eric ethan
eugene evans felix ferguson fernando fisher florence floyd ford foster francis frank franklin fred gabriel gary george gerald
gibson gilbert glen glenn gordon graham grace greg gregory hamilton harold harris harrison harry harvey hayes helen henry herbert
holmes houston howard hudson hughes hugo ian irving isaac jack jackson jacob james jamie jane jason jean jeff jefferson jennifer
jenkins jerome jerry jesse jessica jim joan joe john johnson jon jonathan jones jose joseph josh joshua juan judith judy julia julian
justin karen karl kate katherine kay keith kelly ken kennedy kenneth kerry kevin kim kyle lance larry laura lauren laurence lawrence lee
leo leon leonard leslie lewis lincoln linda lindsay lloyd logan lopez louis louise lucas lucy luis luke luther lynn madison marc marcus
margaret maria marie mario marion mark marshall martha martin martinez mary mason matthew maurice max maxwell melissa meredith michael michelle mike
miller milton miranda mitchell monica montgomery morgan morris murray nancy nathan neil nelson newton nicholas nick nicole noah norman olivia
oliver oscar otto owen pamela parker patricia patrick patterson paul paula payne pedro perry peter philip phillips
pierce porter powell rachel ralph ramsey randall randolph raymond rebecca reed reid richard richards riley robert roberts robin robinson rodney
rodriguez roger rogers roland ronald rosa ross roy russell ruth ryan salem sam samantha samuel sanchez sandra santiago santos
sara sarah scott sean shannon sharon shaw shelby shelley sherman shirley sidney simon smith sophia spencer stanley stella stephen steve steven stewart stuart
sullivan susan sydney taylor teresa terry theodore thomas thompson tim timothy todd tom tony tracy travis troy tucker tyler
valentine vanessa vernon veronica victor victoria vincent virginia wade walker wallace walter ward warren watson wayne webb webster wendy wesley
whitney wilbur william williams willis wilson winston woodrow wright xavier zachary trump biden obama putin macron merkel erdogan`);

/** Capitalised after a place name, these make the whole the name of something else. */
export const nameHeads = wordSet(`
university college school academy institute hospital church cathedral mosque temple museum library theater theatre
times post herald tribune news journal gazette star daily press chronicle examiner telegraph observer guardian
mirror record bulletin inquirer dispatch courier sentinel globe register magazine review broadcasting tv radio
department police ministry office council court commission committee board authority agency bureau association
federation union league party society foundation institute company corp corp. inc inc. ltd ltd. group bank airlines airways
holdings industries stores motors railway railways railroad electric energy power oil gas mining insurance
fc united city rovers wanderers athletic giants yankees mets jets rangers knicks lakers dodgers angels bulls bears cubs
red white blue sox eagles phillies steelers pirates penguins patriots bruins celtics dolphins heat marlins magic
cowboys mavericks stars rockets astros texans spurs nuggets broncos rockies avalanche suns cardinals diamondbacks coyotes
warriors giants 49ers raiders athletics kings sharks ducks clippers seahawks mariners sounders blazers timbers
lions tigers pistons wings browns cavaliers indians guardians reds bengals packers bucks brewers vikings twins wild
timberwolves chiefs royals rams blues colts pacers titans predators saints pelicans hornets panthers falcons hawks
braves thrashers jaguars buccaneers rays lightning redskins commanders nationals wizards capitals ravens orioles
bills sabres maple leafs raptors jays canadiens senators flames oilers canucks expos
accord accords agreement treaty summit conference declaration process protocol convention cup open championship championships
marathon festival games olympics tour prix derby
army navy air force forces guard brigade brigades regiment division battalion command fleet
parliament assembly congress senate house republican republicans democrat democrats
airport station stadium arena hotel center centre building tower bridge street road avenue boulevard highway drive lane square park
exchange index chamber symphony orchestra philharmonic ballet opera`);

export const personTitles = wordSet(`
mr. mrs. ms. miss dr. prof. sir dame lord lady rev. sen. rep. gov. gen. col. maj. capt. lt. sgt. president minister
chancellor senator congressman congresswoman representative governor mayor judge justice secretary ambassador general
colonel captain lieutenant sergeant officer detective inspector pope king queen prince princess sheikh imam ayatollah
coach manager spokesman spokeswoman chairman chairwoman director professor doctor commissioner chief`);
