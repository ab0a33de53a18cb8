/**
 * Sites that stand in the news by name: seats of power, bases, airports, crossings, squares, plants,
 * prisons, districts of world cities. Same line format as `areas.ts`.
 */
export const SITES = `
site RU 55.752,37.6175 8 Kremlin; the Kremlin
site US 38.8977,-77.0365 8 White House; the White House
site US 38.8977,-77.0365 5 Oval Office
site US 38.9435,-77.069 3 Blair House
site US 38.8899,-77.0091 8 Capitol Hill; U.S. Capitol; US Capitol; Capitol
site US 39.648,-77.465 6 Camp David
site US 26.677,-80.037 7 Mar-a-Lago
site US 38.8895,-77.023 4 National Mall
site US 38.8893,-77.0502 4 Lincoln Memorial
site US 38.8769,-77.0705 5 Arlington National Cemetery
site US 38.871,-77.056 4 Fort Myer
site US 39.108,-76.771 5 Fort Meade
site US 38.811,-76.867 6 Andrews Air Force Base; Joint Base Andrews
site US 39.7,-77.33 1 Raven Rock
site US 40.7066,-74.009 8 Wall Street
site US 40.7127,-74.0134 6 Ground Zero; World Trade Center; Twin Towers
site US 40.758,-73.9855 6 Times Square
site US 40.7829,-73.9654 6 Central Park
site US 40.6892,-74.0445 5 Statue of Liberty
site US 40.6413,-73.7781 6 John F. Kennedy International Airport; JFK Airport; Kennedy Airport; JFK International Airport
site US 40.7769,-73.874 5 LaGuardia Airport; LaGuardia
site US 40.6895,-74.1745 5 Newark Liberty International Airport; Newark Airport
site US 40.7505,-73.9934 5 Madison Square Garden
site US 40.7527,-73.9772 4 Grand Central Terminal; Grand Central
site US 40.8296,-73.9262 4 Yankee Stadium
site US 40.7484,-73.9857 4 Empire State Building
site US 40.7831,-73.9712 5 Upper East Side; Upper West Side; Lower Manhattan
site US 40.7193,-73.9951 3 Chinatown
site US 33.9416,-118.4085 6 Los Angeles International Airport; LAX
site US 34.014,-118.287 3 Los Angeles Memorial Coliseum
site US 33.8121,-117.919 5 Disneyland
site US 28.3852,-81.5639 5 Disney World; Walt Disney World
site US 37.8267,-122.423 5 Alcatraz
site US 37.8199,-122.4783 5 Golden Gate Bridge
site US 41.9786,-87.9048 6 O'Hare International Airport; O'Hare; O'Hare Airport
site US 41.948,-87.6555 4 Wrigley Field
site US 42.3467,-71.0972 4 Fenway Park
site US 33.6407,-84.4277 5 Hartsfield-Jackson Atlanta International Airport; Hartsfield-Jackson
site US 38.8512,-77.0402 5 Reagan National Airport; Ronald Reagan Washington National Airport; Reagan National
site US 38.9531,-77.4565 5 Dulles International Airport; Dulles Airport; Dulles
site US 28.5729,-80.649 6 Kennedy Space Center; Cape Canaveral
site US 29.5593,-95.09 4 Johnson Space Center
site US 31.1349,-97.777 6 Fort Hood; Fort Cavazos
site US 35.1390,-79.006 6 Fort Bragg; Fort Liberty
site US 36.6627,-87.47 5 Fort Campbell
site US 32.3547,-84.97 5 Fort Benning; Fort Moore
site US 31.85,-81.6 4 Fort Stewart
site US 33.42,-82.14 4 Fort Gordon; Fort Eisenhower
site US 37.89,-85.96 4 Fort Knox
site US 31.81,-106.42 5 Fort Bliss
site US 36.9,-76.3 4 Naval Station Norfolk
site US 39.0,-104.86 4 Air Force Academy
site US 41.3915,-73.956 5 West Point
site US 34.66,-77.35 4 Camp Lejeune
site US 33.35,-117.42 4 Camp Pendleton
site US 21.365,-157.95 6 Pearl Harbor
site US 13.58,144.93 4 Andersen Air Force Base
site US 39.3448,-77.7 1 Harpers Ferry
site US 43.8791,-103.4591 4 Mount Rushmore
site US 37.24,-115.81 3 Area 51
site US 46.55,-119.5 3 Hanford
site US 40.1531,-76.7247 4 Three Mile Island
site GB 51.5033,-0.1276 8 Downing Street; 10 Downing Street
site GB 51.4995,-0.1248 7 Westminster; Palace of Westminster; Houses of Parliament
site GB 51.5046,-0.1263 6 Whitehall
site GB 51.5014,-0.1419 7 Buckingham Palace
site GB 51.4839,-0.6044 6 Windsor Castle
site GB 57.0407,-3.2297 5 Balmoral; Balmoral Castle
site GB 51.5055,-0.1877 4 Kensington Palace
site GB 51.5080,-0.1281 5 Trafalgar Square
site GB 51.4994,-0.1273 5 Westminster Abbey
site GB 51.5123,-0.0909 5 City of London
site GB 51.5054,-0.0235 5 Canary Wharf
site GB 51.47,-0.4543 6 Heathrow; Heathrow Airport; London Heathrow
site GB 51.1537,-0.1821 5 Gatwick; Gatwick Airport
site GB 51.886,0.2389 4 Stansted; Stansted Airport
site GB 51.556,-0.2796 5 Wembley; Wembley Stadium
site GB 51.434,-0.2142 5 Wimbledon
site GB 55.952,-3.172 5 Holyrood
site GB 54.605,-5.832 5 Stormont
site GB 51.754,-3.38 1 Aberfan
site GB 56.06,-4.82 3 Faslane
site GB 51.997,-0.741 3 Bletchley Park
site GB 51.1789,-1.8262 5 Stonehenge
site GB 52.65,0.5 3 Sandringham
site FR 48.8704,2.3167 7 Elysee; Élysée; Elysee Palace; Élysée Palace
site FR 48.8606,2.3376 6 Louvre; Louvre Museum
site FR 48.853,2.3499 6 Notre Dame; Notre-Dame; Notre Dame Cathedral; Notre-Dame Cathedral
site FR 48.8584,2.2945 6 Eiffel Tower
site FR 48.8698,2.3078 5 Champs-Elysees; Champs-Élysées
site FR 49.0097,2.5479 5 Charles de Gaulle Airport; Roissy
site FR 48.861,2.319 4 Quai d'Orsay
site FR 48.8049,2.1204 5 Palace of Versailles
site FR 48.847,2.253 4 Roland Garros
site FR 48.924,2.36 4 Stade de France
site DE 52.5186,13.3762 5 Reichstag
site DE 52.5163,13.3777 5 Brandenburg Gate
site DE 49.4369,7.6003 6 Ramstein; Ramstein Air Base
site DE 50.0379,8.5622 4 Frankfurt Airport
site DE 52.3667,13.5033 3 Berlin Brandenburg Airport
site IT 41.9013,12.4802 5 Palazzo Chigi
site IT 41.8999,12.4869 5 Quirinale; Quirinal Palace
site IT 41.9022,12.4533 6 St. Peter's Square; Saint Peter's Square; St. Peter's Basilica
site IT 41.7472,12.6502 3 Castel Gandolfo
site IT 41.8902,12.4922 4 Colosseum
site ES 40.4425,-3.7396 5 Moncloa; Moncloa Palace
site ES 40.4180,-3.7143 3 Zarzuela
site PT 38.7,-9.2 1 Belem Palace
site RU 55.7539,37.6208 6 Red Square
site RU 55.4227,37.2650 3 Novo-Ogaryovo
site RU 55.9736,37.4125 5 Sheremetyevo; Sheremetyevo Airport; Sheremetyevo airport
site RU 55.7522,37.6156 2 Lubyanka
site UA 50.4501,30.5241 6 Maidan; Independence Square; Maidan Nezalezhnosti
site UA 50.4483,30.537 4 Bankova
site UA 47.5119,34.5863 7 Zaporizhzhia nuclear power plant; Zaporizhzhia Nuclear Power Plant; Zaporizhzhia nuclear plant; Enerhodar plant
site UA 51.3892,30.0997 7 Chernobyl; Chornobyl; Chernobyl nuclear power plant; Chernobyl plant
site UA 47.104,37.606 5 Azovstal; Azovstal steel plant
site UA 45.3086,36.5061 6 Kerch Bridge; Crimean Bridge; Crimea Bridge
site RU 44.8,37.4 1 Nakhimov bay
site SY 35.401,35.9487 6 Hmeimim; Khmeimim; Hmeimim air base
site SY 32.8,36.6 1 Yarmouk Camp
site SY 36.33,41.85 4 al-Hol; al-Hol camp; Al-Hol; Al-Hawl
site SY 36.22,36.68 4 Bab al-Hawa; Bab al-Hawa crossing
site SY 33.47,38.68 4 al-Tanf; Al-Tanf
site IQ 33.309,44.39 7 Green Zone; the Green Zone
site IQ 33.2922,44.0655 6 Abu Ghraib; Abu Ghraib prison
site IQ 33.2625,44.2346 5 Baghdad International Airport; Baghdad airport
site IQ 33.386,44.457 6 Sadr City
site IQ 33.79,42.44 4 Ain al-Asad; Ain al-Asad air base; Al Asad; Al-Asad air base
site IR 33.7244,51.7267 6 Natanz
site IR 34.885,50.995 6 Fordo; Fordow
site IR 28.83,50.886 6 Bushehr nuclear power plant
site IR 34.374,49.24 4 Arak reactor
site IR 35.796,51.386 5 Evin prison; Evin Prison; Evin
site IR 35.516,51.774 4 Parchin
site IR 29.2339,50.3106 5 Kharg Island; Kharg
site AF 34.946,69.265 6 Bagram; Bagram Air Base; Bagram air base; Bagram Airfield; Bagram airfield
site AF 34.12,70.2 5 Tora Bora
site AF 34.5659,69.2123 5 Kabul airport; Hamid Karzai International Airport
site AF 34.35,68.85 1 Maidan Shar
site AF 31.506,65.85 4 Kandahar Airfield
site IL 31.7767,35.2345 7 Western Wall; Wailing Wall
site IL 31.778,35.2354 7 Al-Aqsa; al-Aqsa; Al-Aqsa Mosque; Temple Mount; Al-Aqsa mosque; al-Aqsa Mosque; Haram al-Sharif; Noble Sanctuary; Al Aqsa
site IL 31.7767,35.2338 5 Old City
site IL 31.786,35.229 5 Sheikh Jarrah
site IL 32.0114,34.8867 6 Ben Gurion Airport; Ben-Gurion Airport; Ben Gurion International Airport
site IL 31.7742,35.2258 5 Yad Vashem
site IL 31.0,35.14 5 Dimona
site PS 31.2497,34.2645 7 Rafah crossing; Rafah border crossing
site PS 31.228,34.283 7 Kerem Shalom; Kerem Shalom crossing
site PS 31.559,34.547 6 Erez; Erez crossing; Erez Crossing
site PS 31.245,34.25 6 Philadelphi Corridor; Philadelphi corridor
site PS 31.46,34.4 5 Netzarim; Netzarim corridor; Netzarim Corridor
site PS 31.525,34.444 6 Al-Shifa; Shifa hospital; Al-Shifa hospital; Shifa Hospital; al-Shifa Hospital; Al-Shifa Hospital
site PS 31.45,34.38 5 Nuseirat; Nuseirat camp; Nuseirat refugee camp
site PS 31.53,34.49 6 Jabaliya; Jabalia; Jabaliya refugee camp; Jabalia camp
site PS 32.46,35.285 3 Jenin camp; Jenin refugee camp
site PS 31.345,34.24 5 Muwasi; al-Mawasi; Al-Mawasi
site LB 33.8211,35.4884 4 Beirut airport; Rafik Hariri International Airport
site LB 33.851,35.510 5 Dahiyeh; Dahieh; Dahiya
site LB 33.5389,35.39 4 Ein el-Hilweh; Ain al-Hilweh
site EG 30.0444,31.2357 7 Tahrir Square
site EG 29.9792,31.1342 5 Great Pyramid; Pyramids of Giza; Giza pyramids
site TR 41.0370,28.9851 6 Taksim; Taksim Square; Gezi Park
site TR 41.0086,28.9802 5 Hagia Sophia
site TR 41.2753,28.7519 4 Istanbul Airport
site TR 41.0256,28.9742 2 Galata
site TR 37.0021,35.4259 5 Incirlik; Incirlik Air Base; Incirlik air base
site TR 41.04,29.0 3 Dolmabahce; Dolmabahce Palace
site SA 21.4225,39.8262 6 Grand Mosque; Kaaba
site QA 25.117,51.315 5 Al Udeid; Al-Udeid; Al Udeid Air Base
site AE 25.1972,55.2744 4 Burj Khalifa
site AE 25.0118,55.0613 3 Jebel Ali
site CN 39.9055,116.3976 7 Tiananmen Square; Tiananmen
site CN 39.9139,116.3817 7 Zhongnanhai
site CN 39.9033,116.3875 6 Great Hall of the People
site CN 40.432,116.57 5 Great Wall; Great Wall of China
site CN 39.9163,116.3972 4 Forbidden City
site HK 22.2816,114.166 4 Victoria Park
site TW 24.44,118.32 5 Kinmen; Quemoy
site KP 41.28,129.08 6 Punggye-ri; Punggye-ri nuclear test site
site KP 39.795,125.755 6 Yongbyon
site KP 39.66,124.705 4 Sohae
site KP 38.036,126.61 4 Kaesong Industrial Complex; Kaesong industrial complex
site KR 37.5866,126.9748 7 Blue House; Cheong Wa Dae; the Blue House
site KR 36.97,127.0 4 Camp Humphreys
site JP 37.4213,141.0325 7 Fukushima Daiichi; Fukushima Daiichi nuclear power plant; Fukushima Dai-ichi; Fukushima nuclear plant
site JP 35.7008,139.715 5 Yasukuni; Yasukuni Shrine; Yasukuni shrine
site JP 26.36,127.77 4 Kadena; Kadena Air Base
site JP 26.27,127.75 4 Futenma
site JP 35.6938,139.7034 4 Shinjuku
site JP 35.6595,139.7005 4 Shibuya
site JP 35.6764,139.745 3 Nagatacho; Kasumigaseki
site IN 28.6143,77.1994 4 Rashtrapati Bhavan
site IN 31.6047,74.5731 4 Wagah; Wagah border
site IN 27.1751,78.0421 5 Taj Mahal
site IN 31.62,74.8765 5 Golden Temple
site PK 33.73,73.09 3 Faisal Mosque
site PK 33.7206,73.074 2 D-Chowk
site PH 14.593,120.994 6 Malacanang; Malacañang; Malacanang Palace; Malacañang Palace
site PH 14.81,120.28 4 Subic Bay; Subic
site PH 14.5086,121.0194 3 Ninoy Aquino International Airport
site AU -35.308,149.1244 4 Parliament House
site AU -33.8568,151.2153 5 Sydney Opera House
site AU -33.8915,151.2767 5 Bondi Beach; Bondi
site BR -15.7997,-47.8605 6 Planalto; Planalto Palace
site BR -15.8,-47.86 3 Three Powers Plaza
site BR -22.9519,-43.2105 3 Christ the Redeemer
site BR -22.9711,-43.1822 4 Copacabana
site AR -34.6081,-58.3702 6 Casa Rosada
site VE 10.5078,-66.9192 6 Miraflores; Miraflores Palace
site CL -33.4429,-70.6537 5 La Moneda; La Moneda Palace
site CO 4.5955,-74.0775 4 Casa de Nariño; Casa de Narino
site MX 19.4326,-99.1332 4 Zocalo; Zócalo; Los Pinos
site PE -13.1631,-72.545 4 Machu Picchu
site ZA -33.8068,18.3663 5 Robben Island
site ZA -25.7405,28.2119 5 Union Buildings
site KE -1.28,36.807 3 State House
site NG 9.083,7.53 5 Aso Rock
site LY 32.87,13.17 3 Bab al-Aziziya
site CH 46.2266,6.1404 5 Palais des Nations
site CH 46.2331,6.0557 2 CERN site
site BE 50.8427,4.3823 3 Berlaymont
site US 40.7489,-73.968 1 UN headquarters; U.N. headquarters; United Nations headquarters
site XK 42.896,20.866 2 Mitrovica bridge
site NL 52.079,4.313 4 Binnenhof
site NL 52.3105,4.7683 5 Schiphol; Schiphol Airport
site BE 50.9014,4.4844 4 Zaventem; Brussels Airport
site PL 52.2,21.0 1 Belweder
site PL 50.0359,19.1783 6 Auschwitz; Auschwitz-Birkenau
site DE 48.2699,11.4680 5 Dachau
site DE 51.022,11.248 4 Buchenwald
site NO 59.9118,10.7331 2 Storting building
site ZA -25.7,27.6 3 Marikana
`;
