/** Calls back after scrolling, once in so many milliseconds at most. */
export function whenScrolled(ms: number, look: () => void, signal: AbortSignal): void {
  let timer = 0;
  const listener = () => {
    timer ||= window.setTimeout(() => {
      timer = 0;
      look();
    }, ms);
  };
  // Capture: the text may scroll in a box of its own.
  document.addEventListener('scroll', listener, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
