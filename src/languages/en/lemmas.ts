/**
 * Base forms: endings with what stands in their place, and words that the endings get wrong. Learnt by
 * `training/syntax/learn-lemmas.ts` from the Universal Dependencies treebanks GUM and EWT (NOTICES.md);
 * built by `npm run train -- syntax`, not edited by hand.
 */
import type { Lemmas } from '../../analysis/syntax/lemmas.ts';

const ENDINGS: Record<string, string> = {
  plural: `
    a>a c>c d>d e>e f>f g>g h>h i>i l>l m>m s> y>y 's> en>an hes>h ies>y sses>ss`,
  third: `
    s> hes>h ies>y sses>ss`,
  past: `
    d> e>e f>f h>h n> t>t w>w ed> id>y ne> bed>be ced>ce eed>ee ged>ge ied>y ped> sed>se ued>ue ved>ve zed>ze
    amed>ame ared>are ated>ate bled>ble ided>ide ired>ire nned>n oded>ode oted>ote rred>r ssed>ss tled>tle tted>t
    uded>ude umed>ume ured>ure uted>ute aired>air eared>ear eated>eat elled>el lined>line mined>mine oured>our`,
  ing: `
    g>g n> ing> cing>ce ging>ge ping> sing>se uing>ue ving>ve zing>ze ating>ate eping>ep iding>ide ining>ine
    iring>ire nning>n oming>ome oting>ote rring>r ssing>ss tling>tle tting>t uming>ume uring>ure uting>ute`,
  more: `
    e>e r> s>s er>`,
  'more-so': `
    e>e r> s>s er>`,
  most: `
    t>t st> est> iest>y lest>le`,
  'most-so': `
    t>t`,
};

const EXCEPTIONS: Record<string, string> = {
  DT: `
    an>a these>this those>that`,
  MD: `
    'd>would 'll>will ca>can wo>will`,
  POS: `
    '>'s s>'s`,
  PRP: `
    's>we em>they her>she him>he me>i them>they u>you us>we`,
  RB: `
    aka>a.k.a. n't>not nt>not`,
  VBP: `
    'm>be 're>be 've>have am>be are>be m>be r>be ve>have`,
  WP: `
    whom>who`,
  ing: `
    aiding>aid assembling>assemble avoiding>avoid beating>beat belonging>belong blaming>blame blooming>bloom
    boycotting>boycott bringing>bring citing>cite comparing>compare competing>compete compiling>compile
    completing>complete containing>contain controlling>control declaring>declare describing>describe
    developing>develop digging>dig eating>eat enabling>enable exploding>explode exploring>explore filing>file
    focusing>focus fundraising>fundrais gaining>gain googling>google handling>handle hanging>hang heating>heat
    helping>help hiking>hike hoping>hope including>include intervening>intervene inviting>invite joining>join
    kidding>kid lying>lie maintaining>maintain making>make naming>name neighbouring>neighbour owing>owe
    postponing>postpone pouring>pour preceding>precede preparing>prepare prescribing>prescribe rebelling>rebel
    remaining>remain repairing>repair restoring>restore ruling>rule scoring>score sharing>share shooting>shoot
    sparing>spare struggling>struggle superseding>supersede swimming>swim tackling>tackle taking>take training>train
    travelling>travel treating>treat underlying>underlie writing>write`,
  more: `
    better>good closer>close earlier>early easier>easy farther>far further>further larger>large later>late safer>safe
    stranger>strange wider>wide worse>bad`,
  'more-so': `
    better>well closer>close earlier>early further>far later>late worse>badly`,
  most: `
    best>good biggest>big closest>close eldest>old hottest>hot largest>large latest>late least>least most>most
    smallest>small worst>bad`,
  'most-so': `
    best>well longest>long`,
  past: `
    'd>have aided>aid applauded>applaud arose>arise ate>eat avoided>avoid became>become been>be began>begin
    begun>begin belonged>belong bid>bid bombed>bomb born>bear bought>buy boycotted>boycott broke>break broken>break
    brought>bring built>build came>come caught>catch chose>choose chosen>choose cited>cite combined>combine
    completed>complete conceded>concede confined>confine controlled>control convened>convene created>create
    debuted>debut defined>define developed>develop did>do died>die drew>draw drove>drive dug>dig erred>err
    escaped>escape est>estimate exiled>exile explored>explore fell>fall felt>feel filed>file fined>fine fled>flee
    flew>fly focused>focus forgave>forgive forgot>forget fought>fight found>find frozen>freeze gave>give got>get
    gotten>get grew>grow had>have handled>handle held>hold helped>help honed>hone hoped>hope insured>ensure
    invited>invite invoked>invoke kept>keep knew>know lay>lie led>lead left>leave liked>like lined>line lost>lose
    made>make meant>mean met>meet mistook>mistake owed>owe persuaded>persuade piled>pile pled>plead
    postponed>postpone prolonged>prolong provoked>provoke ran>run read>read rebuilt>rebuild recreated>recreate
    recycled>recycle red>read restored>restore rooted>root rose>rise routed>rout ruled>rule run>run sang>sing
    sank>sink sat>sit saw>see scheduled>schedule scored>score sent>send shed>shed shot>shoot smelled>smell
    soared>soar sold>sell sought>seek spent>spend spoke>speak spoken>speak spread>spread stemmed>stem stole>steal
    stolen>steal stored>store sunk>sink tasted>taste taught>teach thought>think told>tell took>take traded>trade
    trampled>trample typed>type understood>understand underwent>undergo united>unite was>be welcomed>welcome
    well-known>well-known went>go were>be where>be wiped>wipe withdrew>withdraw won>win worn>wear written>write
    wrote>write`,
  plural: `
    analyses>analysis biases>bias buses>bus children>child clothes>clothes corpora>corpus criteria>criterion
    earnings>earnings feet>foot genitalia>genital gis>gis glasses>glasses hamburguers>hamburger
    job-seekers>job-seekers kg>kilogram km>kilometer lies>lie lives>life m>meter means>means media>medium
    movies>movie pants>pants people>person pies>pie politics>politics potatoes>potato regards>regards remains>remains
    schoolchildren>schoolchild series>series species>species stimuli>stimulus surroundings>surroundings
    t-shirts>t-shirts taxes>tax thanks>thanks ties>tie troops>troops`,
  third: `
    's>be does>do fixes>fix focuses>focus goes>go has>have is>be lies>lie s>be se>be`,
};

const pairs = (text: string) =>
  text
    .trim()
    .split(/\s+/)
    .map((item): [string, string] => {
      const [from, to] = item.split('>');
      return [from ?? '', to ?? ''];
    });

const byKey = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, new Map(pairs(text))]));

export const lemmas: Lemmas = {
  inflections: {
    NNS: 'plural',
    VBZ: 'third',
    VBD: 'past',
    VBN: 'past',
    VBG: 'ing',
    JJR: 'more',
    RBR: 'more-so',
    JJS: 'most',
    RBS: 'most-so',
  },
  exceptions: byKey(EXCEPTIONS),
  endings: byKey(ENDINGS),
};
