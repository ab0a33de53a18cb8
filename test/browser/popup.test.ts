import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers } from './axe.ts';
import { type Driver, type Popup, startDriver, until } from './driver.ts';
import { painted } from './page.ts';

const textOf = (popup: Popup) => popup.evaluate<string>('document.body.innerText');

describe.each(['chromium', 'firefox'] as const)('popup in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver(name, { height: 500 });
  });
  afterAll(() => driver?.close());

  it('shows the story that is read, and leads to its passages', async () => {
    const url = 'http://apnews.com/article/norway-storm-surge';
    const page = await driver.open(url);
    await driver.read(url);
    await page.bringToFront();
    const popup = await driver.openPopup();
    await until(async () => (await textOf(popup)).includes('Storm surge cuts off islands'), 'the headline');
    const choose = (tab: string) => popup.evaluate(`document.getElementById('tab-${tab}').click()`);
    await choose('sources');
    await until(async () => (await textOf(popup)).includes('Henrik Lindahl'), 'the sources');
    await choose('people');
    await until(async () => (await textOf(popup)).includes('Marit Oskarsen'), 'the people');
    await choose('statements');
    await until(async () => (await textOf(popup)).includes('slow train'), 'the statements');
    const before = await page.evaluate(() => scrollY);
    await popup.evaluate(`[...document.querySelectorAll('.passage')].at(-1).click()`);
    const lit = await until(async () => (await painted(page))['copytaster-light-lit'], 'a passage to be lit');
    expect(lit).toHaveLength(1);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before);
    await until(async () => !(await painted(page))['copytaster-light-lit'], 'the light to go out');
    await popup.close();
    await page.close();
  });

  it('says what it looked at where there is no wire copy, and reads the page anyway', async () => {
    const url = 'http://gazette.example/flour';
    const page = await driver.open(url);
    await page.bringToFront();
    const popup = await driver.openPopup();
    await until(async () => (await textOf(popup)).includes('Our bakers weigh up'), 'the page’s title');
    await popup.evaluate(`document.querySelector('main button').click()`);
    await until(async () => (await textOf(popup)).includes('Tregenza'), 'the story');
    await popup.close();
    await page.close();
  });

  it('goes along with the page: what is scrolled to is lit in the list', async () => {
    const url = 'http://apnews.com/article/norway-storm-surge';
    const page = await driver.open(url);
    await driver.read(url);
    await page.bringToFront();
    const popup = await driver.openPopup();
    const tab = `document.getElementById('tab-statements')`;
    await until(() => popup.evaluate<boolean>(`${tab} !== null`), 'the tabs');
    await popup.evaluate(`${tab}.click()`);
    const lit = () => popup.evaluate<string>(`document.querySelector('[data-in-view]')?.innerText ?? ''`);
    await page.evaluate(() => scrollTo(0, 330));
    await until(async () => (await lit()).length > 0, 'a line to be lit');
    const first = await lit();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await until(async () => (await lit()) !== first, 'another line to be lit');
    await popup.close();
    await page.close();
  });

  it('has no barrier that axe finds, in any of its states', async () => {
    // As tabs behind the page that they tell of: in Firefox no foreign code runs in the popup itself.
    const found: Record<string, string[]> = {};
    for (const url of ['http://gazette.example/rail-strike', 'http://gazette.example/flour']) {
      const page = await driver.open(url);
      await until(
        async () => (await driver.send<{ status: string }>(url, { type: 'get-state' })).status !== 'reading',
        'the page to be read',
      );
      // The other pages are the same whatever is in front.
      const paths = Object.keys(found).length ? ['src/popup/index.html'] : driver.pages;
      for (const path of paths) {
        const own = await driver.extensionPage(path, page);
        await until(() => own.evaluate('document.body.innerText.trim().length > 40'), `${path} to fill`);
        found[`${path} on ${url}`] = await barriers(own);
        await own.close();
      }
      await page.close();
    }
    expect(Object.entries(found).filter(([, lines]) => lines.length)).toEqual([]);
  });
});
