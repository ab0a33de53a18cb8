/**
 * The background script: loads the annotator where the detector found wire copy, analyses, paints
 * the toolbar icon, hands commands on. The browser may end it at any time, so it keeps no state but
 * a cache of the decoded models; every page keeps the state of its own reading.
 */
import { api } from '../browser.ts';
import type { PageState, ToBackground, ToPage, ToPanel } from '../messages.ts';
import { watchSettings } from '../settings.ts';
import { speakChosen, wordsIn } from '../words/language.ts';
import { analysis } from './analysis.ts';
import { listenToCommands, nameMenu } from './commands.ts';
import { annotate, bring, restyle, styleInside, weigh } from './inject.ts';
import { onInstalled } from './installed.ts';
import { locatorMap } from './map.ts';
import { listenToPermissions, whyNot } from './permissions.ts';
import { showState } from './toolbar.ts';

// One listener, not async: of several the first `undefined` would be the answer.
api.runtime.onMessage.addListener((message: ToBackground, sender, respond) => {
  if (sender.id !== api.runtime.id) return false;
  const tabId = sender.tab?.id;
  switch (message?.type) {
    case 'look-closer':
      if (tabId === undefined) return false;
      succeeds(weigh(tabId)).then(respond);
      return true;
    case 'bring':
      if (tabId === undefined) return false;
      succeeds(bring(tabId, message.tool)).then(respond);
      return true;
    case 'wire-found':
      if (tabId === undefined) return false;
      succeeds(annotate(tabId)).then((annotated) => {
        respond(annotated);
        if (!annotated) failed(tabId, sender.url);
      });
      return true;
    case 'style-inside':
      if (tabId !== undefined) styleInside(tabId).catch(() => {});
      return false;
    case 'analyze':
      analysis(message.input).then(respond);
      return true;
    case 'words':
      wordsIn(message.language).then(respond, () => respond(null));
      return true;
    case 'restyle':
      if (tabId !== undefined) restyle(tabId, message.from, message.to).catch(() => {});
      return false;
    case 'map':
      locatorMap(message).then(respond, () => respond(null));
      return true;
    case 'state-changed':
      if (tabId === undefined) return false;
      // What cannot be told in the toolbar is no state, and is not handed on: a page's renderer may be in other hands.
      paint(tabId, message.state).then(
        () => toPanel({ type: 'state', tabId, state: message.state }),
        () => {},
      );
      return false;
    case 'in-view':
      if (tabId === undefined) return false;
      toPanel({ type: 'in-view', tabId, start: message.start, end: message.end }).then(respond);
      return true;
    default:
      return false;
  }
});

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** True if a popup or panel took it; sending fails where none is open. */
async function toPanel(message: ToPanel): Promise<boolean> {
  return succeeds(api.runtime.sendMessage(message));
}

/** A page that may not be scripted: its site was taken from the extension, or the browser keeps it to itself. */
async function failed(tabId: number, url: string | undefined): Promise<void> {
  paint(tabId, { status: 'failed', message: await whyNot(url), wire: null });
}

async function paint(tabId: number, state: PageState): Promise<void> {
  await speakChosen().catch(() => {});
  showState(tabId, state);
}

/** To the top frame of a tab; quiet where nothing listens there. */
async function toPage(tabId: number, message: ToPage): Promise<unknown> {
  return api.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
}

listenToCommands(toPage);
listenToPermissions(toPage, paint);
watchSettings(async (settings) => {
  if (await speakChosen(settings)) nameMenu();
}, new AbortController().signal);
api.runtime.onInstalled.addListener(onInstalled);
