import { beforeEach, expect, test, vi } from 'vitest';
import type { Settings } from '../settings.ts';

/** The packaged files that were asked for and have not come yet, by language. */
const pending = new Map<string, (file: object) => void>();

Object.assign(chrome, {
  runtime: { getURL: (path: string) => path },
  i18n: { getUILanguage: () => 'en', getMessage: () => 'the browser’s own' },
});

let speakChosen: (settings: Settings) => Promise<boolean>;
let say: (key: 'not_wire') => string;

beforeEach(async () => {
  pending.clear();
  vi.stubGlobal('fetch', (path: string) => {
    const language = path.split('/')[1]!;
    return new Promise((resolve) => {
      pending.set(language, (file) => resolve({ json: async () => file }));
    });
  });
  vi.resetModules();
  ({ speakChosen } = await import('./language.ts'));
  ({ say } = await import('./words.ts'));
});

const choose = (language: Settings['language']) => speakChosen({ language } as Settings);
const arrives = (language: string) => pending.get(language)!({ not_wire: { message: `in ${language}` } });

test('the chosen language is spoken, and told of once', async () => {
  const first = choose('de');
  const again = choose('de');
  arrives('de');
  expect(await Promise.all([first, again])).toEqual([true, false]);
  expect(say('not_wire')).toBe('in de');
});

test('of two choices the later one holds, whichever file comes first', async () => {
  const both = [choose('de'), choose('fr')];
  arrives('fr');
  arrives('de');
  await Promise.all(both);
  expect(say('not_wire')).toBe('in fr');
});

test('the browser’s language is spoken at once, though another is on its way', async () => {
  const both = [choose('de'), choose('browser')];
  arrives('de');
  await Promise.all(both);
  expect(say('not_wire')).toBe('the browser’s own');
});

// A background script that was ended has left the menu in the language before.
test('the first choice is another one, the browser’s too', async () => {
  expect(await choose('browser')).toBe(true);
  expect(await choose('browser')).toBe(false);
});
