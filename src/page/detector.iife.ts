/**
 * The detector, the only script on every page: takes a first look, and asks for the weigher where an agency
 * is named near the text. Follows the page, and hands the popup's messages to whichever script is there.
 */
import { api, connected } from '../content-api.ts';
import { glance, glanceAt } from '../detector/glance.ts';
import type { ToBackground, ToPage } from '../messages.ts';
import { whenPageChanges } from './follow/another-page.ts';
import { whenTextArrives } from './follow/late-text.ts';
import { whenStoryComes } from './follow/story-below.ts';
import { currentHandover, type Handover, replaceHandover } from './handover.ts';

/** Fewer characters of running text than this, and the article may still be on its way. */
const HARDLY_ANY_TEXT = 400;

function start(): void {
  const end = new AbortController();
  const handover: Handover = { weigher: null, weighing: null, annotator: null, asked: false, end };
  replaceHandover(handover);
  let characters = 0;
  let trees: readonly Node[] = [];
  // Made when there is something to wait for: ending one makes an exception, with a stack.
  let waiting: AbortController | null = null;
  let loading: Promise<unknown> | null = null;

  /** Has the weigher loaded, which looks for itself; answered when it has looked. */
  const weigh = () => {
    loading ??= ask({ type: 'look-closer' })
      .then(() => handover.weighing)
      .catch(() => {})
      // It could not be loaded: the next look tries again.
      .then(() => {
        if (!handover.weigher) loading = null;
      });
    return loading;
  };
  const ask = async (message: ToBackground) => {
    if (connected()) return api.runtime.sendMessage(message);
    end.abort();
  };
  const look = async () => {
    // What calls for this look may be missing from one that is under way.
    if (!handover.weigher && handover.weighing) await loading;
    if (handover.weigher) await handover.weigher.look();
    else {
      const seen = glance(document, location.href);
      ({ characters, trees } = seen);
      if (seen.clue) weigh();
    }
  };
  const knowsEnough = () =>
    handover.weigher?.wire.isWire || (handover.weigher?.facts.characters ?? characters) >= HARDLY_ANY_TEXT;
  const waitForText = () => {
    if (knowsEnough()) return;
    waiting?.abort();
    waiting = new AbortController();
    whenTextArrives(
      async () => {
        await look();
        if (knowsEnough()) waiting?.abort();
      },
      () => trees,
      AbortSignal.any([waiting.signal, end.signal]),
    );
  };

  look();
  waitForText();
  whenPageChanges(async () => {
    waiting?.abort();
    if (!connected()) return end.abort();
    handover.asked = false;
    await look();
    waitForText();
  }, end.signal);

  whenStoryComes(
    // The annotator follows what is in view itself.
    (story) => !handover.annotator && glanceAt(document, story),
    async () => {
      await weigh();
      await handover.weigher?.look();
    },
    end.signal,
  );

  const listener = (message: ToPage, sender: chrome.runtime.MessageSender, respond: (a: unknown) => void) => {
    if (sender.id !== api.runtime.id || typeof message?.type !== 'string') return false;
    const answer = () => (handover.annotator ?? handover.weigher)?.answer(message);
    if (handover.annotator || handover.weigher) {
      respond(answer());
      return false;
    }
    // What was looked at is told by the weigher, which has not been needed so far.
    weigh().then(() => respond(answer()));
    return true;
  };
  api.runtime.onMessage.addListener(listener);
  end.signal.addEventListener('abort', () => {
    if (connected()) api.runtime.onMessage.removeListener(listener);
  });
}

// A second copy (the extension was installed over open pages) leaves the first in place.
if (!connected() || currentHandover()?.end.signal.aborted !== false) start();
