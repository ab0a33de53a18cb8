import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenTextChanges } from './changes.ts';
import { paragraphAround } from './in-view.ts';
import { whenTextArrives } from './late-text.ts';

const LONG = 'A paragraph that is long enough to be one, because it goes on for more than eighty characters.';

let document: Document;
let end: AbortController;
/** What the window hears. */
let loads: EventTarget;

beforeEach(() => {
  loads = new EventTarget();
  const { window } = new JSDOM('<main><p>One</p><p>Two</p></main>');
  document = window.document;
  for (const name of ['window', 'document', 'Node', 'MutationObserver'] as const)
    vi.stubGlobal(name, name === 'window' ? globalThis : window[name]);
  for (const name of ['addEventListener', 'removeEventListener'] as const)
    vi.stubGlobal(name, loads[name].bind(loads));
  vi.useFakeTimers();
  end = new AbortController();
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Observers are told in a microtask, the debounce fires later. */
async function rest(ms: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

const texts = () => [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);

describe('changes of the text', () => {
  const watch = () => {
    const changed = vi.fn();
    return { changed, watch: whenTextChanges(texts(), changed, end.signal) };
  };

  it('are told when a node was edited or taken away', async () => {
    const { changed, watch: watched } = watch();
    texts()[0]!.data = 'Other';
    await rest(300);
    expect(changed).toHaveBeenCalledTimes(1);
    watched.renew(texts());
    document.querySelector('p')!.remove();
    await rest(300);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('are told when a paragraph came', async () => {
    const { changed } = watch();
    document.querySelector('main')!.append(LONG);
    await rest(300);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('are not told of clocks, counters and attributes elsewhere', async () => {
    const { changed } = watch();
    document.body.append('12:04');
    document.querySelector('p')!.className = 'seen';
    await rest(3000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('are told once for many, and even on a page that never rests', async () => {
    const { changed } = watch();
    texts()[0]!.data = 'Other';
    for (let i = 0; i < 12; i++) {
      document.body.append('.');
      await rest(200);
    }
    expect(changed).toHaveBeenCalled();
    expect(changed.mock.calls.length).toBeLessThan(4);
  });

  it('are not told any more after the end', async () => {
    const { changed } = watch();
    end.abort();
    texts()[0]!.data = 'Other';
    await rest(3000);
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('late text', () => {
  it('is looked for a few times only, at growing distances', async () => {
    const look = vi.fn();
    whenTextArrives(look, end.signal);
    for (let i = 0; i < 400; i++) {
      document.body.append(document.createElement('p'));
      await rest(3300);
    }
    expect(look.mock.calls.length).toBeGreaterThan(0);
    expect(look.mock.calls.length).toBeLessThanOrEqual(8);
  });

  it('is looked for once the frames have loaded', async () => {
    const look = vi.fn();
    whenTextArrives(look, end.signal);
    loads.dispatchEvent(new Event('load'));
    await rest(300);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is given up after a while', async () => {
    const look = vi.fn();
    whenTextArrives(look, end.signal);
    await rest(16_000);
    document.body.append(document.createElement('p'));
    await rest(5000);
    expect(look).not.toHaveBeenCalled();
  });
});

describe('the paragraph around an offset', () => {
  const text = 'One.\n\nTwo two.\n\nThree.';

  it('ends at the blank lines', () => {
    const { start, end: stop } = paragraphAround(text, text.indexOf('two'));
    expect(text.slice(start, stop)).toBe('Two two.');
  });

  it('reaches to the beginning and the end of the text', () => {
    expect(paragraphAround(text, 1)).toEqual({ start: 0, end: 4 });
    expect(paragraphAround(text, text.length - 1).end).toBe(text.length);
  });
});
