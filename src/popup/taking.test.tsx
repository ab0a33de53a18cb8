// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { all, button, click, find, press, ready, setStage, show, stage } from './stage.fixture.tsx';

setStage();

const openExports = () => click(button('Export'));
const told = () => find('[role=status]').textContent;

describe('what is taken along is said where it was asked for, and to screen readers', () => {
  test('a statement', async () => {
    await show(ready(), { tab: 'statements' });
    const [first, second] = all('.copy');
    await click(second!);
    expect([first!.textContent, second!.textContent, told()]).toEqual(['Copy', 'Copied', 'Copied']);
  });

  test('an export', async () => {
    await show(ready());
    await openExports();
    const format = all('.formats button')[0]!;
    expect(format.ariaLabel).toBe('Copy Markdown');
    await click(format);
    expect([format.textContent, told()]).toEqual(['Copied', 'Copied']);
  });

  test('what the browser refuses', async () => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    await show(ready());
    await openExports();
    const format = all('.formats button')[0]!;
    await click(format);
    expect(format.textContent).toBe('The browser did not let it be copied');
    expect(told()).toBe('The browser did not let it be copied');
  });
});

test('a statement is taken along with its attribution', async () => {
  await show(ready(), { tab: 'statements' });
  await click(all('.copy')[1]!);
  expect(stage.copied[0]).toMatch(/^“Nobody was hurt, .* \(Nuri Belqasem, a spokesman/u);
});

test('the whole is taken along in each format', async () => {
  await show(ready());
  await openExports();
  for (const copy of all('.formats td:nth-child(2) button')) await click(copy);
  expect(stage.copied).toHaveLength(7);
  expect(stage.copied[0]).toMatch(/^# Drifting ferry/u);
});

test('Escape closes the sheet and gives the focus back', async () => {
  await show(ready());
  await openExports();
  expect(document.activeElement?.textContent).toContain('Copy');
  press('Escape');
  expect(find('.sheet .formats').closest('.sheet')!.hasAttribute('hidden')).toBe(true);
  expect(document.activeElement?.textContent).toBe('Export');
});
