/**
 * The README's first picture: a marked page with the popup over it. No browser takes a picture of a
 * page and its popup together, so the two are taken apart and laid upon each other as they stand.
 */
import { startDriver } from '../../test/browser/driver.ts';
import { popup, STORY_URL } from './take.ts';

const WIDTH = 1180;
const HEIGHT = 660;

const layout = (page: string, over: string) => `<!doctype html><meta charset="utf-8"><title>Overview</title>
<style>body{margin:0;position:relative;width:${WIDTH}px;height:${HEIGHT}px;overflow:hidden}img{display:block;position:absolute}
.page{inset:0}.popup{top:10px;right:14px;width:420px;height:600px;border-radius:10px;box-shadow:0 0 0 1px #0002,0 10px 40px #0004}</style>
<img class="page" src="${page}" alt=""><img class="popup" src="${over}" alt="">`;

/** @param path of the picture, a PNG */
export async function takeOverview(path: `${string}.png`): Promise<void> {
  const driver = await startDriver('chromium', { width: WIDTH, height: HEIGHT });
  try {
    const story = await driver.open(STORY_URL);
    await driver.read(STORY_URL);
    await story.bringToFront();
    await story.mouse.move(4, HEIGHT - 4);
    const page = await story.screenshot({ encoding: 'base64' });
    const summary = await popup('timeline')(driver, story);
    const over = await summary.screenshot({ encoding: 'base64' });
    const sheet = await driver.browser.newPage();
    await sheet.setViewport({ width: WIDTH, height: HEIGHT });
    await sheet.setContent(layout(`data:image/png;base64,${page}`, `data:image/png;base64,${over}`));
    await sheet.screenshot({ path });
    process.stderr.write(`${path}\n`);
  } finally {
    await driver.close();
  }
}
