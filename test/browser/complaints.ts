/** Errors that scripts of the extension leave in the browser, in pages and in its own parts. */
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { inFirefoxItself } from './firefox-itself.ts';

/** Opens a page with an ear to whatever its scripts throw, those of our own world included. */
export async function openHeard(driver: Driver, url: string): Promise<{ page: Page; heard: string[] }> {
  const page = await driver.newTab();
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(String((error as Error).stack ?? error)));
  page.on('console', (line) => {
    if (line.type() === 'error') heard.push(line.text());
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, heard };
}

/** What Firefox's own console holds of our scripts: BiDi tells of the page's world only. */
export async function firefoxConsole(driver: Driver): Promise<string[]> {
  const expression = `JSON.stringify(Services.console.getMessageArray().flatMap((line) => {
    if (!(line instanceof Ci.nsIScriptError) || line.flags & Ci.nsIScriptError.warningFlag) return [];
    const where = line.sourceName + ' ' + (line.stack?.source ?? '');
    // What a tab that is closed still waited for, which no script can help.
    if (line.errorMessage.includes('context unloaded')) return [];
    return /moz-extension:|copytaster|sandbox eval/.test(where) ? [line.errorMessage + ' at ' + where] : [];
  }))`;
  const lines = await inFirefoxItself<string>(driver, expression);
  return JSON.parse(lines) as string[];
}

/** Everything of ours that was complained of: in Chromium by what the page told, in Firefox by its console. */
export async function complaints(driver: Driver, heard: readonly string[]): Promise<string[]> {
  if (driver.name === 'firefox') return firefoxConsole(driver);
  return heard.filter(
    (line) => !/the page’s own trap|Refused to|violates the following|Failed to load resource/.test(line),
  );
}
