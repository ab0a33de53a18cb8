/** A browser without the extension, for the popup's page in states that no real page brings about. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Look } from '../../test/browser/driver.ts';
import { type BrowserName, needBrowser } from '../browsers.ts';

export function startPlain(browser: BrowserName, look: Look): Promise<Browser> {
  const executablePath = needBrowser(browser);
  return browser === 'chromium'
    ? puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'] })
    : puppeteer.launch({
        browser,
        executablePath,
        extraPrefsFirefox: {
          'layout.css.prefers-color-scheme.content-override': look.dark ? 0 : 1,
          'ui.useOverlayScrollbars': 1,
          ...(look.forced && { 'browser.display.document_color_use': 2 }),
        },
      });
}

/** The colours of the system: Chromium has them by emulation, Firefox by its settings above and in the driver. */
export async function emulate(page: Page, browser: BrowserName, { dark, forced }: Look): Promise<void> {
  if (browser === 'firefox') return;
  // Puppeteer's types know forced colours only in newer versions.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
}
