import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { AGENCIES } from '../wire/agencies.ts';
import { findAgencies } from '../wire/find-agencies.ts';
import { isAgencyAddress, namesAgency } from './clues.ts';
import { glance } from './glance.ts';

const PROSE = [
  'Two ferries collided in fog off Brannock on Tuesday and nine passengers were taken to hospital, the harbour office said.',
  'Captain Ruta Vell told reporters that the radar had worked and that he saw the other ship when it was too late to turn.',
  'The larger ferry, built in 1998, lost part of its bow; divers were looking at the hull of the smaller one until dark.',
  'A spokeswoman said that the line would run again on Thursday if the weather allowed, with one ship in place of two.',
];
const LONG = Array.from({ length: 60 }, (_, i) => `${PROSE[i % 4]} It was the ${i + 1}th time this year.`);

const page = (parts: { head?: string; above?: string; prose?: string[]; below?: string }) =>
  `<html><head><title>Ferries</title>${parts.head ?? ''}</head><body><main><h1>Ferries collide</h1>${parts.above ?? ''}
  <div>${(parts.prose ?? PROSE).map((text) => `<p>${text}</p>`).join('')}</div>${parts.below ?? ''}</main></body></html>`;

const look = (html: string, url = 'https://paper.example/ferries') =>
  glance(new JSDOM(html).window.document, url);

describe('clues', () => {
  const names = AGENCIES.flatMap((agency) => [...agency.names, ...agency.marks]);

  it.each([
    ['alone', (name: string) => name],
    ['in brackets', (name: string) => `VELLA (${name}) - Rain fell.`],
    ['beside a stroke', (name: string) => `hol/${name}`],
    ['after a dash and before a stop', (name: string) => `The end. –${name}.`],
    ['among words', (name: string) => `With files from ${name}, and others`],
    ['in lenticular brackets', (name: string) => `【${name}】`],
  ])('find every name of the table %s', (_, line) => {
    const lost = names.filter((name) => findAgencies(line(name)).length > 0 && !namesAgency(line(name)));
    expect(lost).toEqual([]);
  });

  it('are no words that hold a name', () => {
    for (const line of ['They apply for papers', 'A man said', 'Uniting the press', 'efecto', 'Press Review'])
      expect(namesAgency(line), line).toBe(false);
  });

  it('are every host of the table and no host that ends like one', () => {
    const lost = AGENCIES.flatMap(({ hosts }) => hosts).filter((h) => !isAgencyAddress(`https://www.${h}/x`));
    expect(lost).toEqual([]);
    expect(isAgencyAddress('https://notapnews.com/x')).toBe(false);
    expect(isAgencyAddress('nonsense')).toBe(false);
  });
});

describe('a first look sees something to weigh', () => {
  it.each([
    ['in a dateline', { prose: [`BRANNOCK (Reuters) - ${PROSE[0]}`, ...PROSE.slice(1)] }],
    ['in a byline', { above: '<div>By Ada Holm, Associated Press</div>' }],
    ['at the end of a long story', { prose: [...LONG, `${PROSE[0]} (dpa/hol)`] }],
    ['under a long story', { prose: LONG, below: '<p>Source: AFP</p>' }],
    ['in a desk’s sign-off', { below: '<p>(Reporting by Ada Holm; Editing by Ruta Vell)</p>' }],
    ['in a meta tag', { head: '<meta name="author" content="Agencia EFE">' }],
    [
      'in JSON-LD',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"PTI"}}</script>',
      },
    ],
    ['in a text between breaks', { prose: [PROSE.join('<br><br>').replace('Two', '(AP) — Two')] }],
  ])('%s', (_, parts) => {
    expect(look(page(parts)).clue).toBe(true);
  });
  it('at an agency’s own address', () => {
    expect(look(page({}), 'https://apnews.com/article/ferries').clue).toBe(true);
  });
});

describe('a first look sees nothing to weigh', () => {
  it.each([
    ['where no agency is named', {}],
    ['in the middle of a long story', { prose: LONG.map((p, i) => (i === 30 ? `${p} Reuters said.` : p)) }],
    [
      'in the text that JSON-LD repeats',
      {
        head: `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"It was \\"safe\\", Reuters said.","author":"Ada Holm"}</script>`,
      },
    ],
    ['in a caption', { above: '<figure><img><figcaption>Fog. AP</figcaption></figure>' }],
    ['in a photo credit', { above: '<span>Photo: Ada Holm/Reuters</span>' }],
    ['in a menu', { above: '<nav><a href="/ap">AP</a></nav>' }],
  ])('%s', (_, parts) => {
    expect(look(page(parts)).clue).toBe(false);
  });
  it('on a page without running text, even an agency’s', () => {
    const html = '<html><body><h1>Reuters</h1><a href="/">World</a><a href="/ap">AP</a></body></html>';
    expect(look(html, 'https://www.reuters.com/')).toMatchObject({ clue: false, characters: 0 });
  });
});

it('reads no text where none runs, and of a long story only the ends', () => {
  const listing = `<main>${'<div><a href="/x">A headline of some length, about ferries and fog at sea, and what they cost</a> <b>5</b></div>'.repeat(200)}</main>`;
  const { window } = new JSDOM(listing);
  let read = 0;
  const prototype = window.CharacterData.prototype;
  const data = Object.getOwnPropertyDescriptor(prototype, 'data')!;
  Object.defineProperty(prototype, 'data', {
    get(this: CharacterData) {
      read += this.length;
      return data.get!.call(this);
    },
  });
  glance(window.document, 'https://shop.example/');
  expect(read).toBe(0);
  window.document.body.innerHTML = page({ prose: Array.from({ length: 10 }, () => LONG).flat() });
  glance(window.document, 'https://paper.example/');
  const whole = window.document.body.textContent.length;
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(whole / 4);
});

it('a first look reads no more records than are weighed', () => {
  const record = (author: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","author":"${author}"}</script>`;
  const others = record('Ada Holm').repeat(12);
  expect(look(page({ head: record('Reuters') + others })).clue).toBe(true);
  expect(look(page({ head: others + record('Reuters') })).clue).toBe(false);
});
