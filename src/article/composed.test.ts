import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { glance } from '../detector/glance.ts';
import { domOfPage } from './composed.ts';
import { domOf, following, preceding } from './dom.ts';
import { extractArticle } from './extract.ts';

const PROSE = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>The ${i + 1}th lock of the canal was opened by hand on Monday because ice had cut the cable to Brannock, keepers said.</p>`,
).join('');

/** `<open-box>` gets a shadow root that holds the template's content, boxes inside boxes too. */
function page(body: string): Document {
  const { document } = new JSDOM(
    `<html lang="en"><head><title>Locks opened by hand</title></head><body>${body}</body></html>`,
  ).window;
  const open = (root: ParentNode) => {
    for (const box of root.querySelectorAll('open-box')) {
      const shadow = box.attachShadow({ mode: 'open' });
      const template = box.querySelector('template')!;
      shadow.append(template.content);
      template.remove();
      open(shadow);
    }
  };
  open(document);
  return document;
}
const box = (inner: string, light = '') => `<open-box><template>${inner}</template>${light}</open-box>`;

describe('text in shadow roots', () => {
  const document = page(
    `<h1>Locks opened by hand</h1><main>${box(`<div><p>VELLA (AP) — It froze.</p>${box(`<section>${PROSE}</section>`)}</div>`, '<p>Light.</p>')}</main><footer>End</footer>`,
  );
  it('is found, weighed and mapped', () => {
    expect(glance(document, 'https://paper.example/x').clue).toBe(true);
    const { text, map } = extractArticle(document, 'https://paper.example/x');
    expect(text).toContain('The 6th lock');
    const [first] = map.rangesFor(text.indexOf('The 3th'), text.length);
    expect(first!.node.data).toContain('The 3th lock');
  });
  it('stands where its host does, forwards and backwards', () => {
    const dom = domOfPage(document);
    const root = dom.documentElement(document)!;
    const way: Node[] = [];
    for (let node: Node | null = root; node; node = following(dom, node, root)) way.push(node);
    const texts = way.filter((node) => dom.type(node) === 3).map((node) => dom.data(node).slice(0, 6));
    expect(texts).toEqual([
      'Locks ',
      'Locks ',
      'VELLA ',
      'The 1t',
      'The 2t',
      'The 3t',
      'The 4t',
      'The 5t',
      'The 6t',
      'Light.',
      'End',
    ]);
    const back: Node[] = [];
    for (let node: Node | null = way.at(-1)!; node; node = preceding(dom, node, root)) back.push(node);
    expect(back.reverse().map((node) => way.indexOf(node))).toEqual(way.map((_, i) => i));
    expect(way.filter((node) => node !== root && !way.includes(dom.parent(node)!))).toHaveLength(0);
  });
  it('is not looked for where the document has text of its own', () => {
    const own = page(`<main>${PROSE}</main>${box('<p>An offer of ours.</p>')}`);
    expect(domOfPage(own)).toBe(domOf(own));
  });
});

describe('text in a frame of the page’s own', () => {
  it('is found in its place', () => {
    const document = page('<h1>Locks opened by hand</h1><iframe></iframe><footer>End</footer>');
    const frame = document.querySelector('iframe')!.contentDocument!;
    frame.body.innerHTML = `<div><p>VELLA (Reuters) - It froze.</p>${PROSE}</div>`;
    expect(glance(document, 'https://paper.example/x').clue).toBe(true);
    expect(extractArticle(document, 'https://paper.example/x').text).toContain('The 6th lock');
  });
});
