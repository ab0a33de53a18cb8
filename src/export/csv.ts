/**
 * One table of everything that was found, the article first, then a row an item (RFC 4180: CRLF, doubled quotation marks).
 * A cell of the article's words that a spreadsheet would run as a formula gets an apostrophe before
 * it (OWASP, “CSV Injection”).
 */
import type { Analysis, Span } from '../analysis/contract.ts';
import { oneLine } from '../items/one-line.ts';
import { CAUTION, GENERATOR, provenance } from './provenance.ts';

const COLUMNS = [
  'item',
  'kind',
  'text',
  'name',
  'role',
  'cue',
  'medium',
  'to_whom',
  'said_in',
  'said_when',
  'speaks_for',
  'stands_for',
  'value',
  'end_value',
  'status',
  'latitude',
  'longitude',
  'country',
  'share',
  'start',
  'end',
  'by',
  'confidence',
  'article',
  'published',
  'read_by',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null | undefined>>;

export function csv(analysis: Analysis): string {
  const { title, published, url } = provenance(analysis);
  const origin: Row = { article: url ?? title, published, read_by: `${GENERATOR}. ${CAUTION}` };
  const lines = [COLUMNS.join(',')];
  for (const row of rows(analysis)) {
    const whole = { ...row, ...origin };
    lines.push(COLUMNS.map((column) => cell(whole[column])).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}

function* rows(analysis: Analysis): Generator<Row> {
  const { text } = analysis;
  yield { item: 'article', text: analysis.title, name: analysis.wire.agencyName ?? analysis.byline };
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const metonyms = new Map(analysis.metonyms.map(({ start, standsFor }) => [start, standsFor]));
  for (const { start, end, type, entity: id, standsFor, by, confidence } of analysis.mentions) {
    const entity = entities.get(id);
    yield {
      item: 'mention',
      kind: type,
      text: text.slice(start, end),
      name: entity?.name,
      role: entity?.roles[0]?.text,
      stands_for: metonyms.get(start) ?? standsFor,
      latitude: entity?.lat,
      longitude: entity?.lon,
      country: entity?.country,
      start,
      end,
      by,
      confidence,
    };
  }
  const words = (span: Span | null | undefined) => span && text.slice(span.start, span.end);
  for (const quote of analysis.quotes) {
    const { start, end, kind, speakerName, cue, medium, addressee, where, when, by, confidence } = quote;
    const source = analysis.sources.find(({ id }) => id === quote.source);
    yield {
      item: 'statement',
      kind,
      text: text.slice(start, end),
      name: speakerName,
      role: source?.role,
      cue: words(cue),
      medium,
      to_whom: words(addressee),
      said_in: words(where),
      said_when: when == null ? null : analysis.timexes[when]?.value,
      speaks_for: source?.speaksFor?.name,
      start,
      end,
      by,
      confidence,
    };
  }
  for (const entry of analysis.timeline)
    yield {
      item: 'event',
      kind: entry.precision,
      text: entry.summary,
      value: entry.value,
      end_value: entry.end,
      status: entry.status,
      start: entry.start,
      end: entry.endOffset,
      by: entry.by,
      confidence: entry.confidence,
    };
  for (const { kind, name, role, speaksFor, share } of analysis.sources)
    yield { item: 'source', kind, name, role, speaks_for: speaksFor?.name, share: Number(share.toFixed(4)) };
}

/** Also the full-width forms, which some spreadsheets fold to the ASCII ones. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const line = oneLine(value);
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return /[",;\r\n\t']/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
