import { api } from './browser.ts';

/**
 * Loads the detector into the top frame of a page that was open before the extension was; it loads itself only once.
 * @throws where the browser forbids scripting the page
 */
export async function detectIn(tabId: number): Promise<void> {
  const files = api.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  await api.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
}
