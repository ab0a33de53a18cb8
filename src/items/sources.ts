/** The sources of an Analysis as every face shows them. */
import type { Analysis, Source } from '../analysis/contract.ts';
import { oneLine } from './one-line.ts';
import { type Statement, statements } from './statements.ts';

/** What a source says, in the order of the text. */
export function statementsOf(source: Source, analysis: Analysis): Statement[] {
  const own = new Set(source.statements.map((index) => analysis.quotes[index]?.attribution));
  return statements(analysis).filter((statement) => own.has(statement.id));
}

/** Whom the source speaks for, where its role does not say so already. */
export function spokenFor({ role, speaksFor }: Source): string | null {
  return speaksFor && !role?.includes(speaksFor.name) ? oneLine(speaksFor.name) : null;
}
