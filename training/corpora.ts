import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the corpora lie: `COPYTASTER_CORPORA`, else beside the project. Nothing of them is in it. */
const CORPORA = process.env.COPYTASTER_CORPORA ?? '../shared/corpora';

const root = new URL('../', import.meta.url);

/** A corpus file as text. `path` is relative to the corpora's folder. */
export const readCorpus = (path: string) => readFileSync(new URL(`${CORPORA}/${path}`, root), 'utf8');

/** Path of a file of the project. */
export const projectPath = (path: string) => fileURLToPath(new URL(path, root));

/** Writes a built file into the project. */
export const writeBuilt = (path: string, data: Uint8Array | string) => writeFileSync(projectPath(path), data);
