/**
 * The detector: the only script on every page. Decides whether the page is one wire article; where
 * it is, the annotator is asked for, and where it is not, nothing else happens. Answers the popup as
 * long as no annotator is there.
 */
import { api, connected } from '../content-api.ts';
import { detect } from '../detector/detect.ts';
import type { PageState, ToBackground, ToPage } from '../messages.ts';
import { readSettings, readsByItself, watchSettings } from '../settings.ts';
import { whenAddressChanges } from './follow/address.ts';
import { whenTextArrives } from './follow/late-text.ts';
import { currentHandover, type Handover, replaceHandover } from './handover.ts';

/** Fewer characters of running text than this, and the article may still be on its way. */
const HARDLY_ANY_TEXT = 400;

function start(): void {
  const end = new AbortController();
  const handover: Handover = { ...detect(document, location.href), asked: false, annotator: null, end };
  replaceHandover(handover);

  const tell = (message: ToBackground) => {
    if (connected()) api.runtime.sendMessage(message).catch(() => {});
    else end.abort();
  };
  const ask = () => tell({ type: 'wire-found', wire: handover.wire });

  /** Reads the page if it is wire copy and the reader's settings allow it. */
  const decide = async () => {
    const { wire, facts } = handover;
    const read =
      wire.isWire &&
      readsByItself(await readSettings(), facts.host ?? location.hostname, wire.where === 'own-site');
    if (end.signal.aborted) return;
    if (handover.annotator) handover.annotator.turned(read);
    else if (read) ask();
  };
  const look = () => Object.assign(handover, detect(document, location.href));
  let waiting = new AbortController();
  const waitForText = () => {
    if (handover.wire.isWire || handover.facts.characters >= HARDLY_ANY_TEXT) return;
    waiting = new AbortController();
    whenTextArrives(
      () => {
        look();
        if (handover.wire.isWire) {
          waiting.abort();
          decide();
        }
      },
      AbortSignal.any([waiting.signal, end.signal]),
    );
  };

  if (handover.wire.isWire) decide();
  else waitForText();
  // Once the annotator is there, it watches for itself.
  watchSettings(() => handover.wire.isWire && !handover.annotator && decide(), end.signal);

  whenAddressChanges(() => {
    waiting.abort();
    handover.asked = false;
    look();
    decide();
    waitForText();
  }, end.signal);

  const listener = (message: ToPage, sender: chrome.runtime.MessageSender, respond: (a: unknown) => void) => {
    if (sender.id !== api.runtime.id || typeof message?.type !== 'string') return false;
    if (handover.annotator) respond(handover.annotator.answer(message));
    else if (message.type === 'read-anyway') {
      handover.asked = true;
      ask();
      respond(true);
    } else respond(stateOf(handover));
    return false;
  };
  api.runtime.onMessage.addListener(listener);
  end.signal.addEventListener('abort', () => {
    if (connected()) api.runtime.onMessage.removeListener(listener);
  });
}

/** What the popup is told while nothing is read: what was looked at. */
function stateOf({ wire }: Handover): PageState {
  return { status: 'not-wire', wire, title: document.title };
}

// A second copy (the extension was installed over open pages) leaves the first in place.
if (!(currentHandover()?.end.signal.aborted === false && connected() && currentHandover())) start();
