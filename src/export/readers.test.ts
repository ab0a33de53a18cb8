/** What other programs make of the exports: readers of CommonMark, BibTeX and CSL-JSON. */
import { Cite } from '@citation-js/core';
import { entries } from 'bibtex-parse';
import { Marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../analysis/contract.ts';
import { FIXTURE } from '../popup/story.fixture.ts';
import { HOSTILE } from './hostile.fixture.ts';
import { exporters } from './index.ts';

const titled = (title: string): Analysis => ({ ...FIXTURE, title });

/** Headlines that are markup somewhere. */
const HEADLINES = [
  '# <script>alert(1)</script> *bold* {\\input{secret}} 100% & $5_000',
  '<!-- never closed',
  '&lt;b&gt; and &#60;i&#62;',
  '](javascript:alert(1)) [x]: https://evil.example',
  '`code` ```fence',
  '~~struck~~ **strong** __under__',
  '| a | b |',
  '1) first',
  '+ plus',
  'Setext ===',
  'www.evil.example and https://evil.example and mail@evil.example',
  '![x](https://evil.example/track.png)',
  'Ends in a backslash \\',
  '}, url = {https://evil.example',
  '“Nothing” @string{a = "b"} # c',
];

describe('markdown, read as GitHub flavours it', () => {
  const reader = new Marked({ gfm: true });
  const kinds = (note: string): Set<string> => {
    const found = new Set<string>();
    reader.walkTokens(reader.lexer(note), (token: Token) => {
      found.add(token.type);
    });
    return found;
  };
  /** What a reader sees of the first heading. */
  const heading = (note: string) => {
    const html = /<h1>(.*?)<\/h1>/s.exec(reader.parse(note, { async: false }))?.[1] ?? '';
    return html
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&');
  };

  test.each(HEADLINES)('the headline is shown letter by letter: %s', (title) => {
    expect(heading(exporters.markdown.render(titled(title)))).toBe(title);
  });
  test.each(HEADLINES)('a name stays in its line: %s', (name) => {
    const entities = FIXTURE.entities.map((entity) => ({ ...entity, name }));
    const lists = (analysis: Analysis) =>
      reader
        .lexer(exporters.markdown.render(analysis))
        .map((token) => [token.type, 'items' in token && token.items.length]);
    expect(lists({ ...FIXTURE, entities })).toEqual(lists(FIXTURE));
  });
  test('a hostile article leaves nothing but headings, lists and text', () => {
    const all = kinds(exporters.markdown.render(HOSTILE));
    for (const kind of ['html', 'image', 'link', 'code', 'codespan', 'em', 'del', 'table', 'blockquote'])
      expect(all).not.toContain(kind);
  });
  test('the one link is the article’s own address', () => {
    const links: string[] = [];
    reader.walkTokens(reader.lexer(exporters.markdown.render(FIXTURE)), (token: Token) => {
      if (token.type === 'link') links.push(token.href);
    });
    expect(links).toEqual([FIXTURE.url]);
  });
});

describe('BibTeX, read back', () => {
  test('the fields of the article', () => {
    expect(entries(exporters.bibtex.render(FIXTURE))).toEqual([
      expect.objectContaining({
        key: 'sample-2025-drifting',
        type: 'article',
        TITLE: FIXTURE.title,
        AUTHOR: 'Sample Wire',
        JOURNAL: 'The Example Courier',
        YEAR: '2025',
        DAY: '14',
        URL: FIXTURE.url,
      }),
    ]);
  });
  test.each(HEADLINES)('one entry with the same fields, whatever the headline: %s', (title) => {
    const [entry, ...more] = entries(exporters.bibtex.render(titled(title)));
    const [model] = entries(exporters.bibtex.render(FIXTURE));
    expect(more).toEqual([]);
    expect(Object.keys(entry!)).toEqual(Object.keys(model!));
    expect({ ...entry, TITLE: '', key: '' }).toEqual({ ...model, TITLE: '', key: '' });
  });
});

describe('CSL-JSON, read back', () => {
  /** Citation.js leaves out what is no variable of CSL 1.0.2 and what is not of its variable's kind. */
  const readBack = (json: string) =>
    new Cite(json, { generateGraph: false }).format('data', { format: 'object' });

  test('the reader would drop what the model does not know', () => {
    const [item] = readBack('[{"id": "a", "type": "article-newspaper", "headline": "x", "title": 7}]');
    expect(item).not.toHaveProperty('headline');
    expect(item?.title).toBe('7');
  });
  test.each([
    ['the article', FIXTURE],
    ['a hostile article', HOSTILE],
    ['an article without a date', { ...FIXTURE, published: null }],
    ...HEADLINES.map((title): [string, Analysis] => [`the headline ${title}`, titled(title)]),
  ])('nothing is dropped or bent: %s', (_, analysis) => {
    const json = exporters.csl.render(analysis);
    expect(readBack(json)).toEqual(JSON.parse(json));
  });
});
