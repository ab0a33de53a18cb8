/** The popup's line to the page it was opened on. The app sees only this, so that tests can stand in for it. */
import { api } from '../browser.ts';
import { hostOf } from '../choices/host-of.ts';
import { detectIn } from '../detect-in.ts';
import type { PageState, ToPage, ToPanel } from '../messages.ts';
import { isWithheld } from '../permission.ts';

export interface PagePort {
  /** The page's state; null where no script of ours can be in it. */
  state(): Promise<PageState | null>;
  send(message: ToPage): void;
  /** Messages of this page until the signal ends it. */
  listen(heard: (message: ToPanel) => void, signal: AbortSignal): void;
  /** Whether the browser's settings keep the extension off this page; null where that cannot be told. */
  withheld(): Promise<boolean | null>;
  /** Puts the detector into a page that was open before the extension was. @throws where the browser forbids it or does not answer */
  enter(): Promise<void>;
  /** The site of the page, without `www.`; null where it has none or the browser does not tell. */
  host(): Promise<string | null>;
  /** The tab, for what is remembered of it. */
  tabId: number;
}

/** A page is entered in some milliseconds, or not at all. */
const LONGEST_ENTRY_MS = 1500;

const failure = (ms: number) =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms));

/** The page in the active tab of the window that the popup or panel belongs to. */
export async function activePage(): Promise<PagePort | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : pageIn(tab.id);
}

/**
 * @param waits milliseconds before each further try: the panel asks pages that have just loaded, whose
 * scripts may come a moment later
 */
export function pageIn(tabId: number, waits: readonly number[] = []): PagePort {
  const topFrame = { frameId: 0 };
  return {
    tabId,
    async state() {
      for (const wait of [0, ...waits]) {
        if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
        try {
          const question: ToPage = { type: 'get-state' };
          return (await api.tabs.sendMessage(tabId, question, topFrame)) ?? null;
        } catch {
          // Nobody listens there: a page of the browser, a store, a PDF, or not loaded yet.
        }
      }
      return null;
    },
    async host() {
      const tab = await api.tabs.get(tabId).catch(() => null);
      return tab?.url ? hostOf(tab.url) : null;
    },
    async withheld() {
      const tab = await api.tabs.get(tabId).catch(() => null);
      return isWithheld(tab?.url);
    },
    send(message) {
      api.tabs.sendMessage(tabId, message, topFrame).catch(() => {});
    },
    listen(heard, signal) {
      const listener = (message: ToPanel, sender: chrome.runtime.MessageSender) => {
        if (sender.id !== api.runtime.id) return;
        if (message?.type !== 'state' && message?.type !== 'in-view') return;
        if ((sender.tab?.id ?? message.tabId) === tabId) heard(message);
      };
      api.runtime.onMessage.addListener(listener);
      signal.addEventListener('abort', () => api.runtime.onMessage.removeListener(listener));
    },
    async enter() {
      // Of a site that its settings withhold, Chrome does not answer before the reader clicks on the icon.
      await Promise.race([detectIn(tabId), failure(LONGEST_ENTRY_MS)]);
    },
  };
}
