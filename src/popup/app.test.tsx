// @vitest-environment jsdom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { HOSTILE } from '../export/hostile.fixture.ts';
import type { PageState } from '../messages.ts';
import type { Remembered } from './remembered.ts';
import { all, button, click, find, NOT_WIRE, press, ready, setStage, show, stage } from './stage.fixture.tsx';
import { FIXTURE } from './story.fixture.ts';

setStage();

describe('accessible in every state', () => {
  const states: [string, PageState | null, Partial<Remembered>][] = [
    ...(['timeline', 'sources', 'statements', 'people', 'places'] as const).map(
      (tab): [string, PageState, Partial<Remembered>] => [tab, ready(), { tab }],
    ),
    ['hostile', ready(HOSTILE), { tab: 'statements' }],
    ['not wire', { status: 'not-wire', wire: NOT_WIRE, title: 'A page' }, {}],
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

describe('tabs', () => {
  test('arrows go round, Home and End to the ends; one stop for Tab', async () => {
    await show(ready());
    find('#tab-timeline').focus();
    press('ArrowLeft');
    expect(document.activeElement?.id).toBe('tab-places');
    press('ArrowRight');
    press('ArrowRight');
    expect(document.activeElement?.id).toBe('tab-sources');
    press('End');
    expect(find('[role=tabpanel]').getAttribute('aria-labelledby')).toBe('tab-places');
    expect(all('[role=tab][tabindex="0"]').map((tab) => tab.id)).toEqual(['tab-places']);
  });
  test('the popup opens focused, where it was', async () => {
    await show(ready(), { tab: 'people' });
    expect(document.activeElement?.id).toBe('tab-people');
  });
  test('remembers the tab', async () => {
    await show(ready());
    await click(find('#tab-sources'));
    expect(stage.kept.at(-1)?.tab).toBe('sources');
  });
});

describe('lines lead to their passage', () => {
  test.each(['timeline', 'sources', 'statements', 'people', 'places'] as const)('%s', async (tab) => {
    await show(ready(), { tab });
    const lines = all('.panel .passage');
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) await click(line);
    const jumps = stage.sent.filter((message) => message.type === 'jump');
    expect(jumps).toHaveLength(lines.length);
    for (const { start, end } of jumps) expect(FIXTURE.text.slice(start, end)).not.toBe('');
  });
  test('hover and focus light it, leaving puts it out', async () => {
    await show(ready());
    const [line] = all('.panel .passage');
    act(() => void line!.dispatchEvent(new PointerEvent('pointerenter')));
    act(() => void line!.dispatchEvent(new PointerEvent('pointerleave')));
    act(() => line!.focus());
    expect(stage.sent.map((message) => message.type)).toEqual(['light', 'unlight', 'light']);
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
    act(() => stage.tell({ type: 'in-view', tabId: 1, start, end: endOffset }));
    expect(all('[data-in-view]').map((line) => line.textContent)).toEqual([
      expect.stringContaining('bought by Orontes Lines'),
    ]);
  });
  test('a name’s button walks through its mentions and starts again', async () => {
    await show(ready(), { tab: 'people' });
    const walk = all('.walk').find((b) => b.getAttribute('aria-label')?.startsWith('Doreen Zahra'))!;
    for (let i = 0; i < 3; i++) await click(walk);
    const starts = stage.sent.flatMap((message) => (message.type === 'jump' ? [message.start] : []));
    expect(starts[0]).toBeLessThan(starts[1]!);
    expect(starts[2]).toBe(starts[0]);
    expect(find('[role=status]').textContent).toBe('Mention 1 of 2');
  });
});

describe('honesty', () => {
  test('a doubtful item says so, and why', async () => {
    await show(ready());
    const doubtful = find('.event[data-doubtful]');
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
      const input = find<HTMLInputElement>('input[type=search]');
      input.value = words;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  test('the find box narrows every list', async () => {
    await show(ready(), { tab: 'statements' });
    type('PUMP');
    expect(all('.statement.line')).toHaveLength(2);
    await click(find('#tab-sources'));
    expect(all('.source h2').map((h) => h.textContent)).toEqual(['Rafiq Darwiche', 'The inspection report']);
  });
  test('nothing left offers the way back', async () => {
    await show(ready(), { tab: 'people' });
    type('zzz');
    await click(button('Show all'));
    expect(all('.name-row').length).toBeGreaterThan(4);
  });
});

describe('states', () => {
  test('not wire copy: says what it looked at and reads it anyway', async () => {
    await show({ status: 'not-wire', wire: NOT_WIRE, title: 'A page' });
    expect(find('.evidence').textContent).toContain('Photo: Sample Wire');
    await click(button('Read this page anyway'));
    expect(stage.sent).toEqual([{ type: 'read-anyway' }]);
  });
  test('not wire copy: a count of the detector’s own is not quoted as the page’s words', async () => {
    const counted = { kind: 'no-text', text: '126 characters in 1 paragraphs', agency: null, weight: -3 };
    await show({ status: 'not-wire', wire: { ...NOT_WIRE, evidence: [counted] }, title: 'A page' });
    expect(find('.evidence li').textContent).toBe('Little textspeaks against it');
    expect(stage.root.querySelector('.evidence q')).toBeNull();
  });
  test('wire copy that waits for a click is not called anything else', async () => {
    await show({ status: 'not-wire', wire: FIXTURE.wire, title: 'A page' });
    expect(find('.title').textContent).toBe('A wire story, not read yet');
    expect(stage.root.textContent).toContain('Sample Wire. By your choice');
    await click(button('Read it'));
    expect(stage.sent).toEqual([{ type: 'read-anyway' }]);
  });
  test('follows the page from reading to ready, and says so', async () => {
    await show({ status: 'reading', wire: FIXTURE.wire, title: 'A page' });
    await act(async () => stage.tell({ type: 'state', tabId: 1, state: ready() }));
    expect(all('.event')).toHaveLength(14);
    expect(find('[role=status]').textContent).toContain('17 statements');
  });
  test('a page that may not be entered gives a clear message', async () => {
    await show(null);
    expect(stage.root.textContent).not.toContain('settings');
    await click(button('Read this page anyway'));
    expect(stage.root.textContent).toContain('does not let extensions read this page');
  });
  test('a site that was taken away in the browser is told of', async () => {
    stage.withheld = true;
    await show(null);
    expect(stage.root.textContent).toContain('In the browser’s settings, Copytaster may not read this site');
  });
  test('words of the page stay words', async () => {
    await show(ready(HOSTILE), { tab: 'statements' });
    await click(find('#tab-places'));
    expect(stage.root.querySelector('script, img, a[href^=javascript]')).toBeNull();
    expect(find('.title').textContent).toContain('<script>');
    expect(find('.notice').textContent).toBe('Names are not marked: [2Jgone');
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
      expect(find('.nothing').textContent).not.toBe('');
    },
  );
});
