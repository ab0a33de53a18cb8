/** Text that arrives after the page: for a short while only, and no oftener than needed. */

/** A page that has no text after this long has none. */
const GIVE_UP_MS = 15_000;
/** Rest after the last insertion, growing with every look that found nothing. */
const FIRST_REST_MS = 200;
const MOST_LOOKS = 8;
/** Nobody is told of a shadow root that is attached: one look unasked. */
const UNHEARD_MS = 2_000;

/**
 * Calls back when nodes were inserted and the page has come to rest; ends with the signal.
 * @param trees roots of shadow trees and frames that the last look met: the document's observer does not hear them
 */
export function whenTextArrives(
  look: () => void | Promise<void>,
  trees: () => readonly Node[],
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let looks = 0;
  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(
      async () => {
        looks++;
        await look();
        if (looks >= MOST_LOOKS) stop();
        else observe();
      },
      FIRST_REST_MS * 2 ** Math.min(looks, 4),
    );
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => record.addedNodes.length)) soon();
  });
  let stopped = false;
  const observe = () => {
    if (stopped) return;
    for (const root of [document, ...trees()]) observer.observe(root, { childList: true, subtree: true });
  };
  const loaded = ({ target }: Event) => {
    if (/^i?frame$/.test((target as Element).localName)) soon();
  };
  const stop = () => {
    stopped = true;
    observer.disconnect();
    window.removeEventListener('load', soon);
    document.removeEventListener('load', loaded, true);
    clearTimeout(timer);
    clearTimeout(unheard);
    clearTimeout(giveUp);
  };
  const unheard = window.setTimeout(soon, UNHEARD_MS);
  const giveUp = window.setTimeout(stop, GIVE_UP_MS);
  signal.addEventListener('abort', stop);
  observe();
  // Frames have their documents by then, of whose nodes nothing is heard.
  window.addEventListener('load', soon);
  document.addEventListener('load', loaded, true);
}
