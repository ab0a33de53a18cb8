/** Starts the browsers and ends them, by force where one hangs: what is tested is the extension, not whether a browser comes up. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

/** Milliseconds within which a browser starts even on a machine that has other things to do. */
const START_MS = 60_000;
const STARTS = 3;
/** Milliseconds that a browser may take to answer. */
const PROTOCOL_MS = 90_000;
/** Milliseconds within which it ends by itself. */
const END_MS = 20_000;

export interface Started<Ready> {
  browser: Browser;
  ready: Ready;
  profile: string;
  /** Ends the browser and removes its profile. */
  end(): Promise<void>;
}

/**
 * Starts a browser, and another one in its place where it does not come up.
 * @param prepare what belongs to the start: a browser in which it fails is ended, too
 * @param kept the profile of a browser that has ended; without it, one of its own
 */
export async function startBrowser<Ready>(
  options: LaunchOptions,
  prepare: (browser: Browser) => Promise<Ready>,
  kept?: string,
): Promise<Started<Ready>> {
  for (let tries = 1; ; tries++) {
    const profile = kept ?? mkdtempSync(join(tmpdir(), 'copytaster-'));
    let browser: Browser | null = null;
    const end = async (keep?: string) => {
      if (browser) await endBrowser(browser);
      if (!keep) rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    };
    try {
      browser = await puppeteer.launch({
        ...options,
        userDataDir: profile,
        timeout: START_MS,
        protocolTimeout: PROTOCOL_MS,
      });
      return { browser, ready: await within(START_MS, prepare(browser)), profile, end: () => end() };
    } catch (error) {
      await end(kept);
      if (tries === STARTS) throw error;
    }
  }
}

/** Ends the browser as a power cut does. Done when it is gone. */
export async function crashBrowser(browser: Browser): Promise<void> {
  const main = browser.process()!;
  const gone = new Promise<void>((resolve) => main.once('exit', () => resolve()));
  main.kill('SIGKILL');
  await gone;
}

export async function endBrowser(browser: Browser): Promise<void> {
  const killed = setTimeout(() => browser.process()?.kill('SIGKILL'), END_MS);
  // Told of a browser that has to be killed, or has ended before.
  await browser.close().catch(() => {});
  clearTimeout(killed);
}

function within<T>(ms: number, done: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the browser was not ready in ${ms} ms`)), ms);
  });
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}
