/** The popup in every state, beside the real extension: the made story of the tests and a stub for the browser. */
import type { Page } from 'puppeteer-core';

export interface OwnState {
  name: string;
  /** Of `popup.html`, see `stub.ts`. */
  query: string;
  width?: number;
  /** Default text size in CSS pixels, as set in the browser. */
  text?: number;
  prepare?(page: Page): Promise<void>;
}

const click = (selector: string) => async (page: Page) => {
  await page.click(selector);
};

const TABS = ['timeline', 'sources', 'statements', 'people', 'places'];

export const OWN_STATES: readonly OwnState[] = [
  ...TABS.map((tab) => ({ name: tab, query: `tab=${tab}` })),
  ...TABS.map((tab) => ({ name: `narrow-${tab}`, query: `tab=${tab}&os=android`, width: 320 })),
  { name: 'large-text', query: 'tab=sources', width: 800, text: 32 },
  { name: 'why', query: 'tab=timeline', prepare: click('[data-doubtful].why') },
  { name: 'filters', query: 'tab=statements', prepare: click('.toggle') },
  { name: 'marks', query: 'tab=timeline', prepare: click('.actions .disclosure:nth-child(1) > button') },
  { name: 'export', query: 'tab=timeline', prepare: click('.actions .disclosure:nth-child(2) > button') },
  ...['not-wire', 'not-wire-bare', 'unread', 'reading', 'failed', 'unreachable', 'empty', 'hostile'].map(
    (state) => ({ name: state, query: `state=${state}` }),
  ),
  ...TABS.slice(0, 4).map((tab) => ({ name: `crowded-${tab}`, query: `state=crowded&tab=${tab}` })),
  ...TABS.map((tab) => ({ name: `arabic-${tab}`, query: `tab=${tab}&lang=ar` })),
  ...TABS.map((tab) => ({ name: `german-${tab}`, query: `tab=${tab}&lang=de` })),
  { name: 'arabic-not-wire', query: 'state=not-wire&lang=ar' },
  { name: 'german-not-wire', query: 'state=not-wire&lang=de' },
  {
    name: 'german-filters',
    query: 'tab=statements&lang=de',
    prepare: click('.toggle'),
  },
  ...['fr', 'es', 'pt'].map((lang) => ({ name: `${lang}-statements`, query: `tab=statements&lang=${lang}` })),
];

/** Shows the state in a page and waits until it has come to rest. @param base where `popup.html` is served */
export async function showState(page: Page, base: string, state: OwnState): Promise<void> {
  await page.setViewport({ width: state.width ?? 420, height: 600, deviceScaleFactor: 1.5 });
  await page.goto(`${base}?${state.query}`);
  await page.waitForSelector('.title');
  if (state.text) await page.evaluate(`document.documentElement.style.fontSize = '${state.text}px'`);
  await state.prepare?.(page);
  await page.waitForNetworkIdle({ idleTime: 150 });
}
