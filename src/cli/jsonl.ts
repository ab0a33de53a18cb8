import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { analyze } from '../analysis/analyze.ts';
import { addNotices } from '../analysis/notices.ts';
import type { Resources } from '../analysis/resources.ts';
import { readLines } from './line-reader.ts';
import { lineInput } from './to-input.ts';

/**
 * One JSON object a line in, one out, in order. Each line is read only when the one before has been
 * taken by the reader of the output; a line that cannot be analysed gives `{id, error}`.
 */
export async function analyzeLines(
  input: AsyncIterable<Uint8Array | string>,
  output: Writable,
  resources: Resources,
  progress: (done: number) => void,
): Promise<void> {
  let done = 0;
  for await (const line of readLines(input)) {
    if (line !== null && !line.trim()) continue;
    if (!output.write(`${answer(line, resources)}\n`)) await once(output, 'drain');
    progress(++done);
  }
}

function answer(line: string | null, resources: Resources): string {
  let id: unknown = null;
  try {
    if (line === null) throw new Error('the line is too long');
    const read = lineInput(line);
    id = read.id ?? null;
    const analysis = analyze(read.input, resources);
    addNotices(analysis, read.notices);
    return JSON.stringify({ id, ...analysis });
  } catch (error) {
    const failed = error as Error & { id?: unknown };
    return JSON.stringify({ id: failed.id ?? id ?? idIn(line), error: failed.message || String(error) });
  }
}

/** The id of a line that failed, where JSON can still be made of it. */
function idIn(line: string | null): unknown {
  try {
    return (JSON.parse(line ?? '') as { id?: unknown }).id ?? null;
  } catch {
    return null;
  }
}
