import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { TextBuilder } from './text-builder.ts';

function build(html: string) {
  const { document } = new JSDOM(html).window;
  const builder = new TextBuilder();
  for (const paragraph of document.querySelectorAll('p')) {
    const walker = document.createTreeWalker(paragraph, 4);
    while (walker.nextNode()) builder.add(walker.currentNode as Text);
    builder.breakParagraph();
  }
  const { text, map } = builder.finish();
  const shown = (start: number, end: number) =>
    map
      .rangesFor(start, end)
      .map((range) => range.node.data.slice(range.start, range.end))
      .join('|');
  return { text, map, shown };
}

describe('text map', () => {
  it('collapses white space and joins paragraphs by a blank line', () => {
    const { text } = build('<p>\n  One \n\t two&nbsp; <b>three</b> </p><p> </p><p>Four</p>');
    expect(text).toBe('One two three\n\nFour');
  });

  it('finds the nodes of a passage that runs over elements', () => {
    const { text, shown } = build('<p>Mayor <i>Ada\n  Holm</i> said so.</p>');
    const start = text.indexOf('Mayor');
    expect(shown(start, text.indexOf(' said'))).toBe('Mayor |Ada\n  Holm');
  });

  it('leaves out soft hyphens without losing the place', () => {
    const { text, shown } = build('<p>Donau&shy;dampf&shy;schiff sank</p>');
    expect(text).toBe('Donaudampfschiff sank');
    expect(shown(text.indexOf('sank'), text.length)).toBe('sank');
  });

  it('maps every character there and back', () => {
    const { text, map } = build('<p> a  b<i> c</i>d </p><p>e\u00ad f</p>');
    for (let at = 0; at < text.length; at++) {
      if (text[at] === '\n') continue;
      const [range] = map.rangesFor(at, at + 1);
      expect(map.offsetOf(range!.node, range!.start)).toBe(at);
    }
  });

  it('gives nothing for the blank line between paragraphs and for foreign nodes', () => {
    const { text, map } = build('<p>One</p><p>Two</p>');
    const gap = text.indexOf('\n');
    expect(map.rangesFor(gap, gap + 2)).toEqual([]);
    expect(map.offsetOf(new JSDOM('x').window.document.body.firstChild!, 0)).toBeNull();
  });
});
