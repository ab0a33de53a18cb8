/** The card as the tests see it: its root is closed to the page and open to the extension. */
import type { Page } from 'puppeteer-core';
import { DEFAULTS } from '../../src/settings.ts';
import { type Driver, until } from './driver.ts';
import { moveOnto, type Point, timersPass } from './page.ts';

interface Card {
  text: string;
  /** Edges in the window. */
  box: { left: number; top: number; right: number; bottom: number };
  map: boolean;
  focused: boolean;
}

/** The card that is shown on the page; null where there is none. */
export function cardOn(driver: Driver, url: string): Promise<Card | null> {
  return driver.inContent(url, () => {
    const host = document.querySelector<HTMLElement>('copytaster-card');
    if (host?.style.visibility !== 'visible') return null;
    const root = rootOf(host);
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return {
      // As it is read: with the line breaks between its parts.
      // biome-ignore lint/performance/useDomNodeTextContent: see above
      text: root.querySelector<HTMLElement>('.card')!.innerText,
      box: { left, top, right, bottom },
      map: Boolean(root.querySelector('svg .dot')),
      focused: document.activeElement === host,
    };

    function rootOf(element: HTMLElement): ShadowRoot {
      const open = (element as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
      return open ?? chrome.dom.openOrClosedShadowRoot(element)!;
    }
  });
}

/**
 * Of a place's card: whether the map's name lies over its dot, and the direction in which the rows' own words run. Null
 * until the map is there.
 */
export function cardLines(driver: Driver, url: string): Promise<{ covered: boolean; rows: string[] } | null> {
  return driver.inContent(url, () => {
    const host = document.querySelector<HTMLElement>('copytaster-card')!;
    const open = (host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
    const root = open ?? chrome.dom.openOrClosedShadowRoot(host)!;
    const dot = root.querySelector('svg .dot')?.getBoundingClientRect();
    if (!dot) return null;
    const name = root.querySelector('svg text')!.getBoundingClientRect();
    return {
      covered: name.left < dot.right && dot.left < name.right,
      rows: [...root.querySelectorAll('dd')].map((row) => getComputedStyle(row).direction),
    };
  });
}

/** The card's tree and style sheet as text, to be looked at outside its closed root. */
export function cardSource(driver: Driver, url: string): Promise<{ html: string; scheme: string }> {
  return driver.inContent(url, () => {
    const host = document.querySelector<HTMLElement>('copytaster-card')!;
    const open = (host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
    const root = open ?? chrome.dom.openOrClosedShadowRoot(host)!;
    return { html: root.innerHTML, scheme: host.dataset.scheme ?? '' };
  });
}

/** Colours of the card's paper and of the line under its kind, as the browser has computed them. */
export function cardColours(driver: Driver, url: string): Promise<{ paper: string; line: string }> {
  return driver.inContent(url, () => {
    const host = document.querySelector<HTMLElement>('copytaster-card')!;
    const open = (host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
    const root = open ?? chrome.dom.openOrClosedShadowRoot(host)!;
    return {
      paper: getComputedStyle(root.querySelector('.card')!).backgroundColor,
      line: getComputedStyle(root.querySelector('.kind')!).textDecorationColor,
    };
  });
}

/** Presses a button of the card. */
export function press(driver: Driver, url: string, action: string): Promise<void> {
  return driver.inContent(
    url,
    (wanted: string) => {
      const host = document.querySelector<HTMLElement>('copytaster-card')!;
      const open = (host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
      const root = open ?? chrome.dom.openOrClosedShadowRoot(host)!;
      root.querySelector<HTMLElement>(`[data-action="${wanted}"]`)!.click();
    },
    action,
  );
}

export function cardWith(driver: Driver, url: string, words: string): Promise<Card> {
  return until(async () => {
    const card = await cardOn(driver, url);
    return card?.text.includes(words) && card;
  }, `a card with “${words}”`) as Promise<Card>;
}

/**
 * Rests the pointer on a point until a card is there, and points anew where the page's own script had the marks
 * painted anew meanwhile: then a card goes, and one that is about to come does not.
 */
export function explained(
  driver: Driver,
  page: Page,
  point: () => Promise<Point>,
  words: string,
): Promise<Card> {
  return until(async () => {
    await moveOnto(page, await point());
    await timersPass(page, DEFAULTS.cardDelay! + 200);
    const card = await cardOn(driver, page.url());
    return card?.text.includes(words) && card;
  }, `a card with “${words}”`) as Promise<Card>;
}

export const noCard = (driver: Driver, url: string) =>
  until(async () => !(await cardOn(driver, url)), 'the card to go');
