/** One statement as a sentence with its attribution and the link, to be pasted somewhere else. */
import type { Analysis } from '../analysis/contract.ts';
import { oneLine } from '../items/one-line.ts';
import { spokenFor } from '../items/sources.ts';
import { circumstances, type Statement, speakerOf, statements, wordsOf } from '../items/statements.ts';
import { provenance } from './provenance.ts';

/**
 * `“We rang eleven times” (Ingrid Solvang, CMRN director, “told”, to reporters, in Rome). Sample Wire in The Example Courier,
 * “Drifting ferry …”, 2025-03-14, https://…`
 *
 * @param quote index into `analysis.quotes` of any fragment of the statement; throws RangeError beyond them
 */
export function statementWithAttribution(analysis: Analysis, quote: number): string {
  const fragment = analysis.quotes[quote];
  if (!fragment) throw new RangeError(`no statement ${quote}`);
  const statement = statements(analysis).find((s) => s.id === fragment.attribution)!;
  return `${wordsOf(statement, analysis.text)}${attribution(analysis, statement)}. ${origin(analysis)}`.trim();
}

function attribution(analysis: Analysis, statement: Statement): string {
  const source = analysis.sources.find((s) => s.id === statement.fragments[0]!.source);
  const body = source && spokenFor(source);
  const said = [
    speakerOf(statement, analysis.text),
    source?.role && oneLine(source.role),
    body && `speaks for ${body}`,
    ...circumstances(statement, analysis),
  ]
    .filter(Boolean)
    .join(', ');
  return said && ` (${said})`;
}

/** Credit, headline, date and address as one line. */
function origin(analysis: Analysis): string {
  const { credit, publisher, title, published, url } = provenance(analysis);
  const place =
    credit && publisher && credit !== publisher ? `${credit} in ${publisher}` : (credit ?? publisher);
  return [place, title && `“${title}”`, published, url]
    .filter((part) => part !== null && part !== '')
    .map((part) => oneLine(part as string))
    .join(', ');
}
