import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from './extract.ts';

const PROSE = [
  'Heavy rain closed three bridges over the Vell this week and cut the old town off from the harbour for a day, officials said.',
  'The mayor said that the pumps had failed shortly after midnight and that crews from two neighbouring towns were on their way.',
  'The river, which rose by two metres within six hours, is expected to fall again by the end of the week, the weather service said.',
  'Schools will stay closed for now, and the ferry to Brannock does not run before the piers have been looked at by divers.',
  'Farmers on the eastern bank moved some four hundred cattle to higher ground, helped by volunteers who had come from the hills.',
];
const story = `<article>${PROSE.map((text) => `<p>${text}</p>`).join('')}</article>`;
const ld = (record: unknown) => `<script type="application/ld+json">${JSON.stringify(record)}</script>`;
const read = (line: string, head = '', url = 'https://paper.example/news/rain') => {
  const html = `<!doctype html><html lang="en-GB"><head><title>Rain closes three bridges</title>${head}</head>
    <body><div id="main"><h1>Rain closes three bridges</h1>${line}${story}</div></body></html>`;
  return extractArticle(new JSDOM(html, { url }).window.document, url).published;
};

describe('the day of publication', () => {
  it.each([
    ['parsely-pub-date', '2023-05-25T14:03:00Z'],
    ['sailthru.date', '2023-05-25 14:03:00 +0000'],
    ['DC.date.issued', '2023-05-25'],
    ['pubdate', '20230525'],
    ['date', 'Thu May 25 14:03:00 CEST 2023'],
  ])('is read from <meta name="%s">', (name, content) => {
    expect(read('', `<meta name="${name}" content="${content}">`)).toMatch(/^2023-05-25/);
  });
  it.each([
    ['of an array', [{ '@type': 'WebSite' }, { '@type': ['NewsArticle'], datePublished: '2023-05-25' }]],
    ['of a graph', { '@graph': [{ '@type': 'NewsArticle', datePublished: '2023-05-25T14:03:00+02:00' }] }],
    [
      'as a typed value',
      { '@type': 'NewsArticle', datePublished: { '@type': 'Date', '@value': '2023-05-25' } },
    ],
    ['of the page alone', { '@graph': [{ '@type': 'WebPage', datePublished: '2023-05-25' }] }],
    [
      'of the story and not of one that it links to',
      [
        { '@type': 'NewsArticle', headline: 'Snow in the hills', datePublished: '2023-05-20' },
        { '@type': 'NewsArticle', headline: 'Rain closes three bridges', datePublished: '2023-05-25' },
      ],
    ],
  ])('is read from a record %s', (_, record) => {
    expect(read('', `${ld(record)}<meta property="og:title" content="Rain closes three bridges">`)).toMatch(
      /^2023-05-25/,
    );
  });
  it('is read from a record that is no JSON', () => {
    const broken = ld({ '@type': 'NewsArticle', headline: 'H', datePublished: '2023-05-25' }).replace(
      '"H"',
      '"A "bad" day"',
    );
    expect(read('<p>27 May 2023</p>', broken)).toBe('2023-05-25');
  });
  it.each([
    '<time datetime="2023-05-27">today</time><p>Published <time datetime="2023-05-25">Thursday</time></p>',
    '<p>Updated <time datetime="2023-05-27">today</time>, published <time datetime="2023-05-25">Thursday</time></p>',
    '<p><span>Last update</span> <time datetime="2023-05-27">today</time></p><p><time datetime="2023-05-25">Thursday</time></p>',
    '<p><time class="updated" datetime="2023-05-27">today</time><time class="published" datetime="2023-05-25">Thursday</time></p>',
    '<p>By <b>Ada Vance</b> <span itemprop="datePublished" content="2023-05-25">two days ago</span></p>',
    '<p><abbr class="published" title="2023-05-25T14:03:00">two days ago</abbr></p>',
    '<div>Updated</div><div>27 May 2023</div><div>Published</div><div>25 May 2023</div>',
    '<p>25 May 2023, 14:03</p><p>Updated 27 May 2023, 9:00</p>',
    '<p>Thursday 25 May 202314:03</p>',
  ])('is told from others in %s', (line) => {
    expect(read(line)).toMatch(/^2023-05-25/);
  });
  it('is that of the story before that of a teaser above it', () => {
    const teasers =
      '<div><h4><a href="/1">Snow in the hills</a></h4><time datetime="2023-05-20">Saturday</time></div>'.repeat(
        3,
      );
    expect(read(`${teasers}<p>By Ada Vance</p><p><time datetime="2023-05-25">Thursday</time></p>`)).toBe(
      '2023-05-25',
    );
  });
  it('is that of the last change where the page tells no other', () => {
    expect(read('<p>Last updated <time datetime="2023-05-27">today</time></p>')).toBe('2023-05-27');
    expect(read('<p>Stand: 27.05.2023, 14:03 Uhr</p>')).toBe('2023-05-27');
  });
  it('is not when the page was sent, unless there is nothing else', () => {
    const sent = '<meta http-equiv="last-modified" content="Sat, 27 May 2023 14:03:00 GMT">';
    expect(read('<p>25 May 2023</p>', sent)).toBe('2023-05-25');
    expect(read('', sent)).toBe('2023-05-27T14:03:00Z');
  });
  it.each([
    ['3 de mayo de 2022', '2022-05-04T00:53:29.274Z', '2022-05-03'],
    ['5 May 2022', '2022-05-04T19:53:29Z', '2022-05-05'],
    ['5 May 2022', '2022-05-04T19:53:29+00:00', '2022-05-04T19:53:29+00:00'],
    [
      '<time datetime="2022-05-04T00:53:29+02:00">Wednesday</time>',
      '2022-05-03T22:53:29Z',
      '2022-05-04T00:53:29+02:00',
    ],
    ['3. Mai 2022, 23.53 Uhr', '2022-05-03T21:53:00Z', '2022-05-03T23:53:00+02:00'],
    ['05.04.2022, 00:53', '2022-04-04T21:53:00Z', '2022-04-05T00:53:00+03:00'],
    ['1 May 2022', '2022-05-04T00:53:29Z', '2022-05-04T00:53:29Z'],
    ['Updated 5 May 2022', '2022-05-04T19:53:29Z', '2022-05-04T19:53:29Z'],
    ['3 May 2022', '2022-05-04T00:53:29+02:00', '2022-05-04T00:53:29+02:00'],
    ['', '2022-05-04T00:53:29Z', '2022-05-04T00:53:29Z'],
  ])('is the one that the paper prints: %s for %s', (line, datePublished, published) => {
    expect(read(`<p>${line}</p>`, ld({ '@type': 'NewsArticle', datePublished }))).toBe(published);
  });
});
