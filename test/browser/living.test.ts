import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tools } from '../../src/page/tools.ts';
import { explained } from './card.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { openMarked, painted, personMarked, pointOf, timersPass, wordsOf } from './page.ts';

const STORY = [
  'TARTU, Estonia, April 8 (Reuters) - The last ferry across the Emajogi was taken out of service on Tuesday after a crack was found in its hull, the harbour office said.',
  '“She has carried four generations to school,” said Tiiu Raudsepp, who sold the tickets for 30 years.',
  'Transport Minister Kalle Jarvik told reporters in Tallinn that a bridge would be built within five years.',
  'Raudsepp said that she would row those who asked her. Jarvik did not say who would pay for the bridge.',
  'The ferry, built in Parnu in 1961, carried 40 people and two cows at most; on Tuesday it lay at the pier with its bell taken down.',
  'Some 900 people live on the far bank. The way around by the bridge at Kavastu takes an hour and a half, longer when the meadows are under water.',
  '(Reporting by Maret Kask; Editing by Ruth Alderton)',
];
const LOCAL = [
  'The bowling club of Mawnan has a new roof, two years after the storm, and its members had tea under it on Sunday.',
  'The old one was found in a field near Constantine, where a farmer had used it to keep his potatoes dry over the winter.',
  'Members paid for the new roof with a raffle, a swim across the bay and a calendar that some of them would rather forget.',
  'The oldest of them, who had bowled under the old roof since it was put up, cut the ribbon with the scissors of her grandmother.',
  'There will be a match against Gweek in May, and whoever loses has to wash the cups of both clubs until the leaves have fallen.',
];
const prose = (story: readonly string[]) => story.map((text) => `<p>${text}</p>`).join('');
const page = (body: string) => ({
  file: '',
  html: () => `<!doctype html><html lang="en"><title>Gazette</title><body>${body}</body></html>`,
});
/** Lets the page's own script put a story somewhere, later. */
const routes = {
  'http://gazette.example/late/frame': page('<h1>Ferry</h1><iframe></iframe>'),
  'http://gazette.example/late/shadow': page(
    `<h1>Ferry</h1><story-box></story-box>
    <script>document.querySelector('story-box').attachShadow({ mode: 'open' }).append('Loading');</script>`,
  ),
  'http://gazette.example/late/comments': page(
    `<h1>Ferry</h1><story-box></story-box><script>
      const root = document.querySelector('story-box').attachShadow({ mode: 'open' });
      const made = document.createElement('template');
      made.innerHTML = ${JSON.stringify(`<main>${prose(STORY)}</main>`)};
      root.append(made.content);
    </script><section>${prose(LOCAL)}</section>`,
  ),
  'http://gazette.example/late/endless': page(
    `<style>article { min-height: 1200px }</style><article><h1>New roof</h1>${prose(LOCAL)}</article>`,
  ),
};
/** The words marked in the page's frame. */
const inFrame = (shown: Page) =>
  shown.evaluate(() => {
    const { CSS: css } = document.querySelector('iframe')!.contentWindow as Window & typeof globalThis;
    return [...css.highlights].flatMap(([, marks]) => [...marks].map(String));
  });
/** Long enough for looks that find nothing: what comes after is noticed by itself or not at all. */
const LOOKED_MS = 3000;

describe.each(['chromium', 'firefox'] as const)('pages that live in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver(name, { routes });
  });
  afterAll(() => driver?.close());

  const detected = (url: string) =>
    until(() => driver.inContent(url, () => 'copytasterReading' in globalThis), 'the detector');
  const looked = async (shown: Page, url: string) => {
    await detected(url);
    await timersPass(shown, LOOKED_MS);
  };

  it('keeps the marks when the page’s own script makes its nodes anew', async () => {
    const url = 'http://prensa.example/road';
    const page = await driver.open(url);
    // Its script has been through with it twice.
    await timersPass(page, 1500);
    await until(async () => (await wordsOf(page, 'person')).join('').includes('Inés Caicedo'), 'the marks');
    const live = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()].every((highlight) =>
          [...highlight].every((range) => !range.collapsed && range.startContainer.isConnected),
        ),
      );
    await until(live, 'every painted range to be in the document as it is now');
    await page.close();
  });

  it('follows an edit: new words are read, marks of the old ones go', async () => {
    const url = 'http://gazette.example/rail-strike';
    const page = await driver.open(url);
    await driver.read(url);
    await personMarked(page, 'Tadeja Vrhnik');
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p'))
        paragraph.textContent = paragraph.textContent!.replaceAll('Tadeja Vrhnik', 'Zala Kobal');
    });
    await personMarked(page, 'Zala Kobal');
    expect(await wordsOf(page, 'person')).not.toContain('Tadeja Vrhnik');
    await page.close();
  });

  it('follows an edit that comes when what the page was read with has been let go of', async () => {
    const url = 'http://gazette.example/rail-strike';
    const page = await driver.open(url);
    await driver.read(url);
    const letGo = () =>
      driver.inContent(url, () => {
        const { detecting, extracting } = (globalThis as { copytasterReading?: Partial<Tools> })
          .copytasterReading!;
        return !detecting && !extracting;
      });
    await until(letGo, 'the tools to go');
    await page.evaluate(() => {
      document.querySelector('article p')!.textContent = '“Nobody will drive,” said Zala Kobal of the union.';
    });
    await personMarked(page, 'Zala Kobal');
    await page.close();
  });

  it('reads paragraphs that are loaded late', async () => {
    const url = 'http://gazette.example/rail-strike';
    const page = await driver.open(url);
    await driver.read(url);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent =
        '"The drivers have our support until the last train is back on the rails," said Ivana Zupanc, who leads the nurses\' union in Maribor.';
      document.querySelector('article p:nth-of-type(6)')!.after(added);
    });
    await personMarked(page, 'Ivana Zupanc');
    await page.close();
  });

  it('lets go of a text that is gone', async () => {
    const url = 'http://gazette.example/bell';
    const page = await openMarked(driver, url);
    await page.evaluate(() => document.querySelector('article')!.replaceChildren());
    await until(async () => Object.keys(await painted(page)).length === 0, 'the marks to go');
    await page.close();
  });

  it('follows client-side navigation to a wire story and away from it', async () => {
    const start = 'http://gazette.example/app/';
    const page = await driver.open(start);
    await page.waitForSelector('h1');
    expect(await driver.send(start, { type: 'get-state' })).toMatchObject({ status: 'not-wire' });
    await page.click('#ferry');
    const story = 'http://gazette.example/app/quake';
    expect((await driver.read(story)).wire).toMatchObject({ agency: 'reuters' });
    await personMarked(page, 'Bimala Rokaya');
    await page.click('#local');
    const local = 'http://gazette.example/app/fair';
    await until(async () => Object.keys(await painted(page)).length === 0, 'the marks to go');
    await until(
      async () => (await driver.send<{ status: string }>(local, { type: 'get-state' })).status === 'not-wire',
      'the page to be known as no wire copy',
    );
    await until(async () => (await driver.toolbar(local)).badge === '', 'the badge to go');
    await page.goBack();
    await personMarked(page, 'Bimala Rokaya');
    await page.close();
  });

  it('finds a story that is rendered after the page has loaded', async () => {
    const url = 'http://gazette.example/app/quake';
    const page = await driver.open(url);
    expect((await driver.read(url)).wire).toMatchObject({ agency: 'reuters' });
    await until(async () => (await wordsOf(page, 'place')).includes('KATHMANDU'), 'the marks');
    await page.close();
  });

  it('notices a story that comes late into a frame of the same site', async () => {
    const url = 'http://gazette.example/late/frame';
    const shown = await driver.open(url);
    await looked(shown, url);
    await shown.evaluate((story) => {
      const { body } = document.querySelector('iframe')!.contentDocument!;
      for (const text of story) body.appendChild(document.createElement('p')).textContent = text;
    }, STORY);
    await until(async () => (await inFrame(shown)).includes('Tiiu Raudsepp'), 'the marks in the frame');
    await shown.close();
  });

  it('notices a story that comes late into an open shadow root', async () => {
    const url = 'http://gazette.example/late/shadow';
    const shown = await driver.open(url);
    await looked(shown, url);
    await shown.evaluate((story) => {
      const root = document.querySelector('story-box')!.shadowRoot!;
      for (const text of story) root.appendChild(document.createElement('p')).textContent = text;
    }, STORY);
    await personMarked(shown, 'Tiiu Raudsepp');
    await shown.close();
  });

  it('reads a story in an open shadow root beside readers’ comments in the open', async () => {
    const url = 'http://gazette.example/late/comments';
    const shown = await driver.open(url);
    expect((await driver.read(url)).wire).toMatchObject({ agency: 'reuters' });
    await personMarked(shown, 'Tiiu Raudsepp');
    await shown.close();
  });

  it('looks at a story that is put below a local one under the same address', async () => {
    const url = 'http://gazette.example/late/endless';
    const shown = await driver.open(url);
    await detected(url);
    await shown.bringToFront();
    await shown.evaluate((story) => {
      const added = document.body.appendChild(document.createElement('article'));
      added.appendChild(document.createElement('h1')).textContent = 'Ferry';
      for (const text of story) added.appendChild(document.createElement('p')).textContent = text;
    }, STORY);
    expect(await painted(shown)).toEqual({});
    await shown.evaluate(() => document.querySelectorAll('article')[1]!.scrollIntoView());
    await personMarked(shown, 'Tiiu Raudsepp');
    await shown.evaluate(() => window.scrollTo(0, 0));
    await until(async () => Object.keys(await painted(shown)).length === 0, 'the marks to go');
    await shown.close();
  });

  it('is read anew when the extension is reloaded, and the old script is silent', async () => {
    const url = 'http://gazette.example/rail-strike';
    const page = await driver.open(url);
    await driver.read(url);
    await personMarked(page, 'Jernej Korbar');
    await driver.reload();
    await driver.read(url);
    await page.bringToFront();
    await explained(driver, page, () => pointOf(page, 'Koper'), 'Koper');
    expect(await page.evaluate(() => document.querySelectorAll('copytaster-card').length)).toBe(1);
    expect(await wordsOf(page, 'person')).toContain('Jernej Korbar');
    await page.close();
  });
});
