/** What the tests look at in a page, from the page's own world. */
import type { Page } from 'puppeteer-core';
import { type Driver, until } from './driver.ts';

/** The painted words by highlight, e.g. `copytaster-light-person`. */
export function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const all: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('copytaster-')) all[name] = [...highlight].map((range) => range.toString());
    return all;
  });
}

/** Waits until anything is painted. */
export const anyMarks = (page: Page) => until(async () => Object.keys(await painted(page)).length, 'marks');

/** Opens a story in a new tab, and waits until it is read and marked. */
export async function openMarked(driver: Driver, url: string): Promise<Page> {
  const page = await driver.open(url);
  await driver.read(url);
  await anyMarks(page);
  return page;
}

/** Words painted in a style, whatever the page's palette and the item's confidence. */
export async function wordsOf(page: Page, style: string): Promise<string[]> {
  const all = await painted(page);
  return Object.entries(all)
    .filter(([name]) => name.replace(/-doubtful$/, '').endsWith(`-${style}`))
    .flatMap(([, words]) => words);
}

/** Waits until a person is marked. */
export const personMarked = (page: Page, name: string) =>
  until(async () => (await wordsOf(page, 'person')).includes(name), `the mark of ${name}`);

/** Middle of the nth occurrence of some words in the window. @throws if they are not there */
export async function pointOf(page: Page, words: string, nth = 1): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    (wanted, count) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let seen = 0;
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (let at = node.data.indexOf(wanted); at >= 0; at = node.data.indexOf(wanted, at + 1)) {
          if (++seen < count) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const box = range.getClientRects()[0]!;
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      return null;
    },
    words,
    nth,
  );
  if (!point) throw new Error(`not on the page: ${words}`);
  return point;
}

export interface Point {
  x: number;
  y: number;
}

/** Brings the pointer onto a point and to rest there: a card opens for a pointer that has moved. */
export async function moveOnto(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
}

/** Brings the pointer onto the nth occurrence of some words, and says where that is. */
export async function hover(page: Page, words: string, nth?: number): Promise<Point> {
  const point = await pointOf(page, words, nth);
  await moveOnto(page, point);
  return point;
}

/**
 * Comes after every timer that the page, or a script of ours in it, has set for within the next `ms`: a window's
 * timers fire in the order in which they are due, on however slow a machine. For what must not happen.
 */
export const timersPass = (page: Page, ms: number) =>
  page.evaluate((time) => new Promise<void>((resolve) => void setTimeout(resolve, time)), ms);

/** Takes what the page copies into `window.taken`. */
export const catchCopies = (page: Page) =>
  page.evaluate(
    `Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (words) => { window.taken = words; } } })`,
  );

/** Whether the document is, to the byte, what its source parses to. Only for pages without scripts. */
export function asServed(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    return document.documentElement.outerHTML === parsed.documentElement.outerHTML;
  });
}
