import { afterEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from './slices.ts';

/** Every look at the clock finds it so many milliseconds later. */
function clockThatGoes(ms: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += ms;
    return now;
  });
}

function* counting(to: number) {
  for (let n = 0; n < to; n++) yield;
  return to;
}

describe('work in slices', () => {
  afterEach(() => vi.restoreAllMocks());

  it('lets the page have its turn before it ends', async () => {
    clockThatGoes(100);
    const events: string[] = [];
    setTimeout(() => events.push('page'));
    events.push(`done ${await inSlices(counting(3))}`);
    expect(events).toEqual(['page', 'done 3']);
  });

  it('pauses before the first step, and then not for what takes no time', async () => {
    clockThatGoes(0);
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const steps = counting(5);
    const first = vi.spyOn(steps, 'next');
    const done = inSlices(steps);
    expect(first).not.toHaveBeenCalled();
    expect(await done).toBe(5);
    expect(timers).toHaveBeenCalledTimes(1);
  });

  it('hands on what the steps throw', async () => {
    function* broken(): Generator<undefined, never> {
      yield;
      throw new Error('a broken page');
    }
    await expect(inSlices(broken())).rejects.toThrow('a broken page');
  });
});
