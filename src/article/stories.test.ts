import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { domOf } from './dom.ts';
import { extractArticle } from './extract.ts';
import { storiesOf, withOnly } from './stories.ts';

const prose = (name: string) =>
  Array.from(
    { length: 5 },
    (_, i) =>
      `<p>${name} walked ${i + 2} miles along the dyke on Sunday, and the water stood as high as it had in the storm of 1953.</p>`,
  ).join('');
const story = (headline: string, name: string, tag = 'h1') =>
  `<article><${tag}>${headline}</${tag}>${prose(name)}</article>`;
const page = (body: string) =>
  new JSDOM(
    `<html lang="en"><head><meta property="article:published_time" content="2025-03-01"><title>First of all stories</title></head><body>${body}</body></html>`,
  ).window.document;

const count = (body: string) => {
  const document = page(body);
  return storiesOf(document, domOf(document)).length;
};

describe('stories of a page', () => {
  it('are its articles with headline and text', () => {
    expect(count(story('First of all stories', 'Ada') + story('Second of them all', 'Bo', 'h2'))).toBe(2);
  });
  it.each([
    ['a page of one story', story('First of all stories', 'Ada')],
    ['teasers', `${story('First', 'Ada')}<article><h2>More</h2><p>Read it all here.</p></article>`],
    [
      'an article in an article',
      `<article><h1>First</h1>${prose('Ada')}${story('Box', 'Bo', 'h2')}</article>`,
    ],
    ['comments without a headline', `${story('First', 'Ada')}<article>${prose('Bo')}</article>`],
  ])('are none on %s', (_, body) => {
    expect(count(body)).toBe(0);
  });
  it('are read one by one, the head’s facts for the first only', () => {
    const document = page(story('First of all stories', 'Ada') + story('Second of them all', 'Bo', 'h2'));
    const dom = domOf(document);
    const stories = storiesOf(document, dom);
    const [first, second] = stories.map((each) =>
      extractArticle(document, 'https://paper.example/x', withOnly(dom, stories, each)),
    );
    expect(first).toMatchObject({ title: 'First of all stories', published: '2025-03-01' });
    expect(first!.text).toContain('Ada walked 6 miles');
    expect(first!.text).not.toContain('Bo walked');
    expect(second).toMatchObject({ title: 'Second of them all', published: null });
    expect(second!.text).toContain('Bo walked 2 miles');
    expect(second!.text).not.toContain('Ada');
  });
});
