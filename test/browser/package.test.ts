import { execFile, execFileSync } from 'node:child_process';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtEntries, sourceEntries } from '../../scripts/package/contents.ts';
import { type Entry, zip } from '../../scripts/package/zip.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');
const BROWSERS = ['chrome', 'firefox'] as const;
const MOST_BYTES = 6_000_000;

const built = (root: string, browser: string) => builtEntries(join(root, 'dist', browser));

/** The files of `ours` that `theirs` lacks or has otherwise: what to look at where the archives differ. */
const different = (ours: Entry[], theirs: Entry[]) =>
  ours
    .filter(({ path, bytes }) => {
      const twin = theirs.find((entry) => entry.path === path);
      return !twin || Buffer.compare(twin.bytes, bytes) !== 0;
    })
    .map(({ path }) => path);

/** A copy that takes no time and no room: every file a second name of the same one. */
function link(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) link(source, target);
    // Links of node_modules lead to files beside them, so they hold in the copy as they stand.
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/** The sources and their packages in another folder, which git knows nothing of but what lies there. */
let elsewhere: string;
beforeAll(async () => {
  elsewhere = mkdtempSync(join(ROOT, 'dist/another-folder-'));
  for (const { path } of sourceEntries(ROOT)) {
    mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
    copyFileSync(join(ROOT, path), join(elsewhere, path));
  }
  link(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
  const options = { cwd: elsewhere, env: { ...process.env, TZ: 'Pacific/Auckland', NODE_ENV: undefined } };
  const build = (mode: string) =>
    run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', mode], options);
  await Promise.all(BROWSERS.map(build));
  execFileSync('git', ['init', '--quiet'], options);
  execFileSync('git', ['add', '--all'], options);
}, 360_000);
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

describe('an archive', () => {
  const entry = (path: string) => ({ path, bytes: new TextEncoder().encode(`${path} `.repeat(99)) });
  it('has the same bytes in another order and another time zone', () => {
    const here = zip([entry('a.js'), entry('b/c.js'), { ...entry('run'), executable: true }]);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const there = zip([{ ...entry('run'), executable: true }, entry('b/c.js'), entry('a.js')]);
    process.env.TZ = zone;
    expect(Buffer.compare(here, there)).toBe(0);
  });
});

describe.each(BROWSERS)('the %s package', (browser) => {
  const bytes = zip(built(ROOT, browser));
  it('is the same, byte for byte, built in another folder and another time zone', () => {
    const twin = built(elsewhere, browser);
    expect(different(built(ROOT, browser), twin)).toEqual([]);
    expect(different(twin, built(ROOT, browser))).toEqual([]);
  });
  it('is small', () => {
    expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  });
  it('tells nothing of the machine it was built on', () => {
    const files = Object.entries(unzipSync(bytes));
    expect(files.filter(([, content]) => strFromU8(content, true).includes(ROOT))).toEqual([]);
  });
});

describe('the source archive', () => {
  const bytes = zip(sourceEntries(ROOT));
  it('is the same, byte for byte, from another folder', () => {
    expect(different(sourceEntries(ROOT), sourceEntries(elsewhere))).toEqual([]);
  });
  it('has what the packages are built from, and is small', () => {
    const names = Object.keys(unzipSync(bytes));
    expect(names).toEqual(expect.arrayContaining(['package-lock.json', 'manifest.json', 'vite.config.ts']));
    expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  });
});
