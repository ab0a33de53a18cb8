/** What the reader may take from the extension, and give back, in the browser's own settings: a site, or all of them. */
import { api } from './browser.ts';

/** The pages that the extension is meant for. */
export const PAGES = ['http://*/*', 'https://*/*'];

/**
 * Whether the browser's settings keep the extension off a page; null where that cannot be told, because they keep it off
 * some and the page is not known.
 * @param url undefined where the browser does not tell it, as of its own pages and of those that are withheld
 */
export async function isWithheld(url: string | undefined): Promise<boolean | null> {
  const origins = url === undefined ? PAGES : siteOf(url);
  if (!origins.length || (await api.permissions.contains({ origins }))) return false;
  return url === undefined ? null : true;
}

/** Match pattern of the page's site, in which no port may stand. */
function siteOf(url: string): string[] {
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? [`${protocol}//${hostname}/*`] : [];
}
