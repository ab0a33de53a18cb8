/** Takes the sites from the extension as a reader does in the browser's own settings, and gives them back. */
import type { Driver } from './driver.ts';
import { inFirefoxItself } from './firefox-itself.ts';

export async function allowSites(driver: Driver, allowed: boolean): Promise<void> {
  if (driver.name === 'firefox') {
    const page = await driver.extensionPage('src/options/index.html');
    const sites = JSON.stringify({ origins: ['http://*/*', 'https://*/*'] });
    if (!allowed) await page.evaluate(`browser.permissions.remove(${sites})`);
    else await grantInFirefox(driver, sites);
    await page.close();
    return;
  }
  const settings = await driver.browser.newPage();
  await settings.goto('chrome://extensions');
  const change = {
    extensionId: new URL(driver.base).host,
    hostAccess: allowed ? 'ON_ALL_SITES' : 'ON_CLICK',
  };
  await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
  await settings.close();
}

/** An extension may not ask for a site without a click of the reader's; the browser's own settings may. */
async function grantInFirefox(driver: Driver, sites: string): Promise<void> {
  await inFirefoxItself(
    driver,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const policy = WebExtensionPolicy.getByHostname(${JSON.stringify(new URL(driver.base).host)});
      await ExtensionPermissions.add(policy.id, { permissions: [], ...${sites} }, policy.extension);
    })()`,
  );
}
