import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/messages.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { anyMarks, asServed, openMarked, painted, wordsOf } from './page.ts';

describe.each(['chromium', 'firefox'] as const)('reading in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver(name);
  });
  afterAll(() => driver?.close());

  /** What the toolbar says once its title is so: the background paints it after the page has its marks. */
  const toolbarSaying = async (url: string, title: RegExp) =>
    (await until(async () => {
      const now = await driver.toolbar(url);
      return title.test(now.title) ? now : null;
    }, `the toolbar to say ${title}`))!;

  it('marks a story on its agency’s own site and leaves its DOM as it was served', async () => {
    const url = 'http://apnews.com/article/norway-storm-surge';
    const page = await driver.open(url);
    const analysis = await driver.read(url);
    expect(analysis.wire).toMatchObject({ isWire: true, agency: 'ap', where: 'own-site' });
    await anyMarks(page);
    expect(await wordsOf(page, 'person')).toContain('Henrik Lindahl');
    expect(await wordsOf(page, 'place')).toContain('Norway');
    expect((await wordsOf(page, 'direct')).join(' ')).toContain('It came over the wall like a slow train');
    expect((await wordsOf(page, 'indirect')).length).toBeGreaterThan(0);
    expect(await wordsOf(page, 'organization')).toEqual([]);
    expect(await asServed(page)).toBe(true);
    const { badge } = await toolbarSaying(
      url,
      /^(AP|The Associated Press|Associated Press) story: \d+ people, \d+ places, \d+ statements$/,
    );
    expect(Number(badge)).toBeGreaterThan(3);
    await page.close();
  });

  it('is said to be reading a story, and never that it is none, until it has read it', async () => {
    const url = 'http://courier.example/fishermen';
    const page = await driver.open(url);
    const said = new Set<string>();
    await until(async () => {
      const { status } = await driver.send<PageState>(url, { type: 'get-state' });
      said.add(status);
      return status === 'ready';
    }, 'the story to be read');
    expect([...said].filter((status) => status !== 'reading')).toEqual(['ready']);
    await page.close();
  });

  it('marks a syndicated story, and takes the marks away and back again', async () => {
    const url = 'http://gazette.example/rail-strike';
    const page = await driver.open(url);
    const analysis = await driver.read(url);
    expect(analysis.wire).toMatchObject({ isWire: true, agency: 'reuters', where: 'syndicated' });
    await until(async () => (await wordsOf(page, 'person')).includes('Jernej Korbar'), 'the name');
    await driver.send(url, { type: 'set-mark-kind', kind: 'organization', on: true });
    await until(async () => (await wordsOf(page, 'organization')).length, 'organizations');
    await driver.send(url, { type: 'set-mark-kind', kind: 'organization', on: false });
    await driver.send(url, { type: 'toggle-marks' });
    await until(async () => Object.keys(await painted(page)).length === 0, 'the marks to go');
    await driver.send(url, { type: 'toggle-marks' });
    await until(async () => (await wordsOf(page, 'person')).includes('Jernej Korbar'), 'the name, again');
    expect(await asServed(page)).toBe(true);
    await page.close();
  });

  it('marks a story whose page allows nothing by its policy', async () => {
    const url = 'http://courier.example/fishermen';
    const page = await driver.open(url);
    expect((await driver.read(url)).wire).toMatchObject({ agency: 'afp' });
    await until(async () => (await wordsOf(page, 'person')).includes('Moustapha Ndoye'), 'the name');
    await page.close();
  });

  it('chooses colours by the page’s own background', async () => {
    for (const [url, palette] of [
      ['http://gazette.example/bell', 'dark'],
      ['http://english.news.cn/20250712/lodwar.html', 'middle'],
      ['http://tass.com/economy/icebreaker', 'light'],
    ] as const) {
      const page = await driver.open(url);
      await driver.read(url);
      const names = await until(async () => {
        const found = Object.keys(await painted(page));
        return found.length > 0 && found;
      }, 'marks');
      expect((names as string[]).every((painted) => painted.startsWith(`copytaster-${palette}-`))).toBe(true);
      await page.close();
    }
  });

  it('leaves a page alone that only mentions an agency, and says what it looked at', async () => {
    const url = 'http://gazette.example/flour';
    const page = await driver.open(url);
    const state = await driver.send<{ status: string; title: string }>(url, { type: 'get-state' });
    expect(state).toMatchObject({ status: 'not-wire', title: expect.stringContaining('bakers') });
    expect(await painted(page)).toEqual({});
    expect(await asServed(page)).toBe(true);
    expect((await toolbarSaying(url, /^Copytaster: no wire copy read here$/)).badge).toBe('');
    // Nothing but the detector is there.
    const loaded = await driver.inContent(
      url,
      () =>
        (globalThis as { copytasterReading?: { annotator: object | null } }).copytasterReading?.annotator ===
        null,
    );
    expect(loaded).toBe(true);
    await page.close();
  });

  it('reads any page when it is asked to', async () => {
    const url = 'http://gazette.example/flour';
    const page = await driver.open(url);
    await driver.send(url, { type: 'read-anyway' });
    expect((await driver.read(url)).text).toContain('Harbour Street smells of bread');
    await until(async () => (await wordsOf(page, 'person')).includes('Jory Tregenza'), 'the name');
    await toolbarSaying(url, /^This page: /);
    await page.close();
  });

  it('lets go at once of a site that the reader takes out, and comes back', async () => {
    const url = 'http://gazette.example/rail-strike';
    const page = await openMarked(driver, url);
    const never = (hosts: string[]) =>
      driver.inContent(
        url,
        (named: string[]) => {
          const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
          return storage.local.set({ settings: { never: named } });
        },
        hosts,
      );
    await never(['gazette.example']);
    await until(async () => Object.keys(await painted(page)).length === 0, 'the marks to go');
    await never([]);
    await until(async () => (await wordsOf(page, 'person')).includes('Jernej Korbar'), 'the marks, again');
    // A page that was left out when it loaded has only the detector in it, which follows all the same.
    await never(['gazette.example']);
    await page.reload();
    await until(
      async () => (await driver.send<PageState>(url, { type: 'get-state' }))?.status === 'not-wire',
      'the page to be left alone',
    );
    await never([]);
    await until(
      async () => (await wordsOf(page, 'person')).includes('Jernej Korbar'),
      'marks on the loaded page',
    );
    await page.close();
  });

  it('says so where there is nothing to read', async () => {
    const url = 'http://gazette.example/empty';
    const page = await driver.open(url);
    await driver.send(url, { type: 'read-anyway' });
    await until(
      async () => (await driver.send<{ status: string }>(url, { type: 'get-state' })).status === 'failed',
      'the failure to be told',
    );
    await page.close();
  });
});
