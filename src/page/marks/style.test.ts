import { describe, expect, it } from 'vitest';
import { MANNERS } from '../../settings.ts';
import { contrast, luminance, paletteFor } from './luminance.ts';
import {
  type Colour,
  coloursOf,
  highlightName,
  isStatement,
  LINES,
  markSheet,
  PALETTES,
  type Palette,
  TINT,
} from './style.ts';

const grey = (value: number): Colour => [value, value, value];

/** A colour laid upon another. */
const over = (top: Colour, alpha: number, under: Colour) =>
  [0, 1, 2].map((i) => top[i]! * alpha + under[i]! * (1 - alpha)) as unknown as Colour;

const WHITE = grey(255);
const BLACK = grey(0);
const CREAM: Colour = [251, 240, 217];
const NIGHT: Colour = [18, 21, 28];
const PAGES: Colour[] = [...Array.from({ length: 256 }, (_, value) => grey(value)), CREAM, NIGHT];

describe.each(MANNERS)('mark colours, %s', (manner) => {
  const lines = Object.entries(LINES[manner]);
  const said = lines.filter(([style]) => isStatement(style)).map(([, line]) => line);

  /** Everything that can lie behind a line on a page: nothing, its own tint, a statement's, both. */
  function grounds(palette: Palette, page: Colour, line: (typeof lines)[number][1]): Colour[] {
    const { share } = TINT[palette];
    const pages = [page, ...said.map(({ tint }) => over(TINT[palette].say, share * tint, page))];
    return pages.flatMap((under) => [under, over(TINT[palette][line.hue], share * line.tint, under)]);
  }

  /** Line and ground of least contrast on a page. */
  function least(page: Colour, palette = paletteFor(luminance(page))): number {
    const all = lines.flatMap(([, line]) =>
      grounds(palette, page, line).map((ground) =>
        contrast(luminance(coloursOf(manner)[palette][line.hue]), luminance(ground)),
      ),
    );
    return Math.min(...all);
  }

  it('keep 3:1 on every grey, cream and night page, tinted or not', () => {
    const low = PAGES.map((page) => [String(page), least(page)] as const).filter(([, ratio]) => ratio < 3);
    expect(low).toEqual([]);
  });

  it('keep 3:1 on every picture on which the text keeps 4.5:1', () => {
    // Dark text upon a picture has the palette of middle greys, light text that of dark pages.
    const cases = PAGES.flatMap((page) =>
      (
        [
          [BLACK, 'middle'],
          [WHITE, 'dark'],
        ] as const
      )
        .filter(([ink]) => contrast(luminance(ink), luminance(page)) >= 4.5)
        .map(([, palette]) => [`${page} ${palette}`, least(page, palette)] as const),
    );
    expect(cases.length).toBeGreaterThan(200);
    expect(cases.filter(([, ratio]) => ratio < 3)).toEqual([]);
  });

  it('leave text that was readable readable: at least 4.5:1 upon the tints where it was 5:1', () => {
    const inks: Colour[] = [BLACK, grey(34), grey(68), WHITE, grey(230)];
    const lost = PAGES.flatMap((page) => {
      const palette = paletteFor(luminance(page));
      const tinted = lines.flatMap(([, line]) => grounds(palette, page, line));
      return inks
        .filter((ink) => contrast(luminance(ink), luminance(page)) >= 5)
        .filter((ink) => tinted.some((under) => contrast(luminance(ink), luminance(under)) < 4.5))
        .map((ink) => `${ink} on ${page}`);
    });
    expect(lost).toEqual([]);
  });

  it('tell every two kinds apart without colour', () => {
    const shapes = lines.map(([, { line, thick, offset, tint }]) => `${line} ${thick} ${offset} ${tint > 0}`);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it.runIf(manner === 'strong')('reach 7:1 on white, cream and black, and 4:1 everywhere', () => {
    for (const page of [WHITE, CREAM, BLACK, NIGHT]) expect(least(page)).toBeGreaterThan(7);
    expect(Math.min(...PAGES.map((page) => least(page)))).toBeGreaterThan(4);
  });
});

describe.each(MANNERS)('mark sheet, %s', (manner) => {
  it('has a rule for every name that is painted', () => {
    const sheet = markSheet(manner);
    for (const palette of PALETTES)
      for (const style of Object.keys(LINES[manner]) as (keyof (typeof LINES)['both'])[])
        for (const doubtful of [false, true])
          expect(sheet).toContain(`::highlight(${highlightName(palette, style, doubtful)}) {`);
  });

  it('shows what is doubtful otherwise than what is sure', () => {
    const sheet = markSheet(manner);
    for (const style of Object.keys(LINES[manner]) as (keyof (typeof LINES)['both'])[]) {
      const look = (doubtful: boolean) =>
        sheet.split(`::highlight(${highlightName('light', style, doubtful)}) `)[1]!.split('\n')[0];
      expect(look(true)).not.toBe(look(false));
    }
  });

  it('never sets the colour of the text, but for the lit passage in forced colours', () => {
    const coloured = markSheet(manner).match(/[{;] color: [^;]+;/g) ?? [];
    expect(new Set(coloured)).toEqual(new Set(['; color: HighlightText;']));
  });

  it('keeps the lines of forced colours inside the selection that Chromium draws there', () => {
    const [, chromium] = markSheet(manner).split('@supports not (-moz-appearance: none)');
    expect(chromium).toContain('@media (forced-colors: active)');
    const offsets = [...chromium!.matchAll(/text-underline-offset: ([\d.]+)%/g)];
    expect(offsets).not.toEqual([]);
    for (const [, offset] of offsets) expect(Number(offset)).toBeLessThan(20);
  });

  it('stands at the root where rules are handed down, with lines that follow the size of the text', () => {
    const sheet = markSheet(manner, ':root');
    expect(sheet.match(/(?<!:root)::highlight/)).toBeNull();
    expect(sheet.replaceAll(':root', '')).toBe(markSheet(manner));
    const offsets = sheet.match(/text-underline-offset: [^;]+/g) ?? [];
    expect(offsets).not.toEqual([]);
    expect(offsets.filter((offset) => !offset.endsWith('%'))).toEqual([]);
  });

  it('takes the tints away where the reader asks for contrast or prints', () => {
    const [, more, print] = markSheet(manner).split(/@media/);
    expect(more).toContain('prefers-contrast: more');
    for (const media of [more, print]) expect(media?.match(/background-color: (?!transparent)/)).toBeNull();
  });
});
