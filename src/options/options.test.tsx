// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import messages from '../_locales/en/messages.json';
import { storageOver } from '../settings.fixture.ts';
import { i18nOver } from '../words/words.fixture.ts';
import { Options } from './options.tsx';

let stored: Record<string, unknown>;
const opened: string[] = [];

/** What a choice started is done: it waits for promises alone. */
const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))));
const settings = () => stored.settings as Record<string, unknown>;

beforeEach(async () => {
  stored = {};
  opened.length = 0;
  Object.assign(chrome, {
    i18n: i18nOver(messages, 'en-GB'),
    storage: storageOver(stored),
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
  // The settings come a moment after the page.
  await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull(), 10_000);
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
});

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
  const { local } = chrome.storage;
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
  const keys = () => [...document.querySelectorAll('kbd')].map((key) => key.textContent);
  await vi.waitFor(
    () => expect(keys()).toEqual(expect.arrayContaining(['Alt+Shift+M', 'Alt+Shift+.'])),
    10_000,
  );
  find<HTMLButtonElement>('.keys + .link').click();
  expect(opened).toEqual(['chrome://extensions/shortcuts']);
});
