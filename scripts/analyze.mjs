/** `npm run analyze`: the built command line, or what to do where it is not built. */
import { existsSync } from 'node:fs';

const built = new URL('../dist/node/analyze.js', import.meta.url);
if (!existsSync(built)) {
  console.error('The command line is not built yet: run npm run build first.');
  process.exit(1);
}
await import(built.href);
