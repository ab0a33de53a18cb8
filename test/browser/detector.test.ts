import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/messages.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { painted, wordsOf } from './page.ts';
import { choose } from './settings.ts';

const STORY = 'http://gazette.example/rail-strike';
const LOCAL = 'http://gazette.example/fair';

describe.each(['chromium', 'firefox'] as const)('the detector in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver(name);
  });
  afterAll(() => driver?.close());

  const loaded = (url: string) =>
    until(
      () =>
        driver.inContent(url, () => {
          const all = (globalThis as { copytasterReading?: Record<string, unknown> }).copytasterReading;
          return all && { weigher: all.weigher !== null, annotator: all.annotator !== null };
        }),
      'the detector',
    );
  const status = async (url: string) => (await driver.send<PageState>(url, { type: 'get-state' })).status;
  const marked = (page: Parameters<typeof wordsOf>[0]) =>
    until(async () => (await wordsOf(page, 'person')).includes('Jernej Korbar'), 'the marks');

  it('loads nothing more where no agency is named, until the popup asks', async () => {
    const page = await driver.open(LOCAL);
    expect(await loaded(LOCAL)).toEqual({ weigher: false, annotator: false });
    expect(await driver.send<PageState>(LOCAL, { type: 'get-state' })).toMatchObject({
      status: 'not-wire',
      title: 'Village fair draws a record crowd',
      wire: { isWire: false },
    });
    expect(await loaded(LOCAL)).toEqual({ weigher: true, annotator: false });
    await page.close();
  });

  it('reads a page that it took no second look at when it is asked to', async () => {
    const page = await driver.open(LOCAL);
    await loaded(LOCAL);
    await driver.send(LOCAL, { type: 'read-anyway' });
    await until(async () => (await wordsOf(page, 'person')).includes('Jago Pascoe'), 'the marks');
    await page.close();
  });

  it('hears at once of the choice of sites, with and without anything read', async () => {
    const page = await driver.open(STORY);
    await marked(page);
    await choose(driver, STORY, { sites: 'agencies' });
    await until(async () => Object.keys(await painted(page)).length === 0, 'the marks to go');
    await page.reload();
    await until(async () => (await status(STORY)) === 'not-wire', 'the page to be left alone');
    await choose(driver, STORY, { sites: 'all' });
    await marked(page);
    await choose(driver, STORY, { sites: 'on-click' });
    await page.reload();
    await until(async () => (await status(STORY)) === 'not-wire', 'the page to be left alone');
    await choose(driver, STORY, { sites: 'on-click', rules: { 'gazette.example': 'always' } });
    await marked(page);
    await choose(driver, STORY, { rules: { 'gazette.example': 'never' } });
    await page.reload();
    await until(async () => (await status(STORY)) === 'not-wire', 'the page to be left alone');
    await choose(driver, STORY, {});
    await marked(page);
    await page.close();
  });
});

describe('the detector’s reading of a page', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver('chromium');
  });
  afterAll(() => driver?.close());

  const script = (stage: string) =>
    readFileSync(
      fileURLToPath(new URL(`../../dist/chrome/src/page/${stage}.iife.js`, import.meta.url)),
      'utf8',
    );

  /** Runs both stages in a world of their own, whose every way to force layout or to take text is counted. */
  async function looked(url: string, markup?: string) {
    const page = await driver.open(url);
    if (markup) await page.setContent(markup);
    const cdp = await page.createCDPSession();
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'counted',
    });
    const run = async (expression: string) =>
      (await cdp.send('Runtime.evaluate', { contextId, expression, returnByValue: true, awaitPromise: true }))
        .result.value;
    await run(`(${count})()`);
    await run(script('detector'));
    const first = await run('({ ...counted })');
    for (const name of ['scales', 'weigher']) await run(script(name));
    await run('copytasterReading.weighing');
    const both = await run('({ ...counted, whole: document.documentElement.textContent.length })');
    await page.close();
    return { first, both };
  }

  it('forces no layout and takes no whole text, on wire copy and elsewhere', async () => {
    for (const url of [STORY, LOCAL, 'http://gazette.example/flour']) {
      const { first, both } = await looked(url);
      expect(both).toMatchObject({ layout: 0, texts: 0 });
      expect(first.characters).toBeGreaterThan(0);
      expect(both.characters).toBeGreaterThan(first.characters);
    }
  });

  it('reads nothing of a page without running text', async () => {
    const teaser =
      '<li><a href="/x">Ferries collide in fog off Brannock, nine are taken to hospital</a> <b>4</b></li>';
    const { first, both } = await looked(LOCAL, `<ul>${teaser.repeat(300)}</ul>`);
    expect(first).toMatchObject({ layout: 0, texts: 0, characters: 0 });
    expect(both.layout + both.texts).toBe(0);
  });

  it('reads a small part of a long one', async () => {
    const paragraph = `<p>${'The harbour was closed and the pumps ran all night, as they do in every storm of this kind. '.repeat(4)}</p>`;
    const { first, both } = await looked(LOCAL, `<article><h1>Storm</h1>${paragraph.repeat(200)}</article>`);
    expect(first.characters).toBeLessThan(both.whole / 5);
  });
});

/** Runs in the page: replaces getters and methods by ones that count. */
function count(): void {
  const counted = { layout: 0, texts: 0, characters: 0 };
  type Function_ = (this: unknown, ...args: unknown[]) => unknown;
  const wrap = (object: object, name: string, seen: (result: unknown) => void) => {
    const known = Object.getOwnPropertyDescriptor(object, name);
    if (!known) return;
    const inner = (known.get ?? known.value) as Function_;
    const outer: Function_ = function (...args) {
      const result = inner.apply(this, args);
      seen(result);
      return result;
    };
    Object.defineProperty(object, name, known.get ? { ...known, get: outer } : { ...known, value: outer });
  };
  const layout = () => counted.layout++;
  const sizes = ['offset', 'client', 'scroll'].flatMap((kind) =>
    ['Top', 'Left', 'Width', 'Height', 'Parent'].map((side) => kind + side),
  );
  for (const name of [
    ...sizes,
    'getBoundingClientRect',
    'getClientRects',
    'checkVisibility',
    'computedStyleMap',
  ])
    for (const { prototype } of [Element, HTMLElement, Range]) wrap(prototype, name, layout);
  for (const name of [
    'elementFromPoint',
    'elementsFromPoint',
    'caretPositionFromPoint',
    'caretRangeFromPoint',
  ])
    wrap(Document.prototype, name, layout);
  for (const name of ['innerWidth', 'innerHeight', 'scrollX', 'scrollY', 'getComputedStyle', 'getSelection'])
    wrap(window, name, layout);
  const texts = () => counted.texts++;
  wrap(HTMLElement.prototype, 'innerText', texts);
  wrap(HTMLElement.prototype, 'outerText', texts);
  wrap(Element.prototype, 'innerHTML', texts);
  wrap(Element.prototype, 'outerHTML', texts);
  wrap(Range.prototype, 'toString', texts);
  wrap(Node.prototype, 'textContent', texts);
  const characters = (text: unknown) => {
    counted.characters += String(text).length;
  };
  wrap(CharacterData.prototype, 'data', characters);
  wrap(CharacterData.prototype, 'substringData', characters);
  wrap(Node.prototype, 'nodeValue', characters);
  const api = {
    runtime: {
      id: 'test',
      sendMessage: async () => {},
      onMessage: { addListener() {}, removeListener() {} },
    },
    storage: { local: { get: async () => ({}) }, onChanged: { addListener() {}, removeListener() {} } },
  };
  Object.assign(globalThis, { counted, browser: api });
}
