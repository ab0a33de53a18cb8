/**
 * The extension API under one name, for what also runs in pages: the polyfill would cost 10 kB in every
 * page (`browser.ts` has it for the background script and the own pages). The calls made here return
 * promises in both browsers; Firefox calls the API `browser`, Chrome `chrome`.
 */
type Globals = { browser?: typeof chrome; chrome?: typeof chrome };

// Not an element of the page with this id.
const called = Object.hasOwn(globalThis, 'browser') ? 'browser' : 'chrome';

export const api: typeof chrome = (globalThis as Globals)[called]!;

/** False in a content script that an extension's reload or removal has left behind. */
export function connected(): boolean {
  try {
    return typeof api.runtime?.id === 'string';
  } catch {
    return false;
  }
}
