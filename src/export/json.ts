/** The contract itself, with a note on where it came from beside it. */
import type { Analysis } from '../analysis/contract.ts';
import { jsonText } from './json-text.ts';
import { CAUTION, GENERATOR } from './provenance.ts';

export function json(analysis: Analysis): string {
  return jsonText({ ...analysis, generator: { name: GENERATOR, note: CAUTION } });
}
