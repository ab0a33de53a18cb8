/** The project's own sources, as the tests of the repository's truths read them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

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

export const isTest = ({ path }: SourceFile): boolean => /\.test\.tsx?$/.test(path);
