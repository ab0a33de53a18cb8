/**
 * Puts scripts into pages: the weigher where there is something to weigh, the annotator where there is
 * something to read, the detector where it is missing.
 */
import { api } from '../browser.ts';
import { detectIn } from '../detect-in.ts';
import annotator from '../page/annotator.iife.ts?iife';
import explainer from '../page/explainer.iife.ts?iife';
import extractor from '../page/extractor.iife.ts?iife';
import { markSheet } from '../page/marks/style.ts';
import scales from '../page/scales.iife.ts?iife';
import type { Tools } from '../page/tools.ts';
import weigher from '../page/weigher.iife.ts?iife';
import { PAGES } from '../permission.ts';
import { type Manner, readSettings } from '../settings.ts';

// `?iife` gives the path from the package's root with a slash, which `executeScript` refuses in Firefox.
const fromRoot = (file: string) => file.replace(/^\//, '');

const TOOLS: Record<keyof Tools, string> = { detecting: scales, extracting: extractor };

/** Runs scripts in the tab's top frame, in one task. @throws where the browser forbids scripting the page */
async function load(tabId: number, ...scripts: string[]): Promise<void> {
  await api.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: scripts.map(fromRoot) });
}

/** Loads the weigher. @throws as `load` */
export const weigh = (tabId: number): Promise<void> => load(tabId, scales, weigher);

/** Loads a tool into a page that had let go of it. @throws as `load` */
export const bring = async (tabId: number, tool: keyof Tools): Promise<void> => load(tabId, TOOLS[tool]);

/**
 * Loads the annotator, and before it what it uses: each in a task of its own, for a browser parses and runs a whole
 * script in one, and the page has its turn between two.
 * @throws as `load`
 */
export async function annotate(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  const { manner } = await readSettings();
  const styled = api.scripting.insertCSS({ target, ...sheet(manner) });
  for (const script of [extractor, explainer, annotator]) await load(tabId, script);
  await styled;
}

/**
 * Chromium hands highlights down from the root (CSS Pseudo-Elements 4, 3.4); matched at each element, each would keep
 * 2 kB of them. Firefox hands nothing down.
 */
const AT = api.runtime.getURL('').startsWith('moz-extension:') ? '' : ':root';

/** Author origin: in Chromium a user sheet does not paint `::highlight`. */
const sheet = (manner: Manner, origin: 'AUTHOR' | 'USER' = 'AUTHOR') => ({
  css: markSheet(manner, AT),
  origin,
});

/**
 * The style sheet inside frames and shadow roots. Into the latter an author's sheet does not reach: in
 * Chromium highlights inherit it from the host, in Firefox the user's sheet is for every tree.
 */
export async function styleInside(tabId: number): Promise<void> {
  const { manner } = await readSettings();
  const target = { tabId, allFrames: true };
  await api.scripting.insertCSS({ target, ...sheet(manner) });
  await api.scripting.insertCSS({ target, ...sheet(manner, 'USER') });
}

/** Exchanges the style sheet of a page that has the annotator, wherever in it marks may be. */
export async function restyle(tabId: number, from: Manner, to: Manner): Promise<void> {
  const target = { tabId, allFrames: true };
  for (const origin of ['AUTHOR', 'USER'] as const) {
    await api.scripting.insertCSS({ target, ...sheet(to, origin) });
    if (from !== to) await api.scripting.removeCSS({ target, ...sheet(from, origin) });
  }
}

/** Loads the detector into every page that is open; it loads itself only once. */
export async function detectInOpen(): Promise<void> {
  for (const tab of await api.tabs.query({ url: PAGES, discarded: false }))
    if (tab.id !== undefined) detectIn(tab.id).catch(() => {});
}
