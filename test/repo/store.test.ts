import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../scripts/extension.ts';
import { ROOT, read } from './sources.ts';

describe('the stores are told', () => {
  it.each(['chrome', 'firefox'] as const)('of every permission in %s’s manifest why', (browser) => {
    const asked = manifestFor(browser).permissions as string[];
    const told = [...read(`docs/store/${browser}.md`).matchAll(/^\| `(\w+)` \| \S/gm)].map(
      ([, name]) => name,
    );
    expect(told.toSorted()).toEqual(asked.toSorted());
    expect(read(`docs/store/${browser}.md`)).toMatch(/^\| host permissions/m);
  });
  it.each(readdirSync(join(ROOT, 'src/_locales')))('a summary that fits, in %s', (lang) => {
    const { description } = JSON.parse(read(`src/_locales/${lang}/messages.json`));
    expect(description.message.length).toBeLessThanOrEqual(132);
  });
  it('the summary that the package has', () => {
    const { description } = JSON.parse(read('src/_locales/en/messages.json'));
    expect(read('docs/store/listing.md')).toContain(`> ${description.message}`);
  });
  it('of pictures that are there, in the sizes that they take', () => {
    const listing = read('docs/store/listing.md');
    const files = readdirSync(join(ROOT, 'docs/store/pictures'));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      expect(listing).toContain(`| \`pictures/${file}\` |`);
      // Width and height stand in a PNG's first chunk.
      const png = readFileSync(join(ROOT, 'docs/store/pictures', file));
      const size = `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
      expect(size).toBe(file.startsWith('tile') ? '440x280' : '1280x800');
    }
  });
});
