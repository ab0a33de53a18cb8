/** What is measured side by side. The benchmark builds this file as the command line is built: what runs it must not slow it. */
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { newDraft, STEPS } from '../../src/analysis/analyze.ts';
import type { Resources } from '../../src/analysis/resources.ts';

export { loadResources } from '../../src/analysis/load-resources.ts';
export { STEPS };

const PUBLISHED = '2024-04-03T12:05:00Z';

/** Milliseconds of each step, in their order. */
export function steps(text: string, resources: Resources): number[] {
  const draft = newDraft({ text, lang: 'en', published: PUBLISHED });
  return STEPS.map((step) => {
    const start = performance.now();
    step.run(draft, resources);
    return performance.now() - start;
  });
}

/** What compromise knows of names. */
export function names(text: string): void {
  const doc = nlp(text);
  doc.people().json();
  doc.places().json();
  doc.organizations().json();
}

export function dates(text: string): void {
  chrono.parse(text, new Date(PUBLISHED));
}
