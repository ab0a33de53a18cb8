/**
 * The summary for a terminal or a mail, in the words of the interface: plain lines, wrapped, nothing that
 * a terminal would obey.
 */
import { type Analysis, DOUBTFUL, type TimelineEntry } from '../analysis/contract.ts';
import { entitiesOf, mentionCounts } from '../items/entities.ts';
import { oneLine } from '../items/one-line.ts';
import { spokenFor } from '../items/sources.ts';
import { confidenceOf, type Statement, speakerOf, statements, wordsOf } from '../items/statements.ts';
import { howSaid } from '../words/how-said.ts';
import { grade, noticeWords } from '../words/reasons.ts';
import { dayLabel, hourLabel, timeLabel } from '../words/time-label.ts';
import { countryName, joined, percent, say } from '../words/words.ts';
import { GENERATOR, provenance } from './provenance.ts';

const WIDTH = 80;
/** Longer dates push their line out; the others stay in column. */
const WIDEST_DATE = 28;

export function plainText(analysis: Analysis): string {
  const { timeline, noticeCodes } = analysis;
  const dates = timeline.map((entry) => dateOf(entry, analysis));
  const width = Math.min(WIDEST_DATE, Math.max(0, ...dates.map((date) => date.length)));
  const lines = [
    ...head(analysis),
    ...section(
      say('tab_timeline'),
      timeline.flatMap((entry, i) => timelineLines(entry, dates[i]!, width)),
    ),
    ...section(say('tab_sources'), sourceLines(analysis)),
    ...section(
      say('tab_statements'),
      statements(analysis).flatMap((s) => statementLines(s, analysis)),
    ),
    ...section(say('tab_people'), nameLines(analysis, 'person')),
    ...section(say('tab_places'), nameLines(analysis, 'place')),
    ...section(say('organizations'), nameLines(analysis, 'organization')),
    ...section(
      say('notes'),
      noticeCodes.flatMap((notice) => wrap(oneLine(noticeWords(notice)), '  ', '  ')),
    ),
    '',
    ...wrap(`${GENERATOR}. ${say('read_by_machine')}`, '', ''),
  ];
  return `${lines.join('\n')}\n`;
}

function head(analysis: Analysis): string[] {
  const { title, publisher, published, url } = provenance(analysis);
  const { wire } = analysis;
  const credit = wire.isWire
    ? `${oneLine(wire.agencyName ?? say('wire_badge'))} (${grade(wire.confidence)})`
    : say('not_wire');
  const places = wire.dateline?.places.length
    ? `${say('evidence_dateline')}: ${oneLine(wire.dateline.places.join(', '))}`
    : null;
  return [
    ...wrap(oneLine(title ?? say('untitled')), '', ''),
    ...wrap(
      [credit, publisher && oneLine(publisher), places, dayLabel(published, 'long')]
        .filter(Boolean)
        .join(' · '),
      '',
      '',
    ),
    ...(url ? [url] : []),
  ];
}

function section(title: string, lines: string[]): string[] {
  return lines.length ? ['', title.toUpperCase(), ...lines] : [];
}

/** “Monday, December 19, 2022, 6:00 AM” */
function dateOf({ value, end, timex }: TimelineEntry, analysis: Analysis): string {
  const mod = timex === null ? null : (analysis.timexes[timex]?.mod ?? null);
  // A range of hours is told with its hours already.
  return oneLine(joined([timeLabel(value, end, mod), end ? null : hourLabel(value)]));
}

function timelineLines(entry: TimelineEntry, date: string, width: number): string[] {
  const status = entry.status === 'happened' ? '' : ` [${say(`status_${entry.status}`)}]`;
  const doubt = entry.confidence < DOUBTFUL ? ' (?)' : '';
  return wrap(
    `${oneLine(entry.summary)}${status}${doubt}`,
    `  ${date.padEnd(width)}  `,
    ' '.repeat(width + 4),
  );
}

function sourceLines(analysis: Analysis): string[] {
  return analysis.sources.flatMap((source) => {
    const kind = source.kind === 'person' ? '' : ` [${say(`source_${source.kind}`)}]`;
    const role = source.role ? `, ${oneLine(source.role)}` : '';
    const body = spokenFor(source);
    const speaks = body ? `, ${say('speaks_for', body)}` : '';
    const share = percent(source.share).padStart(4);
    return wrap(`${oneLine(source.name)}${role}${speaks}${kind}`, `  ${share}  `, '        ');
  });
}

function statementLines(statement: Statement, analysis: Analysis): string[] {
  const { text } = analysis;
  const who = speakerOf(statement, text) ?? say('nobody_named');
  const doubt = confidenceOf(statement) < DOUBTFUL ? ' (?)' : '';
  return [
    ...wrap(`${oneLine(joined([who, ...howSaid(statement, analysis)]))}${doubt}`, '  ', '      '),
    ...wrap(wordsOf(statement, text), '    ', '    '),
  ];
}

function nameLines(analysis: Analysis, type: 'person' | 'place' | 'organization'): string[] {
  const counts = mentionCounts(analysis);
  return entitiesOf(analysis, type).flatMap((entity) => {
    const role = entity.roles[0] ? `, ${oneLine(entity.roles[0].text)}` : '';
    const country =
      entity.country && entity.kind !== 'country'
        ? ` (${oneLine(countryName(entity.country) ?? entity.country)})`
        : '';
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
