/**
 * The extension API in unit tests: there before any module looks for it, and empty until a test puts into it
 * what it needs. Stands in for the polyfill too, which refuses to load outside an extension.
 */
(globalThis as { chrome?: object }).chrome ??= {};

export default chrome;
