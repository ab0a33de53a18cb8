/** Draws the toolbar icons from their SVG sources: `node --import tsx scripts/icons.ts`. */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { needBrowser } from './browsers.ts';

const SIZES = [16, 32, 48, 128];

const browser = await puppeteer.launch({
  executablePath: needBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const state of ['reading', 'idle'])
  for (const size of SIZES) {
    const svg = readFileSync(`icons/${state}.svg`).toString('base64');
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${size}px}</style><img src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.screenshot({ path: `icons/${state}-${size}.png`, omitBackground: true });
  }
await browser.close();
