// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import messages from '../_locales/en/messages.json';
import { extractArticle } from '../article/extract.ts';
import { detect } from '../detector/detect.ts';
import { storageOver } from '../settings.fixture.ts';
import { i18nOver } from '../words/words.fixture.ts';
import { dress } from '../words/words.ts';
import { STORY_TEXT, STORY_TITLE } from './story.ts';
import { Welcome } from './welcome.tsx';

const ADDRESS = 'chrome-extension://abcdef/src/welcome/index.html';
const stored: Record<string, unknown> = {};

const { permissions } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { permissions: string[] };
let asked = permissions;

beforeEach(() => {
  Object.assign(chrome, {
    i18n: i18nOver(messages, 'en-GB'),
    commands: { getAll: async () => [{ name: 'next-mark', shortcut: 'Alt+Shift+Period' }] },
    runtime: { getManifest: () => ({ permissions: asked }) },
    storage: storageOver(stored),
  });
  const page = new DOMParser().parseFromString(readFileSync('src/welcome/index.html', 'utf8'), 'text/html');
  document.replaceChild(document.importNode(page.documentElement, true), document.documentElement);
  act(() => render(<Welcome summary={null} />, document.getElementById('page')!));
});

test('the sample is recognised as what it is', () => {
  const { wire } = detect(document, ADDRESS);
  expect(wire).toMatchObject({ isWire: true, agency: 'sample' });
});

test('what is read is the story, word for word, and nothing of the page around it', () => {
  const article = extractArticle(document, ADDRESS);
  expect(article.text).toBe(STORY_TEXT);
  expect(article).toMatchObject({ title: STORY_TITLE, published: '2025-03-14' });
});

test('the story keeps its language in an interface of another', () => {
  Object.assign(
    chrome.i18n,
    i18nOver({ ...messages, locale: { message: 'ar' }, direction: { message: 'rtl' } }, 'ar'),
  );
  dress(document.body);
  expect(document.body.dir).toBe('rtl');
  expect(extractArticle(document, ADDRESS).lang).toBe('en');
});

test('the summary beside it does not get into the story', () => {
  const summary = (
    <div class="state">
      <h2>Reading the story</h2>
      <p class="page-title">{STORY_TITLE}</p>
      <p>Sample Wire, 97% sure</p>
    </div>
  );
  act(() => render(<Welcome summary={summary} />, document.getElementById('page')!));
  expect(extractArticle(document, ADDRESS).text).toBe(STORY_TEXT);
});

test('accessible', async () => {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
});

test('explains every permission that the package asks for', () => {
  for (const name of ['hosts', ...permissions]) expect(messages).toHaveProperty(`permission_${name}_why`);
  expect(document.querySelectorAll('.permissions dt')).toHaveLength(permissions.length + 1);
});

test('a choice is kept', async () => {
  const second = document.querySelectorAll<HTMLButtonElement>('.choice button')[1]!;
  await act(async () => {
    second.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(stored.settings).toMatchObject({ sites: 'agencies' });
});

test('the keys are those that the browser has', async () => {
  await act(async () => {});
  expect([...document.querySelectorAll('kbd')].map((key) => key.textContent)).toContain('Alt+Shift+.');
});

test('a permission that this browser is not asked for is not explained', () => {
  asked = permissions.filter((name) => name !== 'sidePanel');
  act(() => render(null, document.getElementById('page')!));
  act(() => render(<Welcome summary={null} />, document.getElementById('page')!));
  asked = permissions;
  const told = [...document.querySelectorAll('.permissions dt')].map((name) => name.textContent);
  expect(told).toContain(messages.permission_storage.message);
  expect(told).not.toContain(messages.permission_sidePanel.message);
});
