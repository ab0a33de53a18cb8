/** A reading's line to the background script, and by way of it to an open popup or panel. */
import type { Span } from '../analysis/contract.ts';
import { api, connected } from '../content-api.ts';
import type { PageState, ToBackground } from '../messages.ts';

export class Line {
  readonly #end: AbortController;
  /** A popup or panel has asked for this page and still answers. */
  #panelListens = false;
  #panelAt = -1;

  /** @param end aborted when the extension turns out to be gone: its scripts fall silent for good */
  constructor(end: AbortController) {
    this.#end = end;
  }

  /** Whether the extension is still there. */
  connected(): boolean {
    if (!connected()) this.#end.abort();
    return !this.#end.signal.aborted;
  }

  /** Asks the background; undefined where it is gone. */
  async ask<Answer>(message: ToBackground): Promise<Answer | undefined> {
    if (!this.connected()) return undefined;
    return api.runtime.sendMessage(message).catch(() => undefined);
  }

  tellState(state: PageState): void {
    this.#panelAt = -1;
    this.ask({ type: 'state-changed', state });
  }

  /** Somebody shows this page's state: it is told of passages until it no longer answers. */
  panelAsked(): void {
    this.#panelListens = true;
  }

  get panelListens(): boolean {
    return this.#panelListens;
  }

  async tellPassage({ start, end }: Span): Promise<void> {
    if (!this.#panelListens || start === this.#panelAt) return;
    this.#panelAt = start;
    this.#panelListens = (await this.ask<boolean>({ type: 'in-view', start, end })) === true;
  }
}
