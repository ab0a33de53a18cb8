import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/messages.ts';
import { ROUTES } from '../fixtures/routes.ts';
import { cardWith } from './card.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { asServed, hover, painted } from './page.ts';

describe.each(['chromium', 'firefox'] as const)('a good guest in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver(name);
  });
  afterAll(() => driver?.close());

  it('runs nothing of a hostile headline, and marks neither fields nor code', async () => {
    const url = 'http://gazette.example/hostile';
    const page = await driver.open(url);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await driver.read(url);
    const marks = await until(async () => {
      const all = await painted(page);
      return Object.keys(all).length > 0 && all;
    }, 'marks');
    expect(Object.values(marks as Record<string, string[]>).flat()).toContain('Geneva');
    await page.bringToFront();
    await hover(page, 'I have done my part');
    await cardWith(driver, url, 'Keller');
    expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
    const touched = await page.evaluate(() =>
      [...CSS.highlights].some(
        ([name, highlight]) =>
          name.startsWith('copytaster-') &&
          [...highlight].some((range) =>
            range.startContainer.parentElement!.closest('code, [contenteditable]'),
          ),
      ),
    );
    expect(touched).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('leaves every page without scripts as it was served', async () => {
    const changed: string[] = [];
    for (const url of Object.keys(ROUTES).filter(
      (route) => !/\/(app|road|fishermen|endless|ice-road|kept)\b/.test(route),
    )) {
      const page = await driver.open(url);
      await until(async () => {
        const { status } = await driver.send<PageState>(url, { type: 'get-state' });
        return status !== 'reading';
      }, `${url} to be read, or to be none to read`);
      if (!(await asServed(page))) changed.push(url);
      await page.close();
    }
    expect(changed).toEqual([]);
  });
});
