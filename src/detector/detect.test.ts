import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { processorMs } from '../../test/processor-time.ts';
import { detect } from './detect.ts';

const PROSE = [
  'Heavy rain closed three bridges over the Vell on Monday and cut the old town off from the harbour for a day, officials said.',
  'Mayor Ada Holm said that the pumps had failed shortly after midnight and that crews from two neighbouring towns were on their way.',
  'The river, which rose by two metres within six hours, is expected to fall again by the end of the week, the weather service said.',
  'Schools will stay closed until Thursday, and the ferry to Brannock does not run before the piers have been looked at by divers.',
];

const page = (parts: { head?: string; above?: string; prose?: string[]; below?: string; foot?: string }) =>
  `<!doctype html><html lang="en"><head><title>Rain</title>${parts.head ?? ''}</head><body>
  <nav><a href="/">Home</a> <a href="/reuters">Reuters</a></nav>
  <main><h1>Rain closes bridges</h1>${parts.above ?? ''}
  <div>${(parts.prose ?? PROSE).map((text) => `<p>${text}</p>`).join('')}${parts.below ?? ''}</div></main>
  <footer>${parts.foot ?? ''}</footer></body></html>`;

const see = (html: string, url = 'https://paper.example/news/rain') =>
  detect(new JSDOM(html).window.document, url).wire;
const opened = (dateline: string) => [`${dateline} ${PROSE[0]}`, ...PROSE.slice(1)];

describe('wire copy', () => {
  it('with a dateline', () => {
    expect(see(page({ prose: opened('VELLA (AP) —') }))).toMatchObject({
      isWire: true,
      agency: 'ap',
      agencyName: 'The Associated Press',
      where: 'syndicated',
    });
  });
  it('with a byline and no dateline', () => {
    expect(see(page({ above: '<div class="byline">By Ada Vance, Reuters</div>' })).agency).toBe('reuters');
  });
  it('with a credit at the end', () => {
    expect(see(page({ below: '<p>(dpa/lno)</p>' })).agency).toBe('dpa');
  });
  it('named by JSON-LD', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"AFP"}}</script>`;
    expect(see(page({ head })).agency).toBe('afp');
  });
  it("on the agency's own site", () => {
    expect(see(page({}), 'https://apnews.com/article/rain-1')).toMatchObject({
      agency: 'ap',
      where: 'own-site',
    });
  });
  it('in a section of its own, by the day in the address', () => {
    expect(see(page({}), 'https://paper.example/latest/reuters/2021/03/02/rain-1.html').agency).toBe(
      'reuters',
    );
    expect(see(page({}), 'https://paper.example/companies/reuters/2021-review').isWire).toBe(false);
    expect(see(page({}), 'https://paper.example/reuters/rain-1').isWire).toBe(false);
  });
  it('in text between breaks', () => {
    const html = `<html><body><table><tr><td><h1>Rain</h1>${opened('VELLA (Reuters) -').join('<br><br>')}</td></tr></table></body></html>`;
    expect(see(html).agency).toBe('reuters');
  });
  it('of its own is not called shared', () => {
    expect(see(page({ prose: opened('VELLA (AP) —') })).mixed).toBeUndefined();
  });
  it.each(['With files from The Canadian Press', '(FR mit dpa)', 'Additional reporting by Reuters'])(
    'shared with a paper by “%s” says so',
    (line) => {
      expect(see(page({ below: `<p>${line}</p>` }))).toMatchObject({ isWire: true, mixed: true });
    },
  );
  it('of two agencies says so', () => {
    const wire = see(page({ below: '<p>AFP and Reuters contributed to this report.</p>' }));
    expect(wire).toMatchObject({ isWire: true, mixed: true });
  });
});

describe('no wire copy', () => {
  it.each([
    [
      'a photo credit',
      { above: '<figure><img><figcaption>Rain in Vella. Ada Vance/AP</figcaption></figure>' },
    ],
    [
      'a credit under a picture that stands among the paragraphs',
      {
        prose: [
          `<div class="image-frame"><img src="x.jpg"><h6>Reuters</h6></div>VELLA — ${PROSE[0]}`,
          ...PROSE.slice(1),
        ],
      },
    ],
    [
      'an agency that is quoted',
      { prose: [...PROSE, 'The dam is safe, Reuters reported, citing two engineers.'] },
    ],
    ['a press release', { prose: opened('VELLA, March 3, 2021 /PRNewswire/ --') }],
    ['a site that only lists the agency', { foot: '<a href="/ap">AP</a> <a href="/r">Reuters</a>' }],
    ['nothing at all', {}],
  ])('with %s', (_, parts) => {
    expect(see(page(parts)).isWire).toBe(false);
  });
  it('where a canonical link claims the agency', () => {
    const head = '<link rel="canonical" href="https://apnews.com/article/rain-1">';
    expect(see(page({ head })).isWire).toBe(false);
  });
  it('on a page without running text', () => {
    expect(
      see('<html><body><h1>Reuters</h1><a href="/">Home</a></body></html>', 'https://www.reuters.com/')
        .isWire,
    ).toBe(false);
  });
});

describe('hostile pages', () => {
  it('that shadow DOM properties with form controls and images', () => {
    const names = [
      'parentNode',
      'firstChild',
      'nextSibling',
      'children',
      'getAttribute',
      'nodeType',
      'localName',
    ];
    const form = `<form>${names.map((name) => `<input name="${name}">`).join('')}${PROSE.map((p) => `<p>${p}</p>`).join('')}</form>`;
    const images = ['body', 'documentElement', 'getElementsByTagName']
      .map((name) => `<img name="${name}">`)
      .join('');
    expect(() => see(page({ below: form + images }))).not.toThrow();
  });
  it('that nest hundreds of elements and hold tens of thousands', () => {
    const { document } = new JSDOM('<body></body>').window;
    let at: Element = document.body;
    for (let i = 0; i < 600; i++) at = at.appendChild(document.createElement('div'));
    at.textContent = PROSE.join(' ');
    for (let i = 0; i < 30_000; i++) document.body.append(document.createElement('p'));
    const time = processorMs(() => expect(detect(document, '').wire.isWire).toBe(false));
    expect(time).toBeLessThan(5_000);
  });
  it('with broken JSON-LD, no body, no html', () => {
    expect(() => see('<script type="application/ld+json">{"@type": [}</script>')).not.toThrow();
    const { document } = new JSDOM('').window;
    document.documentElement.remove();
    expect(detect(document, 'nonsense').wire.isWire).toBe(false);
  });
  it('are left as they were', () => {
    const { document } = new JSDOM(page({ prose: opened('VELLA (AP) —') })).window;
    const before = document.documentElement.outerHTML;
    detect(document, 'https://paper.example/');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
