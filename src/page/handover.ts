/**
 * What the scripts in a page's isolated world share. The detector, which is on every page, owns the
 * message listener; the weigher, loaded where there is something to weigh, says whether it is wire copy;
 * the annotator, loaded where there is something to read, takes the messages over.
 */
import type { Wire } from '../analysis/contract.ts';
import type { ToPage } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { PageFacts } from '../wire/facts.ts';
import type { Listener, Reading } from './reading.ts';
import type { Tools } from './tools.ts';

export interface Handover extends Partial<Tools> {
  weigher: Weigher | null;
  /** Settled when the weigher has looked for the first time; null until it is loaded. */
  weighing: Promise<void> | null;
  /** The explainer, which the annotator finds here. */
  explain?: (reading: Reading, signal: AbortSignal) => Listener;
  annotator: Annotator | null;
  /** The reader asked for this page, whatever the settings say of its site. */
  asked: boolean;
  /** Ends everything that listens: the extension is gone or has been loaded anew. */
  end: AbortController;
}

export interface Weigher {
  /** What was found when it last looked. */
  readonly wire: Wire;
  readonly facts: PageFacts;
  /** The story that was weighed, where the page has several. */
  readonly story: Element | null;
  /** Whether the page is to be read: it is wire copy and the settings allow it, or the reader asked for it. */
  reads(settings: Settings): boolean;
  /** Looks again: the address or the story in view changed, or text came to a page that had none. */
  look(): Promise<void>;
  /** Answers the popup while nothing is read. */
  answer(message: ToPage): unknown;
}

export interface Annotator {
  /** @returns the answer, if the message has one */
  answer(message: ToPage): unknown;
  /** The address or the story in view changed and the page was weighed anew; `read` says whether it is to be read. */
  turned(read: boolean): void;
}

const KEY = 'copytasterReading';
type World = { [KEY]?: Handover };

/** Not an element of the page with this id. */
export const currentHandover = (): Handover | undefined =>
  Object.hasOwn(globalThis, KEY) ? (globalThis as World)[KEY] : undefined;

/** Puts a new one in place and ends what an earlier life of the extension left behind. */
export function replaceHandover(handover: Handover): void {
  currentHandover()?.end.abort();
  (globalThis as World)[KEY] = handover;
}
