/** A time in which something listens to the page: begun and ended any number of times within a longer one. */
export class Period {
  readonly #within: AbortSignal;
  readonly #begin: (signal: AbortSignal) => void;
  #end: AbortController | null = null;

  /** @param begin called whenever it begins, with the signal that ends it */
  constructor(within: AbortSignal, begin: (signal: AbortSignal) => void) {
    this.#within = within;
    this.#begin = begin;
  }

  /** Begins it anew, if it lasts: the page has taken away what listened. */
  renew(): void {
    if (!this.#end) return;
    this.set(false);
    this.set(true);
  }

  /** Begins or ends it; what is so already stays as it is. */
  set(on: boolean): void {
    if (on === (this.#end !== null)) return;
    this.#end?.abort();
    this.#end = on ? new AbortController() : null;
    if (this.#end) this.#begin(AbortSignal.any([this.#within, this.#end.signal]));
  }
}
