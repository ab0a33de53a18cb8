/**
 * Points and further English names of countries and territories, one a line: `ISO latitude,longitude
 * name; name …`. Points are rough middles as reference works print them: the "geographic
 * coordinates" of The World Factbook (CIA, public domain), for large countries those that
 * encyclopedias use; official name and geonameid come from GeoNames. Names are our own.
 */
export const COUNTRIES = `
AD 42.5,1.5
AE 24,54 UAE; Emirates; the Emirates
AF 33,65
AG 17.05,-61.8 Antigua; Barbuda
AI 18.25,-63.17
AL 41,20
AM 40,45
AO -12,18.5
AQ -80,0
AR -34,-64
AS -14.33,-170 Samoa-American
AT 47.33,13.33
AU -25,133
AW 12.5,-69.97
AX 60.12,19.9 Aland; Åland Islands
AZ 40.5,47.5
BA 44,18 Bosnia; Bosnia-Herzegovina; BiH; Bosnia & Herzegovina
BB 13.17,-59.53
BD 24,90
BE 50.83,4
BF 13,-2 Upper Volta
BG 43,25
BH 26,50.55
BI -3.5,30
BJ 8,2.3 Dahomey
BL 17.9,-62.85 St Barts; St Barthelemy
BM 32.33,-64.75
BN 4.5,114.67 Brunei Darussalam
BO -17,-65
BQ 12.2,-68.26 Bonaire
BR -10,-52
BS 24.25,-76 The Bahamas
BT 27.5,90.5
BV -54.43,3.4
BW -22,24
BY 53,28 Byelorussia; Belorussia
BZ 17.25,-88.75 British Honduras
CA 60,-97
CC -12.5,96.83
CD -3,23.7 Congo-Kinshasa; DRC; DR Congo; D.R. Congo; Zaire; Democratic Republic of Congo; Democratic Republic of the Congo
CF 7,21 CAR
CG -1,15 Congo-Brazzaville; Republic of Congo; Congo Republic; Congo; Republic of the Congo
CH 47,8
CI 8,-5 Cote d'Ivoire; Côte d’Ivoire; Cote dIvoire
CK -21.23,-159.77
CL -31,-71
CM 6,12
CN 35,103 PRC; People's Republic of China; mainland China
CO 4,-72
CR 10,-84
CU 21.5,-80
CV 16,-24 Cape Verde
CW 12.17,-69 Curaçao
CX -10.5,105.67
CY 35,33
CZ 49.75,15.5 Czech Republic
DE 51,9 Federal Republic of Germany
DJ 11.5,43
DK 56,10
DM 15.42,-61.33
DO 19,-70.67
DZ 28,2
EC -2,-77.5
EE 59,26
EG 26,30
EH 24.5,-13
ER 15,39
ES 40,-3.5
ET 9,39
FI 64.5,26
FJ -18,179 Fiji Islands
FK -51.75,-59 Falklands; Malvinas; Islas Malvinas; Malvinas Islands; Falkland Islands
FM 6.92,158.25 Federated States of Micronesia
FO 62,-7 Faroes; Faeroe Islands
FR 47,2
GA -1,11.75
GB 54,-2.5 U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland
GD 12.12,-61.67
GE 42,43.7
GF 4,-53
GG 49.47,-2.58
GH 8,-1
GI 36.13,-5.35
GL 72,-40
GM 13.47,-16.57 The Gambia
GN 11,-10 Guinea-Conakry
GP 16.25,-61.58
GQ 2,10
GR 39,22
GS -54.5,-37 South Georgia
GT 15.5,-90.25
GU 13.47,144.78
GW 12,-15
GY 5,-59
HK 22.25,114.17 Hongkong
HM -53.1,72.52
HN 15,-86.5
HR 45.17,15.5
HT 19,-72.42
HU 47,20
ID -5,120
IE 53,-8 Republic of Ireland; Irish Republic; Eire
IL 31.5,34.75
IM 54.25,-4.5
IN 21,78
IO -6,71.5 Chagos Archipelago; Chagos Islands
IQ 33,44
IR 32,53 Islamic Republic of Iran; Persia
IS 65,-18
IT 43,12
JE 49.25,-2.17
JM 18.25,-77.5
JO 31,36 Hashemite Kingdom of Jordan
JP 36,137.5
KE 1,38
KG 41,75 Kyrgyz Republic; Kirghizia
KH 12.5,105 Kampuchea
KI 1.42,173
KM -12.17,44.25 Comoro Islands
KN 17.33,-62.75 St. Kitts; St Kitts and Nevis
KP 40,127 DPRK; N. Korea; Democratic People's Republic of Korea; N Korea
KR 36,128 ROK; Republic of Korea; S. Korea; S Korea
KW 29.34,47.66
KY 19.5,-80.5
KZ 48,68
LA 18,105 Lao PDR
LB 33.83,35.83
LC 13.88,-61.13 St. Lucia
LI 47.17,9.53
LK 7,81 Ceylon
LR 6.5,-9.5
LS -29.5,28.5
LT 56,24
LU 49.75,6.17
LV 57,25
LY 27,17 Libyan Arab Jamahiriya
MA 32,-6
MC 43.73,7.4
MD 47,29 Republic of Moldova; Moldavia
ME 42,19
MF 18.08,-63.95 St. Martin
MG -20,47
MH 9,168 Marshalls
MK 41.83,22 Macedonia; FYROM; Former Yugoslav Republic of Macedonia; Republic of North Macedonia
ML 17,-4
MM 21.5,96 Burma
MN 46,105
MO 22.17,113.55 Macau
MP 15.2,145.75 Northern Marianas
MQ 14.67,-61
MR 20,-11
MS 16.75,-62.2
MT 35.83,14.58
MU -20.28,57.55
MV 3.25,73
MW -13.5,34
MX 23,-102
MY 2.5,112.5
MZ -18.25,35
NA -22,17
NC -21.5,165.5
NE 16,8
NF -29.03,167.95
NG 8,10
NI 13,-85
NL 52.5,5.75 Netherlands; Holland
NO 61,8
NP 28,84
NR -0.53,166.92
NU -19.03,-169.87
NZ -42,174 N.Z.; Aotearoa
OM 21,57
PA 9,-80
PE -10,-76
PF -15,-140
PG -6,147 P.N.G.
PH 12,123 Philippines; the Philippines
PK 30,70
PL 52,20
PM 46.83,-56.33
PN -25.07,-130.1
PR 18.25,-66.5
PS 31.9,35.2 Palestine; Palestinian Territories; Palestinian territories; State of Palestine; occupied Palestinian territory; Occupied Territories
PT 39.5,-8
PW 7.5,134.5
PY -23,-58
QA 25.5,51.25
RE -21.1,55.6 Réunion
RO 46,25
RS 44,21
RU 60,90 Russian Federation
RW -2,30
SA 24,45 Kingdom of Saudi Arabia; KSA
SB -8,159 Solomons
SC -4.58,55.67
SD 15,32
SE 62,15
SG 1.37,103.8
SH -15.95,-5.7 St. Helena
SI 46.12,14.82
SJ 78,20 Svalbard; Spitsbergen
SK 48.67,19.5 Slovak Republic
SL 8.5,-11.5
SM 43.77,12.42
SN 14,-14
SO 10,49
SR 4,-56
SS 8,30
ST 1,7 Sao Tome; São Tomé
SV 13.83,-88.92
SX 18.04,-63.07
SY 35,38 Syrian Arab Republic
SZ -26.5,31.5 Swaziland
TC 21.75,-71.58
TD 15,19
TF -49.25,69.17
TG 8,1.17
TH 15,101 Siam
TJ 39,71
TK -9,-172
TL -8.83,125.92 East Timor; Timor-Leste
TM 40,60
TN 34,9
TO -20,-175
TR 39,35 Turkey; Türkiye; Turkiye; Republic of Turkey
TT 11,-61 Trinidad & Tobago; Trinidad; Tobago
TV -8,178
TW 24,121 Republic of China; Chinese Taipei; Formosa; Taiwan
TZ -6,35
UA 49,32 the Ukraine
UG 1,32
UM 19.3,166.6
US 39.8,-98.6 U.S.; U.S.A.; United States of America; America; the States
UY -33,-56
UZ 41,64
VA 41.9,12.45 Vatican City; Holy See; The Vatican
VC 13.25,-61.2 St. Vincent; Saint Vincent; St Vincent and the Grenadines
VE 7,-65
VG 18.5,-64.5
VI 18.33,-64.83 US Virgin Islands; Virgin Islands
VN 16,107.8 Viet Nam
VU -16,167
WF -13.3,-176.2
WS -13.58,-172.33 Western Samoa
XK 42.67,21.17
YE 15,48
YT -12.83,45.17
ZA -30,25 S. Africa; RSA
ZM -15,29
ZW -20,30 Rhodesia
`;
