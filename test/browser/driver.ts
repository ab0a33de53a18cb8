/**
 * Drives the real browsers with the built extension in them; one way for both. Firefox navigates to extension pages only without waiting, Chromium opens the popup
 * as a target of its own.
 */
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page, Target } from 'puppeteer-core';
import { type BrowserName, needBrowser } from '../../scripts/browsers.ts';
import { builtEntries } from '../../scripts/package/contents.ts';
import { zip } from '../../scripts/package/zip.ts';
import type { Analysis } from '../../src/analysis/contract.ts';
import type { PageState } from '../../src/messages.ts';
import { crashBrowser, endBrowser, startBrowser } from './browser-process.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import {
  chromium,
  FIREFOX_ID,
  FIREFOX_UUID,
  FIREFOX_UUIDS,
  firefox,
  type Look,
  UUIDS,
} from './launch-options.ts';
import { type Site, startSite } from './site.ts';

export type { BrowserName, Look };

const WELCOME = 'src/welcome/index.html';

export interface Driver {
  name: BrowserName;
  readonly browser: Browser;
  /** Folder of the browser's profile. */
  readonly profile: string;
  site: Site;
  /** Address of the extension's root, without the last slash. */
  base: string;
  /** The extension's own pages that this build has. */
  pages: string[];
  /** An empty tab. */
  newTab(): Promise<Page>;
  /** Opens a page of the test web in a new tab. */
  open(url: string): Promise<Page>;
  /**
   * A page of the extension, as a tab: where the extension's own API is at hand.
   * @param path from the extension's root, or the whole address of another extension's page
   * @param inFront the tab that it is to find in front when it loads, as a popup or panel does
   */
  extensionPage(path: string, inFront?: Page): Promise<Page>;
  /** Runs a function in the content scripts' world of the tab that shows the address. */
  inContent<Result>(url: string, func: (...args: never[]) => Result, ...args: unknown[]): Promise<Result>;
  /** Sends a message to the page's content scripts, as the popup does. */
  send<Answer>(url: string, message: unknown): Promise<Answer>;
  /** What the toolbar says of the tab that shows the address. */
  toolbar(url: string): Promise<{ title: string; badge: string }>;
  /** The page's reading, once it has come to an end. */
  read(url: string): Promise<Analysis>;
  /** Takes the extension away, with the pages left open. */
  remove(): Promise<void>;
  /** Takes it away and puts it back, as an update does. */
  reload(): Promise<void>;
  /** Takes the extension away for good. */
  withdraw(): Promise<void>;
  /**
   * Ends the whole browser, and starts it anew with the tabs that it has kept. The look has to be a lasting one. Chromium brings
   * back no tabs after a crash unasked; Firefox, told to quit by its driver, keeps none, and crashes.
   */
  restart(): Promise<void>;
  /** Opens the real popup over the tab that is in front. */
  openPopup(): Promise<Popup>;
  close(): Promise<void>;
}

/** The real popup: in Chromium a target, in Firefox a view that only the extension's own pages reach. */
export interface Popup {
  /** Runs source text in the popup; `document` and `window` are the popup's. */
  evaluate<Result>(source: string): Promise<Result>;
  /** Done when it is gone: another one can be opened. */
  close(): Promise<void>;
}

/** Milliseconds that are waited for what a test needs: on a busy machine a page or a script may be late by many seconds. */
const PATIENCE_MS = 60_000;

export async function startDriver(name: BrowserName, look: Look = {}): Promise<Driver> {
  const site = await startSite(look.routes);
  const width = look.width ?? 1100;
  const height = look.height ?? 800;
  const package_ = name === 'chromium' ? 'chrome' : 'firefox';
  const dist = fileURLToPath(new URL(`../../dist/${package_}`, import.meta.url));
  const welcome = existsSync(join(dist, WELCOME));
  const baseOf = (id: string) =>
    name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
  /** Done when the page is closed that welcomes a new reader: it comes in front of all others, whenever it likes. */
  const welcomed = async (into: Browser, base: string) => {
    if (welcome) await closeTab(into, `${base}/${WELCOME}`);
  };
  const inProfile = name === 'firefox' && look.lasting;
  const install = async (into: Browser): Promise<string> => {
    const id = inProfile ? FIREFOX_ID : await into.installExtension(dist);
    await welcomed(into, baseOf(id));
    return id;
  };
  const common = {
    executablePath: needBrowser(name),
    headless: !look.window,
    defaultViewport: { width, height },
  };
  const options = name === 'chromium' ? chromium(site.port, look) : firefox(site.port, look);
  let started = await startBrowser(
    { ...options, ...common },
    install,
    inProfile ? profileWith(dist) : undefined,
  );
  const id = started.ready;
  let { browser } = started;
  const base = baseOf(id);
  let own: Page | null = null;

  const driver: Driver = {
    name,
    get browser() {
      return browser;
    },
    get profile() {
      return started.profile;
    },
    site,
    base,
    pages: ['popup', 'panel', 'welcome', 'options']
      .map((room) => `src/${room}/index.html`)
      .filter((path) => existsSync(join(dist, path))),
    async newTab() {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await page.setViewport({ width, height });
      return page;
    },
    async open(url) {
      const page = await driver.newTab();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async extensionPage(path, inFront) {
      const page = await driver.newTab();
      await inFront?.bringToFront();
      const url = new URL(path, `${base}/`).href;
      if (name === 'chromium') await page.goto(url, { waitUntil: 'load' });
      else await navigateFirefox(browser, page, url);
      return page;
    },
    async inContent(url, func, ...args) {
      own ??= await driver.extensionPage('src/popup/index.html');
      const injection = `{ target: { tabId: tab.id }, args: ${JSON.stringify(args)}, func: ${func} }`;
      const call = `return (await api.scripting.executeScript(${injection}))[0].result;`;
      return own.evaluate(inExtension(url, call)) as never;
    },
    async send(url, message) {
      own ??= await driver.extensionPage('src/popup/index.html');
      const call = `return api.tabs.sendMessage(tab.id, ${JSON.stringify(message)}, { frameId: 0 });`;
      const source = inExtension(url, call);
      // Content scripts come after the page's `load`, on a busy machine a good while after.
      for (const end = Date.now() + PATIENCE_MS; ; )
        try {
          return (await own.evaluate(source)) as never;
        } catch (error) {
          if (Date.now() > end || !String(error).includes('Receiving end does not exist')) throw error;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
    },
    async toolbar(url) {
      own ??= await driver.extensionPage('src/popup/index.html');
      const call = `return { title: await api.action.getTitle({ tabId: tab.id }), badge: await api.action.getBadgeText({ tabId: tab.id }) };`;
      return own.evaluate(inExtension(url, call)) as never;
    },
    async read(url) {
      const state = await until(async () => {
        const now = await driver.send<PageState | undefined>(url, { type: 'get-state' });
        if (now?.status === 'failed') throw new Error(now.message);
        return now?.status === 'ready' && now;
      }, `${url} to be read`);
      return (state as Extract<PageState, { status: 'ready' }>).analysis;
    },
    async remove() {
      own = null;
      await browser.uninstallExtension(id);
    },
    async reload() {
      // `runtime.reload` leaves an extension that the driver has installed switched off.
      await driver.remove();
      // With an extension Firefox forgets its address.
      if (name === 'firefox')
        await inFirefoxItself(
          driver,
          `Services.prefs.setStringPref('${UUIDS}', ${JSON.stringify(FIREFOX_UUIDS)})`,
        );
      await install(browser);
    },
    withdraw() {
      own = null;
      return browser.uninstallExtension(id);
    },
    async restart() {
      own = null;
      await (name === 'chromium' ? endBrowser(browser) : crashBrowser(browser));
      const again = name === 'chromium' ? chromium(site.port, look, dist) : options;
      // To Chromium an extension from its command line is a new one each time.
      const ready = async (into: Browser) => {
        if (name === 'chromium') await welcomed(into, base);
        return id;
      };
      started = await startBrowser({ ...again, ...common }, ready, started.profile);
      browser = started.browser;
    },
    async openPopup() {
      own ??= await driver.extensionPage('src/popup/index.html');
      const before = new Set(browser.targets());
      await own.evaluate('(globalThis.browser ?? chrome).action.openPopup()');
      if (name === 'chromium') {
        const isPopup = (target: Target) => !before.has(target) && target.url().startsWith(base);
        const target = await browser.waitForTarget(isPopup, { timeout: PATIENCE_MS });
        const page = await target.asPage();
        return {
          evaluate: (source) => page.evaluate(source) as never,
          async close() {
            await page.evaluate('window.close()').catch(() => {});
            await until(() => !browser.targets().includes(target), 'the popup to close');
          },
        };
      }
      const views = `browser.extension.getViews({ type: 'popup' })`;
      await until(
        () => own!.evaluate(`${views}[0]?.document.readyState === 'complete'`),
        'the popup to open',
      );
      const evaluate: Popup['evaluate'] = (source) =>
        own!.evaluate(
          `(() => { const window = ${views}[0]; const { document } = window; return (${source}); })()`,
        ) as never;
      return {
        evaluate,
        async close() {
          await evaluate('window.close()');
          await until(() => own!.evaluate(`${views}.length === 0`), 'the popup to close');
        },
      };
    },
    async close() {
      await started.end();
      await site.close();
    },
  };

  return driver;
}

/** A profile for Firefox in which the extension is installed already. @returns its folder */
function profileWith(dist: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'copytaster-'));
  mkdirSync(join(profile, 'extensions'));
  writeFileSync(join(profile, 'extensions', `${FIREFOX_ID}.xpi`), zip(builtEntries(dist)));
  return profile;
}

/** Closes the tab that shows the address, as soon as it has loaded. */
async function closeTab(browser: Browser, url: string): Promise<void> {
  // Firefox does not tell the driver where a tab of the extension has gone to.
  const shown = `document.readyState === 'complete' && location.href`;
  const tab = await until(async () => {
    const tabs = await browser.pages();
    const addresses = await Promise.all(tabs.map((page) => page.evaluate(shown).catch(() => null)));
    return tabs[addresses.indexOf(url)];
  }, `${url} to be shown`);
  await tab!.close();
}

/** `goto` waits for an event that never comes on `moz-extension:` pages. */
async function navigateFirefox(browser: Browser, page: Page, url: string): Promise<void> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<unknown> };
  };
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  await until(
    () => page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
    `${url} to load`,
  );
}

/** Polls until the check holds. @throws after the time, naming what was waited for */
export async function until<T>(check: () => Promise<T> | T, what: string, timeout = PATIENCE_MS): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      last = await check();
      if (last) return last as T;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what}; last: ${String(last)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/**
 * A call that runs inside the extension's page, as source text: the page's own policy forbids to make
 * functions out of strings there, and a function from here would lose what it refers to.
 */
function inExtension(url: string, call: string): string {
  return `(async () => {
    const api = globalThis.browser ?? chrome;
    const tab = (await api.tabs.query({})).find((candidate) => candidate.url === ${JSON.stringify(url)});
    if (!tab) throw new Error('no tab shows ' + ${JSON.stringify(url)});
    ${call}
  })()`;
}
