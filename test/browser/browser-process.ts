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
  /** Ends the browser and removes its profile. */
  end(): Promise<void>;
}

/**
 * Starts a browser in a profile of its own, and another one in its place where it does not come up.
 * @param prepare what belongs to the start: a browser in which it fails is ended, too
 */
export async function startBrowser<Ready>(
  options: LaunchOptions,
  prepare: (browser: Browser) => Promise<Ready>,
): Promise<Started<Ready>> {
  for (let tries = 1; ; tries++) {
    const profile = mkdtempSync(join(tmpdir(), 'copytaster-'));
    let browser: Browser | null = null;
    const end = async () => {
      if (browser) await endBrowser(browser);
      rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    };
    try {
      browser = await puppeteer.launch({
        ...options,
        userDataDir: profile,
        timeout: START_MS,
        protocolTimeout: PROTOCOL_MS,
      });
      return { browser, ready: await within(START_MS, prepare(browser)), end };
    } catch (error) {
      await end();
      if (tries === STARTS) throw error;
    }
  }
}

async function endBrowser(browser: Browser): Promise<void> {
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
