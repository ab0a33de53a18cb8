/** The page's colours change: its own switch between day and night, or the system's. */

const REST_MS = 120;

export function whenColoursChange(changed: () => void, signal: AbortSignal): void {
  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(changed, REST_MS);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  // Pages switch by an attribute of the root or the body: `class`, `data-theme`, `style`.
  const observer = new MutationObserver(soon);
  const attributes = {
    attributes: true,
    attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode'],
  };
  observer.observe(document.documentElement, attributes);
  if (document.body) observer.observe(document.body, attributes);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
