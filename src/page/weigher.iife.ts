/**
 * The weigher: loaded with its scales into pages where the detector saw an agency's name near the text, or when
 * the popup asks. Decides whether the page is one wire article; where it is and the reader's settings allow
 * it, the annotator is asked for. Answers the popup as long as no annotator is there.
 */
import type { Dom } from '../article/dom.ts';
import { api, connected } from '../content-api.ts';
import type { Detected } from '../detector/detect.ts';
import type { PageState, ToBackground, ToPage } from '../messages.ts';
import { readSettings, readsByItself, type Settings, watchSettings } from '../settings.ts';
import { viewNow } from './follow/story-in-view.ts';
import { currentHandover, type Handover, type Weigher } from './handover.ts';
import { pageTitle } from './page-title.ts';
import { inSlices } from './slices.ts';
import { borrow } from './tools.ts';

async function start(handover: Handover): Promise<void> {
  const { signal } = handover.end;
  const tell = async (message: ToBackground): Promise<unknown> => {
    if (connected()) return api.runtime.sendMessage(message).catch(() => false);
    handover.end.abort();
    return false;
  };
  let story: Element | null = null;
  /** Counts looks: of two at a time the later one holds. */
  let looks = 0;
  const look = async (dom?: Dom): Promise<Detected | undefined> => {
    looks++;
    const detecting = await borrow(handover, 'detecting', tell);
    return detecting && inSlices(detecting(document, location.href, dom));
  };
  const address = location.href;
  const first = await look();
  if (!first) return;
  let found = first;
  const settings = await readSettings();
  if (signal.aborted) return;
  /** The annotator is on its way: until it answers for itself, the page is being read. */
  let coming = false;
  const ask = async () => {
    coming = true;
    coming = (await tell({ type: 'wire-found', wire: found.wire })) === true;
  };

  const decide = (chosen: Settings) => {
    const read = weigher.reads(chosen);
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
      const [seen, chosen] = await Promise.all([look(view.dom), readSettings()]);
      if (!seen || turn !== looks || signal.aborted) return;
      found = seen;
      decide(chosen);
    },
    answer(message: ToPage): PageState | boolean {
      if (message.type === 'withdrawn') {
        handover.end.abort();
        return found.wire.isWire;
      }
      if (message.type !== 'read-anyway')
        return { status: coming ? 'reading' : 'not-wire', wire: found.wire, title: pageTitle() };
      handover.asked = true;
      ask();
      return true;
    },
  };
  handover.weigher = weigher;
  if (location.href !== address) weigher.look();
  else if (found.wire.isWire) decide(settings);
  // Once the annotator is there, it watches for itself.
  watchSettings((chosen) => found.wire.isWire && !handover.annotator && decide(chosen), signal);
}

const handover = currentHandover();
// The detector comes first; a second copy leaves the first in place.
if (handover && !handover.weighing && !handover.end.signal.aborted) handover.weighing = start(handover);
