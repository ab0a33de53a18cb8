/** What goes into the archives. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Entry } from './zip.ts';

/** Every file of a built package. */
export function builtEntries(folder: string): Entry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((file) => ({
      path: relative(folder, file).replaceAll(sep, '/'),
      bytes: new Uint8Array(readFileSync(file)),
    }));
}

/** The files that git tracks, as they lie in the folder, but for pictures of the documentation. */
export function sourceEntries(folder: string): Entry[] {
  return execFileSync('git', ['ls-files', '--stage', '-z'], { cwd: folder, encoding: 'utf8' })
    .split('\0')
    .filter((line) => line && !/\tdocs\/.*\.png$/.test(line))
    .map((line) => {
      const [about, path] = line.split('\t') as [string, string];
      const bytes = new Uint8Array(readFileSync(join(folder, path)));
      return { path, bytes, executable: about.startsWith('100755') };
    });
}
