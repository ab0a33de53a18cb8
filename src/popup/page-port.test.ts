import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { ToPanel } from '../messages.ts';
import { pageIn } from './page-port.ts';

let answers: (unknown | Error)[];
let asked: unknown[][];
let listener: (message: ToPanel, sender: object) => void;

beforeEach(() => {
  asked = [];
  Object.assign(chrome, {
    tabs: {
      sendMessage: async (...args: unknown[]) => {
        asked.push(args);
        const answer = answers.shift();
        if (answer instanceof Error) throw answer;
        return answer;
      },
    },
    runtime: {
      id: 'own',
      onMessage: {
        addListener: (added: typeof listener) => {
          listener = added;
        },
        removeListener() {
          listener = () => {};
        },
      },
    },
  });
});

const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');
const STATE = { status: 'failed', message: 'x', wire: null } as const;

describe('state of a page', () => {
  test('is asked of the top frame only', async () => {
    answers = [STATE];
    expect(await pageIn(7).state()).toEqual(STATE);
    expect(asked).toEqual([[7, { type: 'get-state' }, { frameId: 0 }]]);
  });
  test('is none where nobody listens, at once', async () => {
    answers = [NOBODY, STATE];
    expect(await pageIn(7).state()).toBeNull();
    expect(asked).toHaveLength(1);
  });
  test('is waited for where the page has just loaded', async () => {
    answers = [NOBODY, NOBODY, STATE];
    expect(await pageIn(7, [1, 1]).state()).toEqual(STATE);
  });
});

describe('site of a page', () => {
  const tab = (get: () => Promise<object>) => Object.assign(chrome.tabs, { get });
  test.each([
    ['https://www.courier.example/story', 'courier.example'],
    ['chrome://extensions/', null],
    [undefined, null],
  ])('%s', async (url, host) => {
    tab(async () => ({ url }));
    expect(await pageIn(7).host()).toBe(host);
  });
  test('of a tab that is gone there is none', async () => {
    tab(async () => {
      throw new Error('No tab with id: 7.');
    });
    expect(await pageIn(7).host()).toBeNull();
  });
});

describe('messages', () => {
  const heard: ToPanel[] = [];
  const message: ToPanel = { type: 'in-view', tabId: 7, start: 0, end: 1 };

  test('of this page only, and of this extension only', () => {
    pageIn(7).listen((m) => heard.push(m), new AbortController().signal);
    listener(message, { id: 'own' });
    listener(message, { id: 'other' });
    listener({ ...message, tabId: 8 }, { id: 'own' });
    listener(message, { id: 'own', tab: { id: 8 } });
    listener({ type: 'something' } as never, { id: 'own' });
    expect(heard).toEqual([message]);
  });
  test('end with the signal', () => {
    const ended = new AbortController();
    heard.length = 0;
    pageIn(7).listen((m) => heard.push(m), ended.signal);
    ended.abort();
    listener(message, { id: 'own' });
    expect(heard).toEqual([]);
  });
  test('to a page that is gone fail quietly', async () => {
    answers = [NOBODY];
    expect(() => pageIn(7).send({ type: 'unlight' })).not.toThrow();
    await new Promise((resolve) => setTimeout(resolve));
  });
});

test('a page that the browser neither opens nor refuses counts as refused', async () => {
  vi.useFakeTimers();
  Object.assign(chrome, { scripting: { executeScript: () => new Promise(() => {}) } });
  Object.assign(chrome.runtime, { getManifest: () => ({}) });
  const refused = expect(pageIn(7).enter()).rejects.toThrow('no answer');
  await vi.runAllTimersAsync();
  await refused;
  vi.useRealTimers();
});
