import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/**
 * Most kilobytes (1,000 bytes), as they ship: unminified, comments and all. The detector is in every
 * page of the reader's day; everything else is loaded where there is something to read.
 */
const BUDGET: Record<string, number> = {
  'src/page/detector.iife.js': 29,
  'src/page/scales.iife.js': 92,
  'src/page/weigher.iife.js': 20,
  'src/page/extractor.iife.js': 191,
  'src/page/explainer.iife.js': 111,
  'src/page/annotator.iife.js': 56,
  'code/popup.js': 220,
  'code/background.js': 900,
};

/** The detector as a store or a browser's cache packs it. */
const DETECTOR_PACKED = 11;
const WHOLE_PACKAGE = 16_000;

describe.each(['chrome', 'firefox'] as const)('size of the %s package', (browser) => {
  const dist = fileURLToPath(new URL(`../../dist/${browser}`, import.meta.url));

  it.each(Object.entries(BUDGET))('%s is at most %i kB', (file, most) => {
    expect(statSync(join(dist, file)).size / 1000).toBeLessThanOrEqual(most);
  });

  it(`the detector packs to at most ${DETECTOR_PACKED} kB`, () => {
    const packed = gzipSync(readFileSync(join(dist, 'src/page/detector.iife.js'))).length / 1000;
    expect(packed).toBeLessThanOrEqual(DETECTOR_PACKED);
  });

  it('is small enough to be fetched over a slow line', () => {
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const all = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
    expect(all / 1000).toBeLessThanOrEqual(WHOLE_PACKAGE);
  });

  it('has nothing that a page could load, and no second copy of a content script', () => {
    const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|wasm|https?:/);
    const names = readdirSync(dist, { recursive: true }).map(String);
    expect(
      names.filter((name) => /annotator|explainer|extractor|scales|weigher|detector/.test(name)),
    ).toHaveLength(6);
  });
});
