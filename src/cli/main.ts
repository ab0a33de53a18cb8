#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { run } from './run.ts';

// A reader that closes the pipe early (`| head`) is no error; a full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`analyze: the output could not be written: ${error.message}\n`);
  process.exit(1);
});
process.exitCode = await run(process.argv.slice(2), (path) =>
  readFile(new URL(`./data/${path}`, import.meta.url)),
);
