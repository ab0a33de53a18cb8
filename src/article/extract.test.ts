import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../steps.ts';
import { extractArticle, extracting } from './extract.ts';

const PROSE = [
  'Heavy rain closed three bridges over the Vell on Monday and cut the old town off from the harbour for a day, officials said.',
  'Mayor Ada Holm said that the pumps had failed shortly after midnight and that crews from two neighbouring towns were on their way.',
  'The river, which rose by two metres within six hours, is expected to fall again by the end of the week, the weather service said.',
  'Schools will stay closed until Thursday, and the ferry to Brannock does not run before the piers have been looked at by divers.',
  'Farmers on the eastern bank moved some four hundred cattle to higher ground, helped by volunteers who had come from the hills.',
];

const open = (html: string) => new JSDOM(html, { url: 'https://paper.example/' }).window.document;
const read = (html: string, url = 'https://paper.example/news/rain') => extractArticle(open(html), url);
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en-GB"><head><title>Rain closes three bridges | The Vella Paper</title>${head}</head><body>
   <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
   <div id="main"><h1>Rain closes three bridges</h1>${body}</div></body></html>`;
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

describe('body', () => {
  it('is the paragraphs, joined by a blank line', () => {
    expect(read(page(`<article>${paragraphs(PROSE)}</article>`)).text).toBe(PROSE.join('\n\n'));
  });
  it('is found between breaks', () => {
    expect(read(page(`<table><tr><td>${PROSE.join('<br><br>\n')}</td></tr></table>`)).text).toBe(
      PROSE.join('\n\n'),
    );
  });
  it('is found in bare boxes', () => {
    expect(read(page(`<div>${PROSE.map((text) => `<div>${text}</div>`).join('')}</div>`)).text).toBe(
      PROSE.join('\n\n'),
    );
  });
  it('is read over wrappers with advertisements between them', () => {
    const wrapped = [PROSE.slice(0, 2), PROSE.slice(2, 4), PROSE.slice(4)]
      .map((texts) => `<div class="text-part">${paragraphs(texts)}</div>`)
      .join('<div class="ad">Advertisement</div>');
    expect(read(page(`<div class="story">${wrapped}</div>`)).text).toBe(PROSE.join('\n\n'));
  });
  it('keeps dateline and sign-off', () => {
    const texts = [
      `VELLA, March 3 (Reuters) - ${PROSE[0]}`,
      ...PROSE.slice(1),
      '(Reporting by Ada Vance; Editing by Ben Marsh)',
    ];
    expect(read(page(`<article>${paragraphs(texts)}</article>`)).text).toBe(texts.join('\n\n'));
  });
  it.each([
    [
      'a caption',
      '<figure><img src="x.jpg"><figcaption>Water stands in the market of Vella. Ada Vance/AP</figcaption></figure>',
    ],
    ['a photo credit', '<p>Photo: Ada Vance, AP</p>'],
    ['a link to more', '<p><a href="/x">Read more: The last flood in Vella</a></p>'],
    ['an advertisement', '<p>Story continues below advertisement</p>'],
    [
      'a newsletter form',
      '<div class="newsletter"><p>Sign up for our newsletter and get the news of the valley every morning by e-mail, free of charge.</p><form><input name="children"></form></div>',
    ],
    ['a script', '<script>document.write("<p>It rained.</p>")</script>'],
    ['the headline in capitals', '<p>RAIN CLOSES THREE BRIDGES</p>'],
    ['a repeated paragraph', `<p>${PROSE[0]}</p>`],
    [
      'an address',
      '<div>https://paper.example/news/weather/rain-closes-three-bridges-over-the-vell-and-more.html</div>',
    ],
    [
      'the head of a box of links',
      '<div>Weather on our pages</div><ul><li><a href="/1">Snow in the hills</a></li></ul>',
    ],
    [
      'a long caption',
      `<figcaption>Water stands in the market of Vella, seen from the tower of the town hall on Monday. ${PROSE[4]} ${PROSE[2]} ${PROSE[3]}</figcaption>`,
    ],
    [
      'a lone paragraph of another box',
      '<div class="promo"><div><div><div><p>The paper may earn a share of what you spend if you follow some of the recommendations that stand on this page.</p></div></div></div></div>',
    ],
  ])('leaves out %s', (_, noise) => {
    const html = `${paragraphs(PROSE.slice(0, 3))}${noise}${paragraphs(PROSE.slice(3))}`;
    expect(read(page(`<article>${html}</article>`)).text).toBe(PROSE.join('\n\n'));
  });
  it('ends with a credit that is printed twice once', () => {
    const html = `<article>${paragraphs([...PROSE, '(av, PAP)', '(av, PAP)'])}</article>`;
    expect(read(page(html)).text).toBe([...PROSE, '(av, PAP)'].join('\n\n'));
  });
  it.each([
    'Sharing pumps with its neighbours has cost the town less than buying its own, the mayor said on Tuesday.',
    'Next in line for new piers is the harbour of Brannock, where the old ones gave way two years ago, she said.',
    'Closing the ferry was the only way to keep passengers from the piers, which nobody had looked at for years.',
    'Residents were told to sign up for a bed in the school hall before dark, and most of them had done so by six.',
  ])('keeps the sentence “%s”', (sentence) => {
    const texts = [...PROSE.slice(0, 3), sentence, ...PROSE.slice(3)];
    expect(read(page(`<article>${paragraphs(texts)}</article>`)).text).toBe(texts.join('\n\n'));
  });
  it('keeps a sentence that is one link', () => {
    const link = `<p><a href="/x">${PROSE[2]}</a></p>`;
    const html = `${paragraphs(PROSE.slice(0, 2))}${link}${paragraphs(PROSE.slice(3))}`;
    expect(read(page(`<article>${html}</article>`)).text).toBe(PROSE.join('\n\n'));
  });
  it('begins with the paragraph that is the description of the page', () => {
    const lead = 'Three bridges over the Vell are closed, and nobody can say for how long they will be.';
    const head = `<meta property="og:description" content="${lead}">`;
    const tools =
      '<p>By Ada Vance</p><ul><li><a href="/s">Share</a></li><li><a href="/p">Print</a></li></ul>';
    const html = `<header class="banner"><p>${lead}</p>${tools}</header><article>${paragraphs(PROSE)}</article>`;
    expect(read(page(html, head)).text).toBe([lead, ...PROSE].join('\n\n'));
    expect(read(page(html)).text).toBe(PROSE.join('\n\n'));
  });
  it('is told from readers’ comments that are longer', () => {
    const remarks = [1, 2, 3, 4, 5, 6].map(
      (n) =>
        `<div class="entry"><div class="entry-text"><p>That was remark number ${n}, and it says at some length what a reader of the paper thinks of bridges, pumps and mayors, which is more than the story itself has to say about any of them. ${PROSE[n % 5]!.toUpperCase()}</p></div></div>`,
    );
    const html = `<div class="story">${paragraphs(PROSE.slice(0, 2))}</div><div id="comments"><div class="thread"><div class="page">${remarks.join('')}</div></div></div>`;
    expect(read(page(html)).text).toBe(PROSE.slice(0, 2).join('\n\n'));
  });
  it('ends before comments and other stories', () => {
    const below = `<h3>Comments (2)</h3><div class="comments"><p>I was there and it was not as bad as all that, believe me, said my aunt who lives near the river.</p></div>
      <h3>More news</h3>${[1, 2, 3, 4].map((n) => `<h4><a href="/${n}">Another story of the day, number ${n}</a></h4><p>Something else happened in another valley, and there were people who saw it and told our reporter.</p>`).join('')}`;
    expect(read(page(`<div><div>${paragraphs(PROSE)}</div>${below}</div>`)).text).toBe(PROSE.join('\n\n'));
  });
  it('is empty where there is no text', () => {
    expect(read('<html><body></body></html>').text).toBe('');
    expect(read('').text).toBe('');
  });
});

describe('a page that records its own text', () => {
  const texts = [...PROSE, ...PROSE.map((text) => `A week later it was written again: ${text}`)];
  const other =
    'In another valley a dam is built, and the people who live below it have asked the paper to write of that instead.';
  const record = (body: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`;
  const html = `<article>${paragraphs(texts.slice(0, 6))}<p>${other}</p>${paragraphs(texts.slice(6))}</article>`;

  it('is read by it', () => {
    expect(read(page(html, record(`<p>${texts.join('&nbsp;</p> <p>')}</p>`))).text).toBe(texts.join('\n\n'));
  });
  it.each([
    ['a summary', texts[0]!],
    [
      'another text',
      PROSE.map((text) => text.split('').reverse().join(''))
        .join(' ')
        .repeat(3),
    ],
    ['no text at all', ''],
  ])('is not where the record holds %s', (_, body) => {
    expect(read(page(html, record(body))).text).toContain(other);
  });
});

describe('map', () => {
  const document = open(
    page(
      `<article><p>${PROSE[0]!.replace('Monday', '<b>Mon</b>day')}</p>${paragraphs(PROSE.slice(1))}</article>`,
    ),
  );
  const { text, map } = extractArticle(document, '');

  it('leads from every character to its node and back', () => {
    for (let at = 0; at < text.length; at++) {
      if (text[at] === '\n') continue;
      const [range] = map.rangesFor(at, at + 1);
      expect(range!.node.data.slice(range!.start, range!.end)).toBe(text[at]);
      expect(document.contains(range!.node)).toBe(true);
      expect(map.offsetOf(range!.node, range!.start)).toBe(at);
    }
  });
  it('gives one range for each node of a passage', () => {
    const start = text.indexOf('on Monday and');
    const shown = map.rangesFor(start, start + 13).map(({ node, start, end }) => node.data.slice(start, end));
    expect(shown).toEqual(['on ', 'Mon', 'day and']);
  });
});

describe('the live document', () => {
  it('is not changed by a byte', () => {
    const document = open(
      page(`<article>${paragraphs(PROSE)}<p><a href="javascript:void(0)">x</a></p></article>`),
    );
    const before = document.documentElement.outerHTML;
    let changes = 0;
    const { MutationObserver } = document.defaultView!;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    extractArticle(document, '');
    expect(observer.takeRecords()).toEqual([]);
    expect(changes).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
  });
  it('may lose a part between two steps of the work, and its story is still whole', () => {
    const box = `<div id="box">${'<i></i>'.repeat(400)}</div>`;
    const document = open(page(`${box}<article>${paragraphs(PROSE)}</article>`));
    const steps = extracting(document, '');
    expect(steps.next().done).toBe(false);
    document.getElementById('box')!.remove();
    expect(atOnce(steps).text).toBe(PROSE.join('\n\n'));
  });
  it('may shadow DOM properties with its controls', () => {
    const names = [
      'children',
      'parentNode',
      'firstChild',
      'textContent',
      'getElementsByTagName',
      'attributes',
    ];
    const controls = names.map((name) => `<input name="${name}"><fieldset id="${name}"></fieldset>`).join('');
    const html = page(`<form>${controls}${paragraphs(PROSE)}</form><img name="body"><img name="title">`);
    expect(read(html).text).toBe(PROSE.join('\n\n'));
  });
});

describe('metadata', () => {
  const story = `<article>${paragraphs(PROSE)}</article>`;
  const ld = (fields: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;

  it('come from JSON-LD first', () => {
    const head = ld({
      headline: 'Rain closes bridges',
      datePublished: '2021-03-02T21:15:00+0200',
      dateModified: '2021-03-03',
      author: [{ name: 'Ada Vance' }, { name: 'Ben Marsh' }],
      publisher: { name: 'The Vella Paper' },
      articleSection: ['Weather'],
    });
    expect(read(page(story, head))).toMatchObject({
      title: 'Rain closes bridges',
      published: '2021-03-02T21:15:00+02:00',
      modified: '2021-03-03',
      byline: 'Ada Vance, Ben Marsh',
      publisher: 'The Vella Paper',
      section: 'Weather',
      lang: 'en-GB',
    });
  });
  it('come from meta tags', () => {
    const head =
      '<meta property="article:published_time" content="2021-03-02T21:15:00Z"><meta property="og:site_name" content="Vella Paper">';
    expect(read(page(story, head))).toMatchObject({
      published: '2021-03-02T21:15:00Z',
      publisher: 'Vella Paper',
      title: 'Rain closes three bridges',
    });
  });
  it.each([
    ['<p class="date">Published 2 March 2021, 9:15 pm</p>', '2021-03-02'],
    ['<div>March 2, 2021</div>', '2021-03-02'],
    ['<div>02/03/2021 21h15</div>', '2021-03-02'],
    ['<time datetime="2021-03-02T21:15">yesterday</time>', '2021-03-02T21:15:00'],
    ['<span>2. März 2021</span>', '2021-03-02'],
  ])('read the date of %s', (html, date) => {
    expect(read(page(`${html}${story}`)).published).toBe(date);
  });
  it('take the day of the address over a moment in UTC', () => {
    const head = ld({ datePublished: '2021-03-02T23:15:00Z' });
    expect(read(page(story, head), 'https://paper.example/2021/03/03/rain').published).toBe('2021-03-03');
  });
  it.each([
    ['3 March 2021, 9:15 am', '2021-03-02T23:15:40Z', '2021-03-03T09:15:40+10:00'],
    ['March 2, 2021 7:45 p.m. ET', '2021-03-03T00:45:00Z', '2021-03-02T19:45:00-05:00'],
    ['2 mars 2021 23:15', 'Tue, 02 Mar 2021 22:15:00 GMT', '2021-03-02T23:15:00+01:00'],
    ['March 3, 2021 10:22', '2021-03-02T23:15:40Z', '2021-03-02T23:15:40Z'],
    ['March 2, 2021 7:45 p.m.', '2021-03-03T00:45:00+01:00', '2021-03-03T00:45:00+01:00'],
  ])('read the zone of the paper from its own clock: %s, %s', (printed, datePublished, published) => {
    expect(read(page(`<p>${printed}</p>${story}`, ld({ datePublished }))).published).toBe(published);
  });
  it('take no change of a running story for its publication', () => {
    const changed = '2021-03-03T20:40:00Z';
    const head = `${ld({ datePublished: '2021-03-02T08:00:00Z', dateModified: changed })}<meta property="article:published_time" content="${changed}">`;
    expect(read(page(`<p>3 March 2021</p>${story}`, head))).toMatchObject({
      published: '2021-03-02T08:00:00Z',
      modified: changed,
    });
  });
  it.each([
    ['https://paper.example/news/rain', '2021-02-03'],
    ['https://www.paper.co.uk/news/rain', '2021-03-02'],
    ['https://paper.example/en-gb/news/rain', '2021-03-02'],
  ])('read 02/03/2021 as it is written where %s is', (url, date) => {
    const html = page(`<div>02/03/2021</div>${story}`).replace(' lang="en-GB"', ' lang="en"');
    expect(read(html, url).published).toBe(date);
  });
  it('name persons as they are called, and nobody who only runs the site', () => {
    const author = [{ name: 'By Ada O&#39;Vance' }, { name: 'admin' }, { name: 'Ben Marsh' }];
    expect(
      read(page(story, ld({ author, headline: 'Rain &amp; wind: &quot;It&#8217;s bad&quot;' }))),
    ).toMatchObject({
      byline: "Ada O'Vance, Ben Marsh",
      title: 'Rain & wind: "It’s bad"',
    });
  });
  it.each([
    ['By Ada Vance, Vella Wire Writer', 'Ada Vance, Vella Wire Writer'],
    ['By Ada Vance | June 19, 2017 at 1:48 PM', 'Ada Vance'],
    ['By Ada Vance and Ben Marsh Sat Dec 29, 10:10 AM', 'Ada Vance and Ben Marsh'],
    ['By Theresa May', 'Theresa May'],
    ['By Ben Marsh 10:10 AM EDT', 'Ben Marsh'],
    ['(Vella Wire) – 2 days ago', '(Vella Wire)'],
    ['January 11, 2008', null],
    ['10/04/2016 05:07 AM', null],
    ['Today 5:00 am', null],
    ['posted 8:58 am', null],
  ])('read the byline “%s”', (line, byline) => {
    expect(read(page(`<p class="byline">${line}</p>${story}`)).byline).toBe(byline);
  });
  it('find a date between standfirst and text', () => {
    const lead = 'Three bridges over the Vell are closed, and nobody can say for how long they will be.';
    const html = `<p class="standfirst">${lead}</p><p>March 2, 2021</p>${story}`;
    expect(read(page(html))).toMatchObject({
      published: '2021-03-02',
      text: `${lead}\n\n${PROSE.join('\n\n')}`,
    });
  });
  it('know no date where none is', () => {
    expect(read(page(story)).published).toBeNull();
    expect(read(page(story, '<meta name="date" content="soon">')).published).toBeNull();
  });
  it.each([
    ['the article itself', '<article lang="en">', 'en'],
    ['a box around it', '<div lang="en-IN"><article>', 'en-IN'],
    [
      'the record alone, and the page another script',
      '<script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"en"}</script><article>',
      'en',
    ],
    ['nobody, and the page another script', '<article>', null],
    ['a box of another language elsewhere', '<p lang="he">שלום</p><article>', null],
  ])('take the language that is declared by %s', (_by, open, lang) => {
    const html = page(`${open}${paragraphs(PROSE)}</article>`).replace(' lang="en-GB"', ' lang="ar"');
    expect(read(html).lang).toBe(lang);
  });
  it('leave the language open where the template lies', () => {
    const greek =
      'Η βροχή έκλεισε τρεις γέφυρες πάνω από τον ποταμό τη Δευτέρα και απέκλεισε την παλιά πόλη, είπαν οι αρχές της περιοχής.';
    expect(
      read(page(`<article>${paragraphs([greek, `${greek} Τέλος.`, `Και πάλι. ${greek}`])}</article>`)).lang,
    ).toBeNull();
  });
});
