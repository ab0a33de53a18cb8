// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../_locales/en/messages.json';
import { i18nOver } from '../words/words.fixture.ts';

vi.hoisted(() => {
  (globalThis as { chrome?: unknown }).chrome = {};
});

import { hostOf } from '../choices/host-of.ts';
import { Options } from './options.tsx';

let stored: Record<string, unknown>;
const opened: string[] = [];

const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))));
const settings = () => stored.settings as Record<string, unknown>;

beforeEach(async () => {
  stored = {};
  opened.length = 0;
  Object.assign((globalThis as unknown as { chrome: object }).chrome, {
    i18n: i18nOver(messages, 'en-GB'),
    storage: {
      local: { get: async () => stored, set: async (change: object) => Object.assign(stored, change) },
      onChanged: { addListener() {}, removeListener() {} },
    },
    commands: {
      getAll: async () => [
        { name: 'toggle-marks', shortcut: 'Alt+Shift+M' },
        { name: 'next-mark', shortcut: 'Alt+Shift+Period' },
      ],
    },
    tabs: { create: async ({ url }: { url: string }) => opened.push(url) },
  });
  document.documentElement.lang = 'en';
  document.title = 'Options';
  document.body.innerHTML = '<main id="page"></main>';
  act(() => render(<Options />, document.getElementById('page')!));
  // Effects of the first rendering wait for a frame, which jsdom lets pass by time.
  for (let i = 0; i < 20; i++) await settle();
});

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;

async function type(words: string, rule = 'never'): Promise<void> {
  act(() => {
    const input = find<HTMLInputElement>(`.${rule} input`);
    input.value = words;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  act(
    () => void find(`.${rule} form`).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
  await settle();
}

test('accessible', async () => {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
}, 60_000);

test('says that the language of a story is found without being asked for', () => {
  expect(find('.language').textContent).toContain('recognized by itself');
});

test('marks and sites are chosen by one click each', async () => {
  document.querySelectorAll<HTMLButtonElement>('.choice button')[2]!.click();
  await settle();
  document.querySelectorAll<HTMLInputElement>('.marks input')[5]!.click();
  await settle();
  expect(settings()).toMatchObject({ sites: 'on-click', kinds: { date: true, person: true } });
});

test('a choice that the browser does not keep is told, and not shown as made', async () => {
  const { local } = (globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } }).chrome
    .storage;
  const set = local.set;
  local.set = () => Promise.reject(new Error('QuotaExceededError'));
  const box = document.querySelectorAll<HTMLInputElement>('.marks input')[5]!;
  const before = box.checked;
  box.click();
  await settle();
  expect(find('[role=alert]').textContent).toContain('was not saved');
  expect(box.checked).toBe(before);
  local.set = set;
  box.click();
  await settle();
  expect(find('[role=alert]')).toBeNull();
  expect(box.checked).toBe(!before);
});

test('a site is left out and taken back', async () => {
  await type('https://www.news.example/story');
  expect(settings().rules).toEqual({ 'news.example': 'never' });
  find<HTMLButtonElement>('.never li button').click();
  await settle();
  expect(settings().rules).toEqual({});
});

test('a site is always read; it cannot be left out as well', async () => {
  await type('news.example');
  await type('news.example', 'always');
  expect(settings().rules).toEqual({ 'news.example': 'always' });
  expect(document.querySelectorAll('.never li')).toHaveLength(0);
  expect(find('.always li').textContent).toContain('news.example');
});

test('the manner of marking is chosen by one click, and each shows itself', async () => {
  const manners = [...document.querySelectorAll<HTMLButtonElement>('[aria-labelledby=manner] button')];
  expect(manners).toHaveLength(4);
  const looks = manners.map((button) => button.querySelector('.samples')!.innerHTML);
  expect(new Set(looks).size).toBe(4);
  manners[3]!.click();
  await settle();
  expect(settings().manner).toBe('strong');
  expect(manners[3]!.getAttribute('aria-pressed')).toBe('true');
});

test('the language is the browser’s or one of six, each under its own name', async () => {
  const select = find<HTMLSelectElement>('section[aria-labelledby=interface] select');
  expect([...select.options].map((option) => option.text)).toEqual([
    'The browser’s',
    'English',
    'español',
    'français',
    'Deutsch',
    'português',
    'العربية',
  ]);
  select.value = 'ar';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  expect(settings().language).toBe('ar');
});

test('what is no site is not taken, and said so', async () => {
  await type('two words');
  expect(stored.settings).toBeUndefined();
  expect(find('#never-wrong').textContent).not.toBe('');
  expect(find('.never input').getAttribute('aria-invalid')).toBe('true');
});

test('shows the shortcuts as they are, and where to change them', async () => {
  expect([...document.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual(
    expect.arrayContaining(['Alt+Shift+M', 'Alt+Shift+.']),
  );
  find<HTMLButtonElement>('.keys + .link').click();
  expect(opened).toEqual(['chrome://extensions/shortcuts']);
});

describe('host of what was typed', () => {
  test.each([
    ['example.com', 'example.com'],
    [' HTTPS://WWW.Example.com/a?b ', 'example.com'],
    ['*.example.com', 'example.com'],
    ['localhost:8080', 'localhost'],
    ['exämple.de', 'xn--exmple-cua.de'],
    ['javascript:alert(1)', null],
    ['ftp://example.com', null],
    ['two words', null],
    ['', null],
  ])('%s', (typed, host) => {
    expect(hostOf(typed)).toBe(host);
  });
});
