import { checkSync } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { isTest, sourceFiles } from './sources.ts';

/**
 * Every regular expression literal that ships is checked for super-linear backtracking. A quadratic
 * one may stay where its input is short by construction: the line before it then says so with
 * `// bounded: <what bounds it>`. An exponential one may never stay.
 */
interface Literal {
  where: string;
  pattern: string;
  flags: string;
  bounded: boolean;
}

function literals(path: string, text: string): Literal[] {
  const lines = text.split('\n');
  const found: Literal[] = [];
  const visit = (node: unknown): void => {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) {
      for (const item of node) visit(item);
      return;
    }
    const { type, regex, start } = node as {
      type?: string;
      regex?: { pattern: string; flags: string };
      start?: number;
    };
    if (type === 'Literal' && regex && start !== undefined) {
      const line = text.slice(0, start).split('\n').length;
      const near = `${lines[line - 2] ?? ''}\n${lines[line - 1] ?? ''}`;
      found.push({ where: `${path}:${line}`, ...regex, bounded: /\/\/ bounded: \S/.test(near) });
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseSync(path, text).program);
  return found;
}

const all = sourceFiles('src')
  .filter((file) => !isTest(file))
  .flatMap(({ path, text }) => literals(path, text));

// No limit of time, only the checker's own of steps: a limit of time makes the verdict a matter of the machine.
const LIMITS = { timeout: null, attackTimeout: null, incubationTimeout: null, randomSeed: 0 };

describe('regular expressions', () => {
  it('are found', () => expect(all.length).toBeGreaterThan(5));
  it('do not backtrack super-linearly', { timeout: 1_800_000 }, () => {
    const bad = all.flatMap(({ where, pattern, flags, bounded }) => {
      const result = checkSync(pattern, flags.replace('v', 'u'), LIMITS);
      if (result.status !== 'vulnerable') return [];
      if (bounded && result.complexity.type === 'polynomial') return [];
      return [`${where} ${result.complexity.summary} /${pattern}/${flags}`];
    });
    expect(bad).toEqual([]);
  });
});
