/**
 * The binary data that the analysis stands on: models and gazetteer. The host (background script,
 * command line, tests) reads the bytes, the analysis only decodes them, so that the core stays free
 * of `fetch` and of the file system.
 */

/** Decoded data by name; a missing one is absent and its steps say so in `Draft.notices`. */
// biome-ignore lint/suspicious/noEmptyInterface: each concept adds its own optional field as it lands.
export interface Resources {}

/**
 * Reads one bundled file by its path below `src/`. The build copies the files named in `DATA_FILES`
 * to `data/` of every package.
 */
export type ReadData = (path: string) => Promise<Uint8Array>;

/** Every binary file that ships, by path below `src/`. */
export const DATA_FILES: readonly string[] = [];

export async function loadResources(_read: ReadData): Promise<Resources> {
  return {};
}
