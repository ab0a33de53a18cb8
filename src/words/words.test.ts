import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import messages from '../_locales/en/messages.json';

import { i18nOver } from './words.fixture.ts';
import { comma, count, direction, joined, listed, say, speak, wordsFrom } from './words.ts';

beforeAll(() => {
  Object.assign(chrome, { i18n: i18nOver(messages, 'en-GB') });
});

describe('words of the page between our own', () => {
  test('stand there as they are where they read as ours do', () => {
    expect(say('said_by', 'Ana Kos')).toBe('said by Ana Kos');
  });
  test.each([
    ['letters that run the other way', 'دلو', '\u2068دلو\u2069'],
    ['an override that is never ended', 'Ana \u202eKos', '\u2068Ana \u202eKos\u2069'],
    ['an isolate that is never ended', 'Ana \u2067Kos', '\u2068Ana \u2067Kos\u2069\u2069'],
    ['an end that would be taken for ours', 'Ana\u2069 \u202eKos', '\u2068Ana \u202eKos\u2069'],
    ['isolates of their own', 'Ana \u2068دلو\u2069 Kos', '\u2068Ana \u2068دلو\u2069 Kos\u2069'],
  ])('turn nothing but themselves: %s', (_, part, shown) => {
    expect(say('said_by', part)).toBe(`said by ${shown}`);
    expect(joined([part, 'paragraph 3'])).toBe(`${shown}, paragraph 3`);
    expect(count('stands_for', 1, part)).toContain(shown);
  });
});

describe('a language of the file’s own', () => {
  afterEach(() => speak(null));
  test('is written as the file says, with its own marks', () => {
    const hebrew = { ...messages, direction: { message: 'rtl' } };
    speak(wordsFrom(hebrew, 'he'));
    expect(direction()).toBe('rtl');
    expect(comma()).toBe(', ');
    expect(listed(['a', 'b'])).toBe('\u2068a\u2069; \u2068b\u2069');
  });
});
