/** The contract itself, with a note on where it came from beside it. */
import type { Analysis } from '../analysis/contract.ts';
import { CAUTION, GENERATOR } from './provenance.ts';

export function json(analysis: Analysis): string {
  return `${JSON.stringify({ ...analysis, generator: { name: GENERATOR, note: CAUTION } }, null, 2)}\n`;
}
