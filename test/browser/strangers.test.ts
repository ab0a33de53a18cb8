/** Who may speak to the extension, and what becomes of what nobody should say. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnalyzeAnswer, PageState } from '../../src/messages.ts';
import { firefoxConsole } from './complaints.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { openMarked, painted } from './page.ts';
import { installStranger } from './stranger.ts';

const STORY = 'http://gazette.example/rail-strike';

/** What the extension's own parts say to each other, and would be glad to hear of others who mean harm. */
const FOR_PAGE = [{ type: 'set-marks', on: false }, { type: 'read-anyway' }, { type: 'withdrawn' }];
const FOR_BACKGROUND = [
  { type: 'analyze', input: { text: 'PARIS, May 5 (Reuters) - Nobody asked for this.' } },
  { type: 'words', language: 'de' },
  { type: 'map', lat: 46, lon: 14, kind: 'city', country: 'SI' },
];

/** Of every kind that is no message, and of every message what is not in it. */
const MALFORMED: unknown[] = [
  ...[null, 0, '', 'analyze', true, [], ['analyze'], {}],
  ...[null, 7, '', '__proto__', 'constructor', {}, ['analyze']].map((type) => ({ type })),
  { type: 'analyze' },
  { type: 'analyze', input: null },
  { type: 'analyze', input: { text: 7 } },
  {
    type: 'analyze',
    input: { text: 'Word '.repeat(90), title: {}, published: 7, url: [], page: 'x', lang: 9 },
  },
  { type: 'words' },
  { type: 'words', language: '../../manifest.json?' },
  { type: 'words', language: {} },
  { type: 'map' },
  { type: 'map', lat: 'x', lon: {}, kind: 'city', country: null },
  { type: 'map', lat: 1, lon: 1, kind: {}, country: 'constructor' },
  { type: 'state-changed' },
  { type: 'state-changed', state: null },
  { type: 'state-changed', state: 'ready' },
  { type: 'state-changed', state: { status: 'ready' } },
  { type: 'state-changed', state: { status: 'reading', wire: null } },
  { type: 'state-changed', state: { status: 'unheard-of' } },
  { type: 'in-view' },
  { type: 'restyle' },
  { type: 'restyle', from: 'x', to: {} },
  { type: 'jump' },
  { type: 'jump', start: -5, end: 1e12 },
  { type: 'light', start: 'x', end: null },
  { type: 'set-mark-kind', kind: '__proto__', on: true },
];

describe.each(['chromium', 'firefox'] as const)('strangers in %s', (name) => {
  let driver: Driver;
  let story: Page;
  beforeAll(async () => {
    driver = await startDriver(name);
    story = await openMarked(driver, STORY);
  });
  afterAll(() => driver?.close());

  const untouched = async () => {
    const state = await driver.send<PageState>(STORY, { type: 'get-state' });
    expect(state).toMatchObject({ status: 'ready', marksOn: true });
    expect(Object.keys(await painted(story)).length).toBeGreaterThan(0);
  };

  it('a page speaks to nobody, by whatever it says it with', async () => {
    const answers = await story.evaluate(
      async (messages) => {
        const heard: unknown[] = [];
        addEventListener('message', (event) => {
          if (event.isTrusted && event.source !== window) heard.push(event.data);
        });
        for (const message of messages) {
          postMessage(message, '*');
          for (const target of [window, document, document.documentElement])
            for (const type of ['message', 'copytaster', message.type])
              target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
          new BroadcastChannel('copytaster').postMessage(message);
        }
        const { chrome: api, browser } = window as { chrome?: typeof chrome; browser?: typeof chrome };
        await new Promise((resolve) => setTimeout(resolve));
        return [...heard, typeof (browser ?? api)?.runtime?.sendMessage];
      },
      [...FOR_PAGE, ...FOR_BACKGROUND],
    );
    expect(answers).toEqual(['undefined']);
    await untouched();
  });

  it('another extension is not heard: neither its pages nor its script in the story', async () => {
    const stranger = await installStranger(driver);
    const ours = JSON.stringify(
      name === 'chromium' ? new URL(driver.base).host : 'copytaster@copytaster.example',
    );
    const speak = `async (messages) => {
      const api = globalThis.browser ?? chrome;
      const said = [];
      for (const message of messages)
        said.push(await api.runtime.sendMessage(${ours}, message).then(
          (answer) => answer === undefined ? 'nothing' : JSON.stringify(answer), () => 'nobody'));
      said.push(await new Promise((resolve) => {
        const port = api.runtime.connect(${ours}, { name: 'popup' });
        port.onDisconnect.addListener(() => resolve('nobody'));
        port.onMessage.addListener(resolve);
      }));
      return [...new Set(said)];
    }`;
    const messages = JSON.stringify([...FOR_BACKGROUND, ...FOR_PAGE]);
    const said = await stranger.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      const [tab] = await api.tabs.query({ url: ${JSON.stringify(STORY)} });
      const toPage = await api.tabs.sendMessage(tab.id, { type: 'set-marks', on: false }).then(() => 'heard', () => 'nobody');
      const [{ result }] = await api.scripting.executeScript(
        { target: { tabId: tab.id }, args: [${messages}], func: ${speak} });
      return [toPage, ...await (${speak})(${messages}), ...result];
    })()`);
    expect(new Set(said as string[])).toEqual(new Set(['nobody']));
    await untouched();
    await stranger.close();
  });

  it('nothing of the extension can be loaded by a page, and none of its pages can be framed', async () => {
    const loaded = await story.evaluate(async (base) => {
      const made = (tag: string, attribute: string, path: string) =>
        new Promise<string>((resolve) => {
          const element = document.createElement(tag);
          element.setAttribute(attribute, `${base}/${path}`);
          element.onload = () => resolve(`${tag} ${path}`);
          element.onerror = () => resolve('refused');
          document.body.append(element);
        });
      const got = await Promise.all([
        made('img', 'src', 'icons/reading-16.png'),
        made('script', 'src', 'src/page/detector.iife.js'),
        fetch(`${base}/manifest.json`).then(
          () => 'fetched',
          () => 'refused',
        ),
      ]);
      await Promise.all(
        [`${base}/src/popup/index.html`, '/fair'].map((src) => {
          const frame = document.createElement('iframe');
          frame.src = src;
          document.body.append(frame);
          // What is refused tells of nothing, in Firefox; the other one comes behind it.
          return src === '/fair' && new Promise((resolve) => frame.addEventListener('load', resolve));
        }),
      );
      return got;
    }, driver.base);
    expect(loaded).toEqual(['refused', 'refused', 'refused']);
    // A frame whose page is refused may still be between two documents.
    const shown = (await until(
      () =>
        Promise.all(
          story
            .frames()
            .map((frame) => frame.evaluate(() => `${location.href} ${document.body?.textContent}`)),
        ),
      'all frames to answer',
    ))!;
    expect(shown.filter((words) => words.includes('/fair'))).toHaveLength(1);
    expect(shown.filter((words) => words.startsWith(driver.base))).toEqual([]);
    await story.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe')) frame.remove();
    });

    // Not even by each other.
    const own = await driver.extensionPage('src/options/index.html');
    const inside = await own.evaluate(`(async () => {
      const frame = document.createElement('iframe');
      frame.src = '/src/popup/index.html';
      const loaded = new Promise((resolve) => { frame.onload = resolve; });
      document.body.append(frame);
      await loaded;
      return frame.contentDocument?.getElementById('app') ?? null;
    })()`);
    expect(inside).toBeNull();
    await own.close();
  });

  it('its pages run no script but their own', async () => {
    const own = await driver.extensionPage('src/options/index.html');
    const ran = await own.evaluate(`(async () => {
      globalThis.ran = [];
      const script = (set) => {
        const made = document.createElement('script');
        set(made);
        return new Promise((resolve) => {
          made.onload = made.onerror = resolve;
          document.body.append(made);
          setTimeout(resolve, 100);
        });
      };
      await script((made) => { made.textContent = 'ran.push("inline")'; });
      await script((made) => { made.src = 'data:text/javascript,ran.push("data")'; });
      await script((made) => { made.src = URL.createObjectURL(new Blob(['ran.push("blob")'])); });
      await script((made) => { made.src = 'http://gazette.example/rail-strike'; });
      const button = document.createElement('button');
      button.setAttribute('onclick', 'ran.push("attribute")');
      button.click();
      setTimeout('ran.push("string")');
      await new Promise((resolve) => setTimeout(resolve, 50));
      return ran;
    })()`);
    expect(ran).toEqual([]);
    await own.close();
  });

  it('messages that are none are refused, and those that are go on being answered', async () => {
    const own = await driver.extensionPage('src/options/index.html');
    // The browser may have ended the background script: now it is there.
    await own.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'words', language: 'de' })`,
    );
    const errors = await errorsFrom(driver);
    await own.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      const [tab] = await api.tabs.query({ url: ${JSON.stringify(STORY)} });
      const never = new Promise((resolve) => setTimeout(resolve, 1000));
      await Promise.race([never, Promise.all(${JSON.stringify(MALFORMED)}.flatMap((message) => [
        api.runtime.sendMessage(message).catch(() => {}),
        api.tabs.sendMessage(tab.id, message).catch(() => {}),
      ]))]);
    })()`);
    // The same out of the story's own tab, whose renderer may be in other hands.
    await driver.inContent(
      STORY,
      (messages: unknown[]) => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        for (const message of messages) api.runtime.sendMessage(message).catch(() => {});
      },
      MALFORMED,
    );
    const answer = (await own.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(FOR_BACKGROUND[0])})`,
    )) as AnalyzeAnswer;
    expect(answer).toMatchObject({ ok: true, analysis: { wire: { agency: 'reuters' } } });
    expect(await errors()).toEqual([]);
    await untouched();
    await own.close();
  });
});

/** The errors of the background from now on; in Firefox those of all parts of the extension. */
async function errorsFrom(driver: Driver): Promise<() => Promise<string[]>> {
  if (driver.name === 'firefox') {
    const before = await firefoxConsole(driver);
    return async () => (await firefoxConsole(driver)).slice(before.length);
  }
  const worker = await driver.browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(driver.base),
  );
  const cdp = await worker.createCDPSession();
  const thrown: string[] = [];
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    thrown.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  await cdp.send('Runtime.enable');
  return async () => thrown;
}
