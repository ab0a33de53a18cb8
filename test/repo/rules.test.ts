import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, STEPS } from '../../src/analysis/analyze.ts';
import type { AnalysisInput } from '../../src/analysis/contract.ts';
import { loadResources } from '../../src/analysis/load-resources.ts';
import type { Resources } from '../../src/analysis/resources.ts';
import { english } from '../../src/languages/en/index.ts';
import { STORY } from '../../src/welcome/story.ts';
import { RULE_TEXTS } from '../fixtures/rules.ts';
import { isTest, ROOT, read, sourceFiles } from './sources.ts';

/** Every `by` that stands in the code, written out or put together from a rule's name. */
function rulesInCode(): Set<string> {
  const rules = new Set(english.time!.recognisers.map(({ name }) => `time/${name}`));
  const steps = new Set(STEPS.map(({ name }) => name));
  const add = (rule: string) => steps.has(rule) || rules.add(rule);
  for (const { text } of sourceFiles('src/analysis').filter((file) => !isTest(file))) {
    for (const [, rule] of text.matchAll(/'((?:names|places|statements|timeline)\/[a-z-]+)'/g)) add(rule!);
    for (const [, rule] of text.matchAll(/\brule\('([a-z-]+)'/g)) add(`places/${rule}`);
    for (const [, rule] of text.matchAll(/\b(?:draw\(|statement\(\s*walk,\s*hit,)([^,]+),/g))
      for (const [, name] of rule!.matchAll(/'([a-z-]+)'/g)) add(`statements/${name}`);
  }
  return rules;
}

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources((path) => readFile(join(ROOT, 'src', path)));
});

function rulesSeen(input: AnalysisInput): Set<string> {
  const { mentions, metonyms, quotes, timexes, timeline } = analyze(input, resources);
  return new Set([...mentions, ...metonyms, ...quotes, ...timexes, ...timeline].map(({ by }) => by));
}

describe('what can make an item', () => {
  it.each(Object.entries(RULE_TEXTS))('%s speaks', (rule, texts) => {
    const seen = [texts].flat().flatMap((text) => [...rulesSeen({ text, published: '2021-03-02' })]);
    expect(seen).toContain(rule);
  });
  it('is seen at work, all of it, and nothing else is', () => {
    const stories = readdirSync(join(ROOT, 'test/stories'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(read(`test/stories/${name}`)));
    const seen = new Set(Object.keys(RULE_TEXTS));
    for (const story of [STORY, ...stories]) for (const rule of rulesSeen(story)) seen.add(rule);
    expect([...seen].toSorted()).toEqual([...rulesInCode()].toSorted());
  });
});
