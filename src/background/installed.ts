/** What happens once, when the extension is installed or updated. */
import { api } from '../browser.ts';
import { speakChosen } from '../words/language.ts';
import { say } from '../words/words.ts';
import { READ_PAGE } from './commands.ts';
import { detectIn } from './inject.ts';

export async function onInstalled(details: chrome.runtime.InstalledDetails): Promise<void> {
  await speakChosen().catch(() => {});
  api.contextMenus?.removeAll(() => {
    api.contextMenus.create({
      id: READ_PAGE,
      title: say('command_read_page'),
      contexts: ['page', 'selection', 'action'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });
  // Pages that are open already get the detector too; it loads itself only once.
  for (const tab of await api.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false }))
    if (tab.id !== undefined) detectIn(tab.id).catch(() => {});
  if (details.reason === 'install') await welcome();
}

async function welcome(): Promise<void> {
  const url = api.runtime.getURL('src/welcome/index.html');
  // A build without the page (as in the first tests) opens nothing.
  if (
    await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    )
  )
    await api.tabs.create({ url });
}
