import { beforeEach, describe, expect, test } from 'vitest';

import { storageOver } from './settings.fixture.ts';
import {
  changeSettings,
  DEFAULTS,
  fromStored,
  readSettings,
  readsByItself,
  ruleFor,
  VERSION,
  withRule,
} from './settings.ts';

const stored: Record<string, unknown> = {};

beforeEach(() => {
  delete stored.settings;
  Object.assign(chrome, { storage: storageOver(stored) });
});

describe('stored settings', () => {
  test('a change is kept with the version, the rest stays', async () => {
    await changeSettings({ sites: 'agencies' });
    await changeSettings({ cardDelay: null });
    expect(stored.settings).toMatchObject({
      version: VERSION,
      sites: 'agencies',
      cardDelay: null,
      marksOn: true,
    });
    expect(await readSettings()).toEqual({ ...DEFAULTS, sites: 'agencies', cardDelay: null });
  });
  test.each([
    undefined,
    null,
    'x',
    42,
    [],
    {
      sites: 'everywhere',
      never: 'example.com',
      rules: { 'a.example': 'sometimes', 'b.example': 1 },
      manner: 'loud',
      language: 'tlh',
      cardDelay: -1,
      marksOn: 'no',
      kinds: { person: 1, place: null },
    },
    { version: 99, cardDelay: Number.NaN, kinds: null, more: true },
  ])('what does not fit is the default: %j', (value) => {
    expect(fromStored(value)).toEqual(DEFAULTS);
  });
  test('kinds that a newer version added have their default', () => {
    expect(fromStored({ kinds: { person: false } }).kinds).toEqual({ ...DEFAULTS.kinds, person: false });
  });
});

describe('what an earlier version stored is read', () => {
  const chosen = {
    marksOn: false,
    kinds: { person: true, place: false, statement: true, organization: true, date: false },
    sites: 'on-click',
    never: ['a.example', 'b.example'],
    cardDelay: null,
  };
  const kept = {
    ...DEFAULTS,
    marksOn: false,
    kinds: chosen.kinds,
    sites: 'on-click',
    rules: { 'a.example': 'never', 'b.example': 'never' },
    cardDelay: null,
  };
  test.each([
    ['0, which wrote no version', chosen],
    ['1, which had a list of sites left out', { version: 1, ...chosen }],
    [
      '2, which has rules for sites, manners of marking and a language',
      { version: 2, ...chosen, rules: { 'a.example': 'never', 'b.example': 'never' } },
    ],
  ])('%s', (_, stored) => {
    expect(fromStored(stored)).toEqual(kept);
  });
  test('every earlier version has its case above', () => expect(VERSION).toBe(2));
  test('a broken version is taken for the oldest, one from the future as it is', () => {
    expect(fromStored({ version: 'x', never: ['a.example'] }).rules).toEqual({ 'a.example': 'never' });
    expect(fromStored({ version: 9, never: ['a.example'], rules: { 'b.example': 'always' } }).rules).toEqual({
      'b.example': 'always',
    });
  });
  test('what a version to come stored stays when something is changed, its version too', async () => {
    stored.settings = { version: 9, rules: { 'b.example': 'never' }, shade: 'dim' };
    await changeSettings({ cardDelay: 250 });
    expect(stored.settings).toMatchObject({
      version: 9,
      rules: { 'b.example': 'never' },
      shade: 'dim',
      cardDelay: 250,
    });
  });
  test('changes made at once are all kept', async () => {
    await Promise.all([
      changeSettings({ sites: 'agencies' }),
      changeSettings({ cardDelay: null }),
      changeSettings({ language: 'de' }),
    ]);
    expect(stored.settings).toMatchObject({ sites: 'agencies', cardDelay: null, language: 'de' });
  });
  test('a change that the browser does not keep is an error, and the next one is tried all the same', async () => {
    const { local } = chrome.storage;
    const set = local.set;
    local.set = () => Promise.reject(new Error('QuotaExceededError'));
    await expect(changeSettings({ sites: 'agencies' })).rejects.toThrow('Quota');
    local.set = set;
    await changeSettings({ cardDelay: 250 });
    expect(stored.settings).toMatchObject({ sites: 'all', cardDelay: 250 });
  });
  test('it is written back in the form of this one', async () => {
    stored.settings = { version: 1, ...chosen };
    await changeSettings({ language: 'de' });
    expect(stored.settings).toEqual({ version: VERSION, ...kept, language: 'de' });
  });
});

describe('rules for sites', () => {
  const rules = { 'b.example': 'never', 'wire.example': 'never', 'news.wire.example': 'always' } as const;
  test('hold for a host by its own name and by a wider one, not by one that only ends alike', () => {
    expect(ruleFor(rules, 'wire.example')).toBe('never');
    expect(ruleFor(rules, 'old.wire.example')).toBe('never');
    expect(ruleFor(rules, 'hardwire.example')).toBeNull();
  });
  test('the longest name wins', () => {
    expect(ruleFor(rules, 'news.wire.example')).toBe('always');
    expect(ruleFor(rules, 'live.news.wire.example')).toBe('always');
  });
  test('a host has one rule', () => {
    expect(withRule(rules, 'b.example', 'always')).toEqual({ ...rules, 'b.example': 'always' });
  });
  test('taken back, the wider name goes too, or the rule would stay', () => {
    expect(withRule(rules, 'old.wire.example', null)).toEqual({
      'b.example': 'never',
      'news.wire.example': 'always',
    });
    expect(withRule(rules, 'news.wire.example', null)).toEqual({
      'b.example': 'never',
      'wire.example': 'never',
    });
  });
});

describe('reads by itself', () => {
  test.each([
    ['all', false, true],
    ['agencies', false, false],
    ['agencies', true, true],
    ['on-click', true, false],
  ] as const)('%s, own site %s', (sites, own, reads) => {
    expect(readsByItself({ ...DEFAULTS, sites }, 'news.example', own)).toBe(reads);
  });
  test('never on a site left out, its subdomains included, but on others of like name', () => {
    const settings = { ...DEFAULTS, rules: { 'news.example': 'never' } as const };
    expect(readsByItself(settings, 'news.example', true)).toBe(false);
    expect(readsByItself(settings, 'www.news.example', true)).toBe(false);
    expect(readsByItself(settings, 'goodnews.example', true)).toBe(true);
  });
  test.each(['agencies', 'on-click'] as const)(
    'always on a site chosen so, whatever is chosen for all: %s',
    (sites) => {
      const settings = { ...DEFAULTS, sites, rules: { 'news.example': 'always' } as const };
      expect(readsByItself(settings, 'www.news.example', false)).toBe(true);
      expect(readsByItself(settings, 'other.example', false)).toBe(false);
    },
  );
});
