/**
 * The extension API under one name and with promises, for the background script and the extension's
 * own pages. Typed as Chrome's, which knows the side panel too.
 */
import browser from 'webextension-polyfill';

export const api = browser as unknown as typeof chrome;
