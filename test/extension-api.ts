/** Stands in for the polyfill in unit tests, which refuses to load outside an extension: the API that the test made. */
const { browser, chrome: api } = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };
export default browser ?? api;
