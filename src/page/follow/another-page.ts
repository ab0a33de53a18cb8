/** One turn of the page's renderer. */
const SETTLE_MS = 250;

interface Navigates extends EventTarget {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

/** Calls back when another page has settled here: an address but for its fragment, or a document's root. */
export function whenPageChanges(changed: () => void, signal: AbortSignal): void {
  let address = withoutFragment();
  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(changed, SETTLE_MS);
  };
  const check = () => {
    if (withoutFragment() === address) return;
    address = withoutFragment();
    soon();
  };
  // `history.pushState` tells nobody in this world; the Navigation API does.
  const { navigation } = window as { navigation?: Navigates };
  navigation?.addEventListener('currententrychange', check, { signal });
  const observer = new MutationObserver(soon);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

const withoutFragment = () => location.href.split('#', 1)[0]!;
