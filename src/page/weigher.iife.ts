/**
 * The weigher: loaded into pages where the detector saw an agency's name near the text, or when the
 * popup asks. Decides whether the page is one wire article; where it is and the reader's settings allow
 * it, the annotator is asked for. Answers the popup as long as no annotator is there.
 */
import type { Dom } from '../article/dom.ts';
import { api, connected } from '../content-api.ts';
import { type Detected, detecting } from '../detector/detect.ts';
import type { PageState, ToBackground, ToPage } from '../messages.ts';
import { readSettings, readsByItself, watchSettings } from '../settings.ts';
import { viewNow } from './follow/story-in-view.ts';
import { currentHandover, type Handover, type Weigher } from './handover.ts';
import { inSlices } from './slices.ts';

async function start(handover: Handover): Promise<void> {
  const { signal } = handover.end;
  const tell = (message: ToBackground) => {
    if (connected()) api.runtime.sendMessage(message).catch(() => {});
    else handover.end.abort();
  };
  let story: Element | null = null;
  /** Counts looks: of two at a time the later one holds. */
  let looks = 0;
  const look = (dom?: Dom) => {
    looks++;
    return inSlices(detecting(document, location.href, dom));
  };
  const address = location.href;
  let found: Detected = await look();
  if (signal.aborted) return;
  const ask = () => tell({ type: 'wire-found', wire: found.wire });

  const decide = async () => {
    const read = weigher.reads(await readSettings());
    if (signal.aborted) return;
    if (handover.annotator) handover.annotator.turned(read);
    else if (read) ask();
  };
  const weigher: Weigher = {
    get wire() {
      return found.wire;
    },
    get facts() {
      return found.facts;
    },
    get story() {
      return story;
    },
    reads(settings) {
      const { isWire, where } = found.wire;
      return handover.asked || (isWire && readsByItself(settings, location.hostname, where === 'own-site'));
    },
    async look() {
      const turn = looks + 1;
      const view = viewNow();
      story = view.story;
      const seen = await look(view.dom);
      if (turn !== looks || signal.aborted) return;
      found = seen;
      decide();
    },
    answer(message: ToPage): PageState | true {
      if (message.type !== 'read-anyway')
        return { status: 'not-wire', wire: found.wire, title: document.title };
      handover.asked = true;
      ask();
      return true;
    },
  };
  handover.weigher = weigher;
  if (location.href !== address) weigher.look();
  else if (found.wire.isWire) decide();
  // Once the annotator is there, it watches for itself.
  watchSettings(() => found.wire.isWire && !handover.annotator && decide(), signal);
}

const handover = currentHandover();
// The detector comes first; a second copy leaves the first in place.
if (handover && !handover.weighing && !handover.end.signal.aborted) handover.weighing = start(handover);
