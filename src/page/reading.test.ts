import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { extracting } from '../article/extract.ts';
import type { AnalyzeAnswer, PageState, ToBackground } from '../messages.ts';
import type { Handover } from './handover.ts';
import { stillWeigher } from './still-weigher.ts';

const PAGE = `<!doctype html><title>Ferry</title><article><h1>Ferry runs aground</h1>
<p>OSLO, March 3 (Reuters) - A ferry ran aground in the fog on Monday and nobody was hurt, the harbour office said.</p>
<p>The ship was to be towed off the rocks at high water on Tuesday, a man of the coast guard told reporters there.</p></article>`;
const ANOTHER =
  'One more paragraph of the story, as long as paragraphs of stories are when they come late to a page.';

let document: Document;
let end: AbortController;
/** What the background answers to `analyze`. */
let analyze: () => AnalyzeAnswer | undefined;
let told: PageState[];
let reading: { read(): Promise<void>; answer(message: { type: 'read-anyway' }): unknown };
/** How often the text was taken from the page. */
let taken: number;
let take: Handover['extracting'];

beforeEach(async () => {
  const { window } = new JSDOM(PAGE, { url: 'http://gazette.example/ferry' });
  document = window.document;
  const highlights = { highlights: new Map() };
  const colours = { matchMedia: () => new window.EventTarget() };
  for (const name of [
    'document',
    'location',
    'AbortController',
    'AbortSignal',
    'Node',
    'Element',
    'MutationObserver',
    'NodeFilter',
    'Text',
  ] as const)
    vi.stubGlobal(name, window[name]);
  vi.stubGlobal(
    'window',
    Object.assign(window, { setTimeout: (run: () => void, ms: number) => setTimeout(run, ms) }),
  );
  vi.stubGlobal('CSS', highlights);
  vi.stubGlobal('matchMedia', colours.matchMedia);
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'copytaster',
      async sendMessage(message: ToBackground) {
        if (message.type === 'state-changed') told.push(message.state);
        return message.type === 'analyze' ? analyze() : undefined;
      },
    },
    storage: { local: { get: async () => ({}) }, onChanged: { addListener() {}, removeListener() {} } },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
  });
  vi.useFakeTimers();
  told = [];
  taken = 0;
  take = extracting;
  // jsdom takes no signals but its own.
  end = new window.AbortController();
  const weigher = stillWeigher();
  const handover: Handover = {
    weigher,
    weighing: null,
    extracting(...page) {
      taken++;
      return take!(...page);
    },
    annotator: null,
    asked: false,
    end,
  };
  const { Reading } = await import('./reading.ts');
  reading = await Reading.begin(handover, weigher);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const first = async () => {
  const read = reading.read();
  await vi.advanceTimersByTimeAsync(100);
  await read;
};
/** A paragraph comes, and the page comes to rest. */
const change = async () => {
  const paragraph = document.createElement('p');
  paragraph.append(ANOTHER);
  document.querySelector('article')!.append(paragraph);
  await vi.advanceTimersByTimeAsync(600);
};
const broken = () => {
  throw new Error('a page that cannot be read');
};
const status = () => told.at(-1)?.status;

describe('a reading that failed', () => {
  it('is tried again when the page changes: its text could not be taken', async () => {
    take = broken;
    await first();
    expect(status()).toBe('failed');
    take = extracting;
    analyze = () => ({ ok: false, message: 'as far as this' });
    await change();
    expect(told.at(-1)).toMatchObject({ status: 'failed', message: 'as far as this' });
  });

  it('is tried again when a paragraph of it is written anew in place', async () => {
    take = broken;
    await first();
    take = extracting;
    analyze = () => ({ ok: false, message: 'as far as this' });
    (document.querySelector('p')!.firstChild as Text).data = ANOTHER;
    await vi.advanceTimersByTimeAsync(600);
    expect(told.at(-1)).toMatchObject({ message: 'as far as this' });
  });

  it('is tried again when the page changes: its analysis failed', async () => {
    let asked = 0;
    analyze = () => ({ ok: false, message: `number ${++asked}` });
    await first();
    await change();
    expect(told.at(-1)).toMatchObject({ message: 'number 2' });
  });

  it('is not tried again while nothing changes, and not for ever on a page that never rests', async () => {
    take = broken;
    await first();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(taken).toBe(1);
    for (let i = 0; i < 100; i++) await change();
    expect(taken).toBeGreaterThan(5);
    expect(taken).toBeLessThan(30);
    // But when the reader asks.
    const before = taken;
    reading.answer({ type: 'read-anyway' });
    await vi.advanceTimersByTimeAsync(100);
    expect(taken).toBe(before + 1);
    await change();
    expect(taken).toBe(before + 2);
  });
});
