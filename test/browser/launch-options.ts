/** How each browser is started: quiet, with every request to the test web, and as its reader wants it. */
import type { LaunchOptions } from 'puppeteer-core';
import type { Route } from '../fixtures/routes.ts';

export const FIREFOX_ID = 'copytaster@copytaster.example';
export const FIREFOX_UUID = '3f6a1c52-90d5-4c1e-8a0b-6b7f5d2c9e11';
export const UUIDS = 'extensions.webextensions.uuids';
export const FIREFOX_UUIDS = JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID });

export interface Look {
  /** A real window on the display instead of a headless browser. */
  window?: boolean;
  dark?: boolean;
  /** Colours of the reader's own choice instead of the pages' (Firefox; Chromium emulates them). */
  forced?: boolean;
  width?: number;
  height?: number;
  /** The extension is there for good and not for one session: after a new start of the browser, too. */
  lasting?: boolean;
  /** Addresses beside those of the fixtures. */
  routes?: Readonly<Record<string, Route>>;
}

/** @param again folder of the extension, for a browser that has had a session before and goes on with it */
export const chromium = (
  port: number,
  { dark, width = 1100, height = 800 }: Look,
  again?: string,
): LaunchOptions => ({
  pipe: true,
  enableExtensions: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter,DisableLoadExtensionCommandLineSwitch',
    `--window-size=${width},${height + 140}`,
    `--proxy-server=127.0.0.1:${port}`,
    '--proxy-bypass-list=<-loopback>',
    ...(dark ? ['--force-dark-mode'] : []),
    ...(again ? ['--restore-last-session', `--load-extension=${again}`] : []),
  ],
  ...(again && { ignoreDefaultArgs: ['about:blank'] }),
});

export const firefox = (
  port: number,
  { dark, forced, lasting, width = 1100, height = 800 }: Look,
): LaunchOptions => ({
  browser: 'firefox',
  args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height + 140}`],
  extraPrefsFirefox: {
    [UUIDS]: FIREFOX_UUIDS,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    ...(lasting && {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'browser.sessionstore.resume_from_crash': true,
      // Or Firefox sets it back when it is driven.
      'remote.prefs.recommended': false,
      'browser.sessionstore.restore_on_demand': false,
    }),
    ...(forced && { 'browser.display.document_color_use': 2 }),
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  },
});
