import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/settings.ts';
import { cardWith, explained, noCard } from './card.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { listeningTo } from './listening.ts';
import { anyMarks, hover, painted, pointOf, timersPass } from './page.ts';
import { choose } from './settings.ts';

describe.each(['chromium', 'firefox'] as const)('listening in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver(name);
  });
  afterAll(() => driver?.close());

  it('nothing listens longer than it has to: no marks, no reading, no extension', async () => {
    const url = 'http://gazette.example/rail-strike';
    const page = await driver.open('http://gazette.example/fair');
    await choose(driver, page.url(), { sites: 'on-click' });
    await page.goto(url);
    expect(await driver.send(url, { type: 'get-state' })).toMatchObject({ status: 'not-wire' });
    const { listeners, observers } = await listeningTo(driver, page, url);
    /** Ended ones are told of before the page has had its turn. */
    const settled = (wanted: string[], count: number) =>
      until(
        async () =>
          (await observers()) === count && JSON.stringify(await listeners()) === JSON.stringify(wanted),
        `${count} observers and ${wanted}`,
      );
    const marked = async () => {
      await driver.read(url);
      await anyMarks(page);
    };
    const before = await listeners();
    await driver.send(url, { type: 'read-anyway' });
    await marked();
    const reading = await listeners();
    const watching = await observers();
    expect(reading).toEqual(expect.arrayContaining(['document pointermove', 'document keydown', ...before]));
    expect(watching).toBe(3);

    await page.bringToFront();
    await hover(page, 'Koper');
    await cardWith(driver, url, 'Koper');
    await driver.send(url, { type: 'set-marks', on: false });
    await noCard(driver, url);
    await until(async () => (await observers()) === 2, 'the colours to be left alone');
    await until(
      async () => !(await listeners()).some((type) => /pointer|key|focus|resize|fullscreen/.test(type)),
      'nothing to listen for cards',
    );
    await driver.send(url, { type: 'set-marks', on: true });
    await settled(reading, watching);

    await choose(driver, url, { rules: { 'gazette.example': 'never' } });
    await until(async () => Object.keys(await painted(page)).length === 0, 'the marks to go');
    await settled(before, 0);
    await choose(driver, url, {});
    await marked();
    await settled(reading, watching);

    // In Chromium the old scripts notice that they are left behind when they would do something; Firefox ends them.
    await driver.reload();
    await marked();
    await page.bringToFront();
    await explained(driver, page, () => pointOf(page, 'Ljubljana'), 'Ljubljana');
    if (name === 'chromium') await settled([], 0);
    const anew = await listeningTo(driver, page, url);
    await until(
      async () => JSON.stringify(await anew.listeners()) === JSON.stringify(reading),
      'one set of listeners',
    );

    await driver.remove();
    await page.bringToFront();
    // They notice when a card would open, for a pointer that has come to rest.
    await until(async () => {
      await page.keyboard.press('Escape');
      await hover(page, 'Koper');
      await timersPass(page, DEFAULTS.cardDelay! + 200);
      return (await anew.listeners()).length === 0;
    }, 'the scripts to fall silent');
    if (name === 'chromium') expect(await painted(page)).toEqual({});
  });
});
