import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { extensionBuild } from './scripts/extension.ts';
import { DATA_FILES } from './src/analysis/load-resources.ts';

const root = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Copies the models and the gazetteer to `data/`, under the same path as below `src/`. */
function data(): Plugin {
  return {
    name: 'copytaster-data',
    generateBundle() {
      for (const path of DATA_FILES)
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source: readFileSync(root(`src/${path}`)) });
    },
  };
}

/** `--mode node` builds what `npm run analyze` runs; `chrome` and `firefox` build the extension. */
export default defineConfig(({ mode }) => {
  if (mode === 'test') return {};
  if (mode === 'node')
    return {
      plugins: [data()],
      build: {
        ssr: root('src/cli/main.ts'),
        outDir: 'dist/node',
        emptyOutDir: true,
        minify: false,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: 'analyze.js' } },
      },
    };
  if (mode === 'chrome' || mode === 'firefox') {
    const extension = extensionBuild(mode);
    return { ...extension, plugins: [data(), ...(extension.plugins ?? [])] };
  }
  throw new Error(`unknown mode: ${mode}`);
});
