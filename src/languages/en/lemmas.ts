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
    d> e>e f>f h>h n> t>t w>w ed> id>y ne> bed>be ced>ce ged>ge ied>y ped> sed>se ued>ue ved>ve zed>ze amed>ame
    ared>are ated>ate bled>ble ided>ide ired>ire nned>n oded>ode oted>ote rred>r ssed>ss tled>tle tted>t uded>ude
    umed>ume ured>ure uted>ute eared>ear eated>eat elled>el lined>line oured>our`,
  ing: `
    g>g n> ing> cing>ce ging>ge sing>se uing>ue ving>ve zing>ze aring>are ating>ate iding>ide iring>ire nning>n
    oting>ote pping>p rring>r ssing>ss tting>t uring>ure uting>ute`,
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
    appearing>appear assembling>assemble assuming>assume battling>battle beating>beat becoming>become biting>bite
    blogging>blog bringing>bring bustling>bustle citing>cite coding>code combining>combine coming>come
    compiling>compile completing>complete conceding>concede consuming>consume decision-making>decision-making
    declining>decline defining>define describing>describe determining>determine developiong>develop digging>dig
    eating>eat embedding>embed enabling>enable escaping>escape examining>examine excluding>exclude exploding>explode
    exploring>explore fearing>fear findin>find focusing>focus fundraising>fundrais goin>go googling>google
    ground-breaking>ground-breaking hanging>hang hearing>hear heating>heat hiking>hike hoping>hope including>include
    intervening>intervene inviting>invite kidding>kid lying>lie making>make mimicking>mimic modelling>model
    naming>name neighbouring>neighbour outlining>outline owing>owe pairing>pair pouring>pour preceding>precede
    professional-looking>professional-looking provoking>provoke rebelling>rebel recycling>recycle refining>refine
    reparcelling>reparcel repeating>repeat ruling>rule sampling>sample scoring>score scraping>scrape
    shuffling>shuffle soing>do stinging>sting struggling>struggle superseding>supersede swimming>swim tackling>tackle
    taking>take tasting>taste treating>treat tying>tie underlying>underlie vying>vie waning>wane wearing>wear
    writing>write`,
  more: `
    better>good closer>close earlier>early easier>easy farther>far further>further larger>large later>late nicer>nice
    ruder>rude safer>safe simpler>simple stranger>strange thinner>thin wider>wide worse>bad`,
  'more-so': `
    better>well closer>close earlier>early further>far later>late worse>badly`,
  most: `
    best>good biggest>big closest>close eldest>old finest>fine flashest>flashy fullest>full hottest>hot largest>large
    latest>late least>least most>most nicest>nice smallest>small worst>bad`,
  'most-so': `
    best>well longest>long`,
  past: `
    'd>have agreed>agree aided>aid amplifiaed>amplify applauded>applaud arose>arise ate>eat avoided>avoid
    became>become been>be began>begin begun>begin bid>bid bombed>bomb born>bear bought>buy breathed>breathe
    broke>break broken>break brought>bring built>build came>come caught>catch chaired>chair chose>choose
    chosen>choose cited>cite clubbed>club collasped>collaspe combined>combine completed>complete conceded>concede
    confined>confine controlled>control convened>convene coupled>couple created>create dealt>deal debuted>debut
    defined>define determined>determine developed>develop did>do died>die disliked>dislike drew>draw drove>drive
    dug>dig embedded>embed enjambed>enjamb erred>err escaped>escape est>estimate examined>examine exiled>exile
    explored>explore faded>fade fell>fall felt>feel filed>file fined>fine fled>flee flew>fly focused>focus
    forgave>forgive forgot>forget fought>fight found>find frequently-recollected>frequently-recollected frozen>freeze
    gave>give geiven>give ghost-written>ghost-written got>get gotten>get grew>grow grouped>group guaranteed>guarantee
    had>have hassled>hassle held>hold helped>help honed>hone hoped>hope influnced>influence insured>ensure
    interfered>interfere invited>invite invoked>invoke kept>keep knew>know lay>lie learnt>learn led>lead left>leave
    lied>lie liked>like lined>line lost>lose made>make massacred>massacre mean-spirited>mean-spirited meant>mean
    met>meet mistook>mistake other-initiated>other-initiated padded>pad paired>pair permeated>permeate
    persuaded>persuade piled>pile pled>plead postponed>postpone premiered>premiere profiled>profile prolonged>prolong
    provoked>provoke ran>run read>read rebuilt>rebuild recreated>recreate recycled>recycle red>read rooted>root
    rose>rise routed>rout ruled>rule run>run sang>sing sank>sink sat>sit saw>see scheduled>schedule scored>score
    self-identified>self-identified self-inflicted>self-inflicted self-labeled>self-labeled sent>send shaped>shape
    shed>shed shot>shoot shrouded>shroud shrunk>shrink smelled>smell soared>soar sold>sell sought>seek spent>spend
    spoke>speak spoken>speak spread>spread stage-managed>stage-managed steeped>steep stemmed>stem stole>steal
    stolen>steal stored>store struggled>struggle sung>sing sunk>sink tasted>taste taught>teach thought>think
    timed>time told>tell took>take traded>trade trampled>trample trumped>trump understood>understand
    undertook>undertake underwent>undergo undrstood>understand united>unite vali->validate wai'd>wai waned>wane
    was>be welcomed>welcome well-known>well-known went>go were>be where>be wiped>wipe withdrew>withdraw won>win
    worn>wear written>write wrote>write`,
  plural: `
    aches>ache analyses>analysis appologies>apology biases>bias buses>bus calves>calf case-studies>case-studies
    censuses>census children>child clothes>clothes concerti>concerto corpora>corpus criteria>criterion
    debutans>debutant dual-citizens>dual-citizens earnings>earnings feces>feces feet>foot film-makers>film-makers
    flip-flops>flip-flops ft>foot genitalia>genital gis>gis glasses>glasses half-brothers>half-brothers
    hamburguers>hamburger headaches>headache hrs>hour job-seekers>job-seekers kg>kilogram km>kilometer kr>krone
    lies>lie lives>life m>meter means>means media>medium merit-makers>merit-makers mins>minute movies>movie
    newbies>newbie niches>niche panties>panties pants>pants peopel>people people>person
    people-smugglers>people-smugglers phenomena>phenomenon photo-ops>photo-ops pies>pie pilgrams>pilgrim
    pinchers>pinscher politics>politics potatoes>potato regards>regards remains>remains school-camps>school-camps
    schoolchildren>schoolchild secrataries>secretary series>series sit-abouts>sit-abouts sixties>sixties
    species>species starch-blockers>starch-blockers stimuli>stimulus superheroes>superhero surroundings>surroundings
    syntheses>synthesis t-shirts>t-shirts taxes>tax tenterhooks>tenterhooks thanks>thanks ties>tie
    tree-trunks>tree-trunks troops>troops twenties>twenties vols>volume week-ends>week-ends yachties>yachtie yrs>year`,
  third: `
    's>be buzzes>buzz does>do focuses>focus founds>find goes>go has>have is>be let's>let lies>lie s>be se>be`,
};

const pairs = (text: string) =>
  text
    .trim()
    .split(/\s+/)
    .map((item): [string, string] => {
      const [from, to] = item.split('>');
      return [from ?? '', to ?? ''];
    });

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
  exceptions: new Map(
    Object.entries(EXCEPTIONS).flatMap(([key, text]) =>
      pairs(text).map(([word, lemma]): [string, string] => [`${key}:${word}`, lemma]),
    ),
  ),
  endings: Object.fromEntries(Object.entries(ENDINGS).map(([key, text]) => [key, new Map(pairs(text))])),
};
