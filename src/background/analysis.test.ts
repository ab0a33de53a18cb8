import { beforeEach, describe, expect, test, vi } from 'vitest';
import german from '../_locales/de/messages.json';
import english from '../_locales/en/messages.json';
import { DATA_FILES } from '../analysis/load-resources.ts';
import type { Resources } from '../analysis/resources.ts';
import { storageOver } from '../settings.fixture.ts';
import { i18nOver } from '../words/words.fixture.ts';
import type { analysis as run } from './analysis.ts';

const ERROR = new TypeError("Cannot read properties of undefined (reading 'length')");
const TEXT = 'LODZ, Poland, May 5 (Reuters) - A tram took the wrong turn on Monday.';

let analyze: (input: object, resources: Resources) => object;
vi.mock('../analysis/analyze.ts', () => ({
  analyze: (input: object, resources: Resources) => analyze(input, resources),
}));

let words: object | null;
let data: () => Promise<ArrayBuffer>;
let logged: unknown[];
let analysis: typeof run;

beforeEach(async () => {
  words = german;
  data = async () => new ArrayBuffer(0);
  logged = [];
  analyze = () => {
    throw ERROR;
  };
  Object.assign(chrome, {
    i18n: i18nOver(english, 'en-GB'),
    runtime: { getURL: (path: string) => path },
    storage: storageOver({ settings: { version: 2, language: 'de' } }),
  });
  vi.stubGlobal('fetch', async (path: string) => {
    if (path.startsWith('data/')) return { ok: true, arrayBuffer: data };
    if (!words) throw new TypeError('no such file');
    return { json: async () => words };
  });
  vi.spyOn(console, 'error').mockImplementation((...line) => void logged.push(...line));
  vi.resetModules();
  ({ analysis } = await import('./analysis.ts'));
});

test('a failure is told in the reader’s language, and in its own words to the log only', async () => {
  expect(await analysis({ text: TEXT })).toEqual({ ok: false, message: german.analysis_failed.message });
  expect(logged).toEqual([ERROR]);
});

test('a failure is told in the browser’s language where the chosen one cannot be had', async () => {
  words = null;
  expect(await analysis({ text: TEXT })).toEqual({ ok: false, message: english.analysis_failed.message });
});

test('a text that is too long is told of in the reader’s language, and is no failure', async () => {
  const long = { text: 'Word '.repeat(100_000) };
  expect(await analysis(long)).toEqual({ ok: false, message: german.too_long.message });
  expect(logged).toEqual([]);
});

describe('the data', () => {
  let seen: Resources[];
  let reads: number;
  /** Reads a story whose data come so. */
  const story = async (come: () => Promise<ArrayBuffer>, text = TEXT) => {
    reads = 0;
    data = () => {
      reads++;
      return come();
    };
    expect(await analysis({ text })).toMatchObject({ ok: true });
    return reads;
  };
  const missing = async () => {
    throw new TypeError('no such file');
  };
  const damaged = async () => new ArrayBuffer(0);

  beforeEach(() => {
    seen = [];
    analyze = (_, resources) => {
      seen.push(resources);
      return {};
    };
  });

  test('that could not be read are read again for the next story', async () => {
    const first = await story(missing);
    expect(first).toBe(DATA_FILES.length);
    expect(await story(missing)).toBe(first);
    expect(seen.map(({ problems }) => problems?.length)).toEqual([first, first]);
  });

  test('that are damaged are not', async () => {
    await story(damaged);
    expect(await story(damaged)).toBe(0);
    expect(seen[1]!.problems).toEqual(seen[0]!.problems);
    expect(seen[1]!.problems).toHaveLength(DATA_FILES.length);
  });

  test('of a language of which there are none are not asked for', async () => {
    const german =
      'BERLIN (dpa) - Die Bahn hat am Montag mitgeteilt, dass die Strecke nach dem Unwetter gesperrt bleibt. ';
    expect(await story(missing, german.repeat(3))).toBe(0);
    expect(seen[0]!.problems).toBeUndefined();
  });
});
