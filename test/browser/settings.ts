/** What the reader chooses, stored as the options page stores it. */
import { type Settings, VERSION } from '../../src/settings.ts';
import type { Driver } from './driver.ts';

/** Stores a choice, the rest as it comes; `url` is any open page with our scripts in it. */
export async function choose(driver: Driver, url: string, change: Partial<Settings>): Promise<void> {
  await driver.inContent(
    url,
    (settings: object) => {
      const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      return storage.local.set({ settings });
    },
    { version: VERSION, ...change },
  );
}
