/** The background script: ended as the browser ends it, and with its own world at hand. */
import { type Driver, until } from './driver.ts';
import { inFirefoxItself } from './firefox-itself.ts';

/** Ends it, whatever it is doing. */
export async function endBackground(driver: Driver): Promise<void> {
  if (driver.name === 'firefox') {
    const policy = `WebExtensionPolicy.getByHostname(${JSON.stringify(new URL(driver.base).host)})`;
    // As if it had been idle, though there are debuggers and open messages.
    await inFirefoxItself(
      driver,
      `${policy}.extension.terminateBackground({ disableResetIdleForTest: true })`,
    );
    return;
  }
  const page = await driver.extensionPage('src/options/index.html');
  const cdp = await page.createCDPSession();
  let stopped = false;
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    stopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
  });
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await until(() => stopped, 'the end of the background script');
  await page.close();
}

/**
 * A way into the world of the background script that runs now; what is changed there goes with it when it ends.
 * @returns runs source text of a function of the script's global object
 */
export async function backgroundOf(driver: Driver): Promise<(source: string) => Promise<unknown>> {
  if (driver.name === 'firefox') {
    const page = await driver.extensionPage('src/options/index.html');
    return (source) => page.evaluate(`browser.runtime.getBackgroundPage().then(${source})`);
  }
  // The driver loses sight of a worker that was stopped and came back.
  const browser = await driver.browser.target().createCDPSession();
  const worker = await until(
    async () =>
      (await browser.send('Target.getTargets')).targetInfos.find(
        ({ type, url }) => type === 'service_worker' && url.startsWith(driver.base),
      ),
    'the background script',
  );
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: worker!.targetId,
    flatten: true,
  });
  const inside = browser.connection()!.session(sessionId)!;
  return async (source) => {
    const expression = `(${source})(globalThis)`;
    const answer = await inside.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
}
