/** `npm run store-pictures`, after a build: what the stores show, in their sizes, into `docs/store/pictures`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Look } from '../test/browser/driver.ts';
import { needBrowser } from './browsers.ts';
import { takeOverview } from './screens/overview.ts';
import { hovering, type Shot, takeShots } from './screens/take.ts';

const FOLDER = join(import.meta.dirname, '../docs/store/pictures');
/** Chrome's size for screenshots; Firefox takes it too. */
const SCREEN: Look = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

const CARDS: Shot[] = [
  {
    name: '2-person-dark',
    browser: 'chromium',
    look: { ...SCREEN, dark: true },
    take: hovering('Nuri Belqasem'),
  },
  { name: '4-place-light', browser: 'chromium', look: SCREEN, take: hovering('Tripoli', 2) },
];

/** Chrome's small promotional tile: the icon, the name and what it marks, in the marks' own manner. */
async function takeTile(path: `${string}.png`): Promise<void> {
  const icon = readFileSync(join(import.meta.dirname, '../icons/reading.svg'), 'base64');
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport(TILE);
    await page.setContent(`<!doctype html><meta charset="utf-8"><title>Copytaster</title><style>
      body{margin:0;width:440px;height:280px;background:#fbfaf7;color:#1d1c1a;font-family:Charter,"Liberation Serif",serif;
        display:grid;align-content:center;justify-items:center;gap:18px}
      header{display:flex;align-items:center;gap:16px;font-size:46px}
      img{width:60px;height:60px}
      p{margin:0;font-size:23px;line-height:1.7;text-align:center}
      u{text-decoration-thickness:3px;text-underline-offset:5px}
      .person{text-decoration-color:#0b63a5}.place{text-decoration-color:#0a7a5a;text-decoration-style:dotted}
      .said{background:#fff4dc;text-decoration-color:#985b00}
    </style><header><img src="data:image/svg+xml;base64,${icon}" alt="">Copytaster</header>
    <p><u class="person">Who</u> said <u class="said">what</u>, <u class="place">where</u>,<br>and when it happened.</p>`);
    await page.screenshot({ path });
  } finally {
    await browser.close();
  }
}

const sheet = { width: SCREEN.width!, height: SCREEN.height! };
await takeShots(FOLDER, CARDS);
await takeOverview(`${FOLDER}/1-timeline-light.png`, { ...sheet, dark: false, tab: 'timeline' });
await takeOverview(`${FOLDER}/3-sources-dark.png`, { ...sheet, dark: true, tab: 'sources' });
await takeOverview(`${FOLDER}/5-places-light.png`, { ...sheet, dark: false, tab: 'places' });
await takeTile(`${FOLDER}/tile-440x280.png`);
