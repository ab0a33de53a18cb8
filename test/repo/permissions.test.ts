import { describe, expect, it } from 'vitest';
import { isTest, read, sourceFiles } from './sources.ts';

const manifest = JSON.parse(read('manifest.json')) as {
  permissions: string[];
  optional_permissions?: string[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown;
};
const privacy = read('PRIVACY.md');

describe('permissions', () => {
  it.each([...manifest.permissions, ...(manifest.optional_permissions ?? [])])(
    '%s is explained in PRIVACY.md',
    (name) => {
      expect(privacy).toContain(`| \`${name}\` |`);
    },
  );
  it('explained in PRIVACY.md are asked for', () => {
    const explained = [...privacy.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
    expect(explained.sort()).toEqual(
      [...manifest.permissions, ...(manifest.optional_permissions ?? [])].sort(),
    );
  });
});

describe('what is kept', () => {
  it('is never handed to the browser’s synchronisation, as PRIVACY.md says', () => {
    expect(privacy).toContain('`storage.sync`');
    const shipped = sourceFiles('src').filter((file) => !isTest(file));
    expect(shipped.filter(({ text }) => /\bstorage\s*\.\s*sync\b/.test(text))).toEqual([]);
  });
});

describe('the extension’s own pages', () => {
  const policy = manifest.content_security_policy.extension_pages;
  it('may connect to nothing but the extension', () => expect(policy).toContain("connect-src 'self'"));
  it('run no inline and no evaluated script', () => expect(policy).not.toMatch(/unsafe|wasm/));
  it('cannot be framed', () => expect(policy).toContain("frame-ancestors 'none'"));
  it('are not reachable from pages', () => expect(manifest.web_accessible_resources).toBeUndefined());
});
