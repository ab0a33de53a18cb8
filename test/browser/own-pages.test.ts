/** The extension's own pages as they look in light and dark, in forced colours, in large text and on a narrow screen. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers } from './axe.ts';
import { cardOn, cardSource, cardWith } from './card.ts';
import { type BrowserName, type Driver, type Look, startDriver, until } from './driver.ts';
import { hover, openMarked, painted } from './page.ts';

const STORY = 'http://apnews.com/article/norway-storm-surge';
const TABS = ['timeline', 'sources', 'statements', 'people', 'places'];

interface Looks {
  driver: Driver;
  story: Page;
  paths: string[];
  open(path: string): Promise<Page>;
}

async function start(name: BrowserName, look: Look = {}): Promise<Looks> {
  const driver = await startDriver(name, look);
  const story = await openMarked(driver, STORY);
  const paths = ['src/popup/index.html', ...driver.pages.filter((path) => !path.includes('/popup/'))];
  return {
    driver,
    story,
    paths,
    async open(path) {
      await story.bringToFront();
      const page = await driver.extensionPage(path, story);
      await until(() => page.evaluate('document.body.innerText.trim().length > 40'), `${path} to fill`);
      return page;
    },
  };
}

/** Barriers in every own page, in every tab of the popup, and in a card. */
async function barriersIn({ driver, story, paths, open }: Looks, look?: (page: Page) => Promise<void>) {
  const found: string[] = [];
  const collect = async (page: Page, where: string) =>
    found.push(...(await barriers(page)).map((line) => `${where}: ${line}`));
  for (const path of paths) {
    const page = await open(path);
    await look?.(page);
    for (const tab of path.includes('/popup/') ? TABS : [null]) {
      if (tab) await page.evaluate(`document.getElementById('tab-${tab}').click()`);
      await collect(page, `${path} ${tab}`);
    }
    await page.close();
  }
  await story.bringToFront();
  for (const words of ['Henrik Lindahl', 'Oslo', 'over the wall like']) {
    await hover(story, words);
    await cardWith(driver, STORY, words === 'Oslo' ? 'Norway' : 'Henrik Lindahl');
    // No program sees into the closed root: the same tree stands in an open one.
    const page = await driver.browser.newPage();
    await look?.(page);
    await page.evaluate(
      (card) => {
        document.title = 'Card';
        document.documentElement.lang = 'en';
        const host = document.createElement('copytaster-card');
        host.dataset.scheme = card.scheme;
        host.attachShadow({ mode: 'open' }).innerHTML = card.html;
        const main = document.createElement('main');
        main.append(Object.assign(document.createElement('h1'), { textContent: 'Card' }), host);
        document.body.append(main);
      },
      await cardSource(driver, STORY),
    );
    await collect(page, `card of ${words}`);
    await page.close();
    await story.bringToFront();
    await story.keyboard.press('Escape');
  }
  return found;
}

async function emulate(page: Page, features: Record<string, string>): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

describe.each([
  ['light', {}],
  ['dark', { dark: true }],
  ['forced colours', { forced: true }],
] as const)('own pages in firefox, %s', (_, look) => {
  it('have no barrier that axe finds, nor has the card', async () => {
    const looks = await start('firefox', look);
    try {
      expect(await barriersIn(looks)).toEqual([]);
    } finally {
      await looks.driver.close();
    }
  }, 600_000);
});

describe('own pages', () => {
  let looks: Looks;
  let story: Page;
  let paths: string[];
  const open = (path: string) => looks.open(path);

  beforeAll(async () => {
    looks = await start('chromium');
    ({ story, paths } = looks);
  });
  afterAll(() => looks?.driver.close());

  it.each([
    ['light', { 'prefers-color-scheme': 'light' }],
    ['the dark', { 'prefers-color-scheme': 'dark' }],
    ['forced colours', { 'forced-colors': 'active' }],
    ['more contrast', { 'prefers-contrast': 'more' }],
  ])(
    'have no barrier that axe finds in %s, nor has the card',
    async (_look, features) => {
      expect(await barriersIn(looks, (page) => emulate(page, features))).toEqual([]);
    },
    600_000,
  );

  it('the card stands still, and marks and card gain contrast, where the reader asks for it', async () => {
    const { driver } = looks;
    const cardStyle = () =>
      driver.inContent(STORY, () => {
        const host = document.querySelector<HTMLElement>('copytaster-card')!;
        const card = chrome.dom.openOrClosedShadowRoot(host)!.querySelector('.card')!;
        const { animationName, color } = getComputedStyle(card);
        return { animationName, soft: getComputedStyle(card.querySelector('footer')!).color, color };
      });
    const line = () =>
      story.evaluate(() => {
        const article = document.querySelector('article')!;
        const { textDecorationThickness } = getComputedStyle(article, '::highlight(copytaster-light-person)');
        const { backgroundColor } = getComputedStyle(article, '::highlight(copytaster-light-direct)');
        return { textDecorationThickness, backgroundColor };
      });
    const show = async () => {
      await story.bringToFront();
      await driver.send(STORY, { type: 'next-mark' });
      await until(async () => (await cardOn(driver, STORY))?.focused, 'a card');
    };
    await show();
    const [plain, plainLine] = [await cardStyle(), await line()];
    expect(plain.animationName).not.toBe('none');
    expect(plain.soft).not.toBe(plain.color);
    await emulate(story, { 'prefers-reduced-motion': 'reduce', 'prefers-contrast': 'more' });
    await until(async () => (await cardStyle()).animationName === 'none', 'the card to stand still');
    await until(async () => {
      const { soft, color } = await cardStyle();
      return soft === color;
    }, 'its contrast');
    expect(plainLine).toMatchObject({ textDecorationThickness: '2px' });
    const bold = JSON.stringify({ textDecorationThickness: '3px', backgroundColor: 'rgba(0, 0, 0, 0)' });
    await until(async () => JSON.stringify(await line()) === bold, 'the contrast of the marks');
    await emulate(story, { 'prefers-reduced-motion': '', 'prefers-contrast': '' });
    await story.keyboard.press('Escape');
  });

  it('stand still where the reader asks for reduced motion', async () => {
    const moving = (page: Page) =>
      page.evaluate(
        () =>
          document.getAnimations().length +
          [...document.querySelectorAll('*')].filter((element) => {
            const { animationName, transitionDuration } = getComputedStyle(element);
            return animationName !== 'none' || Number.parseFloat(transitionDuration) > 0;
          }).length,
      );
    for (const path of paths) {
      const page = await open(path);
      await emulate(page, { 'prefers-reduced-motion': 'reduce' });
      await until(async () => (await moving(page)) === 0, `${path} to stand still`);
      await page.close();
    }
  });

  it.each([
    ['text of twice the size', 32, 800],
    ['a narrow screen', 16, 320],
  ])('need no sideways scrolling with %s', async (_case, text, width) => {
    const wide: string[] = [];
    for (const path of paths) {
      // The popup has its own width; in hand it is a page like the panel.
      if (path.includes('/popup/') && width < 420) continue;
      const page = await open(path);
      await page.setViewport({ width, height: 700 });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}px`;
      }, text);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${path}: ${over} px`);
      await page.close();
    }
    expect(wide).toEqual([]);
  });

  it('are walked by keyboard alone: to a source, to its statement, to the page and back', async () => {
    const page = await open('src/popup/index.html');
    await page.bringToFront();
    // It opens where it was last, and the tests before this one went elsewhere.
    await until(() => page.evaluate(`document.activeElement?.role === 'tab'`), 'the popup to be focused');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const focused = (id: string) =>
      until(() => page.evaluate(`document.activeElement?.id === '${id}'`), `${id} to have the focus`);
    await focused('tab-sources');
    await page.keyboard.press('ArrowDown');
    await until(() => page.evaluate('document.activeElement?.querySelector(".story")?.textContent'), 'words');
    await page.keyboard.press('Enter');
    await until(async () => (await painted(story))['copytaster-light-lit'], 'the passage to be lit');
    expect(await page.evaluate(`document.activeElement?.className`)).toContain('passage');
    await page.keyboard.press('ArrowUp');
    await focused('tab-sources');
    await page.close();
  });
});
