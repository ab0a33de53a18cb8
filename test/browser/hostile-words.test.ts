/** Headlines, names, roles, quotations and sources that try to be something else than text, on every surface. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { HOSTILE_WORDS } from '../fixtures/hostile-words.ts';
import { cardWith } from './card.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { catchCopies, hover, openMarked } from './page.ts';

const [STORY, LOCAL] = Object.keys(HOSTILE_WORDS) as [string, string];

/** The interface's own words, but for those that the story has too. */
const OURS = (() => {
  const words = (text: string) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const story = new Set(words(HOSTILE_WORDS['http://hostile.example/story'].html()));
  const all = Object.values(messages).flatMap(({ message }) => words(message));
  return [...new Set(all)].filter((word) => !story.has(word));
})();

/** What a surface shows, in the card if there is one, else in the whole document. */
interface Shown {
  /** Words of ours whose letters run from right to left. */
  flipped: string[];
  /** Tooltips in which a turn of the direction reaches words of ours. */
  turned: string[];
  /** Elements that no surface of ours has. */
  foreign: string[];
  /** How many words of ours were looked at. */
  seen: number;
}

function look(ours: string[]): Shown {
  const host = document.querySelector<HTMLElement>('copytaster-card');
  const root: ParentNode & Node = host
    ? ((host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ??
      chrome.dom.openOrClosedShadowRoot(host)!)
    : document.body;
  const known = new Set(ours);
  const flipped: string[] = [];
  let seen = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const { 0: word, index } of text.data.matchAll(/\p{L}{3,}/gu)) {
      if (!known.has(word.toLowerCase())) continue;
      const [first, last] = [index, index + word.length - 1].map((at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getClientRects()[0];
      });
      if (!first?.width || !last?.width) continue;
      seen++;
      if (first.top === last.top && first.left > last.left) flipped.push(`${word} in ${text.data}`);
    }
  }
  const turned = [...root.querySelectorAll('[title]')]
    .map((element) => element.getAttribute('title')!)
    .filter((title) => {
      const open = title.replace(/\u2068[^\u2066-\u2069]*\u2069/g, '');
      const [, behind = ''] = open.split(/[\u202a-\u202e\u2066-\u2069]/, 2);
      return (behind.match(/\p{L}{3,}/gu) ?? []).some((word) => known.has(word.toLowerCase()));
    });
  const foreign = [...root.querySelectorAll('*')]
    .filter((element) => {
      const { localName } = element;
      return (
        /^(img|iframe|object|embed|base|form|link)$/.test(localName) ||
        (localName === 'script' && !element.hasAttribute('src')) ||
        element.getAttributeNames().some((name) => name.startsWith('on')) ||
        /^\s*javascript:/i.test(element.getAttribute('href') ?? '')
      );
    })
    .map(({ outerHTML }) => outerHTML);
  return { flipped, turned, foreign, seen };
}

describe.each(['chromium', 'firefox'] as const)('words that attack in %s', (name) => {
  let driver: Driver;
  let story: Page;
  beforeAll(async () => {
    driver = await startDriver(name, { routes: HOSTILE_WORDS });
    story = await openMarked(driver, STORY);
  });
  afterAll(() => driver?.close());

  /** Shown as text, and beside it our own words as ever. */
  const harmless = ({ seen, ...found }: Shown) => {
    expect(found).toEqual({ flipped: [], turned: [], foreign: [] });
    expect(seen).toBeGreaterThan(3);
  };
  const lookAt = (page: Page) => page.evaluate(`(${look})(${JSON.stringify(OURS)})`) as Promise<Shown>;

  it('a word of ours that is shown backwards would be noticed', async () => {
    const page = await driver.extensionPage('src/options/index.html');
    await page.evaluate(
      `document.body.append('\\u202e${OURS[0]}'); document.body.title = '\\u202e${OURS[0]}';`,
    );
    const { flipped, turned } = await lookAt(page);
    expect([flipped.length, turned.length]).toEqual([1, 0]);
    await page.close();
  });

  it('on the card of a person, of a place and of a statement', async () => {
    await story.bringToFront();
    for (const words of ['Lohmann', 'Lausanne', 'I shall not miss']) {
      await story.keyboard.press('Escape');
      await hover(story, words);
      await cardWith(driver, STORY, words.startsWith('I') ? 'Lohmann' : words);
      harmless(await driver.inContent(STORY, look, OURS));
    }
    expect(await story.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it.each(['popup', 'panel'])('in every tab of the %s', async (room) => {
    const page = await driver.extensionPage(`src/${room}/index.html`, story);
    await until(() => page.evaluate(`document.getElementById('tab-timeline') !== null`), 'the tabs');
    await page.evaluate(`document.querySelector('.filter .toggle').click()`);
    for (const tab of ['timeline', 'sources', 'statements', 'people', 'places']) {
      await page.evaluate(`document.getElementById('tab-${tab}').click()`);
      await until(() => page.evaluate(`document.querySelector('.panel li') !== null`), tab);
      await page.evaluate(`for (const why of document.querySelectorAll('.why')) why.click()`);
      await until(() => page.evaluate(`!document.querySelector('.why[aria-expanded=false]')`), 'the reasons');
      harmless(await lookAt(page));
    }
    expect(await page.evaluate(`document.querySelector('.title').textContent`)).toContain('<script>hacked()');
    await page.close();
  });

  it('in the toolbar', async () => {
    await until(async () => {
      const { title, badge } = await driver.toolbar(STORY);
      return /^Reuters story: \d people, \d places, \d statements$/.test(title) && /^\d$/.test(badge);
    }, 'the toolbar to count');
  });

  it('where the popup says that it is nobody’s copy', async () => {
    const local = await driver.open(LOCAL);
    const page = await driver.extensionPage('src/popup/index.html', local);
    await until(
      async () => String(await page.evaluate('document.body.innerText')).includes('Kos'),
      'the credit',
    );
    harmless(await lookAt(page));
    await page.close();
    await local.close();
  });

  it('in every export', async () => {
    const page = await driver.extensionPage('src/popup/index.html', story);
    await until(() => page.evaluate(`document.getElementById('tab-timeline') !== null`), 'the tabs');
    await catchCopies(page);
    await page.evaluate(`document.querySelector('.actions .disclosure:nth-child(2) > button').click()`);
    const take = async (row: number): Promise<string> => {
      await page.evaluate(`(() => {
        window.taken = null;
        document.querySelectorAll('.formats tr')[${row}].querySelector('button').click();
      })()`);
      return until(() => page.evaluate('window.taken') as Promise<string>, `export ${row}`);
    };
    const taken: string[] = [];
    for (let row = 0; row < 7; row++) taken.push(await take(row));
    const [markdown, text, csv, json, annotations, csl, bibtex] = taken.map(String);
    const turns = /[\u202a-\u202e\u2066-\u2069]/;
    for (const words of [markdown, text, bibtex]) expect(words).not.toMatch(turns);
    // No markup, and the one link is the story's own address.
    expect(markdown.match(/(?<!\\)(<[a-z/!][^>]*>|\]\()/gi)).toEqual([`<${STORY}>`]);
    for (const line of csv.split('\r\n'))
      for (const cell of line.split(/,(?=")|^/)) expect(cell).not.toMatch(/^"?[=+\-@\t]/);
    for (const source of [json, annotations, csl]) {
      expect(JSON.parse(source)).toBeTruthy();
      // In a page's script it would be the end of it.
      expect(source).not.toContain('</script');
    }
    expect(bibtex.match(/^@/gm)).toHaveLength(1);
    await page.close();
  });
});
