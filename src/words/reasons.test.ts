import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { NoticeCode } from '../analysis/contract.ts';
import { inEnglish, notice } from '../analysis/notices.ts';
import { foundBy, grade, noticeWords, otherPlaces, placeReasons, standsForWords } from './reasons.ts';
import type { Messages } from './words.fixture.ts';
import { speak, wordsFrom } from './words.ts';

const LANGUAGES = readdirSync('src/_locales');
const fileOf = (lang: string) =>
  JSON.parse(readFileSync(`src/_locales/${lang}/messages.json`, 'utf8')) as Messages;

/** Every id that the core gives an item, as far as it stands there in full. */
const IDS = readdirSync('src/analysis', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.test\.|\.fixture\./.test(file))
  .flatMap((file) => [
    ...readFileSync(`src/analysis/${file}`, 'utf8').matchAll(
      /(?:\bby|\brule)\b[^;\n]{0,40}'((?:names|places|statements|time|timeline)\/[a-z-]+)'/g,
    ),
  ])
  .map((match) => match[1]!);

describe.each(LANGUAGES)('in %s', (lang) => {
  const file = fileOf(lang);
  const say = <Said>(what: () => Said): Said => {
    speak(wordsFrom(file, lang));
    try {
      return what();
    } finally {
      speak(null);
    }
  };

  test('certainty has four grades and no figure, whatever the confidence', () => {
    const said = say(() => Array.from({ length: 101 }, (_, i) => grade(i / 100)));
    expect(new Set(said).size).toBe(4);
    expect(said.join()).not.toMatch(/\p{N}|[%٪]/u);
    expect(said.at(-1)).not.toBe(said[50]);
  });

  test('rules and models have words, those that nobody knows too', () => {
    expect(IDS.length).toBeGreaterThan(15);
    for (const id of [...IDS, 'statements/brand-new', 'elsewhere/rule', 'x', '']) {
      const words = say(() => foundBy(id));
      expect(words, id).not.toBe('');
      expect(words).not.toContain('/');
    }
  });

  test('reasons for places and notices are told with what they rest on', () => {
    const codes = Object.keys(file).flatMap((key) => (key.startsWith('notice_') ? [key.slice(7)] : []));
    expect(codes).toHaveLength(9);
    for (const code of codes as NoticeCode[]) {
      const words = say(() => noticeWords(notice(code, '400000')));
      expect(words).not.toMatch(/\$\d|\{\d/);
    }
    const entity = { id: 'p1', type: 'place' as const, name: 'Lund', aliases: [], roles: [] };
    const reasons = [{ code: 'sameCountry' as const, name: 'Sverige' }, { code: 'onlyOne' as const }];
    const words = say(() => placeReasons({ ...entity, reasons }))!;
    expect(words).toContain('Sverige');
    expect(words.split(/[;؛] /)).toHaveLength(2);
  });
});

test('whom a place stands for is told in the language of the interface, in the story’s own words where they are one', () => {
  const kremlin = { standsFor: 'Government of Russia', office: 'government', officeOf: 'RU' } as const;
  const town = { standsFor: 'Government of Antwerp', office: 'government' } as const;
  const told = (lang: string, of: Parameters<typeof standsForWords>[0]) => {
    speak(wordsFrom(fileOf(lang), lang));
    try {
      return standsForWords(of, 'Antwerp', 'en');
    } finally {
      speak(null);
    }
  };
  expect(told('en', kremlin)).toBe('Government of Russia');
  expect(told('es', kremlin)).toBe('Gobierno (Rusia)');
  expect(told('de', town)).toBe('Regierung (Antwerp)');
  expect(told('fr', { standsFor: 'Holy See' })).toBe('Holy See');
});

test('a place gives no reason that is only its own name', () => {
  const entity = { id: 'p1', type: 'place' as const, name: 'Lebanon', aliases: [], roles: [] };
  const reasons = [{ code: 'known' as const }, { code: 'sameCountry' as const, name: 'Lebanon' }];
  speak(wordsFrom(fileOf('en'), 'en'));
  expect(placeReasons({ ...entity, reasons })).toBe('best known place of that name');
  speak(null);
});

test('other places of a name are told apart by their country once, and the same town is none', () => {
  const at = (name: string, country: string, lat: number, lon: number) => ({ name, country, lat, lon });
  const candidates = [
    at('Vella', 'MT', 35.9, 14.5),
    at('Vella, Ontario, Canada', 'CA', 43.2, -80.4),
    at('Vella', 'US', 33.7, -95.5),
  ];
  speak(wordsFrom(fileOf('en'), 'en'));
  expect(otherPlaces({ lat: 35.8, lon: 14.4, candidates })).toEqual([
    'Vella, Ontario, Canada',
    'Vella, United States',
  ]);
  // One that the map does not know may be any of them.
  expect(otherPlaces({ candidates })).toHaveLength(3);
  expect(otherPlaces({})).toEqual([]);
  speak(null);
});

test('a language is called by its name, a long text by its figure', () => {
  speak(wordsFrom(fileOf('de'), 'de'));
  expect(noticeWords(notice('otherLanguage', 'es'))).toContain('(Spanisch)');
  expect(noticeWords(notice('otherLanguage', 'ru-RU'))).toContain('(Russisch)');
  expect(noticeWords(notice('otherLanguage', '!'))).toContain('(!)');
  expect(noticeWords(notice('cut', '400000'))).toContain('400.000');
  speak(null);
});

test('the core says its notices in the same English as the interface', () => {
  const file = fileOf('en');
  for (const [key, { message }] of Object.entries(file))
    if (key.startsWith('notice_')) expect(inEnglish(notice(key.slice(7) as NoticeCode, '$1'))).toBe(message);
});
