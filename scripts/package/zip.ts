/**
 * A zip whose bytes depend on nothing but its contents: entries sorted, one time for all, packed by
 * fflate, which is the same on every machine where the platform's own zlib is not.
 */
import { type Zippable, zipSync } from 'fflate';

export interface Entry {
  /** Path in the archive, with forward slashes. */
  path: string;
  bytes: Uint8Array;
  executable?: boolean;
}

const UNIX = 3;

export function zip(entries: readonly Entry[]): Uint8Array {
  const contents: Zippable = {};
  // The first moment that a zip can name. It names no time zone, so this is local time wherever it is made.
  const mtime = new Date(1980, 0, 1);
  for (const { path, bytes, executable } of entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    contents[path] = [bytes, { os: UNIX, attrs: (executable ? 0o100755 : 0o100644) << 16 }];
  return zipSync(contents, { level: 9, mtime });
}
