/** Another extension, which tries to speak to ours. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { inFirefoxItself } from './firefox-itself.ts';

const ID = 'stranger@stranger.example';

const MANIFEST = {
  manifest_version: 3,
  name: 'Stranger',
  version: '1',
  permissions: ['scripting', 'tabs'],
  host_permissions: ['http://*/*'],
  browser_specific_settings: { gecko: { id: ID } },
};

/** @returns a page of the other extension: its API is at hand there */
export async function installStranger(driver: Driver): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), 'stranger-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Stranger</title>');
  const id = await driver.browser.installExtension(folder);
  const address =
    driver.name === 'chromium'
      ? `chrome-extension://${id}/page.html`
      : await inFirefoxItself<string>(driver, `WebExtensionPolicy.getByID('${ID}').getURL('page.html')`);
  const page = await driver.extensionPage(address);
  rmSync(folder, { recursive: true });
  return page;
}
