import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import messages from '../_locales/en/messages.json';
import type { Analysis } from '../analysis/contract.ts';
import { oneLine } from '../items/one-line.ts';
import { FIXTURE } from '../popup/story.fixture.ts';
import { speak, wordsFrom } from '../words/words.ts';
import { HOSTILE } from './hostile.fixture.ts';
import { exporters } from './index.ts';
import { isoDate, webAddress } from './provenance.ts';
import { statementWithAttribution } from './statement.ts';

speak(wordsFrom(messages, 'en'));

/** Index of any time that the story tells. */
const SOME_TIME = 1;

const EMPTY: Analysis = {
  ...FIXTURE,
  text: '',
  title: null,
  published: null,
  url: null,
  byline: null,
  publisher: null,
  wire: { ...HOSTILE.wire },
  mentions: [],
  entities: [],
  metonyms: [],
  quotes: [],
  timexes: [],
  timeline: [],
  sources: [],
};

describe.each(Object.entries(exporters))('every export: %s', (_name, { render }) => {
  test('says that a machine read it', () => {
    expect(render(FIXTURE)).toMatch(/Copytaster \d+\.\d+\.\d+.*machine/su);
  });
  test('says where it came from', () => {
    expect(render(FIXTURE)).toContain('https://news.example/2025/03/14/ferry');
  });
  test('ends with a line break', () => {
    expect(render(FIXTURE).endsWith('\n')).toBe(true);
  });
  test('is whole for an article in which nothing was found', () => {
    expect(render(EMPTY)).toContain('Copytaster');
  });
});

describe('markdown', () => {
  const note = exporters.markdown.render(HOSTILE);
  test('leaves no character of the article that CommonMark reads as HTML or as a link', () => {
    expect(note).not.toMatch(/(?<!\\)<(?!https?:)/u);
    expect(note).not.toMatch(/(?<!\\)\]\(/u);
  });
  test('does not let a speaker begin a line of their own', () => {
    expect(note).not.toMatch(/^- forged/mu);
  });
  test('gives no link to a javascript: address', () => {
    expect(note).not.toContain('<javascript');
  });
  test('gives no link to a mail address', () => {
    const note = exporters.markdown.render({ ...FIXTURE, title: 'Write to desk@wire.example' });
    expect(note).toContain('desk\\@wire.example');
  });
  test('tells an event that is only possible', () => {
    expect(exporters.markdown.render(FIXTURE)).toContain(
      '- **2025-SU** (possible): The line could be suspended',
    );
  });
  test('counts what a source said as the summary does, and writes no codes for parts of a day', () => {
    const night = { ...FIXTURE.timeline[0]!, value: '2025-03-12TNI', end: null };
    const note = exporters.markdown.render({ ...FIXTURE, timeline: [night] });
    expect(note).toMatch(/\*\*Nadia Ferrante\*\*.*: 2 statements, 1\d% of the attributed words$/m);
    expect(note).toMatch(/\*\*Ingrid Solvang\*\*.*: 1 statement, /);
    expect(note).toContain('**2025-03-12, night**');
  });
  test('says how a statement was made, so that a denial does not read as an assertion', () => {
    expect(exporters.markdown.render(FIXTURE)).toContain('- it had been slow to answer (Malta, “denied”)');
  });
});

/** The made story, with all that can be known of how one statement was made. */
const TOLD: Analysis = {
  ...FIXTURE,
  quotes: FIXTURE.quotes.map((quote) =>
    quote.attribution === 'q5' ? { ...quote, medium: 'a livestream', when: SOME_TIME } : quote,
  ),
  sources: FIXTURE.sources.map((source) =>
    source.id === 's3' ? { ...source, speaksFor: { name: 'Harbour Watch', entity: null } } : source,
  ),
};

describe('to whom, when and where it was said, and for whom', () => {
  const when = FIXTURE.text.slice(FIXTURE.timexes[SOME_TIME]!.start, FIXTURE.timexes[SOME_TIME]!.end);
  const { value } = FIXTURE.timexes[SOME_TIME]!;
  test('stand in the table, each in a column', () => {
    const [columns, ...rows] = parseCsv(exporters.csv.render(TOLD));
    const row = rows.find((cells) => cells.includes('Eleven times.'))!;
    const of = (column: string) => row[columns!.indexOf(column)];
    expect(['medium', 'to_whom', 'said_in', 'said_when', 'speaks_for'].map(of)).toEqual([
      'a livestream',
      'reporters',
      'Rome',
      value,
      'Harbour Watch',
    ]);
    const source = rows.find((cells) => cells[0] === 'source' && cells.includes('Ingrid Solvang'))!;
    expect(source[columns!.indexOf('speaks_for')]).toBe('Harbour Watch');
  });
  test('stand in the note', () => {
    const note = exporters.markdown.render(TOLD);
    expect(note).toContain(
      `(Ingrid Solvang, “told”, via a livestream, to reporters, ${when} \\(${value}\\), in Rome)`,
    );
    expect(note).toContain('- **Ingrid Solvang**, CMRN director, speaks for Harbour Watch: ');
  });
  test('stand in the plain text, in the words of the interface', () => {
    const text = exporters.text.render(TOLD).replace(/\s+/gu, ' ');
    expect(text).toContain('Ingrid Solvang, “told”, via a livestream, to reporters, ');
    expect(text).toContain(', in Rome “We rang');
    expect(text).toContain('Ingrid Solvang, CMRN director, speaks for Harbour Watch');
  });
  test('stand behind a statement that is copied', () => {
    expect(statementWithAttribution(TOLD, 5)).toContain(
      `(Ingrid Solvang, CMRN director, speaks for Harbour Watch, “told”, via a livestream, to reporters, ${when} (${value}), in Rome). `,
    );
  });
  test('a medium is no addressee, and nothing is said of what is not told', () => {
    const television = exporters.markdown.render(FIXTURE);
    expect(television).toContain('(Nadia Ferrante, “told”, via Lebanese television)');
    expect(television).not.toMatch(/\bto\b Lebanese|undefined|null/);
  });
});

/** Refuses rows of unequal length and stray quotation marks. */
const parseCsv = (text: string): string[][] =>
  parse(text, { relax_column_count: false, relax_quotes: false });

describe('csv', () => {
  const rows = parseCsv(exporters.csv.render(FIXTURE));
  test('has a cell for every column in every row', () => {
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]!.length]));
  });
  test('has a row for the article and for every mention, statement, event and source', () => {
    const { mentions, quotes, timeline, sources } = FIXTURE;
    expect(rows.length - 2).toBe(mentions.length + quotes.length + timeline.length + sources.length);
  });
  test('keeps quotation marks and commas of the article', () => {
    expect(
      rows.some((row) => row.includes('Nobody was hurt, and nobody should have waited this long,')),
    ).toBe(true);
  });
  test('no cell of a hostile article is a formula', () => {
    const cells = parseCsv(exporters.csv.render(HOSTILE)).flat();
    expect(cells.filter((cell) => /^[=+@\t\r-]/u.test(cell) && !/^-?\d+(\.\d+)?$/u.test(cell))).toEqual([]);
    expect(cells).toContain(`'=HYPERLINK("http://evil.example","x")`);
  });
  test('a southern latitude stays a number', () => {
    expect(parseCsv(exporters.csv.render(HOSTILE)).flat()).toContain('-33.4');
  });
});

interface Annotation {
  id: string;
  type: string;
  motivation: string;
  body: { type: string; value?: string; source?: string }[];
  target: { source: string; selector: Record<string, string | number>[] };
}

describe('web annotation', () => {
  const page = JSON.parse(exporters.webannotation.render(FIXTURE));
  const items: Annotation[] = page.items;
  test('is an AnnotationPage of annotations that have one id, a type and a target', () => {
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page.type).toBe('AnnotationPage');
    for (const item of items) {
      expect(item.type).toBe('Annotation');
      expect(() => new URL(item.id)).not.toThrow();
      expect(item.target.selector.map((s) => s.type)).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
    }
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
  });
  test('the quote selector finds the passage once, with its context', () => {
    for (const { target } of items) {
      const { prefix, exact, suffix } = target.selector[0] as Record<string, string>;
      expect(FIXTURE.text.split(`${prefix}${exact}${suffix}`)).toHaveLength(2);
    }
  });
  test('positions count code points: a ship before the passage is one', () => {
    const hostile = JSON.parse(exporters.webannotation.render(HOSTILE)).items as Annotation[];
    const { start, end } = hostile[2]!.target.selector[1] as { start: number; end: number };
    expect([...HOSTILE.text].slice(start, end).join('')).toBe('<img src=x onerror=alert(1)>');
  });
  test('context does not cut a surrogate pair', () => {
    const text = `${'\u{1f6a2}'.repeat(40)}x`;
    const end = text.length;
    const analysis = {
      ...HOSTILE,
      text,
      quotes: [],
      mentions: [{ ...HOSTILE.mentions[0]!, start: end - 1, end }],
    };
    const { prefix } = JSON.parse(exporters.webannotation.render(analysis)).items[0].target.selector[0];
    expect(prefix.isWellFormed()).toBe(true);
  });
  test('an address that is not of the web is no target', () => {
    expect(exporters.webannotation.render(HOSTILE)).not.toContain('"source": "javascript');
  });
});

describe('citation', () => {
  const [item] = JSON.parse(exporters.csl.render(FIXTURE));
  test('CSL-JSON has the fields of the schema', () => {
    expect(item).toMatchObject({
      id: 'sample-2025-drifting',
      type: 'article-newspaper',
      author: [{ literal: 'Sample Wire' }],
      'container-title': 'The Example Courier',
      issued: { 'date-parts': [[2025, 3, 14]] },
    });
  });
  test('CSL-JSON leaves out what is not known', () => {
    expect(Object.keys(JSON.parse(exporters.csl.render(EMPTY))[0])).toEqual([
      'id',
      'type',
      'language',
      'note',
    ]);
  });
  test('BibTeX: braces balance and no sign of TeX stays bare', () => {
    const entry = exporters.bibtex.render(HOSTILE);
    let depth = 0;
    for (const c of entry) depth += c === '{' ? 1 : c === '}' ? -1 : 0;
    expect(depth).toBe(0);
    expect(entry).toContain('100\\% \\& \\$5\\_000');
    expect(entry).not.toContain('\\input');
  });
  test('BibTeX: the agency is one author', () => {
    expect(exporters.bibtex.render(FIXTURE)).toContain('author = {{Sample Wire}}');
  });
});

describe('text', () => {
  test('holds no control character and no bidirectional override', () => {
    expect(exporters.text.render(HOSTILE)).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
  });
  test('no line is longer than 80 characters where words allow it', () => {
    expect(
      Math.max(
        ...exporters.text
          .render(FIXTURE)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(81);
  });
  test('dates, countries and certainty are words, not codes', () => {
    const text = exporters.text.render(FIXTURE);
    expect(text).toContain('Friday, March 14, 2025');
    expect(text).toContain('Sample Wire (Very likely)');
    expect(text).not.toMatch(/\d{4}-\d{2}|\b\d{4}-(?:W|Q|S)|T(?:NI|MO|AF|EV)\b|\([A-Z]{2}\)|\d% sure/);
  });
  test('doubtful items carry a question mark', () => {
    expect(exporters.text.render(FIXTURE)).toContain('a fault that was found during an inspection (?)');
  });
});

describe('statement with attribution', () => {
  test('joins the fragments and names speaker, role, agency, paper and address', () => {
    expect(statementWithAttribution(FIXTURE, 5)).toBe(
      '“We rang Valletta eleven times that night” … “Eleven times.” (Ingrid Solvang, CMRN director, “told”, to reporters, in Rome). ' +
        'Sample Wire in The Example Courier, “Drifting ferry reaches port as Valletta and Tripoli trade blame”, ' +
        '2025-03-14, https://news.example/2025/03/14/ferry?desk=sea&page=1',
    );
  });
  test('closes a quotation that ends with the statement', () => {
    expect(statementWithAttribution(FIXTURE, 7)).toContain('“as soon as the position was confirmed.” (');
  });
  test('of nobody named stands alone', () => {
    expect(statementWithAttribution(HOSTILE, 1)).toMatch(/^\[31mredder\. /u);
  });
  test('there is none beyond the last', () => {
    expect(() => statementWithAttribution(FIXTURE, 99)).toThrow(RangeError);
  });
});

describe('provenance', () => {
  test.each([
    ['2025-03-14T23:59:00-05:00', '2025-03-14'],
    ['2025-03-14', '2025-03-14'],
    ['2025-13-01', null],
    ['2025-02-30', null],
    ['tomorrow', null],
    [null, null],
  ])('day of %s', (value, day) => {
    expect(isoDate(value)).toBe(day);
  });
  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'x', ''])(
    'no address: %s',
    (value) => {
      expect(webAddress(value)).toBeNull();
    },
  );
  test('one line keeps accents and scripts', () => {
    expect(oneLine(' Ørsted\n\tقال ')).toBe('Ørsted قال');
  });
});
