/** What may happen to the extension at any moment, and what is left afterwards. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import type { PageState } from '../../src/messages.ts';
import { DEFAULTS, VERSION } from '../../src/settings.ts';
import { complaints, openHeard } from './complaints.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { hover, painted, personMarked, timersPass, wordsOf } from './page.ts';
import { allowSites } from './permission.ts';

const STORY = 'http://gazette.example/rail-strike';
const LOCAL = 'http://gazette.example/fair';

describe.each(['chromium', 'firefox'] as const)('it survives in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver(name);
  });
  afterAll(() => driver?.close());

  const marked = (page: Page) => personMarked(page, 'Jernej Korbar');
  const own = () => driver.extensionPage('src/options/index.html');

  it('a tab closed in the middle leaves nothing and stops nothing', async () => {
    const gone: Promise<void>[] = [];
    for (let i = 0; i < 5; i++) {
      const page = await driver.newTab();
      gone.push(
        page.goto(`${STORY}?${i}`, { waitUntil: 'domcontentloaded' }).then(
          () => page.close(),
          () => {},
        ),
      );
    }
    await Promise.all(gone);
    const { page, heard } = await openHeard(driver, STORY);
    await marked(page);
    expect(await complaints(driver, heard)).toEqual([]);
    await page.close();
  });

  it('fifty tabs at once: all are read', { timeout: 600_000 }, async () => {
    const addresses = Array.from({ length: 50 }, (_, i) => `${STORY}?tab=${i}`);
    const pages = await Promise.all(addresses.map(() => driver.newTab()));
    await Promise.all(
      pages.map((page, i) => page.goto(addresses[i]!, { waitUntil: 'domcontentloaded', timeout: 240_000 })),
    );
    for (const address of addresses)
      await until(
        async () => (await driver.send<PageState>(address, { type: 'get-state' })).status === 'ready',
        `${address} to be read`,
        240_000,
      );
    await Promise.all(pages.map((page) => page.close()));
  });

  describe('storage', () => {
    const stored = async () => {
      const page = await own();
      const all = await page.evaluate('(globalThis.browser ?? chrome).storage.local.get(null)');
      await page.close();
      return all as Record<string, unknown>;
    };
    afterEach(async () => {
      const page = await own();
      await page.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
      await page.close();
    });
    const put = async (value: unknown) => {
      const page = await own();
      await page.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({ settings: ${JSON.stringify(value)} })`,
      );
      await page.close();
    };
    const kinds = { ...DEFAULTS.kinds, person: false };

    it('that is broken: a story is read as if nothing had been chosen', async () => {
      const { page, heard } = await openHeard(driver, LOCAL);
      const answer = await driver.inContent(LOCAL, () => {
        const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        Object.defineProperty(storage.local, 'get', { value: () => Promise.reject(new Error('broken')) });
        return storage.local.get(null).catch(String);
      });
      expect(await answer).toBe('Error: broken');
      await page.evaluate(async (story) => {
        const html = await (await fetch(story)).text();
        document.open();
        document.write(html);
        document.close();
      }, STORY);
      await marked(page);
      expect(await complaints(driver, heard)).toEqual([]);
      await page.close();
    });

    it('that is full: stories are read, and it is said that a choice is not kept', async () => {
      await put({ version: VERSION, kinds });
      const options = await own();
      if (name === 'chromium')
        await options.evaluate(`(async () => {
          const { local } = chrome.storage;
          const left = local.QUOTA_BYTES - await local.getBytesInUse();
          // To the byte: a key and a value in JSON count.
          await local.set({ ballast: 'x'.repeat(left - 'ballast""'.length) });
        })()`);
      const { page, heard } = await openHeard(driver, STORY);
      await driver.read(STORY);
      await until(async () => (await wordsOf(page, 'place')).includes('Koper'), 'the marks');
      if (name === 'firefox') {
        // It has no bound but the disk, and when that is full it still writes anew what is no longer than before.
        const full = () => {
          const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
          const set = () => Promise.reject(new Error('QuotaExceededError'));
          Object.defineProperty(storage.local, 'set', { value: set });
        };
        await driver.inContent(STORY, full);
        await options.evaluate(full);
      }
      // What was chosen before holds, and what is chosen now holds on this page.
      expect(await wordsOf(page, 'person')).toEqual([]);
      await driver.send(STORY, { type: 'set-mark-kind', kind: 'date', on: true });
      await until(async () => (await wordsOf(page, 'date')).length > 0, 'the dates');
      await options.bringToFront();
      await options.evaluate(
        `document.querySelector('[aria-labelledby=manner] button[aria-pressed=false]').click()`,
      );
      await until(
        async () =>
          String(await options.evaluate('document.body.innerText')).includes(
            messages.settings_not_kept.message,
          ),
        'the options to say that the choice is not kept',
      );
      expect((await stored()).settings).toEqual({ version: VERSION, kinds });
      await options.close();
      expect(await complaints(driver, heard)).toEqual([]);
      await page.close();
    });

    it.each([
      ['nothing that could be settings', '\u0000garbage', true],
      ['settings of the wrong shape', { version: -7, kinds: 'all', rules: [['x']], sites: {} }, true],
      ['settings of version 0', { kinds, never: ['other.example'] }, false],
      ['settings of version 1', { version: 1, kinds, never: ['other.example'] }, false],
      ['settings of a version to come', { version: 99, kinds, rules: { 'other.example': 'never' } }, false],
    ])('with %s', async (_, value, people) => {
      await put(value);
      const { page, heard } = await openHeard(driver, STORY);
      await driver.read(STORY);
      await until(async () => (await wordsOf(page, 'place')).includes('Koper'), 'the marks');
      expect((await wordsOf(page, 'person')).includes('Jernej Korbar')).toBe(people);
      // A choice made now keeps the earlier ones.
      await driver.send(STORY, { type: 'set-mark-kind', kind: 'date', on: true });
      await until(async () => (await wordsOf(page, 'date')).length > 0, 'the dates');
      const kept = await until(async () => {
        const { settings } = await stored();
        return (settings as { kinds?: { date?: boolean } }).kinds?.date && settings;
      }, 'the choice to be kept');
      expect(kept).toMatchObject({ kinds: { person: people, date: true } });
      if (!people) expect(kept).toMatchObject({ rules: { 'other.example': 'never' } });
      expect((kept as { version: number }).version).toBeGreaterThanOrEqual(VERSION);
      expect(await complaints(driver, heard)).toEqual([]);
      await page.close();
    });
  });

  it('a site taken away in the browser: the page is let go of, it is said why, and given back it is read', async () => {
    const { page, heard } = await openHeard(driver, STORY);
    await marked(page);
    // Whose tab it is the browser tells only as long as the extension may read it.
    const options = await own();
    await options.evaluate(`(async () => {
      globalThis.api = globalThis.browser ?? chrome;
      globalThis.tab = (await api.tabs.query({ url: ${JSON.stringify(STORY)} }))[0].id;
    })()`);
    const title = async () => String(await options.evaluate('api.action.getTitle({ tabId: tab })'));
    await allowSites(driver, false);
    const unmarked = () =>
      until(async () => Object.keys(await painted(page)).length === 0, 'the marks to go');
    await unmarked();
    const why = 'In the browser’s settings, Copytaster may not read this site';
    await until(async () => (await title()).includes(why), 'the toolbar to say why');
    // A page that comes now is not entered, and the summary says so.
    await page.reload();
    const summary = await driver.extensionPage('src/panel/index.html', page);
    await until(async () => String(await summary.evaluate('document.body.innerText')).includes(why), why);
    await summary.evaluate(`document.querySelector('button.primary').click()`);
    await until(
      async () =>
        /could not be read.*may not read/s.test(String(await summary.evaluate('document.body.innerText'))),
      'the summary to say that it may not',
    );
    await summary.close();
    await options.close();
    expect(await painted(page)).toEqual({});
    await allowSites(driver, true);
    await page.bringToFront();
    await marked(page);
    expect(await complaints(driver, heard)).toEqual([]);
    await page.close();
  });

  it('a tab that the browser put to sleep is read when it wakes', async () => {
    const page = await driver.open(STORY);
    await marked(page);
    const options = await own();
    const wake = `(async () => {
      const api = globalThis.browser ?? chrome;
      const [{ id }] = await api.tabs.query({ url: ${JSON.stringify(STORY)} });
      const slept = await api.tabs.discard(id);
      const { id: now, discarded } = slept ?? await api.tabs.get(id);
      await api.tabs.update(now, { active: true });
      return discarded;
    })()`;
    expect(await options.evaluate(wake)).toBe(true);
    expect((await driver.read(STORY)).wire.agency).toBe('reuters');
    await until(async () => (await driver.toolbar(STORY)).badge !== '', 'the badge');
    await options.evaluate(`(globalThis.browser ?? chrome).tabs.query({ url: ${JSON.stringify(STORY)} })
      .then(([{ id }]) => (globalThis.browser ?? chrome).tabs.remove(id))`);
    await options.close();
  });

  // Chromium restores only what a whole browser has left, which takes the driver with it.
  it.runIf(name === 'firefox')('a tab out of an earlier session is read', async () => {
    const page = await driver.open(STORY);
    await marked(page);
    await page.close();
    const window = `Services.wm.getMostRecentWindow('navigator:browser')`;
    const restore = `(async () => {
      const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs');
      if (SessionStore.getClosedTabCountForWindow(${window}) === 0) return false;
      SessionStore.undoCloseTab(${window}, 0);
      return true;
    })()`;
    await until(() => inFirefoxItself<boolean>(driver, restore), 'the closed tab to be kept');
    expect((await driver.read(STORY)).wire.agency).toBe('reuters');
    await inFirefoxItself(driver, `(async () => { ${window}.gBrowser.removeCurrentTab(); })()`);
  });

  // Firefox ends the scripts of an extension that is gone by itself.
  it('taken away while pages are open: the old scripts fall silent', async () => {
    const { page, heard } = await openHeard(driver, STORY);
    await marked(page);
    await driver.remove();
    await page.bringToFront();
    await hover(page, 'Koper');
    await page.evaluate(() => history.pushState({}, '', '/elsewhere'));
    // They notice when they would do something.
    const edit = async () => {
      await page.evaluate(() => {
        const first = document.querySelector('article p')!;
        first.textContent = `${first.textContent} The talks were to go on for the rest of the week, the union leader said on Monday.`;
        scrollTo(0, scrollY ? 0 : 200);
      });
      await timersPass(page, 900);
    };
    if (name === 'firefox') await edit();
    else
      await until(async () => {
        await edit();
        return Object.keys(await painted(page)).length === 0;
      }, 'the marks to go');
    await page.evaluate(() => {
      document.querySelector('article p')!.textContent =
        'Nothing of what was here is left, and nobody is told of what stands here instead of it.';
    });
    await timersPass(page, 900);
    expect(await page.evaluate(() => document.querySelectorAll('copytaster-card').length)).toBe(0);
    expect(await complaints(driver, heard)).toEqual([]);
    await page.close();
  });
});
