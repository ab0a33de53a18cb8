/** Client-side navigation: the address changes and the document stays. */

/** The new page's text is rarely there at once; one turn of its renderer is waited for. */
const SETTLE_MS = 250;

interface Navigates extends EventTarget {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

/** Calls back once for every change of the address, the fragment apart, when the page has settled. */
export function whenAddressChanges(changed: () => void, signal: AbortSignal): void {
  let address = withoutFragment();
  let timer = 0;
  const check = () => {
    if (withoutFragment() === address) return;
    address = withoutFragment();
    clearTimeout(timer);
    timer = window.setTimeout(changed, SETTLE_MS);
  };
  // `history.pushState` tells nobody in this world; the Navigation API does.
  const navigation = (window as { navigation?: Navigates }).navigation;
  navigation?.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

const withoutFragment = () => location.href.split('#', 1)[0]!;
