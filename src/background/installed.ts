/** What happens once, when the extension is installed or updated. */
import { api } from '../browser.ts';
import { PAGES } from '../permission.ts';
import { speakChosen } from '../words/language.ts';
import { say } from '../words/words.ts';
import { READ_PAGE } from './commands.ts';
import { detectInOpen } from './inject.ts';

export async function onInstalled(details: chrome.runtime.InstalledDetails): Promise<void> {
  await speakChosen().catch(() => {});
  api.contextMenus?.removeAll(() => {
    api.contextMenus.create({
      id: READ_PAGE,
      title: say('command_read_page'),
      contexts: ['page', 'selection', 'action'],
      documentUrlPatterns: PAGES,
    });
  });
  await detectInOpen();
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
