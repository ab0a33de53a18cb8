import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToBackground } from '../messages.ts';
import { borrow, lend, type Tools } from './tools.ts';

const REST_MS = 10_000;
const nothing = function* () {} as unknown as Tools['extracting'];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a tool', () => {
  it('goes when it has rested, and not before it was used or while it is', () => {
    const page: Partial<Tools> = {};
    lend(page, 'extracting', nothing);
    vi.advanceTimersByTime(3 * REST_MS);
    page.extracting!({} as Document, '');
    vi.advanceTimersByTime(REST_MS - 1);
    page.extracting!({} as Document, '');
    vi.advanceTimersByTime(REST_MS - 1);
    expect(page.extracting).toBeDefined();
    vi.advanceTimersByTime(1);
    expect(page).toEqual({});
  });

  it('stays the same one when it is brought a second time', () => {
    const page: Partial<Tools> = {};
    lend(page, 'extracting', nothing);
    const first = page.extracting;
    lend(page, 'extracting', nothing);
    expect(page.extracting).toBe(first);
  });

  it('is asked for when it is wanted and gone, and only then', async () => {
    const page: Partial<Tools> = {};
    const asked: ToBackground[] = [];
    const ask = async (message: ToBackground) => {
      asked.push(message);
      lend(page, 'extracting', nothing);
    };
    expect(await borrow(page, 'extracting', ask)).toBe(page.extracting);
    await borrow(page, 'extracting', ask);
    expect(asked).toEqual([{ type: 'bring', tool: 'extracting' }]);
  });

  it('is missing where it cannot be brought', async () => {
    expect(await borrow({}, 'detecting', async () => false)).toBeUndefined();
  });
});
