/** Keyboard commands and the context menu, handed on to the page they were meant for. */
import { api } from '../browser.ts';
import { detectIn } from '../detect-in.ts';
import type { ToPage } from '../messages.ts';
import { PAGES } from '../permission.ts';
import { say } from '../words/words.ts';

type Send = (tabId: number, message: ToPage) => Promise<unknown>;

const READ_PAGE = 'read-page';

export function listenToCommands(send: Send): void {
  api.commands?.onCommand.addListener(async (command, tab) => {
    const tabId = tab?.id ?? (await activeTab());
    if (tabId === undefined) return;
    if (command === 'toggle-marks' || command === 'next-mark' || command === 'previous-mark')
      await send(tabId, { type: command });
    else if (command === READ_PAGE) await readPage(tabId, send);
  });
  // Firefox for Android has no context menus.
  api.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === READ_PAGE && tab?.id !== undefined) readPage(tab.id, send);
  });
}

/** The browser keeps the entry of the context menu until the extension is updated. */
export function makeMenu(): void {
  api.contextMenus?.removeAll(() => {
    api.contextMenus.create({
      id: READ_PAGE,
      title: say('command_read_page'),
      contexts: ['page', 'selection', 'action'],
      documentUrlPatterns: PAGES,
    });
  });
}

/** The entry of the context menu keeps the language that it was made in. */
export function nameMenu(): void {
  api.contextMenus?.update(READ_PAGE, { title: say('command_read_page') })?.catch(() => {});
}

async function readPage(tabId: number, send: Send): Promise<void> {
  try {
    // The page may have been open since before the extension was installed.
    if (!(await send(tabId, { type: 'get-state' }))) await detectIn(tabId);
    await send(tabId, { type: 'read-anyway' });
  } catch {
    await api.action.setTitle({
      tabId,
      title: say('toolbar_forbidden'),
    });
  }
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
