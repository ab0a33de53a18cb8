/** Puts scripts into pages: the annotator where there is something to read, the detector where it is missing. */
import { api } from '../browser.ts';
import annotator from '../page/annotator.iife.ts?iife';
import { markSheet } from '../page/marks/style.ts';

// `?iife` gives the path from the package's root with a slash, which `executeScript` refuses in Firefox.
const fromRoot = (file: string) => file.replace(/^\//, '');

/** Loads the annotator into the tab's top frame. @throws where the browser forbids scripting the page */
export async function annotate(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  // Author origin: in Chromium a user sheet does not paint `::highlight`.
  await Promise.all([
    api.scripting.insertCSS({ target, css: markSheet(), origin: 'AUTHOR' }),
    api.scripting.executeScript({ target, files: [fromRoot(annotator)] }),
  ]);
}

/** Loads the detector into a page that was open before the extension was. */
export async function detectIn(tabId: number): Promise<void> {
  const files = api.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  await api.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: files.map(fromRoot) });
}
