/**
 * Areas that no list of towns or first-level regions has: continents, macro-regions, disputed and
 * unofficial areas, islands, mountains, seas, rivers, canals, deserts. Written from our own
 * knowledge, one a line: `kind country latitude,longitude weight name; other name …`.
 * `country` is `-` where there is none or several; `weight` stands in for population in the ranking
 * (1 obscure … 9 as known as a large country). Points are rough middles; `#` and a geonameid follow the
 * names where GeoNames has the place under a number that we know.
 */
export const AREAS = `
continent - 7.19,21.09 9 Africa #6255146
continent - 29.84,89.3 9 Asia #6255147
continent - 48.69,9.14 9 Europe #6255148
continent - 46.07,-100.55 9 North America #6255149
continent - -14.6,-57.66 9 South America #6255150
continent - -18.31,138.52 8 Oceania #6255151
continent - -78.16,16.41 8 Antarctica; Antarctic #6255152
area - 15,-85 8 Central America
area - -10,-65 8 Latin America
area - 15,-72 8 Caribbean; West Indies; the Caribbean
area - 10,-70 6 Americas
area - 29,41 8 Middle East; Mideast; Mid-East; Near East; Greater Middle East #6269133
area - 22,78 7 South Asia; Indian subcontinent; Southern Asia; the subcontinent
area - 10,108 8 Southeast Asia; South-East Asia; South East Asia; Southeastern Asia
area - 38,120 7 East Asia; Eastern Asia; Far East; Northeast Asia
area - 43,67 7 Central Asia
area - 10,120 7 Asia-Pacific; Asia Pacific; Indo-Pacific; Pacific Rim
area - -2,25 7 sub-Saharan Africa; Sub-Saharan Africa; Black Africa
area RU 60,90 7 Soviet Union; USSR; U.S.S.R.
area - 28,10 7 North Africa; Northern Africa
area - 10,0 7 West Africa; Western Africa
area - 0,37 7 East Africa; Eastern Africa
area - 2,20 6 Central Africa
area - -25,25 7 Southern Africa
area - 8,46 7 Horn of Africa
area - 15,5 7 Sahel; Sahel region
area - 30,2 6 Maghreb
area - -1,31 6 Great Lakes region; African Great Lakes
area - 50,5 7 Western Europe; West Europe
area - 50,28 7 Eastern Europe; East Europe
area - 50,18 7 Central Europe; Mitteleuropa
area - 60,15 6 Northern Europe
area - 42,14 6 Southern Europe
area - 44,22 6 Southeast Europe; Southeastern Europe; South-Eastern Europe
area - 43,21 7 Balkans; the Balkans; Western Balkans; Balkan Peninsula
area - 56.5,25 6 Baltics; Baltic States; Baltic states; the Baltics
area - 62,15 6 Scandinavia; Nordic countries
area - 40,-4 6 Iberia; Iberian Peninsula
area - 54,-4 6 British Isles
area - 50.8,5 5 Benelux; Low Countries
area - 47,10 6 Alps; the Alps
area - 42.5,45 7 Caucasus; Caucasus region
area RU 43.2,45 7 North Caucasus; Northern Caucasus
area - 41.5,45.5 6 South Caucasus; Transcaucasia
area - 34,37 6 Levant
area - 24,45 6 Arabian Peninsula; Arabia
area EG 29.5,34 7 Sinai; Sinai Peninsula
area - 25,50 6 Persian Gulf states; Gulf states; Gulf region
area - -20,-65 5 Southern Cone
area - -5,-63 7 Amazon; Amazonia; Amazon rainforest; Amazon basin; Amazon Basin; Amazon rain forest
area - -15,-72 6 Andes
area - -25,-67 3 Andean region
area - -17,170 6 South Pacific; Pacific Islands; Pacific islands
area - -15,170 4 Melanesia
area - -15,-150 4 Polynesia
area - 7,150 4 Micronesia
area - 75,0 7 Arctic; Arctic Circle; the Arctic; High Arctic
area - 50,90 5 Eurasia
area RU 60,105 7 Siberia
area RU 55,135 6 Russian Far East
area RU 60,60 6 Urals; Ural Mountains
area UA 48.3,38.2 8 Donbas; Donbass; Donets Basin; Donbas region
area UA 45.3,34.4 8 Crimea; Crimean Peninsula; Crimean peninsula
area UA 48.0,37.8 6 Donetsk People's Republic; DPR
area UA 48.57,39.3 6 Luhansk People's Republic; LPR; LNR; Lugansk People's Republic
area UA 51.27,30.22 6 Chernobyl exclusion zone; Chornobyl exclusion zone
area UA 45.26,30.2 6 Snake Island; Zmiinyi Island
area MD 47.2,29.2 7 Transnistria; Transdniestria; Trans-Dniester; Transnistria region
area GE 43,41 7 Abkhazia
area GE 42.35,44.0 7 South Ossetia
area AZ 39.9,46.7 7 Nagorno-Karabakh; Nagorno Karabakh; Karabakh; Artsakh; Nagorny Karabakh
area AM 39.1,46.4 4 Zangezur corridor; Zangezur
area AZ 39.7,46.0 5 Lachin corridor
area RU 43.2,45.7 7 Chechnya; Chechen Republic
area CY 35.25,33.6 7 Northern Cyprus; Turkish Republic of Northern Cyprus; TRNC; North Cyprus
area PS 31.42,34.35 8 Gaza; Gaza Strip; the Gaza Strip
area PS 31.95,35.25 8 West Bank; the West Bank; occupied West Bank; Judea and Samaria
area PS 31.79,35.24 7 East Jerusalem
area SY 33.0,35.8 7 Golan Heights; Golan; the Golan
area LB 33.35,35.65 5 Shebaa Farms
area SY 36.7,40 6 Rojava; northeast Syria
area SY 35.9,36.7 6 Idlib province
area IQ 36.2,44 7 Kurdistan; Iraqi Kurdistan; Kurdistan Region; Kurdistan region; Kurdish region
area IQ 33.6,43.5 4 Sunni Triangle
area - 34.5,75 8 Kashmir; Kashmir Valley; Kashmir valley
area PK 34,73.7 7 Azad Kashmir; Pakistan-administered Kashmir; Pakistani Kashmir; Pakistani-controlled Kashmir; Azad Jammu and Kashmir
area IN 34.1,75 7 Indian Kashmir; Indian-administered Kashmir; Indian-controlled Kashmir
area PK 35.8,74.5 5 Gilgit-Baltistan; Gilgit Baltistan
area PK 33,70.5 7 FATA; Federally Administered Tribal Areas; tribal areas
area PK 33,70 7 Waziristan
area PK 33.0,70.1 7 North Waziristan; North Waziristan Agency
area PK 32.3,69.6 7 South Waziristan; South Waziristan Agency
area PK 35.2,72.4 7 Swat Valley; Swat valley; Swat
area PK 34.0,71.3 4 Khyber Agency
area - 34.08,71.1 6 Khyber Pass
area - 35.3,79.5 5 Aksai Chin
area - 35.4,77.1 5 Siachen Glacier; Siachen
area CN 31.5,88 8 Tibet
area CN 41,85 7 East Turkestan
area CN 44,122 4 Manchuria
area CN 36,119 1 Shandong peninsula
area - 16.5,112 6 Paracel Islands; Paracels
area - 10,114 6 Spratly Islands; Spratlys; Spratly
area - 15.15,117.75 6 Scarborough Shoal; Huangyan Dao
area PH 9.75,115.85 5 Second Thomas Shoal; Ayungin Shoal
area JP 25.75,123.5 6 Senkaku Islands; Senkakus; Diaoyu Islands; Diaoyu; Senkaku
area KR 37.24,131.87 5 Dokdo; Takeshima; Liancourt Rocks
area - 44.5,147 6 Kuril Islands; Kurils; Kurile Islands; Northern Territories
area - 37.96,126.68 6 Panmunjom; Demilitarized Zone; Demilitarised Zone; DMZ; Joint Security Area
area KR 37.67,125.7 5 Yeonpyeong; Yeonpyeong Island
area - 38.5,127 8 Korean Peninsula; Korean peninsula; Korea; Koreas; the Koreas
area JP 36,139 2 Kanto
area PH 8,125 7 Mindanao
area PH 16,121 7 Luzon
area PH 11,124 6 Visayas
area PH 10.3,123.9 4 Sulu archipelago
area ID -7.5,110 8 Java
area ID 0,102 7 Sumatra
area ID -2,121 7 Sulawesi
area ID 0,114 6 Kalimantan
area - 1,114 7 Borneo
area - -5,141 7 New Guinea
area ID -4,138 7 West Papua; Papua; Irian Jaya; Western New Guinea
area ID -8.4,115.2 7 Bali
area ID -8.6,116.3 6 Lombok
area ID -8.65,121.1 5 Flores
area TL -8.8,125.9 5 Timor
area ID -3.2,129 4 Maluku Islands; Moluccas; Spice Islands
area MY 4,102 6 Peninsular Malaysia; Malay Peninsula
area LK 8.5,80.5 5 Jaffna Peninsula
area AU -42,147 7 Tasmania
area AU -18,147 6 Great Barrier Reef
area NZ -43.5,171 7 South Island
area NZ -38.5,176 7 North Island
area US 20,-157 8 Hawaiian Islands
area US 21.46,-158 6 Oahu
area US 20.8,-156.3 6 Maui
area US 19.6,-155.5 5 Big Island
area US 41.0,-72.8 7 Long Island; Long Island, N.Y.
area US 44,-71.5 7 New England
area US 42,-92 7 Midwest; American Midwest; Upper Midwest; the Midwest
area US 33,-86 6 Deep South; American South
area US 42,-74 6 Northeastern United States
area US 34,-110 6 American Southwest
area US 46,-121 7 Pacific Northwest
area US 40,-77.5 5 Mid-Atlantic; Mid-Atlantic States
area US 38,-80 6 Appalachia; Appalachian Mountains; Appalachians
area US 38,-120 6 West Coast; the West Coast
area US 38,-76 6 East Coast; Eastern Seaboard; Eastern seaboard
area US 30,-90 6 Gulf Coast; Gulf coast
area US 41,-99 5 Great Plains
area - 43,-110 6 Rocky Mountains; Rockies; the Rockies
area US 37.5,-119.5 5 Sierra Nevada
area US 37.4,-122.0 7 Silicon Valley
area US 37.8,-122.3 7 Bay Area; San Francisco Bay Area
area US 34,-117.5 7 Southern California
area US 39,-122 6 Northern California
area US 34.3,-118.5 4 San Fernando Valley
area US 36.6,-120 5 Central Valley; San Joaquin Valley
area US 38.5,-122.4 5 Napa Valley
area US 33.9,-89.9 4 Mississippi Delta
area US 42.8,-75 5 Upstate New York; upstate New York
area US 41.7,-70.3 6 Cape Cod
area US 41.39,-70.64 6 Martha's Vineyard
area US 41.28,-70.1 5 Nantucket
area US 24.7,-81 6 Florida Keys
area US 28,-82.5 4 Tampa Bay
area US 27.5,-80.3 3 Treasure Coast
area US 30.5,-85.5 5 Florida Panhandle; Panhandle
area US 46.2,-86.5 4 Upper Peninsula
area US 43.8,-84.5 3 Lower Peninsula
area US 38.5,-75.5 3 Delmarva; Delmarva Peninsula; Eastern Shore
area US 36.7,-76.3 5 Hampton Roads; Tidewater
area US 35.3,-75.6 4 Outer Banks
area US 36.3,-112.6 6 Grand Canyon
area US 44.6,-110.5 6 Yellowstone; Yellowstone National Park
area US 37.75,-119.6 6 Yosemite; Yosemite National Park
area US 48.6,-113.8 4 Glacier National Park
area US 43.8,-103.5 4 Black Hills
area US 35.6,-83.5 5 Great Smoky Mountains; Smoky Mountains; Great Smoky Mountains National Park
area US 41.1,-75.3 4 Poconos; Pocono Mountains
area US 42.0,-74.4 4 Catskills; Catskill Mountains
area US 44.1,-74 5 Adirondacks; Adirondack Mountains
area US 25.4,-80.9 5 Everglades
area US 40.64,-73.9 5 Jamaica Bay
area US 37.8,-81.5 3 Tug Fork
area CA 45.5,-63 6 Maritimes; Atlantic Canada; the Maritimes
area CA 49.5,-56 6 Labrador; Newfoundland
area CA 43.2,-79.7 4 Golden Horseshoe
area CA 43.7,-79.4 5 Greater Toronto Area; GTA
area CA 49.65,-125.4 6 Vancouver Island
area CA 46.8,-60.7 5 Cape Breton; Cape Breton Island
area CA 53,-105 4 Prairies
area CA 57,-111.5 4 oil sands
area GB 52.5,-1.9 6 West Midlands; Midlands
area GB 51.5,-0.1 6 Greater London
area GB 54.5,-3.1 6 Lake District
area GB 57,-5 6 Scottish Highlands; Highlands; the Highlands
area GB 52.3,1 5 East Anglia
area GB 50.5,-4.5 5 West Country
area GB 60.3,-1.3 5 Shetland; Shetland Islands; Shetlands
area GB 59,-3 5 Orkney; Orkney Islands
area GB 57.8,-7 4 Outer Hebrides; Western Isles; Hebrides
area GB 50.7,-1.3 5 Isle of Wight
area IE 53.4,-6.3 2 Fingal
area - 54.6,-6.6 6 Ulster
area - 53,-8 6 island of Ireland
area IE 52,-9.5 4 Munster
area IE 53.7,-9 4 Connacht; Connaught
area IE 53.2,-7 4 Leinster
area FR 42,9 7 Corsica
area FR 48.5,-3 6 Brittany
area FR 49.2,0 6 Normandy
area FR 43.5,6.5 5 Riviera; French Riviera; Côte d'Azur; Cote d'Azur
area FR 44,6 5 Provence
area FR 48.5,7.5 5 Alsace
area FR 49,6.5 4 Lorraine
area - 43,-1.5 6 Basque Country; Basque region
area ES 39.6,2.9 6 Mallorca; Majorca
area ES 38.98,1.43 6 Ibiza
area ES 28.3,-16.6 6 Tenerife
area ES 28,-15.6 5 Gran Canaria
area ES 28.7,-17.9 5 La Palma
area ES 28,-15.5 6 Canaries
area ES 36.5,-4.9 5 Costa del Sol
area - 42.7,1 6 Pyrenees
area IT 40,9 7 Sardinia
area IT 37.5,14 7 Sicily
area IT 35.5,12.6 6 Lampedusa
area GR 35.2,24.9 6 Crete
area GR 36.2,28 6 Rhodes
area GR 39.1,26.3 6 Lesbos
area GR 39.6,19.8 5 Corfu
area GR 36.4,25.4 5 Santorini
area GR 36.85,27.2 4 Kos
area GR 37.75,26.8 4 Samos
area GR 38.4,26.1 4 Chios
area GR 37,22 4 Peloponnese
area TR 39,35 5 Anatolia; Asia Minor
area TR 40.2,26.4 4 Gallipoli; Gallipoli Peninsula
area - 41.5,26 5 Thrace
area - 45.2,13.8 4 Istria
area HR 43.5,16.5 5 Dalmatia; Dalmatian coast
area RS 45.4,20 5 Vojvodina
area BA 44.5,17.5 6 Republika Srpska; Bosnian Serb Republic
area RO 46.5,24 6 Transylvania
area - 45.5,29 3 Bessarabia
area - 48.6,23 2 Carpathians; Carpathian Mountains
area PL 50.3,18.8 4 Silesia
area - 49.5,17 3 Bohemia
area DE 50,11.5 2 Franconia
area DE 52.3,13 6 East Germany; German Democratic Republic
area DE 50.5,8 6 West Germany
area DE 51.4,7.2 5 Ruhr; Ruhr Valley
area DE 54.4,13.4 3 Ruegen; Rügen
area FI 67.5,26 5 Lapland
area NO 78.5,16 3 Svalbard archipelago
area DK 55.5,9.5 4 Jutland
area DK 55.1,14.9 3 Bornholm
area SE 57.5,18.5 4 Gotland
area PT 38,-28 5 Azores
area PT 32.75,-17 5 Madeira
area MA 35.2,-4 3 Rif
area - 24,10 7 Sahara; Sahara Desert; Sahara desert
area LY 30.5,18 5 Cyrenaica
area LY 32,14 4 Tripolitania
area ML 22,1 5 Azawad
area - 14,-3 4 Liptako-Gourma
area SD 13,25 8 Darfur
area SD 11,29.5 6 Nuba Mountains
area - 9.6,28.4 6 Abyei
area SD 14.2,33.2 4 Gezira
area SO 9.5,46 7 Somaliland
area SO 8.8,49.5 7 Puntland
area SO 1,43 4 Jubaland
area ET 7.5,44 6 Ogaden
area CD -2,28.5 6 Kivu; Kivus
area CD 1.7,30.2 6 Ituri
area CD -9,26 5 Katanga
area NG 5,6.5 7 Niger Delta; Niger River Delta
area NG 5.8,7.3 4 Biafra
area CM 6,9.8 4 Ambazonia
area AO -5,12.3 5 Cabinda
area MZ -12.8,39.5 5 Cabo Delgado
area TZ -6.13,39.33 6 Zanzibar
area ZA -32,28 4 Transkei
area - -22,23 4 Kalahari; Kalahari Desert
area KE -1.5,35.2 4 Masai Mara; Maasai Mara
area TZ -2.3,34.8 5 Serengeti
area - -3.07,37.35 5 Mount Kilimanjaro; Kilimanjaro
area - 27.99,86.93 6 Mount Everest; Everest
area - 30,80 6 Himalayas; Himalaya; Himalayan
area - 36,71 5 Hindu Kush
area PK 35.88,76.5 4 Karakoram
area IN 11.7,92.7 6 Andaman Islands; Andaman and Nicobar; Andamans; Andaman and Nicobar Islands
area - 26,89 4 Siliguri Corridor
area BD 22.5,92.2 4 Chittagong Hill Tracts
area BD 21.2,92.15 6 Kutupalong
area - 27.5,95 4 Northeast India; north-east India
area - 30.8,75.5 5 Punjab region
area MM 20.2,93.5 6 Arakan
area - 20.3,100.1 5 Golden Triangle
area - 10,105.7 5 Mekong Delta
area CN 23,113.5 5 Pearl River Delta
area CL -27.1,-109.4 5 Easter Island
area - -49,-71 6 Patagonia
area - -54,-69 5 Tierra del Fuego
area EC -0.6,-90.4 6 Galapagos; Galapagos Islands; Galápagos; Galápagos Islands
area - -21,-60 4 Chaco; Gran Chaco
area BR -17.7,-57.4 4 Pantanal
area MX 20,-89 6 Yucatan; Yucatan Peninsula; Yucatán Peninsula
area MX 28,-113.5 6 Baja California peninsula; Baja
area CU 19.9,-75.15 7 Guantanamo; Guantánamo; Guantanamo Bay; Guantánamo Bay; Gitmo
area - 7.8,-77.2 6 Darien Gap; Darién Gap
area - 6.2,-59.5 6 Essequibo; Guayana Esequiba
area - 18.8,-70.5 6 Hispaniola
area - 35,-40 3 Bermuda Triangle
area HN 15.5,-84.5 3 Mosquito Coast
area - 14.8,-87 5 Northern Triangle
area IO -7.3,72.4 6 Diego Garcia
water - 10,-25 9 Atlantic Ocean; Atlantic; the Atlantic #3373405
water - 30,-45 7 North Atlantic
water - -25,-15 6 South Atlantic
water - 0,-160 9 Pacific Ocean; Pacific; the Pacific #2363254
water - 30,-160 6 North Pacific
water - -20,80 8 Indian Ocean
water - 84,0 7 Arctic Ocean
water - -65,0 5 Southern Ocean; Antarctic Ocean
water - 35,18 8 Mediterranean; Mediterranean Sea; the Mediterranean
water - 43.3,34 8 Black Sea
water - 46,36.5 7 Sea of Azov; Azov Sea
water - 41.7,50.6 7 Caspian Sea; Caspian
water - 20.5,38.5 8 Red Sea
water - 26.9,51.5 8 Persian Gulf; Arabian Gulf; the Gulf; Gulf
water - 26.57,56.25 8 Strait of Hormuz; Straits of Hormuz; Hormuz Strait; Hormuz
water - 24.8,58.5 7 Gulf of Oman; Sea of Oman
water - 12.2,48 7 Gulf of Aden
water - 12.6,43.3 7 Bab al-Mandab; Bab el-Mandeb; Bab al-Mandeb; Bab al-Mandab Strait; Bab el-Mandeb Strait
water EG 30.7,32.35 8 Suez Canal
water - 29,34.7 5 Gulf of Aqaba
water - 18,66 7 Arabian Sea
water - 15,88 7 Bay of Bengal
water - 10,96 5 Andaman Sea
water - 2.5,101 6 Strait of Malacca; Malacca Strait; Straits of Malacca
water - 13.5,114 8 South China Sea; West Philippine Sea
water - 29,125 7 East China Sea
water - 36,123 7 Yellow Sea; West Sea
water - 39,120 4 Bohai Sea; Bohai
water - 40,135 7 Sea of Japan; East Sea
water - 24.5,119.5 7 Taiwan Strait; Taiwan Straits
water - 53,150 5 Sea of Okhotsk
water - 58,-178 6 Bering Sea
water - 65.8,-169 5 Bering Strait
water - 20,130 5 Philippine Sea
water - 8,120 4 Sulu Sea
water - 10,101.5 4 Gulf of Thailand
water - 15.5,106 8 Mekong; Mekong River
water - 20,108 4 Gulf of Tonkin
water - -40,160 5 Tasman Sea
water - -18,155 4 Coral Sea
water - -5,112 4 Java Sea
water - -9.5,130 3 Timor Sea
water - 56,3 8 North Sea
water - 58,20 8 Baltic Sea; Baltic; the Baltic
water - 60,25.5 5 Gulf of Finland
water - 50.2,-2 8 English Channel; the Channel; Channel
water - 51,1.5 5 Strait of Dover; Dover Strait
water - 53.7,-5 6 Irish Sea
water - 45,-4 5 Bay of Biscay
water - 36,-5.5 6 Strait of Gibraltar
water - 43,15 7 Adriatic; Adriatic Sea
water - 38.5,25 7 Aegean; Aegean Sea
water - 38.5,19 5 Ionian Sea
water - 40,12 5 Tyrrhenian Sea
water TR 41.1,29.05 7 Bosphorus; Bosporus; Bosphorus Strait
water TR 40.2,26.4 6 Dardanelles
water TR 40.7,28.2 5 Sea of Marmara; Marmara Sea
water - 73,40 6 Barents Sea
water - 67,0 4 Norwegian Sea
water - 74,80 3 Kara Sea
water - 15,-75 7 Caribbean Sea
water - 25,-90 8 Gulf of Mexico; Gulf of America
water - 28,-112 4 Gulf of California; Sea of Cortez
water - 2,3 6 Gulf of Guinea
water - 60,-85 5 Hudson Bay
water - 66,-58 3 Davis Strait; Labrador Sea
water PA 9.1,-79.7 7 Panama Canal
water - 45,-83 7 Great Lakes
water - 47.7,-87.5 6 Lake Superior
water US 44,-87 6 Lake Michigan
water - 44.8,-82.4 6 Lake Huron
water - 42.2,-81.2 6 Lake Erie
water - 43.7,-77.9 6 Lake Ontario
water - 44.5,-73.3 4 Lake Champlain
water US 30.2,-90.1 5 Lake Pontchartrain
water US 39.1,-120 5 Lake Tahoe
water US 36.1,-114.6 4 Lake Mead
water US 37.5,-76 6 Chesapeake Bay; Chesapeake
water US 39.1,-75.2 4 Delaware Bay
water US 37.7,-122.3 5 San Francisco Bay
water US 47.7,-122.5 5 Puget Sound
water US 41.1,-72.9 5 Long Island Sound
water US 35.5,-90.3 8 Mississippi River; Mississippi Delta River
water US 39,-92 6 Missouri River
water US 38,-85 6 Ohio River
water US 36,-112 6 Colorado River
water - 29,-102.5 7 Rio Grande; Río Grande
water US 41.5,-74 6 Hudson River; Hudson
water US 39.5,-77.5 6 Potomac River; Potomac
water US 40.5,-75 5 Delaware River
water US 42.5,-72.5 4 Connecticut River
water US 40.5,-76.8 4 Susquehanna River
water US 46,-120 5 Columbia River
water US 38.5,-121.5 4 Sacramento River
water US 40.5,-80 3 Allegheny River
water US 42.3,-83.1 4 Detroit River
water US 42.36,-71.08 4 Charles River
water US 33.3,-81.8 4 Savannah River
water US 40.7,-73.97 5 East River
water - 47,-71 5 St. Lawrence River; Saint Lawrence River; St. Lawrence Seaway
water - 48,-62 4 Gulf of St. Lawrence
water CA 45,-66 4 Bay of Fundy
water - 43.08,-79.07 6 Niagara Falls; Niagara River
water - -3,-60 7 Amazon River
water - 8,-65 5 Orinoco; Orinoco River
water - -16,-69.4 5 Lake Titicaca
water - 25,32 8 Nile; Nile River; River Nile
water ET 11,36.5 5 Blue Nile
water SD 10,32 4 White Nile
water ET 11.2,35.1 5 Grand Ethiopian Renaissance Dam; Renaissance Dam; GERD
water - 12,4 5 Niger River; River Niger
water - -1,22 5 Congo River
water - -16,29 5 Zambezi; Zambezi River
water - -1,33 6 Lake Victoria
water - -6,29.5 5 Lake Tanganyika
water - -12,34.5 4 Lake Malawi
water - 13,14 6 Lake Chad; Lake Chad Basin; Lake Chad region
water KE 3.5,36 3 Lake Turkana
water - 31.8,35.5 6 Jordan River; River Jordan
water - 31.5,35.5 6 Dead Sea
water IL 32.8,35.6 5 Sea of Galilee
water LB 33.4,35.4 6 Litani River; Litani
water - 34,41 6 Euphrates; Euphrates River
water IQ 34,44 6 Tigris; Tigris River
water IQ 30.5,47.9 4 Shatt al-Arab
water PK 29,70 6 Indus; Indus River
water - 25.5,83 7 Ganges; Ganges River; Ganga
water - 26,92 5 Brahmaputra; Brahmaputra River
water IN 28,77.5 4 Yamuna; Yamuna River
water CN 31,112 6 Yangtze; Yangtze River
water CN 36,110 6 Yellow River
water CN 30.8,111 5 Three Gorges Dam; Three Gorges
water - 40.5,124.5 4 Yalu; Yalu River
water - 50,130 4 Amur; Amur River
water RU 53.5,108 6 Lake Baikal
water RU 50,46 6 Volga; Volga River
water RU 48,42 5 Don River
water - 45,60 5 Aral Sea
water - 40,66 4 Amu Darya; Amu Darya River
water UA 47,34 7 Dnieper; Dnipro River; Dnieper River; Dnepr
water UA 46.8,33.4 5 Kakhovka Dam; Kakhovka dam; Nova Kakhovka dam; Kakhovka reservoir
water - 47.5,29.5 5 Dniester; Dniester River; Dnister
water - 45,21 6 Danube; Danube River
water - 50,8 6 Rhine; Rhine River
water DE 53,11 5 Elbe; Elbe River
water - 52,14.6 4 Oder; Oder River
water FR 49,1.5 6 Seine; Seine River
water FR 47.4,0 4 Loire
water FR 44.5,4.8 4 Rhone; Rhône
water IT 45,11 4 Po River
water IT 41.9,12.5 4 Tiber
water GB 51.5,-0.3 6 Thames; River Thames
water GB 53.4,-3 3 Mersey; River Mersey
water GB 54.95,-1.6 3 River Tyne
water ES 41.5,-1 3 Ebro
water AU -35,142 4 Murray River; Murray-Darling
water - 62.5,-141 3 Yukon River
area US 40.1,-88 1 Corn Belt
area KE -0.5,36 5 Rift Valley; Great Rift Valley
area PK 31.2,70 1 Sulaiman Mountains
city UA 47.78,37.25 4 Vuhledar; Ugledar
city UA 47.45,35.84 3 Robotyne
city IN 28.46,77.03 6 Gurugram; Gurgaon
city ZA -33.3,26.53 4 Makhanda; Grahamstown
area GE 43,42.7 4 Svaneti
site US 29.96,-90.065 5 French Quarter
area US 26.1,-80.3 4 South Florida
area US 42.2,-71.8 3 Central Massachusetts
`;
