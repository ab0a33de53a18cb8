/**
 * An Analysis of the bundled story made by hand, so that the popup, the panel and the exports have
 * something complete and fixed to be tested with, whatever the analysis itself finds. Not shipped.
 */
import type {
  Analysis,
  Precision,
  Quote,
  QuoteKind,
  Source,
  SourceKind,
  TimelineEntry,
  Timex,
} from '../analysis/contract.ts';
import { STORY_TEXT, STORY_TITLE } from '../welcome/story.ts';
import { at, entities, mentions } from './story-names.fixture.ts';

const URL = 'https://news.example/2025/03/14/ferry?desk=sea&page=1';

interface QuoteFacts {
  cue?: [string, number?];
  speaker?: [string, number?];
  name?: string | null;
  entity?: string;
  source: string;
  medium?: string;
  to?: [string, number?];
  where?: [string, number?];
  when?: number;
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
    addressee: facts.to ? at(...facts.to) : null,
    where: facts.where ? at(...facts.where) : null,
    when: facts.when ?? null,
    by: kind === 'direct' ? 'statements/quotation' : 'statements/said-that',
    confidence: facts.confidence ?? 0.9,
  };
}

const belqasem = { name: 'Nuri Belqasem', entity: 'e1', source: 's1' };
const solvang = { name: 'Ingrid Solvang', entity: 'e2', source: 's3', attribution: 'q5' };
const inRome = { to: ['reporters'] as [string], where: ['Rome'] as [string] };
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
    ...inRome,
  }),
  quote('direct', ['Eleven times.'], {
    ...solvang,
    ...inRome,
    cue: ['told'],
    speaker: ['Ingrid Solvang'],
  }),
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
    when: 4,
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
    { cue: ['said', 6], speaker: ['A senior port official'], name: 'a senior port official', source: 's7' },
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
  source('s7', 'anonymous', 'a senior port official', null, null),
  source('s8', 'document', 'the inspection report', null, null),
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
  noticeCodes: [],
};
