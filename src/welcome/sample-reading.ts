/**
 * Reads the sample in the welcome page with the very code that reads pages: the same extraction,
 * marks and card, the same analysis in the background. Only what a content script needs the browser
 * for is done by hand, as scripts cannot be injected into an extension's own page.
 */
import { extracting } from '../article/extract.ts';
import { api } from '../browser.ts';
import type { ToPage, ToPanel } from '../messages.ts';
import { Explainer } from '../page/card/explain.ts';
import { type Handover, replaceHandover } from '../page/handover.ts';
import { markSheet } from '../page/marks/style.ts';
import { Reading } from '../page/reading.ts';
import { stillWeigher } from '../page/still-weigher.ts';
import type { PagePort } from '../popup/page-port.ts';
import { readSettings, type Settings, watchSettings } from '../settings.ts';

/** @param showPort called once the summary can ask for the state, before the story is read */
export async function readSample(showPort: (port: PagePort) => void): Promise<void> {
  const sheet = new CSSStyleSheet();
  const restyle = ({ manner }: Settings) => sheet.replaceSync(markSheet(manner));
  restyle(await readSettings());
  watchSettings(restyle, new AbortController().signal);
  document.adoptedStyleSheets.push(sheet);
  // No one navigates away within this page, and its summary asks the reading itself.
  const weigher = stillWeigher();
  const handover: Handover = {
    weigher,
    weighing: null,
    extracting,
    explain: (reading, signal) => new Explainer(reading, signal),
    annotator: null,
    asked: true,
    end: new AbortController(),
  };
  replaceHandover(handover);
  const reading = await Reading.begin(handover, weigher);
  handover.annotator = reading;
  const tab = await api.tabs.getCurrent();
  answerAsPage(reading);
  showPort(portTo(reading, tab?.id ?? -1));
  await reading.read();
}

/** The popup, the panel and the commands ask this tab as they ask any page. */
function answerAsPage(reading: Reading): void {
  api.runtime.onMessage.addListener((message: ToPage, sender, respond) => {
    // The background's messages to panels have the same way; a page's questions come without a tab.
    if (sender.id !== api.runtime.id || sender.tab || !isForPage(message)) return false;
    respond(reading.answer(message));
    return false;
  });
}

function isForPage(message: ToPage): boolean {
  const asked: ToPage['type'][] = [
    'get-state',
    'read-anyway',
    'jump',
    'light',
    'unlight',
    'set-marks',
    'set-mark-kind',
    'toggle-marks',
    'next-mark',
    'previous-mark',
  ];
  return asked.includes(message?.type);
}

function portTo(reading: Reading, tabId: number): PagePort {
  return {
    tabId,
    state: async () => reading.answer({ type: 'get-state' }) as Awaited<ReturnType<PagePort['state']>>,
    host: async () => null,
    withheld: async () => false,
    send: (message) => {
      reading.answer(message);
    },
    listen(heard, signal) {
      const listener = (message: ToPanel) => {
        if ((message?.type === 'state' || message?.type === 'in-view') && message.tabId === tabId)
          heard(message);
      };
      api.runtime.onMessage.addListener(listener);
      signal.addEventListener('abort', () => api.runtime.onMessage.removeListener(listener));
    },
    enter: async () => {},
  };
}
