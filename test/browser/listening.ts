/** What listens to a page, as the browsers themselves tell of it. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { inFirefoxItself } from './firefox-itself.ts';

const HEARD_ON = ['window', 'document', 'document.documentElement', 'document.body', 'navigation'];

export interface Listening {
  /** Event types by what they are heard on, sorted: `document pointermove`. */
  listeners(): Promise<string[]>;
  /** Observers that observe something, of those that began to since this was made. */
  observers(): Promise<number>;
}

/** @param url of the page, which has no listeners of its own */
export async function listeningTo(driver: Driver, page: Page, url: string): Promise<Listening> {
  await driver.inContent(url, () => {
    const observing = new Set<object>();
    Object.assign(globalThis, { observing, isNew: true });
    for (const { prototype } of [MutationObserver, IntersectionObserver, ResizeObserver]) {
      const { observe, disconnect } = prototype as MutationObserver;
      Object.assign(prototype, {
        observe(this: MutationObserver, ...what: Parameters<typeof observe>) {
          observing.add(this);
          observe.apply(this, what);
        },
        disconnect(this: MutationObserver) {
          observing.delete(this);
          disconnect.call(this);
        },
      });
    }
  });
  return driver.name === 'firefox' ? toldByFirefox(driver, url) : toldByChromium(driver, page);
}

function toldByFirefox(driver: Driver, url: string): Listening {
  const told = `function () {
    const { document, navigation } = content;
    const heardOn = { window: content, document, 'document.documentElement': document.documentElement, 'document.body': document.body, navigation };
    sendAsyncMessage('listeners', Object.entries(heardOn).flatMap(([name, target]) =>
      Services.els.getListenerInfoFor(target).filter((info) => !info.inSystemEventGroup).map(({ type }) => name + ' ' + type)));
  }`;
  // The tab's process knows; its messages find their way by the tab.
  const ask = `new Promise((resolve) => {
    const { browsers } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
    const { messageManager } = browsers.find(({ currentURI }) => currentURI.spec === ${JSON.stringify(url)});
    messageManager.addMessageListener('listeners', function heard({ data }) {
      messageManager.removeMessageListener('listeners', heard);
      resolve(JSON.stringify(data));
    });
    messageManager.loadFrameScript(${JSON.stringify(`data:,(${encodeURIComponent(told)})()`)}, false);
  })`;
  return {
    listeners: async () => (JSON.parse(await inFirefoxItself<string>(driver, ask)) as string[]).sort(),
    observers: () =>
      driver.inContent(url, () => (globalThis as unknown as { observing: Set<object> }).observing.size),
  };
}

async function toldByChromium(driver: Driver, page: Page): Promise<Listening> {
  const cdp = await page.createCDPSession();
  const ours = await ourWorld(cdp, driver);
  const evaluate = (expression: string) =>
    cdp.send('Runtime.evaluate', { expression, uniqueContextId: ours });
  return {
    async listeners() {
      const all: string[] = [];
      for (const expression of HEARD_ON) {
        const { result } = await evaluate(expression);
        const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
        all.push(...listeners.map(({ type }) => `${expression} ${type}`));
      }
      return all.sort();
    },
    observers: async () => (await evaluate('observing.size')).result.value,
  };
}
/** The world of our scripts in which `observing` has just been made; an earlier life of the extension has another one. */
async function ourWorld(cdp: CDPSession, driver: Driver): Promise<string> {
  const own = new URL(driver.base).host;
  const worlds: string[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.endsWith(own)) worlds.push(context.uniqueId);
  });
  await cdp.send('Runtime.enable');
  for (const uniqueContextId of worlds) {
    const expression = 'globalThis.isNew && !(globalThis.isNew = false)';
    const { result } = await cdp.send('Runtime.evaluate', { expression, uniqueContextId });
    if (result.value) return uniqueContextId;
  }
  throw new Error('no world of ours in the page');
}
