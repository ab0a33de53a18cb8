/**
 * An Analysis of the bundled story made by hand, so that the popup, the panel and the exports have
 * something complete and fixed to be tested with, whatever the analysis itself finds. Not shipped.
 */
import type {
  Analysis,
  Entity,
  Mention,
  PlaceKind,
  Precision,
  Quote,
  QuoteKind,
  Source,
  SourceKind,
  Span,
  TimelineEntry,
  Timex,
} from '../analysis/contract.ts';
import { STORY_TEXT, STORY_TITLE } from '../welcome/story.ts';

const URL = 'https://news.example/2025/03/14/ferry?desk=sea&page=1';

/** The n-th place where the words stand in the story; throws if they do not. */
function at(words: string, nth = 1): Span {
  let start = -1;
  for (let seen = 0; seen < nth; seen++) {
    start = STORY_TEXT.indexOf(words, start + 1);
    if (start < 0) throw new Error(`not in the story: ${words} (${nth})`);
  }
  return { start, end: start + words.length };
}

const role = (words: string) => ({ text: words, ...at(words) });

function person(id: string, name: string, alias: string, words: string): Entity {
  return { id, type: 'person', name, aliases: [alias], roles: [role(words)] };
}

function place(
  id: string,
  name: string,
  kind: PlaceKind,
  country: string | null,
  [lat, lon]: [number, number],
  why: string,
): Entity {
  return { id, type: 'place', name, aliases: [], roles: [], kind, lat, lon, country, why };
}

const entities: Entity[] = [
  person('e1', 'Nuri Belqasem', 'Belqasem', 'a spokesman for the Libyan coast guard'),
  person('e2', 'Ingrid Solvang', 'Solvang', 'CMRN director'),
  person('e3', 'Doreen Zahra', 'Zahra', 'transport minister'),
  person('e4', 'Rafiq Darwiche', 'Darwiche', 'managing director'),
  person('e5', 'Nadia Ferrante', 'Ferrante', 'a nurse from Palermo'),
  {
    ...place(
      'p1',
      'Tripoli',
      'city',
      'LY',
      [32.887, 13.191],
      'the dateline says Libya; largest place of that name',
    ),
    candidates: [
      { name: 'Tripoli', lat: 34.437, lon: 35.85, country: 'LB' },
      { name: 'Tripoli', lat: 37.51, lon: 22.38, country: 'GR' },
    ],
  },
  place('p2', 'Libya', 'country', 'LY', [27, 17], 'a country'),
  place('p3', 'Mediterranean', 'water', null, [35, 18], 'a sea'),
  place('p4', 'Valletta', 'city', 'MT', [35.899, 14.515], 'the only place of that name; capital of Malta'),
  {
    ...place('p5', 'Tripoli', 'city', 'LB', [34.437, 35.85], 'the text says Lebanon'),
    candidates: [{ name: 'Tripoli', lat: 32.887, lon: 13.191, country: 'LY' }],
  },
  place('p6', 'Lebanon', 'country', 'LB', [33.85, 35.86], 'a country'),
  place('p7', 'Malta', 'country', 'MT', [35.94, 14.4], 'a country'),
  place('p8', 'Rome', 'city', 'IT', [41.893, 12.483], 'largest place of that name'),
  place('p9', 'Palermo', 'city', 'IT', [38.116, 13.361], 'largest place of that name; near Malta'),
  place('p10', 'Split', 'city', 'HR', [43.508, 16.44], 'the text says Croatia'),
  place('p11', 'Croatia', 'country', 'HR', [45.1, 15.2], 'a country'),
  place('p12', 'Brussels', 'city', 'BE', [50.85, 4.35], 'largest place of that name'),
  {
    id: 'o1',
    type: 'organization',
    name: 'Central Mediterranean Rescue Network',
    aliases: ['CMRN'],
    roles: [role('a charity that listens for distress calls')],
  },
  { id: 'o2', type: 'organization', name: 'Orontes Lines', aliases: [], roles: [] },
  { id: 'o3', type: 'organization', name: 'Libyan Transport Ministry', aliases: [], roles: [] },
  { id: 'o4', type: 'organization', name: 'European Union', aliases: [], roles: [] },
];

function mention(entity: string, words: string, nth = 1, confidence = 0.93): Mention {
  const type = entities.find((e) => e.id === entity)!.type;
  return { ...at(words, nth), type, entity, by: 'names/crf', confidence };
}

const mentions: Mention[] = [
  mention('p1', 'TRIPOLI'),
  mention('p2', 'Libya'),
  mention('p3', 'Mediterranean', 1, 0.71),
  mention('p4', 'Valletta'),
  mention('p1', 'Tripoli', 1, 0.88),
  mention('e1', 'Nuri Belqasem'),
  mention('p5', 'Tripoli', 2, 0.84),
  mention('p6', 'Lebanon'),
  mention('p7', 'Malta'),
  mention('o1', 'Central Mediterranean Rescue Network'),
  mention('o1', 'CMRN'),
  mention('p4', 'Valletta', 2),
  mention('o1', 'CMRN', 2),
  mention('e2', 'Ingrid Solvang'),
  mention('p8', 'Rome'),
  mention('p7', 'Malta', 2),
  mention('e3', 'Doreen Zahra'),
  mention('e3', 'Zahra', 2),
  mention('p1', 'Tripoli', 3),
  mention('o3', 'Libyan Transport Ministry'),
  mention('o2', 'Orontes Lines'),
  mention('e4', 'Rafiq Darwiche'),
  mention('e5', 'Nadia Ferrante'),
  mention('p9', 'Palermo'),
  mention('p10', 'Split', 1, 0.44),
  mention('p11', 'Croatia'),
  mention('o2', 'Orontes Lines', 2),
  mention('o4', 'European Union'),
  mention('p12', 'Brussels'),
];

interface QuoteFacts {
  cue?: [string, number?];
  speaker?: [string, number?];
  name?: string | null;
  entity?: string;
  source: string;
  medium?: string;
  confidence?: number;
  attribution?: string;
}

let statementCount = 0;
function quote(kind: QuoteKind, content: [string, number?], facts: QuoteFacts): Quote {
  statementCount++;
  return {
    ...at(...content),
    kind,
    attribution: facts.attribution ?? `q${statementCount}`,
    cue: facts.cue ? at(...facts.cue) : null,
    speaker: facts.speaker ? at(...facts.speaker) : null,
    speakerName: facts.name ?? null,
    speakerEntity: facts.entity ?? null,
    source: facts.source,
    medium: facts.medium ?? null,
    by: kind === 'direct' ? 'statements/quotation' : 'statements/said-that',
    confidence: facts.confidence ?? 0.9,
  };
}

const belqasem = { name: 'Nuri Belqasem', entity: 'e1', source: 's1' };
const solvang = { name: 'Ingrid Solvang', entity: 'e2', source: 's3', attribution: 'q5' };
const zahra = { name: 'Doreen Zahra', entity: 'e3', source: 's4', cue: ['wrote'] as [string] };
const ferrante = { name: 'Nadia Ferrante', entity: 'e5', source: 's9' };

const quotes: Quote[] = [
  quote('indirect', ['the rescue was for Tripoli to lead'], {
    cue: ['said'],
    speaker: ['Valletta'],
    name: 'Valletta',
    entity: 'p4',
    source: 's5',
    confidence: 0.62,
  }),
  quote('direct', ['Nobody was hurt, and nobody should have waited this long,'], {
    cue: ['said', 2],
    speaker: ['Nuri Belqasem'],
    ...belqasem,
  }),
  quote('indirect', ['the last passengers left the Cormorant shortly after 6 a.m.'], {
    cue: ['said', 3],
    speaker: ['He'],
    ...belqasem,
  }),
  quote('indirect', ['Both engines stopped on Wednesday some 90 kilometers south of Malta'], {
    cue: ['according to'],
    speaker: ['Central Mediterranean Rescue Network'],
    name: 'Central Mediterranean Rescue Network',
    entity: 'o1',
    source: 's2',
  }),
  quote('direct', ['We rang Valletta eleven times that night,'], {
    cue: ['told'],
    speaker: ['Ingrid Solvang'],
    ...solvang,
  }),
  quote('direct', ['Eleven times.'], { ...solvang, cue: ['told'], speaker: ['Ingrid Solvang'] }),
  quote('indirect', ['it had been slow to answer'], {
    cue: ['denied'],
    speaker: ['Malta', 2],
    name: 'Malta',
    entity: 'p7',
    source: 's5',
    confidence: 0.74,
  }),
  quote('mixed', ['a patrol boat was sent “as soon as the position was confirmed.'], {
    ...zahra,
    speaker: ['Doreen Zahra'],
    medium: 'Telegram',
  }),
  quote('indirect', ['she would publish the records of the calls next week'], {
    ...zahra,
    cue: ['said', 4],
    speaker: ['Zahra', 2],
  }),
  quote('indirect', ['an inquiry'], {
    cue: ['announced'],
    speaker: ['Tripoli', 3],
    name: 'Tripoli',
    entity: 'p1',
    source: 's6',
    confidence: 0.48,
  }),
  quote('indirect', ['the findings will be made public by the end of April'], {
    cue: ['said', 5],
    speaker: ['Libyan Transport Ministry'],
    name: 'Libyan Transport Ministry',
    entity: 'o3',
    source: 's6',
    medium: 'a statement',
  }),
  quote(
    'indirect',
    ['the ferry may have sailed with a fault that was found during an inspection last week'],
    { cue: ['said', 6], speaker: ['A senior port official'], name: 'A senior port official', source: 's7' },
  ),
  quote('mixed', ['one of the two fuel pumps “must be replaced before the next voyage.'], {
    cue: ['says'],
    speaker: ['The inspection report'],
    name: 'The inspection report',
    source: 's8',
  }),
  quote('direct', ['The pump was replaced on Saturday, and we have the bill,'], {
    cue: ['said', 7],
    speaker: ['Rafiq Darwiche'],
    name: 'Rafiq Darwiche',
    entity: 'e4',
    source: 's10',
    medium: 'a statement',
  }),
  quote('indirect', ['all passengers will be flown home on Sunday'], {
    cue: ['added'],
    speaker: ['He', 2],
    name: 'Rafiq Darwiche',
    entity: 'e4',
    source: 's10',
  }),
  quote('indirect', ['strangers had shared their water and sung to the children on the second night'], {
    cue: ['said', 8],
    speaker: ['Nadia Ferrante'],
    ...ferrante,
  }),
  quote('direct', ['You could see the lights of a town,'], {
    cue: ['told', 2],
    speaker: ['she', 2],
    ...ferrante,
    attribution: 'q17',
    medium: 'Lebanese television',
  }),
  quote('direct', ['You think: They must see us, too.'], {
    cue: ['told', 2],
    speaker: ['she', 2],
    ...ferrante,
    attribution: 'q17',
    medium: 'Lebanese television',
  }),
  quote('indirect', ['The line could be suspended in the summer if the inquiry finds fault with the ship'], {
    cue: ['warned'],
    speaker: ['the ministry'],
    name: 'Libyan Transport Ministry',
    entity: 'o3',
    source: 's6',
    confidence: 0.8,
  }),
];

function timex(value: string, words: string, nth = 1, mod: string | null = null): Timex {
  return { ...at(words, nth), type: 'DATE', value, mod, by: 'time/calendar', confidence: 0.95 };
}

const timexes: Timex[] = [
  timex('2025-03-14', 'on Friday'),
  timex('2025-03-10', 'on Monday'),
  timex('2025-03-12', 'on Wednesday'),
  timex('2025-W12', 'next week'),
  timex('2025-03-13', 'late on Thursday', 1, 'END'),
  timex('2025-04', 'the end of April', 1, 'END'),
  timex('2025-W10', 'last week'),
  timex('2025-03-08', 'on Saturday'),
  timex('2025-03-16', 'on Sunday'),
  timex('1998', '1998'),
  timex('2021-10', 'October 2021'),
  timex('2023-06', 'June 2023'),
  timex('2025-SU', 'the summer'),
  timex('2025-03-27', 'March 27'),
];

interface EntryFacts {
  precision?: Precision;
  status?: TimelineEntry['status'];
  who?: string[];
  where?: string[];
  quote?: number;
  confidence?: number;
  nth?: number;
}

function entry(timexIndex: number, summary: string, facts: EntryFacts = {}): TimelineEntry {
  const { start, end } = at(summary, facts.nth);
  return {
    value: timexes[timexIndex]!.value,
    precision: facts.precision ?? 'day',
    end: null,
    status: facts.status ?? 'happened',
    start,
    endOffset: end,
    summary,
    timex: timexIndex,
    who: facts.who ?? [],
    where: facts.where ?? [],
    quote: facts.quote ?? null,
    by: 'timeline/clause',
    confidence: facts.confidence ?? 0.82,
  };
}

const timeline: TimelineEntry[] = [
  entry(9, 'The Cormorant was built in Split, Croatia', { precision: 'year', where: ['p10', 'p11'] }),
  entry(10, 'bought by Orontes Lines in October 2021', { precision: 'month', who: ['o2'] }),
  entry(11, 'It has linked the two cities of the same name', { precision: 'month', status: 'ongoing' }),
  entry(6, 'a fault that was found during an inspection', { precision: 'week', quote: 11, confidence: 0.46 }),
  entry(7, 'The pump was replaced', { who: ['e4'], quote: 13 }),
  entry(1, 'The ship had set out on Monday from Tripoli', { where: ['p5'] }),
  entry(2, 'Both engines stopped on Wednesday some 90 kilometers south of Malta', {
    where: ['p7'],
    quote: 3,
  }),
  entry(4, 'Tripoli announced an inquiry', { where: ['p1'] }),
  entry(0, 'A ferry that drifted for two days in the central Mediterranean', { where: ['p3'] }),
  entry(8, 'all passengers will be flown home', { status: 'planned', who: ['e4'], quote: 14 }),
  entry(3, 'she would publish the records of the calls', {
    precision: 'week',
    status: 'planned',
    who: ['e3'],
    quote: 8,
  }),
  entry(13, 'European Union ministers are due to discuss rescue at sea in Brussels', {
    status: 'planned',
    where: ['p12'],
  }),
  entry(5, 'the findings will be made public', { precision: 'month', status: 'planned', quote: 10 }),
  entry(12, 'The line could be suspended', { precision: 'season', status: 'possible', quote: 18 }),
];

function source(
  id: string,
  kind: SourceKind,
  name: string,
  entity: string | null,
  says: string | null,
): Source {
  const statements = quotes.flatMap((q, i) => (q.source === id ? [i] : []));
  const words = statements.reduce(
    (n, i) => n + STORY_TEXT.slice(quotes[i]!.start, quotes[i]!.end).split(' ').length,
    0,
  );
  return { id, kind, name, entity, role: says, statements, words, share: 0 };
}

const counted: Source[] = [
  source('s1', 'person', 'Nuri Belqasem', 'e1', 'a spokesman for the Libyan coast guard'),
  source(
    's2',
    'organization',
    'Central Mediterranean Rescue Network',
    'o1',
    'a charity that listens for distress calls',
  ),
  source('s3', 'person', 'Ingrid Solvang', 'e2', 'CMRN director'),
  source('s4', 'person', 'Doreen Zahra', 'e3', 'transport minister'),
  source('s5', 'government', 'Malta', 'p7', null),
  source('s6', 'government', 'Libyan Transport Ministry', 'o3', null),
  source('s7', 'anonymous', 'A senior port official', null, null),
  source('s8', 'document', 'The inspection report', null, null),
  source('s9', 'person', 'Nadia Ferrante', 'e5', 'a nurse from Palermo'),
  source('s10', 'person', 'Rafiq Darwiche', 'e4', 'managing director'),
];
const total = counted.reduce((n, s) => n + s.words, 0);

export const FIXTURE: Analysis = {
  schema: 1,
  text: STORY_TEXT,
  title: STORY_TITLE,
  lang: 'en',
  published: '2025-03-14T09:20:00Z',
  url: URL,
  byline: 'Sample Wire',
  publisher: 'The Example Courier',
  wire: {
    isWire: true,
    agency: 'sample',
    agencyName: 'Sample Wire',
    confidence: 0.97,
    where: 'syndicated',
    evidence: [
      { kind: 'dateline', text: 'TRIPOLI, Libya, March 14 (Sample Wire) —', agency: 'sample', weight: 3 },
      { kind: 'byline', text: 'Sample Wire', agency: 'sample', weight: 2 },
    ],
    dateline: {
      ...at('TRIPOLI, Libya, March 14 (Sample Wire) —'),
      places: ['Tripoli'],
      date: '2025-03-14',
      agency: 'sample',
    },
    desk: [],
  },
  mentions,
  entities,
  metonyms: [
    {
      ...at('Valletta'),
      place: 'p4',
      standsFor: 'Government of Malta',
      by: 'places/metonymy',
      confidence: 0.9,
    },
    {
      ...at('Tripoli'),
      place: 'p1',
      standsFor: 'Government of Libya',
      by: 'places/metonymy',
      confidence: 0.86,
    },
    {
      ...at('Valletta', 2),
      place: 'p4',
      standsFor: 'Government of Malta',
      by: 'places/metonymy',
      confidence: 0.7,
    },
    {
      ...at('Malta', 2),
      place: 'p7',
      standsFor: 'Government of Malta',
      by: 'places/metonymy',
      confidence: 0.9,
    },
    {
      ...at('Tripoli', 3),
      place: 'p1',
      standsFor: 'Government of Libya',
      by: 'places/metonymy',
      confidence: 0.9,
    },
  ],
  quotes,
  timexes,
  timeline,
  sources: counted.map((s) => ({ ...s, share: s.words / total })).sort((a, b) => b.share - a.share),
  notices: [],
};
