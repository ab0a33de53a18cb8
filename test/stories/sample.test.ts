/** The bundled sample is what a new reader sees first: it shows what it was put together to show. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import type { Analysis } from '../../src/analysis/contract.ts';
import { loadResources } from '../../src/analysis/load-resources.ts';
import { STORY } from '../../src/welcome/story.ts';
import { ROOT } from '../repo/sources.ts';

let analysis: Analysis;
beforeAll(async () => {
  analysis = analyze(STORY, await loadResources((path) => readFile(join(ROOT, 'src', path))));
});

test('two towns of one name are two places', () => {
  const towns = analysis.entities.filter(({ name }) => name === 'Tripoli');
  expect(towns.map(({ country }) => country)).toEqual(['LY', 'LB']);
  const firsts = analysis.entities
    .filter(({ type }) => type === 'place')
    .map(({ id }) => analysis.mentions.find(({ entity }) => entity === id)!.start);
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
});
