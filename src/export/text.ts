/** The summary for a terminal or a mail: plain lines, wrapped, nothing that a terminal would obey. */
import type { Analysis, TimelineEntry } from '../analysis/contract.ts';
import {
  confidenceOf,
  cueOf,
  entitiesOf,
  mediumOf,
  mentionCounts,
  percent,
  type Statement,
  span,
  speakerOf,
  statements,
  wordsOf,
} from './items.ts';
import { CAUTION, GENERATOR, oneLine, provenance } from './provenance.ts';

const WIDTH = 80;

export function plainText(analysis: Analysis): string {
  const lines = [
    ...head(analysis),
    ...section(
      'Timeline',
      analysis.timeline.flatMap((entry) => timelineLines(entry, dateWidth(analysis.timeline))),
    ),
    ...section('Sources', sourceLines(analysis)),
    ...section(
      'Statements',
      statements(analysis).flatMap((s) => statementLines(s, analysis.text)),
    ),
    ...section('People', nameLines(analysis, 'person')),
    ...section('Places', nameLines(analysis, 'place')),
    ...section('Organizations', nameLines(analysis, 'organization')),
    ...section(
      'Notes',
      analysis.notices.flatMap((notice) => wrap(oneLine(notice), '  ', '  ')),
    ),
    '',
    `${GENERATOR}. ${CAUTION}`,
  ];
  return `${lines.join('\n')}\n`;
}

function head(analysis: Analysis): string[] {
  const { title, publisher, published, url } = provenance(analysis);
  const { wire } = analysis;
  const credit = wire.isWire
    ? `${oneLine(wire.agencyName ?? 'Wire copy')} (${percent(wire.confidence)} sure)`
    : 'Not recognised as wire copy';
  const dateline = wire.dateline?.places.length && `dateline ${oneLine(wire.dateline.places.join(', '))}`;
  return [
    ...wrap(oneLine(title ?? 'Untitled'), '', ''),
    ...wrap(
      [credit, publisher && oneLine(publisher), dateline, published].filter(Boolean).join(' · '),
      '',
      '',
    ),
    ...(url ? [url] : []),
  ];
}

function section(title: string, lines: string[]): string[] {
  return lines.length ? ['', title.toUpperCase(), ...lines] : [];
}

function dateWidth(timeline: TimelineEntry[]): number {
  return Math.min(24, Math.max(0, ...timeline.map((entry) => span(entry.value, entry.end).length)));
}

function timelineLines(entry: TimelineEntry, width: number): string[] {
  const status = entry.status === 'happened' ? '' : ` [${entry.status}]`;
  const doubt = entry.confidence < 0.5 ? ' (?)' : '';
  const date = oneLine(span(entry.value, entry.end)).padEnd(width);
  return wrap(`${oneLine(entry.summary)}${status}${doubt}`, `  ${date}  `, ' '.repeat(width + 4));
}

function sourceLines(analysis: Analysis): string[] {
  return analysis.sources.flatMap((source) => {
    const kind = source.kind === 'person' ? '' : ` [${source.kind}]`;
    const role = source.role ? `, ${oneLine(source.role)}` : '';
    const share = percent(source.share).padStart(4);
    return wrap(`${oneLine(source.name)}${role}${kind}`, `  ${share}  `, '        ');
  });
}

function statementLines(statement: Statement, text: string): string[] {
  const who = speakerOf(statement, text) ?? 'nobody named';
  const medium = mediumOf(statement);
  const cue = cueOf(statement, text);
  const doubt = confidenceOf(statement) < 0.5 ? ' (?)' : '';
  return [
    `  ${[who, cue && `“${cue}”`, medium].filter(Boolean).join(', ')}${doubt}`,
    ...wrap(wordsOf(statement, text), '    ', '    '),
  ];
}

function nameLines(analysis: Analysis, type: 'person' | 'place' | 'organization'): string[] {
  const counts = mentionCounts(analysis);
  return entitiesOf(analysis, type).flatMap((entity) => {
    const role = entity.roles[0] ? `, ${oneLine(entity.roles[0].text)}` : '';
    const country = entity.country && entity.kind !== 'country' ? ` (${oneLine(entity.country)})` : '';
    return wrap(`${oneLine(entity.name)}${country}${role}, ${counts.get(entity.id) ?? 0}×`, '  ', '    ');
  });
}

/** Breaks at spaces; a longer word stays whole. */
function wrap(value: string, first: string, rest: string): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of value.split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines;
}
