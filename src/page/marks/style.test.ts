import { describe, expect, it } from 'vitest';
import { contrast, luminance, paletteFor } from './luminance.ts';
import { COLOURS, type Colour, highlightName, LINES, markSheet, PALETTES, TINT } from './style.ts';

const grey = (value: number): Colour => [value, value, value];

/** A colour laid upon another. */
const over = (top: Colour, alpha: number, under: Colour) =>
  [0, 1, 2].map((i) => top[i]! * alpha + under[i]! * (1 - alpha)) as unknown as Colour;

const CREAM: Colour = [251, 240, 217];
const NIGHT: Colour = [18, 21, 28];
const PAGES: Colour[] = [...Array.from({ length: 256 }, (_, value) => grey(value)), CREAM, NIGHT];

describe('mark colours', () => {
  it('keep 3:1 against every grey, cream and night background, tinted or not', () => {
    const low = PAGES.flatMap((page) => {
      const palette = paletteFor(luminance(page));
      const tinted = over(TINT[palette].colour, TINT[palette].share, page);
      return Object.entries(COLOURS[palette])
        .filter(([name, colour]) => {
          const behind = name === 'say' ? [page, tinted] : [page];
          return behind.some((under) => contrast(luminance(colour), luminance(under)) < 3);
        })
        .map(([name]) => `${name} on ${page} (${palette})`);
    });
    expect(low).toEqual([]);
  });

  it('leave text that was readable readable: at least 4.5:1 upon the tint where it was 5:1', () => {
    const inks: Colour[] = [grey(0), grey(34), grey(68), grey(255), grey(230)];
    const lost = PAGES.flatMap((page) => {
      const { colour, share } = TINT[paletteFor(luminance(page))];
      const tinted = over(colour, share, page);
      return inks
        .filter((ink) => contrast(luminance(ink), luminance(page)) >= 5)
        .filter((ink) => contrast(luminance(ink), luminance(tinted)) < 4.5)
        .map((ink) => `${ink} on ${page}`);
    });
    expect(lost).toEqual([]);
  });
});

describe('mark lines', () => {
  it('tell every two kinds apart without colour', () => {
    const shapes = Object.values(LINES).map(({ line, thick, tint }) => `${line} ${thick} ${tint > 0}`);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

describe('mark sheet', () => {
  it('has a rule for every name that is painted', () => {
    const sheet = markSheet();
    for (const palette of PALETTES)
      for (const style of Object.keys(LINES) as (keyof typeof LINES)[])
        for (const doubtful of [false, true])
          expect(sheet).toContain(`::highlight(${highlightName(palette, style, doubtful)}) {`);
  });

  it('never sets the colour of the text, but for the lit passage in forced colours', () => {
    const coloured = markSheet().match(/[{;] color: [^;]+;/g) ?? [];
    expect(new Set(coloured)).toEqual(new Set(['; color: HighlightText;']));
  });
});
