import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../settings.ts';
import type { Messages } from './words.fixture.ts';

const read = (lang: string) =>
  JSON.parse(readFileSync(`src/_locales/${lang}/messages.json`, 'utf8')) as Messages;
const english = read('en');
const languages = readdirSync('src/_locales');

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\.fixture\./.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .concat(readFileSync('manifest.json', 'utf8'))
  .join('\n');

const places = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

/** Messages whose plural forms may leave the number out: “one person” is said without a figure in Arabic. */
const counts = (key: string) => /_(zero|one|two|few|many|other)$/.test(key);

test('are those that the reader may choose', () => {
  expect(languages.toSorted()).toEqual(LANGUAGES.toSorted());
});

describe.each(languages)('%s', (lang) => {
  const messages = read(lang);
  test('has every message, and none that English lacks', () => {
    const missing = Object.keys(english).filter((key) => !messages[key]?.message.trim());
    const extra = Object.keys(messages).filter((key) => !english[key] && !counts(key));
    expect({ missing, extra }).toEqual({ missing: [], extra: [] });
  });
  test('names itself', () => {
    expect(messages.locale?.message).toBe(lang);
  });
  test('tells which way it is written', () => {
    const written = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(messages.description!.message)
      ? 'rtl'
      : 'ltr';
    expect(messages.direction?.message).toBe(written);
  });
  test('has the same places for parts', () => {
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const model = english[key] ?? english[key.replace(/_[a-z]+$/, '_other')]!;
      const allowed = places(model.message);
      const given = places(message);
      if (given.some((place) => !allowed.includes(place))) return true;
      return !counts(key) && given.length !== allowed.length;
    });
    expect(wrong).toEqual([]);
  });
  test('has a form for every plural category of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
    const counted = Object.keys(english).flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -6)] : []));
    // The forms for zero and, in Romance languages, for millions are those of `other`.
    const wanted = pluralCategories.filter(
      (category) => category !== 'zero' && (category !== 'many' || lang === 'ar'),
    );
    const missing = counted.flatMap((key) =>
      wanted.map((category) => `${key}_${category}`).filter((form) => !messages[form]),
    );
    expect(missing.filter((form) => !form.endsWith('_many') || lang === 'ar')).toEqual([]);
  });
});

// The code's own keys are checked by the compiler: `MessageKey` is made from the English file.
test('every message that the manifest names is there', () => {
  const named = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((key) => !english[key])).toEqual([]);
});

test('every message is used', () => {
  const unused = Object.keys(english).filter((key) => {
    const name = key.replace(/_(one|other)$/, '');
    const written = [`'${name}'`, `"${name}"`, `__MSG_${name}__`, `\n  ${name}: '`];
    if (written.some((use) => sources.includes(use))) return false;
    // Made from a kind while running: `tab_${tab}`, `permission_${name}_why`.
    const parts = name.split('_');
    return !parts.some((_, i) =>
      [`${parts.slice(0, i).join('_')}_\${`, `${parts.slice(0, i).join('_')}_\${name}_${parts.at(-1)}`].some(
        (made) => i > 0 && sources.includes(`\`${made}`),
      ),
    );
  });
  // `time-label.ts` looks these up by the value itself.
  expect(unused.filter((key) => !/^(past|present|future)_ref$/.test(key))).toEqual([]);
});
