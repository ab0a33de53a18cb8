/** Private, provably: through the whole of the extension nothing is asked of the network, and nothing is kept but what was chosen. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardWith } from './card.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { anyMarks, catchCopies, hover } from './page.ts';

/** The browsers' own services, which no switch turns off altogether. */
const BROWSERS_OWN =
  /^(CONNECT |https?:\/\/)[\w.-]*\b(google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(com|org|net)\b/;

const STORY = 'http://apnews.com/article/norway-storm-surge';
const OTHER = 'http://gazette.example/flour';

/** All that the extension keeps, by where. */
const KEPT = `(async () => {
  const api = globalThis.browser ?? chrome;
  const [local, session, sync] = await Promise.all(
    ['local', 'session', 'sync'].map((area) => api.storage[area].get(null)));
  return { local, session, sync, cookies: document.cookie, localStorage: localStorage.length,
    sessionStorage: sessionStorage.length, caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name) };
})()`;

interface Kept {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}

describe.each(['chromium', 'firefox'] as const)('a tour in %s', (name) => {
  let driver: Driver;
  let story: Page;
  beforeAll(async () => {
    driver = await startDriver(name);
    driver.site.forget();
  });
  afterAll(() => driver?.close());

  const asked = () => driver.site.requests.filter((request) => !BROWSERS_OWN.test(request));
  const shown = (page: Page, words: string) =>
    until(async () => String(await page.evaluate('document.body.innerText')).includes(words), words);
  const own = async (path: string, words: string) => {
    await story.bringToFront();
    const page = await driver.extensionPage(path, story);
    await shown(page, words);
    return page;
  };

  it('through the marks, a card and a jump', async () => {
    story = await driver.open(STORY);
    const { text } = await driver.read(STORY);
    await story.bringToFront();
    await anyMarks(story);
    await hover(story, 'Henrik Lindahl');
    await cardWith(driver, STORY, 'Henrik Lindahl');
    await driver.send(STORY, { type: 'jump', start: text.length - 20, end: text.length });
  });

  it('through every tab of the summary, the map and the exports', async () => {
    const page = await own('src/popup/index.html', 'Storm surge');
    await catchCopies(page);
    for (const tab of ['timeline', 'sources', 'statements', 'people', 'places'])
      await page.evaluate(`document.getElementById('tab-${tab}').click()`);
    await until(() => page.evaluate(`document.querySelector('.map path') !== null`), 'the map');
    await page.evaluate(`document.querySelector('.actions .disclosure:nth-child(2) > button').click()`);
    await until(
      () => page.evaluate(`document.querySelectorAll('.formats button').length > 5`),
      'the formats',
    );
    const formats = Number(await page.evaluate(`document.querySelectorAll('.formats button').length`));
    for (let i = 0; i < formats; i++)
      await page.evaluate(`document.querySelectorAll('.formats button')[${i}].click()`);
    await until(() => page.evaluate('Boolean(window.taken)'), 'an export');
    await page.close();
  });

  it('through the panel, the options, the welcome page and a page that is no wire copy', async () => {
    for (const path of driver.pages.filter((path) => path.includes('/panel/')))
      await (await own(path, 'Storm surge')).close();
    const options = await own('src/options/index.html', 'Copytaster');
    await options.evaluate(`document.querySelector('input[type=checkbox]').click()`);
    await until(
      () =>
        options.evaluate(
          `(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => Boolean(settings))`,
        ),
      'the choice to be kept',
    );
    await options.close();
    await (await own('src/welcome/index.html', 'Copytaster')).close();
    const other = await driver.open(OTHER);
    await driver.send(OTHER, { type: 'get-state' });
    await other.close();
  });

  it('asked the network for the two pages, and for nothing else', () => {
    const pages = [STORY, OTHER].flatMap((url) => [url, new URL('/favicon.ico', url).href]);
    expect(asked().filter((request) => !pages.includes(request))).toEqual([]);
    expect(asked()).toEqual(expect.arrayContaining([STORY, OTHER]));
  });

  it('could not have asked: its pages are forbidden to', async () => {
    const page = await own('src/options/index.html', 'Copytaster');
    const answer = await page.evaluate(
      `fetch('http://elsewhere.example/').then(() => 'an answer', (error) => error.name)`,
    );
    expect(answer).toBe('TypeError');
    expect(asked().filter((request) => request.includes('elsewhere'))).toEqual([]);
    await page.close();
  });

  it('kept the settings, where the reader was in the summary, and not a word of the story', async () => {
    const page = await own('src/options/index.html', 'Copytaster');
    const kept = await page.evaluate<unknown[], () => Promise<Kept>>(KEPT as never);
    await page.close();
    expect(kept).toMatchObject({
      sync: {},
      cookies: '',
      localStorage: 0,
      sessionStorage: 0,
      caches: [],
      databases: [],
    });
    expect(Object.keys(kept.local)).toEqual(['settings']);
    expect(Object.keys(kept.session).filter((key) => !/^view:/.test(key))).toEqual([]);
    expect(JSON.stringify(kept)).not.toMatch(/Norway|Lindahl|surge|slow train/i);
  });
});
