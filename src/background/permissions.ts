/** A site taken from the extension while its pages are open is let go of, and read again when it is given back. */
import { api } from '../browser.ts';
import type { PageState, ToPage } from '../messages.ts';
import { isWithheld } from '../permission.ts';
import { speakChosen } from '../words/language.ts';
import { say } from '../words/words.ts';
import { detectInOpen } from './inject.ts';

/**
 * @param send to the page's scripts, answered by what they answer
 * @param paint what the toolbar says of a tab
 */
export function listenToPermissions(
  send: (tabId: number, message: ToPage) => Promise<unknown>,
  paint: (tabId: number, state: PageState) => void,
): void {
  api.permissions.onRemoved.addListener(async () => {
    await speakChosen().catch(() => {});
    for (const { id, url } of await api.tabs.query({}))
      if (id !== undefined && (await isWithheld(url)) !== false && (await send(id, { type: 'withdrawn' })))
        paint(id, { status: 'failed', message: say('withheld'), wire: null });
  });
  api.permissions.onAdded.addListener(detectInOpen);
}

/** Why a page could not be entered, in words. */
export async function whyNot(url: string | undefined): Promise<string> {
  await speakChosen().catch(() => {});
  return say((await isWithheld(url)) === false ? 'forbidden_page' : 'withheld');
}
