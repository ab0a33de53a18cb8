/** What axe finds in a page, one line each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`;

/** What fades in has arrived: half there, it has a contrast that nobody chose. */
const ARRIVE = `for (const tree of [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])])
  for (const motion of tree.getAnimations()) {
    if (motion.effect.getComputedTiming().endTime === Infinity) motion.cancel();
    else motion.finish();
  }`;

export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(source);
  await page.evaluate(ARRIVE);
  return (await page.evaluate(RUN)) as string[];
}
