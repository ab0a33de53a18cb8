const LINES = `
AF afghan afghans afghani
AL albanian albanians
DZ algerian algerians
AD andorran
AO angolan angolans
AR argentine argentines argentinian argentinians argentinean
AM armenian armenians
AU australian australians aussie aussies
AT austrian austrians
AZ azerbaijani azerbaijanis azeri azeris
BS bahamian bahamians
BH bahraini bahrainis
BD bangladeshi bangladeshis
BB barbadian bajan
BY belarusian belarusians belarussian belarussians byelorussian
BE belgian belgians flemish walloon
BZ belizean
BJ beninese
BM bermudian bermudan
BT bhutanese
BO bolivian bolivians
BA bosnian bosnians bosniak bosniaks herzegovinian
BW botswanan motswana
BR brazilian brazilians
BN bruneian
BG bulgarian bulgarians
BF burkinabe burkinabé
BI burundian burundians
KH cambodian cambodians khmer
CM cameroonian cameroonians
CA canadian canadians quebecer quebecers québécois ontarian albertan
CV verdean
TD chadian chadians
CL chilean chileans
CN chinese
CO colombian colombians
KM comorian comoran
CD congolese
CR rican ricans
HR croatian croatians croat croats
CU cuban cubans
CY cypriot cypriots
CZ czech czechs
DK danish dane danes
DJ djiboutian
DO dominican dominicans
EC ecuadorian ecuadorean ecuadorans ecuadoreans ecuadorians
EG egyptian egyptians
SV salvadoran salvadorans salvadorean salvadorian
ER eritrean eritreans
EE estonian estonians
ET ethiopian ethiopians oromo amhara tigrayan tigrayans
FJ fijian fijians
FI finnish finn finns
FR french frenchman frenchmen frenchwoman parisian parisians corsican breton
GA gabonese
GM gambian gambians
GE georgian georgians abkhaz ossetian
DE german germans bavarian berliner
GH ghanaian ghanaians
GR greek greeks
GL greenlandic greenlander
GT guatemalan guatemalans
GN guinean guineans
GY guyanese
HT haitian haitians
HN honduran hondurans
HK hongkonger hongkongers
HU hungarian hungarians
IS icelandic icelander icelanders
IN indian indians punjabi bengali tamil gujarati kashmiri
ID indonesian indonesians javanese balinese acehnese papuan
IR iranian iranians persian
IQ iraqi iraqis
IE irish irishman irishmen irishwoman
IL israeli israelis
IT italian italians sicilian sardinian
CI ivorian ivorians
JM jamaican jamaicans
JP japanese
JO jordanian jordanians
KZ kazakh kazakhs kazakhstani
KE kenyan kenyans
XK kosovar kosovars kosovan
KW kuwaiti kuwaitis
KG kyrgyz
LA laotian laotians lao
LV latvian latvians
LB lebanese
LS basotho
LR liberian liberians
LY libyan libyans
LI liechtensteiner
LT lithuanian lithuanians
LU luxembourger luxembourgish
MK macedonian macedonians
MG malagasy
MW malawian malawians
MY malaysian malaysians malay malays
MV maldivian maldivians
ML malian malians
MT maltese
MR mauritanian mauritanians
MU mauritian mauritians
MX mexican mexicans
FM micronesian
MD moldovan moldovans moldavian
MC monegasque
MN mongolian mongolians
ME montenegrin montenegrins
MA moroccan moroccans
MZ mozambican mozambicans
MM burmese myanmarese rohingya rohingyas
NA namibian namibians
NP nepalese nepali nepalis
NL dutch dutchman dutchmen
NZ zealander zealanders kiwi kiwis
NI nicaraguan nicaraguans
NE nigerien nigeriens
NG nigerian nigerians
NO norwegian norwegians
OM omani omanis
PK pakistani pakistanis
PS palestinian palestinians gazan gazans
PA panamanian panamanians
PG papuans
PY paraguayan paraguayans
PE peruvian peruvians
PH filipino filipinos filipina philippine
PL polish pole poles
PT portuguese
PR puerto-rican boricua
QA qatari qataris
RO romanian romanians
RU russian russians chechen chechens muscovite muscovites siberian soviet
RW rwandan rwandans rwandese
WS samoan samoans
SA saudi saudis
SN senegalese
RS serbian serbians serb serbs
SC seychellois
SL leonean leoneans
SG singaporean singaporeans
SK slovak slovaks slovakian
SI slovenian slovenians slovene slovenes
SO somali somalis somalian
ES spanish spaniard spaniards catalan catalans basque basques andalusian galician
LK lankan lankans sinhalese
SD sudanese darfuri
SR surinamese
SZ swazi
SE swedish swede swedes
CH swiss
SY syrian syrians
TW taiwanese
TJ tajik tajiks
TZ tanzanian tanzanians zanzibari
TH thai thais
TL timorese
TG togolese
TO tongan tongans
TT trinidadian trinidadians
TN tunisian tunisians
TR turkish turk turks
TM turkmen turkmens
UG ugandan ugandans
UA ukrainian ukrainians crimean
AE emirati emiratis
GB british briton britons brit brits english englishman englishmen scottish scot scots welsh scotsman welshman londoner londoners
US american americans texan texans californian californians floridian floridians yorker yorkers alaskan hawaiian ohioan ohioans virginian virginians
UY uruguayan uruguayans
UZ uzbek uzbeks
VU vanuatuan
VA papal
VE venezuelan venezuelans
VN vietnamese
YE yemeni yemenis houthi houthis
ZM zambian zambians
ZW zimbabwean zimbabweans
EH sahrawi saharawi
FO faroese
`;

/**
 * Words for the people and things of a country, to its ISO code. `African`, `Korean`
 * and others that name no single country are left out. Written from our own knowledge.
 */
export const demonyms: ReadonlyMap<string, string> = new Map(
  LINES.split('\n').flatMap((line) => {
    const [country, ...words] = line.trim().split(' ');
    return words.map((word): [string, string] => [word, country!]);
  }),
);
