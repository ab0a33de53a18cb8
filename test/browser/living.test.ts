import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardWith } from './card.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { anyMarks, hover, painted, wordsOf } from './page.ts';

describe.each(['chromium', 'firefox'] as const)('pages that live in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver(name);
  });
  afterAll(() => driver?.close());

  it('keeps the marks when the page’s own script makes its nodes anew', async () => {
    const url = 'http://prensa.example/road';
    const page = await driver.open(url);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    await until(async () => (await wordsOf(page, 'person')).join('').includes('Inés Caicedo'), 'the marks');
    // Every painted range is in the document as it is now.
    const live = await page.evaluate(() =>
      [...CSS.highlights.values()].every((highlight) =>
        [...highlight].every((range) => !range.collapsed && range.startContainer.isConnected),
      ),
    );
    expect(live).toBe(true);
    await page.close();
  });

  it('follows an edit: new words are read, marks of the old ones go', async () => {
    const url = 'http://gazette.example/rail-strike';
    const page = await driver.open(url);
    await driver.read(url);
    await until(async () => (await wordsOf(page, 'person')).includes('Tadeja Vrhnik'), 'the marks');
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p'))
        paragraph.textContent = paragraph.textContent!.replaceAll('Tadeja Vrhnik', 'Zala Kobal');
    });
    await until(async () => (await wordsOf(page, 'person')).includes('Zala Kobal'), 'the new name');
    expect(await wordsOf(page, 'person')).not.toContain('Tadeja Vrhnik');
    await page.close();
  });

  it('reads paragraphs that are loaded late', async () => {
    const url = 'http://gazette.example/rail-strike';
    const page = await driver.open(url);
    await driver.read(url);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent =
        '"The drivers have our support until the last train is back on the rails," said Ivana Zupanc, who leads the nurses\' union in Maribor.';
      document.querySelector('article p:nth-of-type(6)')!.after(added);
    });
    await until(async () => (await wordsOf(page, 'person')).includes('Ivana Zupanc'), 'the new paragraph');
    await page.close();
  });

  it('lets go of a text that is gone', async () => {
    const url = 'http://gazette.example/bell';
    const page = await driver.open(url);
    await driver.read(url);
    await anyMarks(page);
    await page.evaluate(() => document.querySelector('article')!.replaceChildren());
    await until(async () => Object.keys(await painted(page)).length === 0, 'the marks to go');
    await page.close();
  });

  it('follows client-side navigation to a wire story and away from it', async () => {
    const start = 'http://gazette.example/app/';
    const page = await driver.open(start);
    await page.waitForSelector('h1');
    expect(await driver.send(start, { type: 'get-state' })).toMatchObject({ status: 'not-wire' });
    await page.click('#ferry');
    const story = 'http://gazette.example/app/quake';
    expect((await driver.read(story)).wire).toMatchObject({ agency: 'reuters' });
    await until(async () => (await wordsOf(page, 'person')).includes('Bimala Rokaya'), 'the marks');
    await page.click('#local');
    const local = 'http://gazette.example/app/fair';
    await until(async () => Object.keys(await painted(page)).length === 0, 'the marks to go');
    await until(
      async () => (await driver.send<{ status: string }>(local, { type: 'get-state' })).status === 'not-wire',
      'the page to be known as no wire copy',
    );
    expect((await driver.toolbar(local)).badge).toBe('');
    await page.goBack();
    await until(async () => (await wordsOf(page, 'person')).includes('Bimala Rokaya'), 'the marks, again');
    await page.close();
  });

  it('finds a story that is rendered after the page has loaded', async () => {
    const url = 'http://gazette.example/app/quake';
    const page = await driver.open(url);
    expect((await driver.read(url)).wire).toMatchObject({ agency: 'reuters' });
    await until(async () => (await wordsOf(page, 'place')).includes('KATHMANDU'), 'the marks');
    await page.close();
  });

  // Firefox ends the old scripts itself.
  it.runIf(name === 'chromium')(
    'is read anew when the extension is reloaded, and the old script is silent',
    async () => {
      const url = 'http://gazette.example/rail-strike';
      const page = await driver.open(url);
      await driver.read(url);
      await until(async () => (await wordsOf(page, 'person')).includes('Jernej Korbar'), 'the marks');
      await driver.reload();
      await driver.read(url);
      await page.bringToFront();
      await hover(page, 'Koper');
      await cardWith(driver, url, 'Koper');
      expect(await page.evaluate(() => document.querySelectorAll('copytaster-card').length)).toBe(1);
      expect(await wordsOf(page, 'person')).toContain('Jernej Korbar');
      await page.close();
    },
  );
});
