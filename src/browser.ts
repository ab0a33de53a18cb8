/**
 * The extension API under one name. Both browsers return promises from it in Manifest V3, so the
 * polyfill (10 kB, in every page) is not needed; Firefox calls it `browser`, Chrome `chrome`.
 */
type Globals = { browser?: typeof chrome; chrome?: typeof chrome };

export const api: typeof chrome = (globalThis as Globals).browser ?? (globalThis as Globals).chrome!;

/** False in a content script that an extension's reload or removal has left behind. */
export function connected(): boolean {
  try {
    return typeof api.runtime?.id === 'string';
  } catch {
    return false;
  }
}
