/** A note for Obsidian, a wiki or a file: every word of the article is escaped, so that it stays text. */
import type { Analysis, Entity, TimelineEntry } from '../analysis/contract.ts';
import { entitiesOf, mentionCounts } from '../items/entities.ts';
import { oneLine } from '../items/one-line.ts';
import { spokenFor, statementsOf } from '../items/sources.ts';
import { circumstances, type Statement, speakerOf, statements, wordsOf } from '../items/statements.ts';
import { CAUTION, GENERATOR, provenance } from './provenance.ts';

export function markdown(analysis: Analysis): string {
  const blocks = [
    ...head(analysis),
    ...section('Timeline', analysis.timeline.map(timelineLine)),
    ...section('Sources', sourceLines(analysis)),
    ...section(
      'Statements',
      statements(analysis).map((s) => statementLine(s, analysis)),
    ),
    ...section('People', nameLines(analysis, entitiesOf(analysis, 'person'))),
    ...section('Places', nameLines(analysis, entitiesOf(analysis, 'place'))),
    ...section('Organizations', nameLines(analysis, entitiesOf(analysis, 'organization'))),
    '---',
    `${GENERATOR}. ${CAUTION}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function head(analysis: Analysis): string[] {
  const { title, credit, publisher, published, url } = provenance(analysis);
  const origin = [credit, publisher !== credit && publisher, published]
    .filter((part): part is string => Boolean(part))
    .map(escaped);
  if (url) origin.push(link(url));
  return [`# ${escaped(title ?? 'Untitled')}`, ...(origin.length ? [origin.join(' · ')] : [])];
}

function section(title: string, lines: string[]): string[] {
  return lines.length ? [`## ${title}`, lines.join('\n')] : [];
}

const PARTS_OF_DAY: Record<string, string> = {
  MO: 'morning',
  MI: 'midday',
  DT: 'daytime',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};

/** A TIMEX3 value with its end: `2025-03-14`, `2025-03/2025-05`; what is no ISO 8601 in words: `2025-03-14, night`. */
function span(value: string, end: string | null): string {
  const said = value.replace(/T([A-Z]{2})$/, (code, part) => {
    const name = PARTS_OF_DAY[part];
    return name ? `, ${name}` : code;
  });
  return end ? `${value}/${end}` : said;
}

function timelineLine(entry: TimelineEntry): string {
  const status = entry.status === 'happened' ? '' : ` (${entry.status})`;
  return `- **${escaped(span(entry.value, entry.end))}**${status}: ${escaped(entry.summary)}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

const counted = (statements: number) => `${statements} ${statements === 1 ? 'statement' : 'statements'}`;

function sourceLines(analysis: Analysis): string[] {
  return analysis.sources.map((source) => {
    const kind = source.kind === 'person' ? '' : ` (${source.kind})`;
    const role = source.role ? `, ${escaped(source.role)}` : '';
    const body = spokenFor(source);
    const speaks = body ? `, speaks for ${escaped(body)}` : '';
    return `- **${escaped(source.name)}**${kind}${role}${speaks}: ${counted(statementsOf(source, analysis).length)}, ${percent(source.share)} of the attributed words`;
  });
}

function statementLine(statement: Statement, analysis: Analysis): string {
  const { text } = analysis;
  const who = [speakerOf(statement, text), ...circumstances(statement, analysis)]
    .filter((part): part is string => Boolean(part))
    .map(escaped)
    .join(', ');
  return `- ${escaped(wordsOf(statement, text))}${who && ` (${who})`}`;
}

function nameLines(analysis: Analysis, entities: Entity[]): string[] {
  const counts = mentionCounts(analysis);
  return entities.map((entity) => {
    const role = entity.roles[0] ? `, ${escaped(entity.roles[0].text)}` : '';
    const point =
      typeof entity.lat === 'number' && typeof entity.lon === 'number'
        ? ` (${entity.lat}, ${entity.lon})`
        : '';
    const country = entity.country ? `, ${escaped(entity.country)}` : '';
    return `- **${escaped(entity.name)}**${role}${country}${point}: ${counts.get(entity.id) ?? 0}×`;
  });
}

/** Backslashes before everything that CommonMark (and GFM) could read as markup, HTML included. */
function escaped(value: string): string {
  return oneLine(value)
    .replace(/[\\`*_{}[\]()<>#|~!&=$^@]/gu, '\\$&')
    .replace(/^([-+])/u, '\\$1')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
    .replace(/:\/\//gu, ':\\//')
    .replace(/www\./giu, 'www\\.');
}

/** An autolink; the address was parsed, so it holds no space, but may hold brackets. */
function link(url: string): string {
  return `<${url.replace(/</gu, '%3C').replace(/>/gu, '%3E')}>`;
}
