import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../scripts/extension.ts';
import { importsOf, isTest, read, sourceFiles } from './sources.ts';

const sources = sourceFiles('src', 'scripts', 'training', 'test');

describe('files', () => {
  it('are of a length that one reads at a sitting', () => {
    const code = sources.filter(({ path }) => !/\/supplement\/|\.fixture\.ts$/.test(path)); // lists of data
    const long = code.filter(({ text }) => text.split('\n').length > 400).map(({ path }) => path);
    expect(long).toEqual([]);
  });
  it('are no drawers: a file is named for what it does', () => {
    const drawers = sources.filter(({ path }) =>
      /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.tsx?$)/.test(path),
    );
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });
  it('import each other in no circle, types aside', () => {
    const imports = new Map(
      sourceFiles('src').map((file) => [
        file.path,
        importsOf({ ...file, text: file.text.replace(/^import type [^;]*;/gm, '') }),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (path: string, way: readonly string[]) => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      if (done.has(path) || way.includes(path)) return;
      for (const to of imports.get(path) ?? []) follow(to, [...way, path]);
      done.add(path);
    };
    for (const path of imports.keys()) follow(path, []);
    expect(circles).toEqual([]);
  });
  it('that ship import no fixture', () => {
    const offenders = sourceFiles('src')
      .filter((file) => !isTest(file))
      .flatMap((file) => importsOf(file).filter((to) => isTest({ path: to, text: '' })));
    expect(offenders).toEqual([]);
  });
});

describe('notices', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const notices = read('NOTICES.md');
  it.each(Object.keys(dependencies))('name %s', (name) => {
    expect(notices).toContain(`| ${name} |`);
  });
  it('leave the tools to the docs, which have each of them', () => {
    const tools = read('docs/ARCHITECTURE.md').split('## Tools')[1] ?? '';
    const named = [...tools.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell]) => cell!.split(', '));
    expect(named.slice(1).toSorted()).toEqual(Object.keys(devDependencies).toSorted());
  });
});

describe('the version', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  it('stands in package.json; the manifest takes it from there', () => {
    expect(JSON.parse(read('manifest.json'))).not.toHaveProperty('version');
    for (const browser of ['chrome', 'firefox'] as const) expect(manifestFor(browser).version).toBe(version);
  });
  it('of the lockfile is the same', () => {
    expect((JSON.parse(read('package-lock.json')) as { version: string }).version).toBe(version);
  });
});
