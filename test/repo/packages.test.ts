import { describe, expect, it } from 'vitest';
import { manifestFor, withoutInnerHtml } from '../../scripts/extension.ts';

describe('manifest', () => {
  for (const browser of ['chrome', 'firefox'] as const)
    describe(browser, () => {
      const manifest = manifestFor(browser) as {
        permissions: string[];
        web_accessible_resources?: unknown;
        content_security_policy: { extension_pages: string };
        background: Record<string, unknown>;
        browser_specific_settings?: unknown;
      };

      it('asks for no more than is used', () => {
        expect(manifest.permissions.toSorted()).toEqual([
          'activeTab',
          'contextMenus',
          'scripting',
          ...(browser === 'chrome' ? ['sidePanel'] : []),
          'storage',
        ]);
      });

      it('opens nothing to pages and nothing to the network', () => {
        expect(manifest.web_accessible_resources).toBeUndefined();
        expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'self'");
        expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe|https?:|\*/);
      });

      it('has the background that the browser knows', () => {
        expect(Object.keys(manifest.background)).toContain(
          browser === 'chrome' ? 'service_worker' : 'scripts',
        );
        expect(Boolean(manifest.browser_specific_settings)).toBe(browser === 'firefox');
      });
    });
});

describe('markup from strings', () => {
  it('is taken out of the two libraries that have it', () => {
    const code = withoutInnerHtml('page.innerHTML = pageCacheHtml; dom.innerHTML = newHtml.__html;', 'a.js');
    expect(code).not.toContain('innerHTML =');
  });

  it('fails the build anywhere else', () => {
    expect(() => withoutInnerHtml('card.innerHTML = name;', 'a.js')).toThrow('a.js');
    expect(() => withoutInnerHtml("card.insertAdjacentHTML('x', name);", 'a.js')).toThrow('a.js');
  });
});
