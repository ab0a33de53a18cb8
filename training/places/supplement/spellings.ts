/**
 * Other spellings in English-language news of places that GeoNames lists under another one, and names
 * that changed. One a line: `GeoNames name, country: spelling; spelling …`; the name is the main name, the
 * largest place (town or region) of that name in the country is meant. From our own knowledge.
 */
export const SPELLINGS = `
Al Hudaydah, YE: Hodeidah; Hodeida; Hudaydah; al-Hudaydah
Sanaa, YE: Sana’a
Ta‘izz, YE: Taiz; Taizz; Ta'iz
Ma'rib, YE: Marib
Sa'dah, YE: Saada; Saadah; Sa'ada; Sadah
Al Mukallā, YE: Mukalla
Artemivsk, UA: Bakhmut
Kyiv, UA: Kiev; Kyyiv
Kharkiv, UA: Kharkov
Odesa, UA: Odessa; Odesa
Dnipro, UA: Dnipropetrovsk; Dnepropetrovsk; Dnepr
Lviv, UA: Lvov; Lwow; Lemberg
Mykolayiv, UA: Mykolaiv; Nikolaev; Nikolayev
Zaporizhzhya, UA: Zaporizhzhia; Zaporizhia; Zaporozhye; Zaporizhya
Luhansk, UA: Lugansk
Chernihiv, UA: Chernigov
Kropyvnytskyi, UA: Kirovohrad; Kropyvnytskyy
Vinnytsya, UA: Vinnytsia; Vinnitsa
Rivne, UA: Rovno
Kryvyi Rih, UA: Kryvyy Rih; Krivoy Rog; Kryvyi Rig
Bila Tserkva, UA: Belaya Tserkov
Kupyansk, UA: Kupiansk; Kupiansk-Vuzlovyi; Kupyansk
Izyum, UA: Izium
Sievierodonetsk, UA: Severodonetsk; Syeverodonetsk; Severodonetsk
Lysychansk, UA: Lisichansk
Slov”yansk, UA: Sloviansk; Slavyansk; Slaviansk
Enerhodar, UA: Energodar
Melitopol, UA: Melitopil
Minsk, BY: Mensk
Homyel', BY: Gomel; Homel; Homiel
Mahilyow, BY: Mogilev; Mahilyou; Mahilioŭ
Vitebsk, BY: Vitsebsk
Hrodna, BY: Grodno
Brest, BY: Brest-Litovsk
Kaliningrad, RU: Koenigsberg; Königsberg
Saint Petersburg, RU: St. Petersburg; Leningrad; Petrograd
Volgograd, RU: Stalingrad
Yekaterinburg, RU: Ekaterinburg; Sverdlovsk
Nizhniy Novgorod, RU: Nizhny Novgorod
Groznyy, RU: Grozny
Astana, KZ: Nur-Sultan; Nursultan; Akmola
Almaty, KZ: Alma-Ata; Alma Ata
Ashgabat, TM: Ashkhabad
Yerevan, AM: Erevan
Tbilisi, GE: Tiflis
Chişinău, MD: Kishinev; Chisinau
Bucharest, RO: Bucuresti
Warsaw, PL: Warszawa
Gdańsk, PL: Danzig
Wrocław, PL: Breslau
Kraków, PL: Cracow
Przemyśl, PL: Peremyshl
Rzeszów, PL: Rzeszow
Vilnius, LT: Wilno
Prague, CZ: Praha
Košice, SK: Kosice
Belgrade, RS: Beograd
Pristina, XK: Prishtina; Priština
Skopje, MK: Skopye
Thessaloníki, GR: Salonika; Salonica; Thessaloniki
Piraeus, GR: Pireas
Athens, GR: Athina
İzmir, TR: Smyrna; Izmir
Istanbul, TR: Constantinople
İskenderun, TR: Alexandretta; Iskenderun
Antakya, TR: Antioch
Şanlıurfa, TR: Urfa; Sanliurfa
Diyarbakır, TR: Diyarbakir
Aleppo, SY: Halab
Homs, SY: Hims
Ḩamāh, SY: Hama
Dayr az Zawr, SY: Deir ez-Zor; Deir al-Zor; Deir Ezzor; Deir el-Zour; Deir Ezzour; Deir al-Zour; Deir Azzor
Ar Raqqah, SY: Raqqa; Raqa; al-Raqqa; Rakka
Latakia, SY: Lattakia
Ţarţūs, SY: Tartus; Tartous
Idlib, SY: Idleb
Al Ḩasakah, SY: Hasakah; Hasakeh; Hassakeh; al-Hasakah; Hasaka
Al Qāmishlī, SY: Qamishli; Qamishly; Kamishli
Dar‘ā, SY: Daraa; Deraa; Dera'a
As-Suwayda, SY: Sweida; Suweida; Sweida; Suwayda; al-Sweida
Manbij, SY: Membij
Al Bāb, SY: al-Bab; Al-Bab
Saraqib, SY: Saraqeb; Saraqib
‘Ayn al ‘Arab, SY: Kobani; Kobane; Ain al-Arab
Dūmā, SY: Douma
Palmyra, SY: Tadmur; Tadmor
Beirut, LB: Beyrouth
Sidon, LB: Saida
Tripoli, LB: Tarabulus
Baalbek, LB: Baalbeck
Tyre, LB: Tyre
Nabatîyé et Tahta, LB: Nabatieh; Nabatiyeh; Nabatiye
Baghdad, IQ: Bagdad
Mosul, IQ: Mossul; al-Mawsil
Basrah, IQ: Basra; al-Basrah
Al Fallūjah, IQ: Fallujah; Falluja; Fallouja
Ar Ramādī, IQ: Ramadi
Erbil, IQ: Irbil; Arbil; Hewler
Kirkuk, IQ: Kirkouk
An Najaf, IQ: Najaf
Karbala, IQ: Kerbala
Ba‘qūbah, IQ: Baqouba; Baquba; Baqubah
As Sulaymānīyah, IQ: Sulaymaniyah; Sulaimaniyah; Suleimaniya; Sulaimaniya; Sulaimani
Dihok, IQ: Dohuk; Duhok; Dahuk
Tikrīt, IQ: Tikrit
Sāmarrā’, IQ: Samarra
Nāşirīyah, IQ: Nasiriyah; Nasiriya; Nassiriya
Al Ḩillah, IQ: Hilla; Hillah
Al Kūt, IQ: Kut
Al ‘Amārah, IQ: Amara; Amarah
Sinjār, IQ: Sinjar
Tall ‘Afar, IQ: Tal Afar; Tel Afar
Ad Dīwānīyah, IQ: Diwaniyah; Diwaniya
Tehran, IR: Teheran
Isfahan, IR: Esfahan
Mashhad, IR: Meshed
Qom, IR: Qum
Kabul, AF: Kaboul
Kandahār, AF: Kandahar; Qandahar
Lashkar Gāh, AF: Lashkar Gah; Lashkargah
Herāt, AF: Herat
Mazār-e Sharīf, AF: Mazar-i-Sharif; Mazar-e-Sharif; Mazar-i Sharif
Kunduz, AF: Kunduz; Konduz; Qunduz
Jalālābād, AF: Jalalabad
Ghaznī, AF: Ghazni
Khōst, AF: Khost
Jerusalem, IL: Yerushalayim; Al-Quds
Tel Aviv, IL: Tel Aviv-Yafo; Tel-Aviv
Haifa, IL: Hefa
Beersheba, IL: Beer Sheva; Be'er Sheva; Beersheva
Sederot, IL: Sderot
Ashqelon, IL: Ashkelon
Eilat, IL: Elat
Nahariyya, IL: Nahariya
Qiryat Shemona, IL: Kiryat Shmona; Kiryat Shemona
Metula, IL: Metulla
Gaza, PS: Gaza City
Khān Yūnis, PS: Khan Younis; Khan Yunis; Khan Yunus; Khan Younes
Rafaḩ, PS: Rafah
Dayr al Balaḩ, PS: Deir al-Balah; Deir el-Balah
Bayt Lāhyā, PS: Beit Lahiya; Beit Lahia; Beit Lahiya
Bayt Ḩānūn, PS: Beit Hanoun; Beit Hanun
Ramallah, PS: Ramalla
Hebron, PS: Al-Khalil
Nablus, PS: Nabulus
Janīn, PS: Jenin
Ţūlkarm, PS: Tulkarem; Tulkarm
Qalqīlyah, PS: Qalqilya; Qalqiliya
Jericho, PS: Ariha
Cairo, EG: Al-Qahirah
Alexandria, EG: Al Iskandariyah
Al ‘Arīsh, EG: El Arish; el-Arish; Al-Arish; Arish
Sharm el-Sheikh, EG: Sharm el Sheikh; Sharm El-Sheikh
Al Jīzah, EG: Giza
Luxor, EG: al-Uqsur
Banghāzī, LY: Benghazi; Bengazi
Mişrātah, LY: Misrata; Misurata; Misratah
Surt, LY: Sirte; Sirt
Darnah, LY: Derna
Sabhā, LY: Sabha; Sebha
Az Zāwīyah, LY: Zawiya; Zawiyah
Tobruk, LY: Tubruq
Tunis, TN: Tunes
Algiers, DZ: Alger
Oran, DZ: Wahran
Tangier, MA: Tangiers; Tanger
Marrakesh, MA: Marrakech
Fès, MA: Fez; Fes
Laayoune, EH: El Aaiun; El Aaiún; Laâyoune
Khartoum, SD: Khartum
Al Fāshir, SD: El Fasher; el-Fasher; al-Fashir; Al-Fashir; El-Fasher; al-Fasher
Al Junaynah, SD: El Geneina; Geneina; el-Geneina; Al-Geneina; al-Geneina
Nyala, SD: Niyala
Port Sudan, SD: Bur Sudan
Omdurman, SD: Umm Durman
El Obeid, SD: al-Ubayyid; el-Obeid; Al-Obeid
Wad Medani, SD: Wad Madani
Asmara, ER: Asmera
Addis Ababa, ET: Addis Abeba
Mek'ele, ET: Mekelle; Mekele; Makale
Mogadishu, SO: Muqdisho; Mogadiscio
Kismayo, SO: Kismaayo; Chisimayu

Baydhabo, SO: Baidoa
Beledweyne, SO: Beledweyn; Belet Weyne
N'Djamena, TD: Ndjamena; N'djamena
Abidjan, CI: Abijan
Ouagadougou, BF: Wagadugu
Timbuktu, ML: Tombouctou; Timbuctoo
Kinshasa, CD: Leopoldville
Lubumbashi, CD: Elisabethville
Kisangani, CD: Stanleyville
Maputo, MZ: Lourenço Marques

Gqeberha, ZA: Port Elizabeth
Mumbai, IN: Bombay
Chennai, IN: Madras
Kolkata, IN: Calcutta
Bengaluru, IN: Bangalore
Thiruvananthapuram, IN: Trivandrum
Kochi, IN: Cochin
Pune, IN: Poona
Varanasi, IN: Benares; Banaras
Prayagraj, IN: Allahabad
Mysore, IN: Mysuru
Puducherry, IN: Pondicherry
Guwahati, IN: Gauhati
Srinagar, IN: Shrinagar
Karachi, PK: Kurrachee
Peshawar, PK: Peshawer
Quetta, PK: Kwatah

Miran Shah, PK: Miranshah; Miram Shah
Dhaka, BD: Dacca
Chittagong, BD: Chattogram
Cox's Bazar, BD: Coxs Bazar
Yangon, MM: Rangoon
Nay Pyi Taw, MM: Naypyidaw; Naypyitaw; Nay Pyi Taw
Mawlamyine, MM: Moulmein
Bago, MM: Pegu
Sittwe, MM: Akyab
Ho Chi Minh City, VN: Saigon
Hanoi, VN: Ha Noi
Haiphong, VN: Hai Phong
Da Nang, VN: Danang
Phnom Penh, KH: Pnom Penh
Vientiane, LA: Viangchan
Beijing, CN: Peking
Nanjing, CN: Nanking

Chongqing, CN: Chungking
Tianjin, CN: Tientsin
Qingdao, CN: Tsingtao
Ürümqi, CN: Urumqi; Urumchi
Kashgar, CN: Kashi
Lhasa, CN: Llasa
Xi'an, CN: Xian

Hohhot, CN: Huhehot
Taipei, TW: Taibei
Kaohsiung, TW: Gaoxiong
Hong Kong, HK: Xianggang
Pyongyang, KP: P'yongyang; Pyeongyang
Kaesŏng, KP: Kaesong; Gaeseong
Wŏnsan, KP: Wonsan
Busan, KR: Pusan
Incheon, KR: Inchon
Daegu, KR: Taegu
Gwangju, KR: Kwangju
Jeju City, KR: Jeju
Tokyo, JP: Tokio
Jakarta, ID: Djakarta
Yogyakarta, ID: Jogjakarta; Jogja
Banda Aceh, ID: Bandar Aceh
Surabaya, ID: Soerabaja

Caracas, VE: Santiago de Leon de Caracas
Mexico City, MX: Ciudad de Mexico; Ciudad de México
Ciudad Juárez, MX: Juarez; Ciudad Juarez
Bogotá, CO: Bogota; Santa Fe de Bogota
Cartagena, CO: Cartagena de Indias
Guatemala City, GT: Ciudad de Guatemala
Port-au-Prince, HT: Port au Prince
Havana, CU: La Habana
Santiago, CL: Santiago de Chile
Asunción, PY: Asuncion
São Paulo, BR: Sao Paulo; San Paulo
Rio de Janeiro, BR: Rio
Brasília, BR: Brasilia
Cologne, DE: Koeln; Köln
Munich, DE: Muenchen; München
Nuremberg, DE: Nuernberg; Nürnberg
Frankfurt am Main, DE: Frankfurt
The Hague, NL: Den Haag; Hague; the Hague
Antwerpen, BE: Antwerp
Gent, BE: Ghent
Brugge, BE: Bruges
Ypres, BE: Ieper
Liège, BE: Liege
Geneva, CH: Geneve; Genève
Zürich, CH: Zurich
Basel, CH: Basle
Bern, CH: Berne
Turin, IT: Torino
Genoa, IT: Genova
Naples, IT: Napoli
Padova, IT: Padua
Mantova, IT: Mantua
Livorno, IT: Leghorn
Sevilla, ES: Seville
Zaragoza, ES: Saragossa
San Sebastián, ES: Donostia; San Sebastian

A Coruña, ES: La Coruna; La Coruña; Corunna; A Coruna
Lisbon, PT: Lisboa
Marseille, FR: Marseilles
Lyon, FR: Lyons
Strasbourg, FR: Strassburg
Copenhagen, DK: København; Kobenhavn
Göteborg, SE: Gothenburg; Goteborg
Helsinki, FI: Helsingfors
Derry, GB: Londonderry
Hull, GB: Kingston upon Hull
Newcastle upon Tyne, GB: Newcastle

Dublin, IE: Baile Atha Cliath
Cork, IE: Corcaigh
New York City, US: New York; NYC
Washington, US: Washington D.C.; Washington DC; D.C.; Washington, D.C.
Los Angeles, US: L.A.
Philadelphia, US: Philly
San Francisco, US: Frisco
Las Vegas, US: Vegas
New Orleans, US: NOLA
Nashville, US: Nashville-Davidson
Saint Louis, US: St. Louis
Saint Paul, US: St. Paul
Saint Petersburg, US: St. Petersburg
Fort Worth, US: Ft. Worth
Fort Lauderdale, US: Ft. Lauderdale
Indianapolis, US: Indy

St. John's, CA: Saint John's; St. Johns
Saint John, CA: St. John
Québec, CA: Quebec City
Montréal, CA: Montreal
`;
