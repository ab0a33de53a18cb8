import { beforeEach, describe, expect, test, vi } from 'vitest';

const stored: Record<string, unknown> = {};

vi.hoisted(() => {
  (globalThis as { chrome?: unknown }).chrome = {};
});

import {
  changeSettings,
  DEFAULTS,
  fromStored,
  isLeftOut,
  readSettings,
  readsByItself,
  withHost,
} from './settings.ts';

beforeEach(() => {
  delete stored.settings;
  Object.assign((globalThis as unknown as { chrome: object }).chrome, {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (change: object) => Object.assign(stored, change),
      },
    },
  });
});

describe('stored settings', () => {
  test('a change is kept with the version, the rest stays', async () => {
    await changeSettings({ sites: 'agencies' });
    await changeSettings({ cardDelay: null });
    expect(stored.settings).toMatchObject({ version: 1, sites: 'agencies', cardDelay: null, marksOn: true });
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
  test('of a list with something else in it the hosts are kept', () => {
    expect(fromStored({ never: ['a.example', 1, null] }).never).toEqual(['a.example']);
  });
});

describe('sites left out', () => {
  const never = ['b.example', 'wire.example'];
  test('a host is left out by its own name and by a wider one, not by one that only ends alike', () => {
    expect(isLeftOut(never, 'wire.example')).toBe(true);
    expect(isLeftOut(never, 'news.wire.example')).toBe(true);
    expect(isLeftOut(never, 'hardwire.example')).toBe(false);
  });
  test('left out once, in order', () => {
    expect(withHost(never, 'a.example', true)).toEqual(['a.example', 'b.example', 'wire.example']);
    expect(withHost(never, 'b.example', true)).toEqual(['wire.example', 'b.example'].sort());
  });
  test('taken back, the wider name goes too, or the host would stay left out', () => {
    expect(withHost(never, 'news.wire.example', false)).toEqual(['b.example']);
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
    const settings = { ...DEFAULTS, never: ['news.example'] };
    expect(readsByItself(settings, 'news.example', true)).toBe(false);
    expect(readsByItself(settings, 'www.news.example', true)).toBe(false);
    expect(readsByItself(settings, 'goodnews.example', true)).toBe(true);
  });
});
