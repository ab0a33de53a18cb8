/**
 * The wire agencies that Copytaster knows: one row each, in one place. To add one, append a row;
 * datelines, bylines, credits, copyright lines, sign-offs and hosts are all recognised from it.
 * The rows are for human eyes: lists are written as one string.
 */
interface Row {
  /** Lower-case id, as in `Wire.agency`. */
  id: string;
  /** The name that is shown. */
  name: string;
  /** Own hosts, blank between; subdomains are included. */
  hosts: string;
  /** Full names in every language, `|` between: unmistakable wherever a credit can stand. Any case. */
  names?: string;
  /** Acronyms and short names, blank between, exact case: only read where a line is a credit and little else. */
  marks?: string;
  /** The marks are ordinary abbreviations too (`PA`, `CP`): the credit must be nothing but them. */
  ambiguous?: boolean;
  /**
   * What the own hosts run. `wire`: every article is the agency's copy. `portal`: other papers'
   * articles and columns too, so that an article needs a credit or dateline as well. Default `wire`.
   */
  site?: 'wire' | 'portal';
  /** Parts of addresses under which others host this agency's copy, blank between. */
  paths?: string;
}

// biome-ignore format: a row is read as a row
const ROWS: readonly Row[] = [
  { id: 'ap', name: 'The Associated Press', hosts: 'apnews.com hosted.ap.org hosted2.ap.org bigstory.ap.org ap.org',
    names: 'Associated Press|AP News|APNews|AP通信|美联社|美聯社|أسوشيتد برس|أسوشييتد برس|أ ب',
    marks: 'AP A.P. Ap',
    paths: '/hostednews/ap/ /ap/ /aponline/ /wireap/' },
  { id: 'reuters', name: 'Reuters', hosts: 'reuters.com reutersagency.com',
    names: 'Thomson Reuters|Reuters Health|Reuters Life!|Reuters Editorial|Reuters Staff|ロイター|路透社|路透|Рейтер|Ρόιτερς|رويترز|로이터|रॉयटर्स|রয়টার্স',
    marks: 'Reuters REUTERS reuters Reuter RTRS rtr',
    paths: '/reuters/ /rtrs/' },
  { id: 'afp', name: 'Agence France-Presse', hosts: 'afp.com afpbb.com afpforum.com',
    names: 'Agence France-Presse|Agence France Presse|Agencia France-Presse|AFP通信|法新社|فرانس برس|ا ف ب|أ ف ب|أ.ف.ب|एएफपी|এএফপি|АФП|AFP-Relaxnews',
    marks: 'AFP Afp afp AFP-Relaxnews ΑFP',
    paths: '/hostednews/afp/ afp.google.com/ /afp/' },
  { id: 'pa', name: 'PA Media', hosts: 'pressassociation.com pa.media',
    names: 'Press Association|PA Media|PA News|PA Sport|PA SportsTicker|PA Reporter|PA Political',
    marks: 'PA', ambiguous: true,
    paths: '/hostednews/ukpress/ ukpress.google.com/' },
  { id: 'pap', name: 'Polska Agencja Prasowa', hosts: 'pap.pl pap.com.pl naukawpolsce.pl',
    names: 'Polska Agencja Prasowa|Nauka w Polsce',
    marks: 'PAP Pap' },
  { id: 'dpa', name: 'Deutsche Presse-Agentur', hosts: 'dpa.com dpa-international.com',
    names: 'Deutsche Presse-Agentur|Deutsche Presse Agentur|Deutschen Presse-Agentur|dpa-infocom|dpa-AFX|dpa Sport|dpa-Newskanal|dpa-tmn|د ب أ|د.ب.أ',
    marks: 'dpa DPA Dpa',
    paths: '/dpa/ /newsticker/dpa' },
  { id: 'cp', name: 'The Canadian Press', hosts: 'thecanadianpress.com canadianpress.google.com lapressecanadienne.ca',
    names: 'Canadian Press|La Presse Canadienne|Presse Canadienne',
    marks: 'CP', ambiguous: true,
    paths: '/hostednews/canadianpress/ /cp/' },
  { id: 'pti', name: 'Press Trust of India', hosts: 'ptinews.com',
    names: 'Press Trust of India|पीटीआई',
    marks: 'PTI',
    paths: '/ptinews/ /pti-' },
  { id: 'aap', name: 'Australian Associated Press', hosts: 'aap.com.au',
    names: 'Australian Associated Press|AAP General News',
    marks: 'AAP' },
  { id: 'bloomberg', name: 'Bloomberg', hosts: 'bloomberg.com',
    names: 'Bloomberg News',
    marks: 'Bloomberg BLOOMBERG' },
  { id: 'ians', name: 'Indo-Asian News Service', hosts: 'ians.in',
    names: 'Indo-Asian News Service|Indo Asian News Service|आईएएनएस',
    marks: 'IANS' },
  { id: 'ani', name: 'Asian News International', hosts: 'aninews.in',
    names: 'Asian News International|एएनआई',
    marks: 'ANI' },
  { id: 'xinhua', name: 'Xinhua', hosts: 'xinhuanet.com news.cn xinhua.org',
    names: 'Xinhua News Agency|Xinhua|Xinhuanet|新华社|新華社|新华网|新華網|Синьхуа|شينخوا|Agencia Xinhua',
    marks: 'XINHUA', site: 'portal' },
  { id: 'chinanews', name: 'China News Service', hosts: 'chinanews.com chinanews.com.cn ecns.cn',
    names: 'China News Service|中国新闻社|中国新闻网|中國新聞社|中國新聞網|中新社|中新网|中新網',
    marks: 'ECNS', site: 'portal' },
  { id: 'cna', name: 'Central News Agency (Taiwan)', hosts: 'cna.com.tw focustaiwan.tw',
    names: '中央社|Central News Agency',
    marks: 'CNA', ambiguous: true },
  { id: 'voa', name: 'Voice of America', hosts: 'voanews.com voachinese.com voanoticias.com golosameriki.com voaafrique.com voaindonesia.com',
    names: 'Voice of America|VOA News|美国之音|美國之音|Голос Америки',
    marks: 'VOA' },
  { id: 'rferl', name: 'Radio Free Europe/Radio Liberty', hosts: 'rferl.org svoboda.org radiosvoboda.org azattyq.org',
    names: 'Radio Free Europe/Radio Liberty|Radio Free Europe|Радио Свобода',
    marks: 'RFE/RL RFE' },
  { id: 'efe', name: 'Agencia EFE', hosts: 'efe.com efeverde.com efeagro.com agenciaefe.es efe.es',
    names: 'Agencia EFE|Agência EFE|efe-epa|EFE News|EFEAGRO|EFEverde|EFE Comunica|Agencia Efe',
    marks: 'EFE Efe',
    paths: '/hostednews/epa/ /efe/' },
  { id: 'europapress', name: 'Europa Press', hosts: 'europapress.es notimerica.com',
    names: 'Europa Press|EUROPA PRESS',
    marks: 'EP Europapress', ambiguous: true },
  { id: 'anadolu', name: 'Anadolu Ajansı', hosts: 'aa.com.tr',
    names: 'Anadolu Ajansı|Anadolu Agency|Anadolu Ajansi|Anadolu Ajans|Анадолу|وكالة الأناضول',
    marks: 'AA A.A A.A. Anadolu الأناضول', ambiguous: true },
  { id: 'dha', name: 'Demirören Haber Ajansı', hosts: 'dha.com.tr',
    names: 'Demirören Haber Ajansı|Doğan Haber Ajansı',
    marks: 'DHA' },
  { id: 'iha', name: 'İhlas Haber Ajansı', hosts: 'iha.com.tr', names: 'İhlas Haber Ajansı', marks: 'İHA IHA' },
  { id: 'amna', name: 'Athens-Macedonian News Agency', hosts: 'amna.gr ana-mpa.gr ana.gr',
    names: 'Athens-Macedonian News Agency|Athens News Agency|Αθηναϊκό Πρακτορείο|Αθηναϊκό-Μακεδονικό Πρακτορείο|ΑΠΕ-ΜΠΕ|ΑΜΠΕ',
    marks: 'ΑΠΕ ANA-MPA AMNA ANA' },
  { id: 'interfax', name: 'Interfax', hosts: 'interfax.ru interfax.com interfax-russia.ru interfax.by interfax.com.ua interfax.kz',
    names: 'Интерфакс-Украина|Interfax-Ukraine|Интерфакс-Центр|Интерфакс|Interfax|Интерфакс-Запад' },
  { id: 'ria', name: 'RIA Novosti', hosts: 'ria.ru rian.ru en.rian.ru rian.com.ua',
    names: 'РИА Новости|РИА «Новости»|РИА "Новости"|RIA Novosti|РИАН',
    marks: 'РИА RIAN' },
  { id: 'tass', name: 'TASS', hosts: 'tass.ru tass.com itar-tass.com itar-tass.ru',
    names: 'ИТАР-ТАСС|ITAR-TASS|Itar-Tass',
    marks: 'ТАСС TASS Tass' },
  { id: 'ukrinform', name: 'Ukrinform', hosts: 'ukrinform.ru ukrinform.ua ukrinform.net ukrinform.com',
    names: 'Ukrinform|Укринформ|Укрінформ' },
  { id: 'unian', name: 'UNIAN', hosts: 'unian.net unian.ua unian.info',
    names: 'УНИАН|УНІАН',
    marks: 'UNIAN', site: 'portal' },
  { id: 'belta', name: 'BelTA', hosts: 'belta.by', names: 'БЕЛТА|БелТА', marks: 'BelTA BELTA' },
  { id: 'sapa', name: 'South African Press Association', hosts: 'sapa.org.za',
    names: 'South African Press Association|Sapa-AP|Sapa-AFP|Sapa-dpa',
    marks: 'Sapa SAPA' },
  { id: 'sid', name: 'Sport-Informations-Dienst', hosts: 'sid.de',
    names: 'Sport-Informations-Dienst|Sport Informations Dienst',
    marks: 'SID sid', ambiguous: true },
  { id: 'upi', name: 'United Press International', hosts: 'upi.com',
    names: 'United Press International',
    marks: 'UPI' },
  { id: 'healthday', name: 'HealthDay', hosts: 'healthday.com',
    names: 'HealthDay News|HealthDay Reporter|HealthDay' },
  { id: 'ritzau', name: 'Ritzau', hosts: 'ritzau.dk ritzau.com',
    names: 'Ritzaus Bureau|Ritzau',
    },
  { id: 'ntb', name: 'NTB', hosts: 'ntb.no', names: 'Norsk Telegrambyrå', marks: 'NTB NTBs' },
  { id: 'tt', name: 'Tidningarnas Telegrambyrå', hosts: 'tt.se',
    names: 'Tidningarnas Telegrambyrå|TT Nyhetsbyrån',
    marks: 'TT TT-AFP TT-Reuters', ambiguous: true },
  { id: 'stt', name: 'STT', hosts: 'stt.fi', names: 'Suomen Tietotoimisto', marks: 'STT STT–AFP STT-Reuters' },
  { id: 'apa', name: 'Austria Presse Agentur', hosts: 'apa.at science.apa.at',
    names: 'Austria Presse Agentur|Austria Presseagentur|APA-OTS|APAMED',
    marks: 'APA apa' },
  { id: 'sda', name: 'Keystone-SDA', hosts: 'keystone-sda.ch sda-ats.ch',
    names: 'Keystone-SDA|Keystone-ATS|Schweizerische Depeschenagentur|Agence télégraphique suisse',
    marks: 'SDA sda ATS ats' },
  { id: 'kna', name: 'Katholische Nachrichten-Agentur', hosts: 'kna.de',
    names: 'Katholische Nachrichten-Agentur',
    marks: 'KNA' },
  { id: 'epd', name: 'Evangelischer Pressedienst', hosts: 'epd.de',
    names: 'Evangelischer Pressedienst',
    marks: 'epd' },
  { id: 'dts', name: 'dts Nachrichtenagentur', hosts: 'dts-nachrichtenagentur.de', names: 'dts Nachrichtenagentur' },
  { id: 'anp', name: 'ANP', hosts: 'anp.nl', names: 'Algemeen Nederlands Persbureau', marks: 'ANP' },
  { id: 'belga', name: 'Belga', hosts: 'belga.be belganewsagency.eu',
    names: 'Agence Belga|Belga News Agency|Persbureau Belga',
    marks: 'BELGA Belga belga' },
  { id: 'ansa', name: 'ANSA', hosts: 'ansa.it ansamed.info',
    names: 'Agenzia Nazionale Stampa Associata|Redazione ANSA',
    marks: 'ANSA Ansa' },
  { id: 'adnkronos', name: 'Adnkronos', hosts: 'adnkronos.com', names: 'Adnkronos|AdnKronos', marks: 'ADNKRONOS' },
  { id: 'agi', name: 'AGI', hosts: 'agi.it', names: 'Agenzia Giornalistica Italia', marks: 'AGI' },
  { id: 'askanews', name: 'Askanews', hosts: 'askanews.it', names: 'askanews' },
  { id: 'lusa', name: 'Lusa', hosts: 'lusa.pt', names: 'Agência Lusa|Agencia Lusa', marks: 'LUSA Lusa' },
  { id: 'agenciabrasil', name: 'Agência Brasil', hosts: 'agenciabrasil.ebc.com.br agenciabrasil.gov.br',
    names: 'Agência Brasil',
    marks: 'ABr' },
  { id: 'estadao', name: 'Estadão Conteúdo', hosts: 'estadaoconteudo.com.br', names: 'Estadão Conteúdo|Agência Estado' },
  { id: 'notimex', name: 'Notimex', hosts: 'notimex.gob.mx', names: 'Notimex', marks: 'NTX' },
  { id: 'telam', name: 'Télam', hosts: 'telam.com.ar', names: 'Télam|Agencia Telam', marks: 'TELAM' },
  { id: 'ctk', name: 'ČTK', hosts: 'ctk.cz ceskenoviny.cz',
    names: 'Česká tisková kancelář',
    marks: 'ČTK ČTK/AP CTK' },
  { id: 'tasr', name: 'TASR', hosts: 'tasr.sk teraz.sk',
    names: 'Tlačová agentúra Slovenskej republiky',
    marks: 'TASR' },
  { id: 'mti', name: 'MTI', hosts: 'mti.hu', names: 'Magyar Távirati Iroda', marks: 'MTI' },
  { id: 'agerpres', name: 'Agerpres', hosts: 'agerpres.ro', names: 'Agerpres|AGERPRES' },
  { id: 'mediafax', name: 'Mediafax', hosts: 'mediafax.ro', names: 'Mediafax', marks: 'MEDIAFAX', site: 'portal' },
  { id: 'tanjug', name: 'Tanjug', hosts: 'tanjug.rs', names: 'Tanjug|Танјуг', marks: 'TANJUG' },
  { id: 'hina', name: 'Hina', hosts: 'hina.hr', marks: 'Hina HINA' },
  { id: 'sta', name: 'STA', hosts: 'sta.si', names: 'Slovenska tiskovna agencija', marks: 'STA' },
  { id: 'bta', name: 'BTA', hosts: 'bta.bg', names: 'Българска телеграфна агенция', marks: 'БТА BTA' },
  { id: 'bns', name: 'BNS', hosts: 'bns.lt bns.ee bns.lv', names: 'Baltic News Service', marks: 'BNS' },
  { id: 'elta', name: 'ELTA', hosts: 'elta.lt', marks: 'ELTA' },
  { id: 'leta', name: 'LETA', hosts: 'leta.lv', marks: 'LETA' },
  { id: 'kyodo', name: 'Kyodo News', hosts: 'kyodonews.net kyodonews.jp nordot.app 47news.jp',
    names: 'Kyodo News|共同通信社|共同通信|共同社',
    marks: 'Kyodo KYODO' },
  { id: 'jiji', name: 'Jiji Press', hosts: 'jiji.com', names: 'Jiji Press|時事通信社|時事通信|時事ドットコム', marks: 'JIJI Jiji' },
  { id: 'yonhap', name: 'Yonhap', hosts: 'yna.co.kr yonhapnews.co.kr', names: 'Yonhap News|Yonhap|연합뉴스|聯合ニュース|韩联社' },
  { id: 'newsis', name: 'Newsis', hosts: 'newsis.com', names: '뉴시스|Newsis' },
  { id: 'news1', name: 'News1', hosts: 'news1.kr', names: '뉴스1' },
  { id: 'antara', name: 'Antara', hosts: 'antaranews.com antara.co.id',
    names: 'Antara News|LKBN ANTARA',
    marks: 'ANTARA Antara' },
  { id: 'bernama', name: 'Bernama', hosts: 'bernama.com', names: 'Bernama', marks: 'BERNAMA' },
  { id: 'vna', name: 'Vietnam News Agency', hosts: 'vnanet.vn vietnamplus.vn',
    names: 'Vietnam News Agency|Thông tấn xã Việt Nam|TTXVN',
    marks: 'VNA' },
  { id: 'app', name: 'Associated Press of Pakistan', hosts: 'app.com.pk',
    names: 'Associated Press of Pakistan|Associated Press Of Pakistan',
    marks: 'APP', ambiguous: true },
  { id: 'bss', name: 'Bangladesh Sangbad Sangstha', hosts: 'bssnews.net',
    names: 'Bangladesh Sangbad Sangstha',
    marks: 'BSS', ambiguous: true },
  { id: 'unb', name: 'United News of Bangladesh', hosts: 'unb.com.bd',
    names: 'United News of Bangladesh',
    marks: 'UNB' },
  { id: 'nzpa', name: 'New Zealand Press Association', hosts: 'nzpa.co.nz',
    names: 'New Zealand Press Association',
    marks: 'NZPA' },
  { id: 'nan', name: 'News Agency of Nigeria', hosts: 'nannews.ng',
    names: 'News Agency of Nigeria',
    marks: 'NAN', ambiguous: true },
  { id: 'irna', name: 'IRNA', hosts: 'irna.ir', names: 'Islamic Republic News Agency|ایرنا', marks: 'IRNA' },
  { id: 'wafa', name: 'WAFA', hosts: 'wafa.ps', names: 'وكالة وفا', marks: 'WAFA' },
  { id: 'wam', name: 'WAM', hosts: 'wam.ae', names: 'Emirates News Agency|وام', marks: 'WAM' },
  { id: 'spa', name: 'Saudi Press Agency', hosts: 'spa.gov.sa',
    names: 'Saudi Press Agency|واس',
    marks: 'SPA', ambiguous: true },
  { id: 'kuna', name: 'KUNA', hosts: 'kuna.net.kw', names: 'Kuwait News Agency|كونا', marks: 'KUNA' },
  // The invented agency of the bundled story, so that no real one is given words it never sent.
  { id: 'sample', name: 'Sample Wire', names: 'Sample Wire', hosts: '' },
];

export interface Agency {
  id: string;
  name: string;
  names: readonly string[];
  marks: readonly string[];
  hosts: readonly string[];
  paths: readonly string[];
  ambiguous: boolean;
  site: 'wire' | 'portal';
}

const list = (text: string | undefined, separator: string) => (text ? text.split(separator) : []);

export const AGENCIES: readonly Agency[] = ROWS.map((row) => ({
  id: row.id,
  name: row.name,
  names: list(row.names, '|'),
  marks: list(row.marks, ' '),
  hosts: list(row.hosts, ' '),
  paths: list(row.paths, ' '),
  ambiguous: row.ambiguous ?? false,
  site: row.site ?? 'wire',
}));

export const agencyById: ReadonlyMap<string, Agency> = new Map(AGENCIES.map((agency) => [agency.id, agency]));
