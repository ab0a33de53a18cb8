/** The whole browser goes down, and comes back with the tabs that it had. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardWith } from './card.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { hover, openMarked, wordsOf } from './page.ts';
import { choose } from './settings.ts';

const STORY = 'http://gazette.example/rail-strike';
const OTHER = 'http://gazette.example/bell';

describe.each(['chromium', 'firefox'] as const)('sessions of %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver(name, { lasting: true });
  });
  afterAll(() => driver?.close());

  /** Firefox writes down now and then which tabs it has, and what is in them. */
  const kept = () =>
    inFirefoxItself(
      driver,
      `(async () => {
        const of = (name) => ChromeUtils.importESModule('resource:///modules/sessionstore/' + name + '.sys.mjs')[name];
        await of('TabStateFlusher').flushWindow(Services.wm.getMostRecentWindow('navigator:browser'));
        await of('SessionSaver').run();
      })()`,
    );

  it('the tabs that come back are read, and what the reader chose holds', async () => {
    for (const url of [OTHER, STORY]) await openMarked(driver, url);
    await choose(driver, STORY, {
      kinds: { person: false, place: true, statement: true, organization: false, date: false },
    });
    if (name === 'firefox') await kept();
    await driver.restart();
    for (const [url, agency] of [
      [STORY, 'reuters'],
      [OTHER, 'dpa'],
    ] as const) {
      expect((await driver.read(url)).wire.agency).toBe(agency);
      await until(async () => (await driver.toolbar(url)).badge !== '', 'the badge');
    }
    const tabs = await driver.browser.pages();
    const addresses = await Promise.all(tabs.map((tab) => tab.evaluate(() => location.href)));
    const page = tabs[addresses.indexOf(STORY)]!;
    await until(async () => (await wordsOf(page, 'place')).includes('Koper'), 'the marks');
    expect(await wordsOf(page, 'person')).toEqual([]);
    await page.bringToFront();
    await hover(page, 'Koper');
    await cardWith(driver, STORY, 'Koper');
  });
});
