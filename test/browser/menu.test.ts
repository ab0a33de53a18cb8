/** The entry of the context menu, which reads a page that is no wire copy. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import en from '../../src/_locales/en/messages.json';
import fr from '../../src/_locales/fr/messages.json';
import { backgroundOf } from './background.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { anyMarks, painted, pointOf } from './page.ts';
import { choose } from './settings.ts';

const FAIR = 'http://gazette.example/fair';
const STORY = 'http://gazette.example/bell';

describe.each(['chromium', 'firefox'] as const)('the context menu in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver(name);
  });
  afterAll(() => driver?.close());

  it('reads a page that is no wire copy, which nothing had touched before', async () => {
    const page = await driver.open(FAIR);
    await driver.send(FAIR, { type: 'get-state' });
    expect(await painted(page)).toEqual({});
    if (name === 'chromium') await chosenIn(driver, FAIR);
    else {
      const menu = await opened(driver, page);
      expect(menu.title).toBe(en.command_read_page.message);
      await menu.choose();
    }
    await anyMarks(page);
    expect((await driver.read(FAIR)).wire.isWire).toBe(false);
    await page.close();
  });

  it.runIf(name === 'firefox')('speaks the language that the reader chooses', async () => {
    const page = await driver.open(STORY);
    await driver.read(STORY);
    await choose(driver, STORY, { language: 'fr' });
    await until(async () => {
      const menu = await opened(driver, page);
      await menu.close();
      return menu.title === fr.command_read_page.message;
    }, 'the entry in French');
    await page.close();
  });
});

interface Menu {
  /** As the entry reads. */
  title: string;
  choose(): Promise<unknown>;
  close(): Promise<unknown>;
}

/** Firefox's own menu, opened by the right button over the text. */
async function opened(driver: Driver, page: Page): Promise<Menu> {
  const menu = 'document.getElementById("contentAreaContextMenu")';
  const entry = `${menu}.querySelector('[id$="-menuitem-_read-page"]')`;
  await page.bringToFront();
  const { x, y } = await pointOf(page, 'o');
  await page.mouse.click(x, y, { button: 'right' });
  const title = await until(
    () => inFirefoxItself<string | null>(driver, `${menu}.state === 'open' ? ${entry}?.label : null`),
    'the menu to open with the entry',
  );
  const hidden = `new Promise((done) => ${menu}.addEventListener('popuphidden', done, { once: true }))`;
  return {
    title: title!,
    choose: () =>
      inFirefoxItself(
        driver,
        `{ const gone = ${hidden}; ${menu}.activateItem(${entry}); gone.then(() => true); }`,
      ),
    close: () =>
      inFirefoxItself(driver, `{ const gone = ${hidden}; ${menu}.hidePopup(); gone.then(() => true); }`),
  };
}

/**
 * Chromium draws its menu outside of every page, where no driver reaches: that it holds the entry, it says itself, and
 * choosing it is the event that it would send.
 */
async function chosenIn(driver: Driver, url: string): Promise<void> {
  const inside = await backgroundOf(driver);
  await inside(`async ({ chrome }) => {
    await chrome.contextMenus.update('read-page', {});
    const [tab] = (await chrome.tabs.query({})).filter((tab) => tab.url === ${JSON.stringify(url)});
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'read-page', pageUrl: tab.url, editable: false }, tab);
  }`);
}
