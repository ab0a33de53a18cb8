import { describe, expect, it } from 'vitest';
import { newDraft } from './analyze.ts';
import type { AnalysisInput } from './contract.ts';
import { paragraphs } from './text/paragraphs.ts';
import { wire } from './wire.ts';

function read(input: AnalysisInput) {
  const draft = newDraft(input);
  paragraphs.run(draft, {});
  wire.run(draft, {});
  return { ...draft.wire, nonStory: draft.nonStory.map(({ start, end }) => input.text.slice(start, end)) };
}

const STORY =
  'Heavy rain closed three bridges over the Vell and cut the old town off from the harbour, officials said.';

describe('wire', () => {
  it('reads agency, places and day of the dateline, with offsets', () => {
    const text = `Vella/Brannock, Dec 30 (EFE).- ${STORY}\n\n${STORY} EFE\n\nmos-int/ks`;
    const wire = read({ text, published: '2021-01-01' });
    expect(wire).toMatchObject({ isWire: true, agency: 'efe', where: 'syndicated', desk: ['mos-int', 'ks'] });
    expect(wire.dateline).toMatchObject({ places: ['Vella', 'Brannock'], date: '2020-12-30', agency: 'efe' });
    expect(text.slice(wire.dateline!.start, wire.dateline!.end)).toBe('Vella/Brannock, Dec 30 (EFE).-');
    expect(wire.nonStory).toEqual(['Vella/Brannock, Dec 30 (EFE).-', 'EFE', 'mos-int/ks']);
  });

  it('reads who reported and edited', () => {
    const text = `${STORY}\n\n${STORY}\n\n(Reporting by Ada Holm and Ben Vance in Vella; Editing by Cleo Marsh)`;
    expect(read({ text })).toMatchObject({
      agency: 'reuters',
      desk: ['Ada Holm', 'Ben Vance', 'Cleo Marsh'],
    });
  });

  it('finds a dateline under a byline', () => {
    const text = `By ADA HOLM, Associated Press Writer\n\nVELLA, Ore. - ${STORY}`;
    const wire = read({ text });
    expect(wire.agency).toBe('ap');
    expect(wire.dateline).toMatchObject({ places: ['VELLA'], date: null, agency: null });
  });

  it('takes the agency from the byline that came with the text', () => {
    expect(read({ text: STORY, byline: 'By Ada Holm Reuters' }).agency).toBe('reuters');
    expect(read({ text: STORY, byline: 'By Ada Holm' }).isWire).toBe(false);
  });

  it("knows the agency's own site by the address", () => {
    expect(read({ text: STORY, url: 'https://www.reuters.com/world/rain-1' }).where).toBe('own-site');
  });

  it('weighs what the page says together with the text', () => {
    const page = {
      url: null,
      host: null,
      title: null,
      lang: null,
      meta: [],
      types: [],
      paragraphs: 3,
      characters: 600,
      stories: 1,
      lines: [
        { zone: 'tail' as const, text: STORY },
        { zone: 'tail' as const, text: 'Source: AFP', link: true },
      ],
    };
    expect(read({ text: `${STORY}\n\n${STORY}`, page }).agency).toBe('afp');
  });

  it.each([
    ['an agency that is quoted', `${STORY}\n\nTwo dams are at risk, Reuters reported on Monday.`],
    ['prose that ends with a name', `${STORY}\n\nShe sold the house to a man from Vella, PA.`],
    ['nothing', ''],
    ['one word', 'AP'],
  ])('is not made of %s', (_, text) => {
    expect(read({ text })).toMatchObject({ dateline: null, desk: [] });
    if (text !== 'AP') expect(read({ text }).isWire).toBe(false);
  });

  it('leaves prose about editing alone', () => {
    const text = `${STORY}\n\nThe film, editing by hand included, took ten years, and writing by candle light two more.`;
    expect(read({ text }).desk).toEqual([]);
  });
});
