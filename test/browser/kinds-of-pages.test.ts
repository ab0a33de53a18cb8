import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/messages.ts';
import { cardOn, cardWith, noCard } from './card.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { moveOnto, painted, wordsOf } from './page.ts';

describe.each(['chromium', 'firefox'] as const)('kinds of pages in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver(name);
  });
  afterAll(() => driver?.close());

  const marked = (page: Page, person: string) =>
    until(async () => (await wordsOf(page, 'person')).includes(person), `${person} to be marked`);
  const unmarked = (page: Page) =>
    until(async () => Object.keys(await painted(page)).length === 0, 'the marks to go');
  const stateOf = (url: string) => driver.send<PageState>(url, { type: 'get-state' });

  it('reads the beginning of a story behind a paywall, and nothing of the offer', async () => {
    const url = 'http://gazette.example/glacier';
    const page = await driver.open(url);
    const { wire, text } = await driver.read(url);
    expect(wire).toMatchObject({ agency: 'reuters', where: 'syndicated' });
    expect(text).toContain('melting ice has filled');
    expect(text).not.toMatch(/Subscribe|one euro/);
    await marked(page, 'Yolanda Quispe');
    await page.close();
  });

  it('reads a print view', async () => {
    const url = 'http://gazette.example/print/gotland';
    const page = await driver.open(url);
    const { wire, text } = await driver.read(url);
    expect(wire).toMatchObject({ agency: 'ap' });
    expect(text.startsWith('STOCKHOLM (AP)')).toBe(true);
    expect(text).not.toMatch(/Print this page|All rights/);
    await marked(page, 'Elin Sandgren');
    await page.close();
  });

  it('reads an AMP page', async () => {
    const url = 'http://gazette.example/amp/tea';
    const page = await driver.open(url);
    const { wire, published } = await driver.read(url);
    expect(wire).toMatchObject({ agency: 'afp' });
    expect(published).toBe('2025-04-02T06:00:00Z');
    await marked(page, 'Rukmini Tanti');
    await page.close();
  });

  it('reads of a page that adds stories below the one in view', async () => {
    const first = 'http://gazette.example/endless/salt';
    const page = await driver.open(first);
    expect((await driver.read(first)).wire).toMatchObject({ agency: 'reuters' });
    await marked(page, 'Hagos Berhe');
    const scrollTo = async (story: number) => {
      // Tabs in the background do not scroll.
      await page.bringToFront();
      await until(
        () =>
          page.evaluate((n) => {
            const wanted = document.querySelectorAll('article')[n];
            if (wanted) wanted.scrollIntoView();
            else window.scrollTo(0, document.body.scrollHeight);
            return wanted !== undefined;
          }, story),
        'the story to be put below',
      );
    };
    // The local story: the agency's marks go, and the popup is told so.
    await scrollTo(1);
    await unmarked(page);
    const second = 'http://gazette.example/endless/leeks';
    await until(async () => (await stateOf(second)).status === 'not-wire', 'the local story to be known');
    await scrollTo(2);
    const third = 'http://gazette.example/endless/bridge';
    await marked(page, 'Victoria Ccoyo');
    const analysis = await driver.read(third);
    expect(analysis).toMatchObject({ title: 'Rope bridge opens in Cusco region', wire: { agency: 'ap' } });
    expect(analysis.text).not.toMatch(/leek|salt/);
    expect(await wordsOf(page, 'person')).not.toContain('Hagos Berhe');
    await scrollTo(0);
    await marked(page, 'Hagos Berhe');
    expect(await wordsOf(page, 'person')).not.toContain('Victoria Ccoyo');
    await page.close();
  });

  /** Whether marks change what is seen: a picture of the page with them and without. */
  const arePainted = async (page: Page, url: string) => {
    await page.bringToFront();
    const on = await page.screenshot();
    await driver.send(url, { type: 'set-marks', on: false });
    const off = await page.screenshot();
    await driver.send(url, { type: 'set-marks', on: true });
    return !Buffer.from(on).equals(Buffer.from(off));
  };

  it('reads and marks text in open shadow roots, explains it, and follows its edits', async () => {
    const url = 'http://gazette.example/ice-road';
    const page = await driver.open(url);
    expect((await driver.read(url)).wire).toMatchObject({ agency: 'reuters' });
    await marked(page, 'Fyodor Zavarin');
    await until(() => arePainted(page, url), 'the marks to be seen');
    await marked(page, 'Fyodor Zavarin');
    const words = await page.evaluate(() => {
      const body = document.querySelector('story-page')!.shadowRoot!.querySelector('story-body')!;
      const text = body.shadowRoot!.querySelectorAll('p')[1]!.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('Fyodor'));
      range.setEnd(text, text.data.indexOf('Zavarin'));
      const box = range.getClientRects()[0]!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await moveOnto(page, words);
    await cardWith(driver, url, 'Fyodor Zavarin');
    await page.evaluate(() => {
      const body = document.querySelector('story-page')!.shadowRoot!.querySelector('story-body')!;
      for (const p of body.shadowRoot!.querySelectorAll('p'))
        p.textContent = p.textContent!.replaceAll('Zavarin', 'Malygin');
    });
    await marked(page, 'Fyodor Malygin');
    await page.close();
  });

  it('reads and marks a story in a frame of the same site', async () => {
    const url = 'http://gazette.example/framed';
    const page = await driver.open(url);
    const analysis = await driver.read(url);
    expect(analysis.wire).toMatchObject({ agency: 'ap' });
    const inFrame = () =>
      page.evaluate(() => {
        const { CSS: css } = document.querySelector('iframe')!.contentWindow as Window & typeof globalThis;
        return [...css.highlights].flatMap(([, marks]) => [...marks].map(String));
      });
    await until(async () => (await inFrame()).includes('Alenka Rozman'), 'the marks in the frame');
    await until(() => arePainted(page, url), 'the marks to be seen');
    await until(async () => (await inFrame()).includes('Alenka Rozman'), 'the marks, again');
    // The card stands by the words, whose boxes count from the corner of the frame.
    await page.bringToFront();
    await driver.send(url, { type: 'next-mark' });
    await until(async () => (await cardOn(driver, url))?.focused, 'a card');
    const { box } = (await cardOn(driver, url))!;
    const words = await page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      const { CSS: css } = frame.contentWindow as Window & typeof globalThis;
      const [, lit] = [...css.highlights].find(([highlight]) => highlight.endsWith('-lit'))!;
      const { left, bottom } = ([...lit][0] as Range).getBoundingClientRect();
      const corner = frame.getBoundingClientRect();
      return { left: left + corner.left, bottom: bottom + corner.top };
    });
    expect(Math.abs(box.left - words.left)).toBeLessThan(4);
    expect(box.top - words.bottom).toBeGreaterThanOrEqual(0);
    expect(box.top - words.bottom).toBeLessThan(20);
    await driver.send(url, { type: 'toggle-marks' });
    await until(async () => (await inFrame()).length === 0, 'the marks to go');
    await page.close();
  });

  it('explains a mark in a frame that the pointer rests on', async () => {
    const url = 'http://gazette.example/framed';
    const page = await driver.open(url);
    await driver.read(url);
    const wordsAt = () =>
      page.evaluate(() => {
        const frame = document.querySelector('iframe')!;
        const { CSS: css } = frame.contentWindow as Window & typeof globalThis;
        const words = [...css.highlights].flatMap(([, marks]) => [...marks]) as Range[];
        const box = words.find((range) => String(range) === 'Borut Petek')?.getBoundingClientRect();
        const corner = frame.getBoundingClientRect();
        return box && { x: corner.x + box.x + box.width / 2, y: corner.y + box.y + box.height / 2 };
      });
    const words = (await until(wordsAt, 'the marks in the frame'))!;
    await page.bringToFront();
    await moveOnto(page, words);
    const { box } = await cardWith(driver, url, 'Borut Petek');
    expect(box.left).toBeLessThan(words.x);
    expect(box.top - words.y).toBeGreaterThan(0);
    expect(box.top - words.y).toBeLessThan(40);
    await page.mouse.click(words.x, words.y);
    await page.keyboard.press('Escape');
    await noCard(driver, url);
    await page.close();
  });

  it('is as it was when the reader goes away and comes back', async () => {
    const url = 'http://gazette.example/kept';
    const page = await driver.open(url);
    await driver.read(url);
    await marked(page, 'Yolanda Quispe');
    const before = await painted(page);
    await page.goto('http://gazette.example/fair');
    await page.evaluate(() => {
      setTimeout(() => history.back());
    });
    await until(
      () => page.evaluate(() => (window as { back?: boolean }).back === true),
      'the page to come back',
    );
    await until(
      async () => /story/.test((await driver.toolbar(url)).title),
      'the toolbar to know the page again',
    );
    await until(async () => Object.keys(await painted(page)).length > 0, 'the marks');
    expect(await painted(page)).toEqual(before);
    expect((await stateOf(url)).status).toBe('ready');
    // It still follows the page.
    await page.evaluate(() => {
      const paragraph = document.querySelector('article p:nth-of-type(2)')!;
      paragraph.textContent = paragraph.textContent!.replace('Yolanda Quispe', 'Marisol Huanca');
    });
    await marked(page, 'Marisol Huanca');
    expect(await wordsOf(page, 'person')).not.toContain('Yolanda Quispe');
    await page.close();
  });
});
