/** An Analysis whose every word tries to be something else than text. Not shipped. */
import type { Analysis } from '../analysis/contract.ts';

const TEXT =
  '=HYPERLINK("http://evil.example","x") said, \u{1f6a2} <img src=x onerror=alert(1)> [a](javascript:x) \u001b[31mred\u202eder \ud800 end';

/** A part of the text, from the first of the words to its end. */
const from = (words: string, length = words.length) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + length };
};

const SURE = { by: 'test', confidence: 0.9 };

export const HOSTILE: Analysis = {
  schema: 1,
  text: TEXT,
  title: '# <script>alert(1)</script> *bold* {\\input{secret}} 100% & $5_000',
  lang: 'und',
  published: '2025-02-30T99:99',
  url: 'javascript:alert(1)',
  byline: '+cmd|calc',
  publisher: '@SUM(A1)',
  wire: {
    isWire: false,
    agency: null,
    agencyName: null,
    confidence: 0.2,
    where: null,
    evidence: [],
    dateline: null,
    desk: [],
  },
  mentions: [
    { ...from('=HYPERLINK("http://evil.example","x")'), type: 'person', entity: 'e1', ...SURE },
    { ...from('\u{1f6a2}'), type: 'place', entity: 'missing', ...SURE },
    { ...from('<img src=x onerror=alert(1)>'), type: 'place', entity: 'p1', ...SURE },
  ],
  entities: [
    {
      id: 'e1',
      type: 'person',
      name: '=HYPERLINK("http://evil.example","x")',
      aliases: [],
      roles: [{ text: '-1+1|calc, "chief"', start: 0, end: 1 }],
    },
    {
      id: 'p1',
      type: 'place',
      name: '\u001b]0;title\u0007<img src=x>',
      aliases: [],
      roles: [],
      lat: -33.4,
      lon: Number.NaN,
      country: null,
    },
  ],
  metonyms: [],
  quotes: [
    {
      ...from('[a](javascript:x)'),
      kind: 'direct',
      attribution: 'q1',
      cue: from('said'),
      speaker: null,
      speakerName: '\n- forged line',
      source: 'missing',
      medium: null,
      ...SURE,
    },
    {
      ...from('\u001b[31mred\u202eder'),
      kind: 'indirect',
      attribution: 'q2',
      cue: null,
      speaker: null,
      speakerName: null,
      source: null,
      medium: null,
      ...SURE,
    },
  ],
  timexes: [],
  timeline: [],
  sources: [],
  notices: ['\u001b[2Jgone', 'lang'],
  noticeCodes: [
    { code: 'noNames', parts: ['\u001b[2Jgone'] },
    { code: 'otherLanguage', parts: ['\u202e<b>'] },
  ],
};
