/**
 * A process of its own that reads one text with cold code: `cold.js ours|compromise TEXT DATA`, two paths. Prints
 * the milliseconds of loading, of the first reading and of the one after it.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadResources, names, steps } from './peers.ts';

const [who, path, data] = process.argv.slice(2) as [string, string, string];
const text = readFileSync(path, 'utf8');
// Code is loaded and parsed by now: the process's own time so far is Node's start and that.
const resources = who === 'ours' ? await loadResources((file) => readFile(join(data, file))) : {};
const read = who === 'ours' ? () => steps(text, resources) : () => names(text);
const times = [performance.now()];
for (let i = 0; i < 2; i++) {
  read();
  times.push(performance.now());
}
const [loaded, first, second] = times as [number, number, number];
console.log(JSON.stringify([loaded, first - loaded, second - first]));
