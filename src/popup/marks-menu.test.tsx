// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { all, button, click, find, ready, setStage, show, stage } from './stage.fixture.tsx';
import { FIXTURE } from './story.fixture.ts';

setStage();

test('marks are switched on the page', async () => {
  await show(ready());
  await click(button('Marks'));
  await click(all('.marks input')[4]!);
  expect(stage.sent.at(-1)).toEqual({ type: 'set-mark-kind', kind: 'organization', on: true });
});

describe('the site of the page', () => {
  /** The settings come a moment after the summary. */
  const settingsKnown = () => vi.waitFor(() => find('.site-line select'), 10_000);
  const rule = () => find<HTMLSelectElement>('.site-line select');
  const choose = (value: string) =>
    act(async () => {
      rule().value = value;
      rule().dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    });
  test('is left out, always read, and neither', async () => {
    stage.host = 'courier.example';
    await show(ready());
    await settingsKnown();
    expect(find('.site-line').textContent).toContain('On courier.example');
    await choose('never');
    expect(stage.stored.settings?.rules).toEqual({ 'courier.example': 'never' });
    await choose('always');
    expect(stage.stored.settings?.rules).toEqual({ 'courier.example': 'always' });
    await choose('');
    expect(stage.stored.settings?.rules).toEqual({});
  });
  test('shows that a wider name leaves it out, where wire copy waits', async () => {
    stage.host = 'news.courier.example';
    stage.stored.settings = { version: 2, rules: { 'courier.example': 'never' } };
    await show({ status: 'not-wire', wire: FIXTURE.wire, title: 'A page' });
    await settingsKnown();
    expect(rule().value).toBe('never');
  });
  test('is not asked about where there is none', async () => {
    await show(ready());
    await click(button('Marks'));
    expect(stage.root.querySelector('.site-line')).toBeNull();
  });
});
