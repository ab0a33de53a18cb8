import { describe, expect, it } from 'vitest';
import { importsOf, isTest, sourceFiles } from './sources.ts';

/** What would tie the core to a browser, to a clock or to chance. */
const IMPURE: readonly [string, RegExp][] = [
  ['the DOM', /\b(?:document|window|navigator|localStorage)\s*[.[(]|\bHTMLElement\b|\bNodeFilter\b/],
  ['the extension API', /\b(?:browser|chrome)\s*\.\s*[a-z]|webextension-polyfill/],
  ['the file system', /from 'node:/],
  ['the network', /\bfetch\s*\(|XMLHttpRequest/],
  ['the clock', /\bDate\.now\b|new Date\(\s*\)|performance\.now/],
  ['chance', /Math\.random|crypto\.(?:getRandomValues|randomUUID)/],
  ['timers', /\bset(?:Timeout|Interval)\b/],
];

/** Comments may name what the code must not touch. */
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const core = sourceFiles('src/analysis', 'src/languages', 'src/wire').filter((file) => !isTest(file));

describe('the core is pure', () => {
  it('has files to look at', () => expect(core.length).toBeGreaterThan(10));
  it.each(IMPURE)('does not use %s', (_, pattern) => {
    expect(core.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)).toEqual(
      [],
    );
  });
  it('imports nothing but itself and the cutting of long work into steps', () => {
    const outside = core.flatMap((file) =>
      importsOf(file).filter((to) => !/^src\/(?:analysis|languages|wire)\/|^src\/steps\.ts$/.test(to)),
    );
    expect(outside).toEqual([]);
  });
});

describe('language knowledge sits in the language folders', () => {
  it('is reached only through languages/index.ts and languages/language.ts', () => {
    const direct = /from '[^']*languages\/(?!index\.ts|language\.ts)[^']*'/;
    const offenders = core
      .filter(({ path }) => !path.startsWith('src/languages/'))
      .filter(({ text }) => direct.test(text.replace(/import type [^;]*;/g, '')))
      .map(({ path }) => path);
    expect(offenders).toEqual([]);
  });
});
