/** The sources of an Analysis as every face shows them. */
import type { Analysis, Source } from '../analysis/contract.ts';
import { oneLine } from './one-line.ts';
import { type Statement, statements } from './statements.ts';

/** What a source says, in the order of the text. */
export function statementsOf(source: Source, analysis: Analysis): Statement[] {
  const own = new Set(source.statements.map((index) => analysis.quotes[index]?.attribution));
  return statements(analysis).filter((statement) => own.has(statement.id));
}

/**
 * Who says it, at the head of a row: what is no name but the story's words for somebody (“a senior port official”)
 * begins with a capital there.
 */
export function headOf(name: string, source: Source | undefined): { head: string; described: boolean } {
  const described = !source?.entity;
  return { head: described ? name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : name, described };
}

/** Whom the source speaks for, where its role does not say so already. */
export function spokenFor({ role, speaksFor }: Source): string | null {
  return speaksFor && !role?.includes(speaksFor.name) ? oneLine(speaksFor.name) : null;
}
