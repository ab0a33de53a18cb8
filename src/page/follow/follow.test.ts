import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenTextChanges } from './changes.ts';
import { paragraphAround } from './in-view.ts';
import { whenTextArrives } from './late-text.ts';
import { whenStoryTurns } from './story-in-view.ts';

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
  end = new window.AbortController();
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

describe('the story in view', () => {
  const story = (words: string) =>
    `<article><h1>${words}</h1><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p></article>`;
  const add = (html: string) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html);

  async function scroll(): Promise<void> {
    document.dispatchEvent(new document.defaultView!.Event('scroll'));
    await rest(300);
  }

  function watch(html: string) {
    document.querySelector('main')!.innerHTML = '';
    add(html);
    const turned = vi.fn();
    const walks = vi.spyOn(document.defaultView!.Document.prototype, 'createTreeWalker');
    vi.stubGlobal('innerHeight', 900);
    whenStoryTurns({ story: document.querySelector('article'), look: turned }, end.signal);
    return { turned, walks };
  }

  it('is told when another one was put below', async () => {
    const { turned } = watch(story('One'));
    await scroll();
    expect(turned).not.toHaveBeenCalled();
    add(story('Two'));
    await scroll();
    expect(turned).toHaveBeenCalledTimes(1);
  });

  it('is none that has left the page', async () => {
    const { turned } = watch(story('One') + story('Two'));
    await scroll();
    expect(turned).toHaveBeenCalledTimes(1);
    for (const article of document.querySelectorAll('article')) article.remove();
    await scroll();
    expect(turned).toHaveBeenCalledTimes(1);
  });

  it('is looked for in the page when text came, not at every scrolling', async () => {
    const { walks } = watch(story('One'));
    await scroll();
    const once = walks.mock.calls.length;
    expect(once).toBeGreaterThan(0);
    for (let i = 0; i < 5; i++) {
      document.body.append('12:04');
      await scroll();
    }
    expect(walks).toHaveBeenCalledTimes(once);
    add(`<p>${LONG}</p>`);
    await scroll();
    expect(walks.mock.calls.length).toBeGreaterThan(once);
  });
});

describe('late text', () => {
  it('is looked for a few times only, at growing distances', async () => {
    const look = vi.fn();
    whenTextArrives(look, () => [], end.signal);
    for (let i = 0; i < 400; i++) {
      document.body.append(document.createElement('p'));
      await rest(3300);
    }
    expect(look.mock.calls.length).toBeGreaterThan(0);
    expect(look.mock.calls.length).toBeLessThanOrEqual(8);
  });

  it('is looked for once the frames have loaded', async () => {
    const look = vi.fn();
    whenTextArrives(look, () => [], end.signal);
    loads.dispatchEvent(new Event('load'));
    await rest(300);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is looked for once where nothing was heard, as of a shadow root that is attached', async () => {
    const look = vi.fn();
    whenTextArrives(look, () => [], end.signal);
    await rest(1900);
    expect(look).not.toHaveBeenCalled();
    await rest(12_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is given up after a while', async () => {
    const look = vi.fn();
    whenTextArrives(look, () => [], end.signal);
    await rest(16_000);
    look.mockClear();
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
