/** What happens once, when the extension is installed or updated. */
import { api } from '../browser.ts';
import { speakChosen } from '../words/language.ts';
import { makeMenu } from './commands.ts';
import { detectInOpen } from './inject.ts';

export async function onInstalled(details: chrome.runtime.InstalledDetails): Promise<void> {
  await speakChosen().catch(() => {});
  makeMenu();
  await detectInOpen();
  if (details.reason === 'install')
    await api.tabs.create({ url: api.runtime.getURL('src/welcome/index.html') });
}
