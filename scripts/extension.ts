/**
 * How the two extension packages are built from the one `manifest.json`: CRXJS, and what has to be
 * put right after it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin, UserConfig } from 'vite';
import { packClues } from '../src/wire/pack-clues.ts';

export type Browser = 'chrome' | 'firefox';

const root = new URL('../', import.meta.url);
const path = (name: string) => new URL(name, root).pathname;

/** Pages of the extension beside the popup, which the manifest names itself. */
const PAGES = ['welcome', 'options', 'panel'];

/** Firefox has an event page where Chrome has a service worker, and asks for an id. */
export function manifestFor(browser: Browser): Record<string, unknown> {
  const manifest = JSON.parse(readFileSync(path('manifest.json'), 'utf8'));
  const version = JSON.parse(readFileSync(path('package.json'), 'utf8')).version;
  const common = { ...manifest, version };
  if (browser === 'chrome') {
    const { browser_specific_settings: _gecko, sidebar_action: _sidebar, ...chrome } = common;
    return chrome;
  }
  const { minimum_chrome_version: _minimum, side_panel: _panel, ...firefox } = common;
  const permissions = manifest.permissions.filter((name: string) => name !== 'sidePanel');
  return {
    ...firefox,
    permissions,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
  };
}

/**
 * The two libraries that parse markup assign `innerHTML`. Preact's branch is never used here, so it
 * throws; Readability's two work on a clone and go through an inert document instead. A third
 * assignment fails the build rather than reaching a store's reviewer.
 */
const INNER_HTML: readonly (readonly [RegExp, string])[] = [
  [/\bdom\.innerHTML = newHtml\.__html;/g, "throw new Error('markup is never set as a string');"],
  [
    /\b(page|tmp)\.innerHTML = (pageCacheHtml|noscript\.innerHTML);/g,
    "$1.replaceChildren(...new DOMParser().parseFromString($2, 'text/html').body.childNodes);",
  ],
];

export function withoutInnerHtml(code: string, file: string): string {
  let clean = code;
  for (const [from, to] of INNER_HTML) clean = clean.replace(from, to);
  if (/\.(innerHTML|outerHTML) \+?= |insertAdjacentHTML\(/.test(clean))
    throw new Error(`${file} sets markup from a string`);
  return clean;
}

/** What CRXJS 3.0 leaves that must not ship, see the comments inside. */
function tidy(): Plugin {
  return {
    name: 'copytaster-tidy',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [file, item] of Object.entries(bundle)) {
          // CRXJS emits lazily injected scripts twice: the IIFE that is used and a module that is not.
          if (item.type === 'chunk' && item.facadeModuleId?.includes('.iife.ts')) {
            delete bundle[file];
            continue;
          }
          if (!file.endsWith('.js')) continue;
          // A comment with a number made from the absolute path would tell one machine's build from another's.
          if (item.type === 'chunk') item.code = item.code.replace(/^(\/\/ .*)\?scriptId=.*$/gm, '$1');
          // The IIFE builds run without this config's plugins, so this works on their output.
          if (item.type === 'chunk') item.code = withoutInnerHtml(item.code, file);
          else item.source = withoutInnerHtml(Buffer.from(item.source).toString('utf8'), file);
        }
      },
    },
  };
}

/** Anything web-accessible lets a page find out that the extension is there; nothing needs to be. */
function nothingWebAccessible() {
  return {
    name: 'copytaster-nothing-web-accessible',
    enforce: 'post' as const,
    renderCrxManifest(manifest: Record<string, unknown>) {
      delete manifest.web_accessible_resources;
      return manifest;
    },
  };
}

/** The words of the interface, where browsers look for them: `_locales` at the root of the package. */
function locales(): Plugin {
  return {
    name: 'copytaster-locales',
    generateBundle() {
      for (const code of readdirSync(path('src/_locales')))
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${code}/messages.json`,
          source: readFileSync(path(`src/_locales/${code}/messages.json`)),
        });
    },
  };
}

/** `--watch` does not see the IIFE entries by itself. */
function watchSource(): Plugin {
  return {
    name: 'copytaster-watch-source',
    buildStart() {
      if (this.meta.watchMode) this.addWatchFile(path('src'));
    },
  };
}

/** `src/popup/index.html` is `popup`: the entries of all folders have the same two names. */
const roomOf = (module: string | null) => /\/src\/(\w+)\//.exec(module ?? '')?.[1] ?? '[name]';

/** The build of one package, into `dist/<browser>`. */
export function extensionBuild(browser: Browser): UserConfig {
  const pages = PAGES.map((name) => `src/${name}/index.html`).filter((file) => existsSync(path(file)));
  return {
    define: { AGENCY_CLUES: JSON.stringify(packClues()) },
    // Preact's own sources, not its minified build: stores ask for code that can be read.
    resolve: {
      alias: [
        { find: /^preact$/, replacement: path('node_modules/preact/src/index.js') },
        { find: /^preact\/(hooks|jsx-runtime)$/, replacement: path('node_modules/preact/$1/src/index.js') },
      ],
    },
    plugins: [
      watchSource(),
      locales(),
      crx({ manifest: manifestFor(browser) as unknown as ManifestV3Export, browser }),
      nothingWebAccessible() as Plugin,
      tidy(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      minify: false,
      target: browser === 'chrome' ? 'chrome128' : 'firefox149',
      modulePreload: false,
      assetsInlineLimit: 0,
      rollupOptions: {
        input: pages.map(path),
        output: {
          entryFileNames: ({ facadeModuleId }) => `code/${roomOf(facadeModuleId)}.js`,
          chunkFileNames: ({ facadeModuleId }) => `code/${roomOf(facadeModuleId)}.js`,
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  };
}
