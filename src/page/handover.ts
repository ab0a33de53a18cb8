/**
 * What the detector and the annotator share in the page's isolated world. The detector, which is on
 * every page, owns the message listener; the annotator, loaded only where there is something to
 * read, takes its messages over.
 */
import type { Wire } from '../analysis/contract.ts';
import type { ToPage } from '../messages.ts';
import type { PageFacts } from '../wire/facts.ts';

export interface Handover {
  wire: Wire;
  facts: PageFacts;
  /** The reader asked for this page, whatever the settings say of its site. */
  asked: boolean;
  /** Set by the annotator: answers messages, and hears when the detector has looked at a new page. */
  annotator: Annotator | null;
  /** Ends everything that listens: the extension is gone or has been loaded anew. */
  end: AbortController;
}

export interface Annotator {
  /** @returns the answer, if the message has one */
  answer(message: ToPage): unknown;
  /** The address changed and the detector has looked again; `read` says whether the page is to be read. */
  turned(read: boolean): void;
}

const KEY = 'copytasterReading';
type World = { [KEY]?: Handover };

export const currentHandover = (): Handover | undefined => (globalThis as World)[KEY];

/** Puts a new one in place and ends what an earlier life of the extension left behind. */
export function replaceHandover(handover: Handover): void {
  currentHandover()?.end.abort();
  (globalThis as World)[KEY] = handover;
}
