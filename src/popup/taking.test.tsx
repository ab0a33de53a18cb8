// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.hoisted(() => {
  (globalThis as { chrome?: unknown }).chrome = {};
});

import { all, click, setStage, show } from './stage.fixture.tsx';

setStage();

/** jsdom has no clipboard. */
const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.assign(navigator, { clipboard: { writeText } });
const openExports = () => click(all('button').find((button) => button.textContent === 'Export')!);
const told = () => all('[role=status]')[0]!.textContent;

describe('what is taken along is said where it was asked for, and to screen readers', () => {
  beforeEach(() => clipboard(async () => {}));
  test('a statement', async () => {
    await show('statements');
    const [first, second] = all('.copy');
    await click(second!);
    expect([first!.textContent, second!.textContent, told()]).toEqual(['Copy', 'Copied', 'Copied']);
  });
  test('an export', async () => {
    await show();
    await openExports();
    const button = all('.formats button')[0]!;
    expect(button.ariaLabel).toBe('Copy Markdown');
    await click(button);
    expect([button.textContent, told()]).toEqual(['Copied', 'Copied']);
  });
  test('what the browser refuses', async () => {
    clipboard(() => Promise.reject(new Error('not allowed')));
    await show();
    await openExports();
    const button = all('.formats button')[0]!;
    await click(button);
    expect(button.textContent).toBe('The browser did not let it be copied');
    expect(told()).toBe('The browser did not let it be copied');
  });
});
