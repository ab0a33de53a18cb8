/** The project's own sources, as the tests of the repository's truths read them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface SourceFile {
  /** Path below the project's root, with forward slashes. */
  path: string;
  text: string;
}

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Every TypeScript file below the given folders, tests included. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => ({
          path: relative(ROOT, path).replaceAll('\\', '/'),
          text: readFileSync(path, 'utf8'),
        })),
    );
}

/** Tests and what only they import; neither ships. */
export const isTest = ({ path }: SourceFile): boolean => /\.(?:test|fixture)\.tsx?$/.test(path);

/** The files that `file` imports by a relative path, as paths below the project's root. */
export function importsOf({ path, text }: SourceFile): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^'?]+)/g)].map(([, to]) =>
    posix.join(posix.dirname(path), to!),
  );
}
