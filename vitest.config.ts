import { defineConfig } from 'vitest/config';
import { packClues } from './src/wire/pack-clues.ts';

const EXTENSION_API = new URL('./test/extension-api.ts', import.meta.url).pathname;

export default defineConfig({
  test: {
    projects: [
      {
        define: { AGENCY_CLUES: JSON.stringify(packClues()) },
        test: {
          name: 'unit',
          // Some read many stories with the whole models, on machines that do other things beside.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          setupFiles: [EXTENSION_API],
          alias: { 'webextension-polyfill': EXTENSION_API },
          include: [
            'src/**/*.test.{ts,tsx}',
            'training/**/*.test.ts',
            'test/repo/**/*.test.ts',
            'test/stories/*.test.ts',
            'test/hostile/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          // Only for what hangs: how long something takes is none of these tests' concern, and a machine may be busy.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Each file has a browser of its own; more of them than two wait for each other on small machines.
          maxWorkers: 2,
        },
      },
    ],
  },
});
