/**
 * Takes pictures of the popup in every state, light and dark, to be looked at:
 * `node --import tsx scripts/screens/shoot.ts OUT [name …]`. The story is the made one of the tests.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer } from 'vite';

interface Shot {
  name: string;
  query: string;
  width?: number;
  /** Default text size in CSS pixels, as set in the browser. */
  text?: number;
  forced?: boolean;
  prepare?(page: Page): Promise<void>;
}

const click = (selector: string) => async (page: Page) => {
  await page.click(selector);
};

const SHOTS: Shot[] = [
  ...['timeline', 'sources', 'statements', 'people', 'places'].map((tab) => ({
    name: tab,
    query: `tab=${tab}`,
  })),
  { name: 'narrow', query: 'tab=timeline&os=android', width: 320 },
  { name: 'narrow-sources', query: 'tab=sources&os=android', width: 320 },
  { name: 'large-text', query: 'tab=sources', width: 800, text: 32 },
  { name: 'forced-colors', query: 'tab=sources', forced: true },
  { name: 'forced-colors-timeline', query: 'tab=timeline', forced: true },
  { name: 'why', query: 'tab=timeline', prepare: click('[data-doubtful].why') },
  { name: 'filters', query: 'tab=statements', prepare: click('.toggle') },
  { name: 'marks', query: 'tab=timeline', prepare: click('.actions .disclosure:nth-child(1) > button') },
  { name: 'export', query: 'tab=timeline', prepare: click('.actions .disclosure:nth-child(2) > button') },
  ...['not-wire', 'not-wire-bare', 'unread', 'reading', 'failed', 'unreachable', 'empty', 'hostile'].map(
    (state) => ({
      name: state,
      query: `state=${state}`,
    }),
  ),
  ...['timeline', 'sources', 'statements', 'people'].map((tab) => ({
    name: `crowded-${tab}`,
    query: `state=crowded&tab=${tab}`,
  })),
  { name: 'arabic', query: 'tab=timeline&lang=ar' },
  { name: 'german', query: 'tab=sources&lang=de' },
];

const [out = 'screens', ...wanted] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const { port } = server.httpServer!.address() as { port: number };
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  for (const shot of SHOTS) {
    if (wanted.length && !wanted.includes(shot.name)) continue;
    for (const scheme of ['light', 'dark']) {
      await page.setViewport({ width: shot.width ?? 420, height: 600, deviceScaleFactor: 1.5 });
      // Puppeteer's types know forced colours only in newer versions.
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'forced-colors', value: shot.forced ? 'active' : 'none' },
        ],
      });
      await page.goto(`http://127.0.0.1:${port}/scripts/screens/popup.html?${shot.query}`);
      await page.waitForSelector('.title');
      if (shot.text) await page.addStyleTag({ content: `html { font-size: ${shot.text}px }` });
      await shot.prepare?.(page);
      await page.waitForNetworkIdle({ idleTime: 150 });
      await page.screenshot({ path: join(out, `${shot.name}-${scheme}.png`) });
      await session.detach();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
