/**
 * `npm run screenshots [-- folder name …]`, after a build: every state in both browsers, to be looked at, into
 * `dist/screens`, with a sheet that lays the browsers side by side (`index.html`). Names are of looks below and
 * of states: `npm run screenshots -- dist/screens dark timeline`.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { type BrowserName, type Look, startDriver } from '../test/browser/driver.ts';
import { OWN_STATES, showState } from './screens/own-states.ts';
import { prepared, type Taken, takeDoubtful, takeMarks, takeOwnPages } from './screens/page-states.ts';
import { emulate, startPlain } from './screens/plain-browser.ts';

interface Named {
  look: Look;
  language?: 'en' | 'ar' | 'de';
  /** Times the browser's own size. */
  zoom?: number;
  /** Whether the popup's made states are taken too: they need no other window or language. */
  states?: boolean;
}

const WIDE = { width: 900, height: 640 };
const LOOKS: Record<string, Named> = {
  light: { look: WIDE, states: true },
  dark: { look: { ...WIDE, dark: true }, states: true },
  forced: { look: { ...WIDE, forced: true }, states: true },
  narrow: { look: { width: 320, height: 640 } },
  zoomed: { look: { width: 550, height: 400 }, zoom: 2 },
  arabic: { look: WIDE, language: 'ar' },
  german: { look: WIDE, language: 'de' },
};

const [folder = 'dist/screens', ...wanted] = process.argv.slice(2);
const looks = Object.keys(LOOKS).filter((name) => wanted.includes(name));
const names = wanted.filter((name) => !(name in LOOKS));
const asked = (name: string) =>
  !names.length || names.some((part) => name.replace('made-', '').startsWith(part));

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const { port } = server.httpServer!.address() as { port: number };
const BASE = `http://127.0.0.1:${port}/scripts/screens/popup.html`;

for (const browser of ['chromium', 'firefox'] as const)
  for (const name of looks.length ? looks : Object.keys(LOOKS)) await take(browser, name);
await server.close();
writeFileSync(join(folder, 'index.html'), sheet());

async function take(browser: BrowserName, name: string): Promise<void> {
  const into = join(folder, `${browser}-${name}`);
  mkdirSync(into, { recursive: true });
  const taken = async (state: string, page: Page, fullPage = false) => {
    const path: `${string}.png` = `${into}/${state}.png`;
    if (asked(state)) await page.screenshot({ path, fullPage });
  };
  await takeReal(browser, LOOKS[name]!, taken);
  if (LOOKS[name]!.states) await takeMade(browser, LOOKS[name]!.look, taken);
  process.stderr.write(`${into}\n`);
}

async function takeReal(browser: BrowserName, { look, language = 'en', zoom = 1 }: Named, taken: Taken) {
  const driver = await startDriver(browser, look);
  try {
    const story = await prepared(driver, language);
    await story.setViewport({ width: look.width!, height: look.height!, deviceScaleFactor: zoom });
    await emulate(story, browser, look);
    await takeMarks(driver, story, taken);
    await takeOwnPages(driver, story, taken, (page) => emulate(page, browser, look));
    await takeDoubtful(driver, story, taken);
  } finally {
    await driver.close();
  }
}

async function takeMade(browser: BrowserName, look: Look, taken: Taken) {
  const plain = await startPlain(browser, look);
  try {
    const page = await plain.newPage();
    await emulate(page, browser, look);
    for (const state of OWN_STATES.filter(({ name }) => asked(name))) {
      await showState(page, BASE, state);
      await taken(`made-${state.name}`, page);
    }
  } finally {
    await plain.close();
  }
}

/** A page with every picture, a row a state, the two browsers beside each other. */
function sheet(): string {
  const rows = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('chromium-'))
    .flatMap(({ name }) =>
      readdirSync(join(folder, name)).map((file) => {
        const picture = (of: string) => `<img loading="lazy" src="${of}/${file}" alt="${of} ${file}">`;
        return `<h2>${name.slice('chromium-'.length)}: ${file.replace('.png', '')}</h2>${picture(name)} ${picture(name.replace('chromium', 'firefox'))}`;
      }),
    );
  return `<!doctype html><meta charset="utf-8"><title>Every state</title><style>body{font:14px sans-serif;background:#999}img{width:48%;vertical-align:top}</style>${rows.join('\n')}\n`;
}
