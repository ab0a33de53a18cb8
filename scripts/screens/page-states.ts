/** The real extension on the bundled story in every state: its marks, each kind of card, its own pages. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { cardOn } from '../../test/browser/card.ts';
import { type Driver, until } from '../../test/browser/driver.ts';
import { anyMarks, hover } from '../../test/browser/page.ts';
import { choose as chooseSettings } from '../../test/browser/settings.ts';
import { STORY_URL } from './take.ts';

/** What a picture is written for: its name without the ending, the page, whether the whole of it. */
export type Taken = (name: string, page: Page, whole?: boolean) => Promise<void>;

/** Words of the story, and which occurrence of them, to rest the pointer on. */
const CARDS: readonly [name: string, words: string, nth?: number][] = [
  ['person', 'Nuri Belqasem'],
  ['place', 'Tripoli', 3],
  ['place-government', 'Valletta', 2],
  ['place-many', 'Lebanon'],
  ['organization', 'Central Mediterranean Rescue Network'],
  ['date', 'Monday'],
  ['direct', 'nobody should'],
  ['mixed', 'a patrol boat'],
  ['indirect', 'been slow to answer'],
  ['unnamed', 'have sailed with'],
  ['told', 'eleven times'],
];

/** Time for the map of a card and for what fades in. */
const FADED_IN_MS = 500;

const DOUBTED = { url: 'http://gazette.example/hostile', words: 'Keller will leave' };

/** Everything switched on, and the language of the interface. */
export async function prepared(driver: Driver, language: 'en' | 'ar' | 'de'): Promise<Page> {
  const page = await driver.open(STORY_URL);
  await driver.read(STORY_URL);
  await chooseSettings(driver, STORY_URL, {
    kinds: { person: true, place: true, statement: true, organization: true, date: true },
    language,
  });
  await page.bringToFront();
  await anyMarks(page);
  return page;
}

/** The marked page and a card of every kind. */
export async function takeMarks(driver: Driver, page: Page, taken: Taken): Promise<void> {
  await pause(FADED_IN_MS);
  await taken('page', page);
  for (const [name, words, nth] of CARDS) await takeCard(driver, page, { name, words, nth }, taken);
}

/** A card of what the reading itself doubts, on the page that fights back. */
export async function takeDoubtful(driver: Driver, page: Page, taken: Taken): Promise<void> {
  await page.goto(DOUBTED.url, { waitUntil: 'load' });
  await driver.read(DOUBTED.url);
  await anyMarks(page);
  await takeCard(driver, page, { name: 'doubtful', words: DOUBTED.words }, taken);
}

async function takeCard(
  driver: Driver,
  page: Page,
  { name, words, nth = 1 }: { name: string; words: string; nth?: number | undefined },
  taken: Taken,
): Promise<void> {
  const url = page.url();
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await until(async () => !(await cardOn(driver, url)), 'the card before to go');
  await inTheMiddle(page, words, nth);
  await hover(page, words, nth);
  await until(async () => {
    const card = await cardOn(driver, url);
    return card && (card.map || !name.startsWith('place'));
  }, `a card for ${words}`);
  await pause(FADED_IN_MS);
  await taken(`card-${name}`, page);
}

const TABS = ['timeline', 'sources', 'statements', 'people', 'places'];

/** The popup with each tab, the panel, the welcome page and the options, as the browser has them. */
export async function takeOwnPages(
  driver: Driver,
  story: Page,
  taken: Taken,
  dressed: (page: Page) => Promise<void>,
): Promise<void> {
  const open = async (room: string) => {
    await story.bringToFront();
    const page = await driver.extensionPage(`src/${room}/index.html`, story);
    await dressed(page);
    await until(() => page.evaluate("document.querySelector('h1, .title') !== null"), `${room} to be shown`);
    return page;
  };
  const popup = await open('popup');
  await popup.setViewport({ width: 420, height: 600 });
  await popup.bringToFront();
  for (const tab of TABS) {
    await choose(popup, tab);
    await taken(`popup-${tab}`, popup);
  }
  await popup.close();
  for (const tab of ['timeline', 'statements']) {
    const panel = await open('panel');
    await panel.setViewport({ width: 360, height: 760 });
    await choose(panel, tab);
    // A panel follows the tab in front, which it would be itself: what it shows is kept as a copy.
    await panel.evaluate(
      "{ const app = document.getElementById('app'); app.replaceWith(app.cloneNode(true)); }",
    );
    await panel.bringToFront();
    await taken(`panel-${tab}`, panel);
    await panel.close();
  }
  for (const room of ['welcome', 'options']) {
    const page = await open(room);
    await page.bringToFront();
    await pause(FADED_IN_MS);
    await taken(room, page, true);
    await page.close();
  }
  await story.bringToFront();
}

async function choose(page: Page, tab: string): Promise<void> {
  await page.evaluate(`document.getElementById('tab-${tab}').click()`);
  await page.evaluate('document.activeElement?.blur()');
  await pause(FADED_IN_MS);
}

async function inTheMiddle(page: Page, words: string, nth: number): Promise<void> {
  await page.evaluate(
    (wanted, count) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let seen = 0; walker.nextNode(); )
        for (let at = -1; ; ) {
          const { data } = walker.currentNode as Text;
          at = data.indexOf(wanted, at + 1);
          if (at < 0) break;
          if (++seen < count) continue;
          walker.currentNode.parentElement!.scrollIntoView({ block: 'center' });
          return;
        }
    },
    words,
    nth,
  );
  await pause(FADED_IN_MS);
}
