/**
 * The README's first picture: a marked page with the popup over it. No browser takes a picture of a
 * page and its popup together, so the two are taken apart and laid upon each other as they stand.
 */
import { startDriver } from '../../test/browser/driver.ts';
import { popup, STORY_URL } from './take.ts';

export interface Sheet {
  width: number;
  height: number;
  dark: boolean;
  /** Tab of the popup. */
  tab: string;
}

const layout = ({ width, height }: Sheet, page: string, over: string) => `<!doctype html>
<meta charset="utf-8"><title>Overview</title>
<style>body{margin:0;position:relative;width:${width}px;height:${height}px;overflow:hidden}img{display:block;position:absolute}
.page{inset:0}.popup{top:10px;right:14px;width:420px;height:600px;border-radius:10px;box-shadow:0 0 0 1px #8886,0 10px 40px #0006}</style>
<img class="page" src="${page}" alt=""><img class="popup" src="${over}" alt="">`;

/** @param path of the picture, a PNG */
export async function takeOverview(path: `${string}.png`, sheet: Sheet): Promise<void> {
  const { width, height, dark, tab } = sheet;
  const driver = await startDriver('chromium', { width, height, dark });
  try {
    const story = await driver.open(STORY_URL);
    await driver.read(STORY_URL);
    await story.bringToFront();
    await story.mouse.move(4, height - 4);
    const page = await story.screenshot({ encoding: 'base64' });
    const summary = await popup(tab)(driver, story);
    const over = await summary.screenshot({ encoding: 'base64' });
    const laid = await driver.browser.newPage();
    await laid.setViewport({ width, height });
    await laid.setContent(layout(sheet, `data:image/png;base64,${page}`, `data:image/png;base64,${over}`));
    await laid.screenshot({ path });
    process.stderr.write(`${path}\n`);
  } finally {
    await driver.close();
  }
}
