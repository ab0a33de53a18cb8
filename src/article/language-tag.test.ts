import { describe, expect, it } from 'vitest';
import { fitsScript, languageTag } from './language-tag.ts';

describe('a declared language', () => {
  it.each([
    ['en_GB', 'en-GB'],
    ['PT-br', 'pt-BR'],
    ['es-419', 'es-419'],
    ['zh-cmn-Hans', 'zh-Hans'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['en-x-vella', 'en'],
    ['en-utf8', 'en'],
    ['de_u1', 'de'],
    ['english', null],
    ['', null],
    [null, null],
  ])('%s is %s', (declared, tag) => {
    expect(languageTag(declared)).toBe(tag);
    if (tag) expect(() => fitsScript(tag, 'Vella')).not.toThrow();
  });
});
