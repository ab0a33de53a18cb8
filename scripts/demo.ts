/**
 * `npm run demo`: builds both packages, prints the summary of the bundled story, takes pictures of the
 * marked page and the popup in both browsers, and, where there is a display, leaves a browser open on
 * the story with the extension in it.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { STORY } from '../src/welcome/story.ts';
import { startDriver } from '../test/browser/driver.ts';
import { type BrowserName, needBrowser } from './browsers.ts';
import { hovering, popup, STORY_URL, takeShots } from './screens/take.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = 'dist/demo';

/** Ends with the child's own message and status where it fails. */
function run(command: string, args: string[], input?: string): void {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    input,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

try {
  for (const name of ['chromium', 'firefox'] as const) needBrowser(name);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

console.log('Building the command line and both packages …');
for (const mode of ['node', 'chrome', 'firefox'])
  run('npx', ['vite', 'build', '--mode', mode, '--logLevel', 'error']);

console.log('\n— The bundled story, read by the command line —\n');
const { title, published, text } = STORY;
run(
  'node',
  ['dist/node/analyze.js', '-', '--title', title!, '--published', published!, '--format', 'text'],
  text,
);

console.log('\n— The same story in the browsers —\n');
rmSync(join(ROOT, FOLDER), { recursive: true, force: true });
const pictures = (browser: BrowserName) => [
  { name: `${browser}-page`, browser, look: { width: 960, height: 700 }, take: hovering('Nuri Belqasem') },
  { name: `${browser}-popup`, browser, look: {}, take: popup('timeline') },
];
const files = await takeShots(FOLDER, [...pictures('chromium'), ...pictures('firefox')]);
console.log(`Pictures: ${files.join(', ')}`);

if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform === 'darwin') {
  console.log('Opening Chromium on the story; close its window to end.');
  const driver = await startDriver('chromium', { window: true });
  await driver.open(STORY_URL);
  await new Promise<void>((resolve) => driver.browser.once('disconnected', () => resolve()));
  await driver.close().catch(() => {});
} else {
  console.log('No display: look at the pictures, or load dist/chrome or dist/firefox by hand (README).');
}
