/** The popup's twin that stays: the same app, following the tab that is in front. */
import { render } from 'preact';
import { api } from '../browser.ts';
import { App } from '../popup/app.tsx';
import { pageIn } from '../popup/page-port.ts';
import { recall, remember } from '../popup/remembered.ts';
import { inChosenLanguage } from '../words/language.ts';
import '../popup/popup.css';

const root = document.getElementById('app')!;

/** Counts shows, so that a slow answer about a tab that was left is dropped. */
let turn = 0;

async function show(tabId: number): Promise<void> {
  const mine = ++turn;
  const remembered = await recall(tabId).catch(() => ({}));
  if (mine !== turn) return;
  render(
    <App
      key={`${tabId} ${mine}`}
      port={pageIn(tabId, [200, 800])}
      remembered={remembered}
      remember={(view) => remember(tabId, view)}
      openPanel={null}
      embedded
    />,
    root,
  );
}

async function start(): Promise<void> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  let shown = tab?.id;
  await inChosenLanguage(document.documentElement, () => {
    if (shown !== undefined) show(shown);
  });
  api.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (tab && windowId !== tab.windowId) return;
    shown = tabId;
    show(tabId);
  });
  // A new page in the same tab: what was shown is of the old one, which can no longer say so.
  api.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId === shown && change.status === 'complete') show(tabId);
  });
}

start();
