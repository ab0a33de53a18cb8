// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../_locales/en/messages.json';
import type { Analysis, Wire } from '../analysis/contract.ts';
import { HOSTILE } from '../export/hostile.fixture.ts';
import type { PageState, ToPage, ToPanel } from '../messages.ts';
import { i18nOver } from '../words/words.fixture.ts';

vi.hoisted(() => {
  (globalThis as { chrome?: unknown }).chrome = {};
});

import { App } from './app.tsx';
import type { PagePort } from './page-port.ts';
import type { Remembered } from './remembered.ts';
import { FIXTURE } from './story.fixture.ts';

const marks = { person: true, place: true, statement: true, organization: false, date: false };
const ready = (analysis: Analysis = FIXTURE): PageState => ({
  status: 'ready',
  analysis,
  marks,
  marksOn: true,
});
const notWire: Wire = {
  ...FIXTURE.wire,
  isWire: false,
  agency: null,
  agencyName: null,
  evidence: [{ kind: 'photo-credit', text: 'Photo: Sample Wire', weight: -1 }],
};

let sent: ToPage[];
let heard: (message: ToPanel) => void;
let kept: Remembered[];
let root: HTMLElement;
let host: string | null;
let withheld: boolean;
let stored: Record<string, { version?: number; rules?: Record<string, string> }>;
const copied: string[] = [];

beforeEach(() => {
  stored = {};
  host = null;
  withheld = false;
  Object.assign((globalThis as unknown as { chrome: object }).chrome, {
    i18n: i18nOver(messages, 'en-GB'),
    storage: {
      local: { get: async () => stored, set: async (change: object) => Object.assign(stored, change) },
      onChanged: { addListener() {}, removeListener() {} },
    },
  });
  // jsdom has neither a clipboard nor a network for the outlines of the map.
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => copied.push(text) } });
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  document.documentElement.lang = 'en';
  document.title = 'Copytaster';
  document.body.innerHTML = '<main id="app" class="app"></main>';
  root = document.getElementById('app')!;
  sent = [];
  kept = [];
  copied.length = 0;
});

afterEach(() => {
  act(() => render(null, root));
  vi.unstubAllGlobals();
});

async function show(state: PageState | null, remembered: Partial<Remembered> = {}): Promise<void> {
  const port: PagePort = {
    tabId: 1,
    state: async () => state,
    host: async () => host,
    withheld: async () => withheld,
    send: (message) => sent.push(message),
    listen: (listener) => {
      heard = listener;
    },
    enter: async () => {
      throw new Error('not allowed');
    },
  };
  await act(async () => {
    render(
      <App port={port} remembered={remembered} remember={(view) => kept.push(view)} openPanel={() => {}} />,
      root,
    );
  });
}

const $ = <T extends HTMLElement>(selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const press = (key: string, on: Element = document.activeElement!) =>
  act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const click = (on: HTMLElement) =>
  act(async () => {
    on.click();
    // What the click started (the clipboard) answers later.
    await new Promise((resolve) => setTimeout(resolve));
  });
const button = (text: string) => all('button').find((b) => b.textContent === text)!;

describe('accessible in every state', () => {
  const states: [string, PageState | null, Partial<Remembered>][] = [
    ...(['timeline', 'sources', 'statements', 'people', 'places'] as const).map(
      (tab): [string, PageState, Partial<Remembered>] => [tab, ready(), { tab }],
    ),
    ['hostile', ready(HOSTILE), { tab: 'statements' }],
    ['not wire', { status: 'not-wire', wire: notWire, title: 'A page' }, {}],
    ['reading', { status: 'reading', wire: FIXTURE.wire, title: 'A page' }, {}],
    ['failed', { status: 'failed', message: 'Too long.', wire: null }, {}],
    ['out of reach', null, {}],
  ];
  test.each(states)(
    '%s',
    async (_name, state, remembered) => {
      await show(state, remembered);
      // Colours are not known to jsdom; the pictures and the browser tests look at them.
      const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    },
    60_000,
  );
});

describe('head', () => {
  test('says what is in the story', async () => {
    await show(ready());
    expect($('.counts').textContent).toBe('5 people · 12 places · 17 statements from 10 sources, 1 unnamed');
    expect($('.wire').textContent).toContain('in The Example Courier');
    expect($('.title').textContent).toBe(FIXTURE.title);
  });
  test('the counts are the legend: each looks as its kind is marked, or plain where it is not', async () => {
    await show(ready());
    const legend = () => all('.counts .sample').map((sample) => [sample.dataset.kind, sample.textContent]);
    expect(legend()).toEqual([
      ['person', '5 people'],
      ['place', '12 places'],
      ['statement', '17 statements'],
    ]);
    expect($('.counts .sample').style.textDecoration).toContain('solid');
    await act(async () =>
      heard({ type: 'state', tabId: 1, state: { ...ready(), marksOn: false } as PageState }),
    );
    expect(legend()).toEqual([]);
  });
  test('a page that is not wire copy is not given an agency', async () => {
    await show(ready({ ...FIXTURE, wire: notWire }));
    expect($('.badge').textContent).toBe('NOT WIRE COPY');
  });
});

describe('tabs', () => {
  test('arrows go round, Home and End to the ends; one stop for Tab', async () => {
    await show(ready());
    $('#tab-timeline').focus();
    press('ArrowLeft');
    expect(document.activeElement?.id).toBe('tab-places');
    press('ArrowRight');
    press('ArrowRight');
    expect(document.activeElement?.id).toBe('tab-sources');
    press('End');
    expect($('[role=tabpanel]').getAttribute('aria-labelledby')).toBe('tab-places');
    expect(all('[role=tab][tabindex="0"]').map((tab) => tab.id)).toEqual(['tab-places']);
  });
  test('the popup opens focused, where it was', async () => {
    await show(ready(), { tab: 'people' });
    expect(document.activeElement?.id).toBe('tab-people');
  });
  test('remembers the tab', async () => {
    await show(ready());
    await click($('#tab-sources'));
    expect(kept.at(-1)?.tab).toBe('sources');
  });
});

describe('lines lead to their passage', () => {
  test.each(['timeline', 'sources', 'statements', 'people', 'places'] as const)('%s', async (tab) => {
    await show(ready(), { tab });
    const lines = all('.panel .passage');
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) await click(line);
    const jumps = sent.filter((message) => message.type === 'jump');
    expect(jumps).toHaveLength(lines.length);
    for (const { start, end } of jumps) expect(FIXTURE.text.slice(start, end)).not.toBe('');
  });
  test('hover and focus light it, leaving puts it out', async () => {
    await show(ready());
    const [line] = all('.panel .passage');
    act(() => void line!.dispatchEvent(new PointerEvent('pointerenter')));
    act(() => void line!.dispatchEvent(new PointerEvent('pointerleave')));
    act(() => line!.focus());
    expect(sent.map((message) => message.type)).toEqual(['light', 'unlight', 'light']);
  });
  test('up and down go from line to line and back to the tabs', async () => {
    await show(ready());
    press('ArrowDown');
    expect(document.activeElement).toBe(all('.panel .passage')[0]);
    press('ArrowDown');
    expect(document.activeElement).toBe(all('.panel .passage')[1]);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement?.id).toBe('tab-timeline');
  });
  test('what the page shows is marked in the list', async () => {
    await show(ready());
    const { start, endOffset } = FIXTURE.timeline[1]!;
    act(() => heard({ type: 'in-view', tabId: 1, start, end: endOffset }));
    expect(all('[data-in-view]').map((line) => line.textContent)).toEqual([
      expect.stringContaining('bought by Orontes Lines'),
    ]);
  });
  test('a name’s button walks through its mentions and starts again', async () => {
    await show(ready(), { tab: 'people' });
    const walk = all('.walk').find((b) => b.getAttribute('aria-label')?.startsWith('Doreen Zahra'))!;
    for (let i = 0; i < 3; i++) await click(walk);
    const starts = sent.flatMap((message) => (message.type === 'jump' ? [message.start] : []));
    expect(starts[0]).toBeLessThan(starts[1]!);
    expect(starts[2]).toBe(starts[0]);
    expect($('[role=status]').textContent).toBe('Mention 1 of 2');
  });
});

describe('honesty', () => {
  test('a doubtful item says so, and why', async () => {
    await show(ready());
    const doubtful = $('.event[data-doubtful]');
    const why = doubtful.querySelector<HTMLElement>('.why')!;
    expect(why.textContent).toBe('doubtful');
    await click(why);
    expect(doubtful.querySelector('.reason')!.textContent).toBe('Doubtful: a clause with a date in it');
  });
  test('a sure item does not', async () => {
    await show(ready());
    expect(all('.event:not([data-doubtful]) .why').every((why) => why.textContent === 'i')).toBe(true);
  });
  test('a denial shows its cue beside what is denied', async () => {
    await show(ready(), { tab: 'statements' });
    const denial = all('.statement.line').find((row) => row.textContent?.includes('slow to answer'))!;
    expect(denial.textContent).toContain('“denied”');
  });
  test('possible and planned are told from what happened', async () => {
    await show(ready());
    expect(all('.moment[data-possible] .status').map((e) => e.textContent)).toEqual(['possible']);
    expect(all('.moment[data-planned]')).toHaveLength(4);
  });
});

describe('filters', () => {
  const type = (words: string) =>
    act(() => {
      const input = $<HTMLInputElement>('input[type=search]');
      input.value = words;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  test('the find box narrows every list', async () => {
    await show(ready(), { tab: 'statements' });
    type('PUMP');
    expect(all('.statement.line')).toHaveLength(2);
    await click($('#tab-sources'));
    expect(all('.source h2').map((h) => h.textContent)).toEqual(['Rafiq Darwiche', 'The inspection report']);
  });
  test('nothing left offers the way back', async () => {
    await show(ready(), { tab: 'people' });
    type('zzz');
    await click(button('Show all'));
    expect(all('.name-row').length).toBeGreaterThan(4);
  });
});

describe('taking along', () => {
  test('one statement, with attribution', async () => {
    await show(ready(), { tab: 'statements' });
    await click(all('.copy')[1]!);
    expect(copied[0]).toMatch(/^“Nobody was hurt, .* \(Nuri Belqasem, a spokesman/u);
    expect($('[role=status]').textContent).toBe('Copied');
  });
  test('the whole in each format', async () => {
    await show(ready());
    await click(button('Export'));
    for (const copy of all('.formats td:nth-child(2) button')) await click(copy);
    expect(copied).toHaveLength(7);
    expect(copied[0]).toMatch(/^# Drifting ferry/u);
  });
  test('Escape closes the sheet and gives the focus back', async () => {
    await show(ready());
    await click(button('Export'));
    expect(document.activeElement?.textContent).toContain('Copy');
    press('Escape');
    expect($('.sheet .formats').closest('.sheet')!.hasAttribute('hidden')).toBe(true);
    expect(document.activeElement?.textContent).toBe('Export');
  });
  test('marks are switched on the page', async () => {
    await show(ready());
    await click(button('Marks'));
    await click(all('.marks input')[4]!);
    expect(sent.at(-1)).toEqual({ type: 'set-mark-kind', kind: 'organization', on: true });
  });
});

describe('the site of the page', () => {
  const settle = async () => {
    // Effects of a rendering wait for a frame, which jsdom lets pass by time.
    for (let i = 0; i < 20; i++) await act(async () => void (await new Promise((go) => setTimeout(go, 5))));
  };
  const rule = () => $<HTMLSelectElement>('.site-line select');
  const choose = (value: string) =>
    act(async () => {
      rule().value = value;
      rule().dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    });
  test('is left out, always read, and neither', async () => {
    host = 'courier.example';
    await show(ready());
    await settle();
    expect($('.site-line').textContent).toContain('On courier.example');
    await choose('never');
    expect(stored.settings?.rules).toEqual({ 'courier.example': 'never' });
    await choose('always');
    expect(stored.settings?.rules).toEqual({ 'courier.example': 'always' });
    await choose('');
    expect(stored.settings?.rules).toEqual({});
  });
  test('shows that a wider name leaves it out, where wire copy waits', async () => {
    host = 'news.courier.example';
    stored = { settings: { version: 2, rules: { 'courier.example': 'never' } } };
    await show({ status: 'not-wire', wire: FIXTURE.wire, title: 'A page' });
    await settle();
    expect(rule().value).toBe('never');
  });
  test('is not asked about where there is none', async () => {
    await show(ready());
    await settle();
    expect(root.querySelector('.site-line')).toBeNull();
  });
});

describe('states', () => {
  test('not wire copy: says what it looked at and reads it anyway', async () => {
    await show({ status: 'not-wire', wire: notWire, title: 'A page' });
    expect($('.evidence').textContent).toContain('Photo: Sample Wire');
    await click(button('Read this page anyway'));
    expect(sent).toEqual([{ type: 'read-anyway' }]);
  });
  test('wire copy that waits for a click is not called anything else', async () => {
    await show({ status: 'not-wire', wire: FIXTURE.wire, title: 'A page' });
    expect($('.title').textContent).toBe('A wire story, not read yet');
    expect(root.textContent).toContain('Sample Wire. By your choice');
    await click(button('Read it'));
    expect(sent).toEqual([{ type: 'read-anyway' }]);
  });
  test('follows the page from reading to ready, and says so', async () => {
    await show({ status: 'reading', wire: FIXTURE.wire, title: 'A page' });
    await act(async () => heard({ type: 'state', tabId: 1, state: ready() }));
    expect(all('.event')).toHaveLength(14);
    expect($('[role=status]').textContent).toContain('17 statements');
  });
  test('a page that may not be entered gives a clear message', async () => {
    await show(null);
    expect(root.textContent).not.toContain('settings');
    await click(button('Read this page anyway'));
    expect(root.textContent).toContain('does not let extensions read this page');
  });
  test('a site that was taken away in the browser is told of', async () => {
    withheld = true;
    await show(null);
    expect(root.textContent).toContain('In the browser’s settings, Copytaster may not read this site');
  });
  test('words of the page stay words', async () => {
    await show(ready(HOSTILE), { tab: 'statements' });
    await click($('#tab-places'));
    expect(root.querySelector('script, img, a[href^=javascript]')).toBeNull();
    expect($('.title').textContent).toContain('<script>');
    expect($('.notice').textContent).toBe('Names are not marked: [2Jgone');
    expect(
      all('.notice')
        .map((line) => line.textContent)
        .join(),
    ).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });
  test.each(['timeline', 'sources', 'statements', 'people', 'places'] as const)(
    'an analysis in which nothing was found: %s',
    async (tab) => {
      const nothing = { ...HOSTILE, mentions: [], entities: [], quotes: [], notices: [] };
      await show(ready(nothing), { tab });
      expect($('.nothing').textContent).not.toBe('');
    },
  );
});
