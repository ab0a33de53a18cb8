import { render } from 'preact';
import { api } from '../browser.ts';
import { inChosenLanguage } from '../words/language.ts';
import { App } from './app.tsx';
import { panelOpener } from './open-panel.ts';
import { activePage } from './page-port.ts';
import { recall, remember } from './remembered.ts';
import './popup.css';

async function start(): Promise<void> {
  // In Firefox for Android the popup is a page of its own, as wide as the screen.
  const { os } = await api.runtime.getPlatformInfo();
  document.documentElement.classList.add(os === 'android' ? 'page' : 'popup');
  const port = await activePage();
  if (!port) return;
  const remembered = await recall(port.tabId).catch(() => ({}));
  const openPanel = await panelOpener(port.tabId);
  await inChosenLanguage(document.documentElement, () =>
    render(
      <App
        port={port}
        remembered={remembered}
        remember={(view) => remember(port.tabId, view)}
        openPanel={openPanel}
      />,
      document.getElementById('app')!,
    ),
  );
}

start();
