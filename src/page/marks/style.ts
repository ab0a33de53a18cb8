/**
 * The marks' one visual language, in four manners. Lines tell the kinds apart without colour: people
 * solid, places dotted, organizations double, dates thin or dashed; statements have a lower line that is
 * solid for direct, dashed for mixed and dotted for indirect speech. Tints help the eye and carry nothing
 * alone. The text's own colour is never touched.
 *
 * Three palettes, so that every line keeps 3:1 against the page it stands on (WCAG 1.4.11).
 */
import type { Manner } from '../../settings.ts';
import type { MarkStyle } from './marks.ts';

/** `light`: white to light grey; `middle`: greys; `dark`: dark grey to black. */
export type Palette = 'light' | 'middle' | 'dark';
export const PALETTES: readonly Palette[] = ['light', 'middle', 'dark'];

/** Lowest luminance (WCAG 2.2) of the background that a palette is for. */
export const LIGHT_FROM = 0.47;
export const MIDDLE_FROM = 0.165;

export type Colour = readonly [red: number, green: number, blue: number];

type Hue = 'person' | 'place' | 'say' | 'organization' | 'date';

const COLOURS: Record<Palette, Record<Hue, Colour>> = {
  light: {
    person: [11, 99, 165],
    place: [10, 108, 78],
    say: [143, 78, 0],
    organization: [138, 63, 122],
    date: [80, 80, 170],
  },
  middle: {
    person: [0, 28, 66],
    place: [0, 36, 22],
    say: [52, 22, 0],
    organization: [52, 0, 44],
    date: [24, 16, 70],
  },
  dark: {
    person: [178, 219, 255],
    place: [140, 232, 196],
    say: [255, 220, 156],
    organization: [246, 206, 236],
    date: [218, 218, 255],
  },
};

/** The lines of the manner `strong`: as far from the page as a hue can be. */
const STRONG: Record<Palette, Record<Hue, Colour>> = {
  light: {
    person: [0, 44, 92],
    place: [0, 54, 34],
    say: [82, 36, 0],
    organization: [84, 8, 70],
    date: [42, 30, 112],
  },
  middle: {
    person: [0, 0, 22],
    place: [0, 12, 6],
    say: [24, 6, 0],
    organization: [24, 0, 20],
    date: [8, 4, 30],
  },
  dark: {
    person: [214, 236, 255],
    place: [198, 250, 226],
    say: [255, 236, 200],
    organization: [255, 226, 248],
    date: [232, 232, 255],
  },
};

/** What lies behind the words, and how much of it. Faint: the words' own contrast comes first. */
export const TINT: Record<Palette, { share: number } & Record<Hue, Colour>> = {
  light: {
    share: 0.19,
    person: [130, 200, 255],
    place: [110, 230, 180],
    say: [255, 184, 48],
    organization: [245, 170, 230],
    date: [190, 185, 255],
  },
  middle: {
    share: 0.14,
    person: [130, 200, 255],
    place: [110, 230, 180],
    say: [255, 184, 48],
    organization: [245, 170, 230],
    date: [190, 185, 255],
  },
  dark: {
    share: 0.22,
    person: [0, 100, 180],
    place: [0, 120, 84],
    say: [176, 100, 0],
    organization: [140, 50, 120],
    date: [90, 90, 190],
  },
};

interface Line {
  hue: Hue;
  line: 'solid' | 'dotted' | 'dashed' | 'double';
  /** Thickness in CSS pixels. */
  thick: number;
  /** Distance from the baseline; statements lie lower, so that a name's line inside stays legible. */
  offset: typeof NEAR | typeof LOW;
  /** Part of `TINT`'s share. */
  tint: number;
}

// In per cent: `em` is settled where a rule matches and handed down as a length.
const NEAR = '16%';
const LOW = '36%';
/** Chromium draws marks in forced colours as selections (CSS Pseudo-Elements 4, 3.5): lines show inside only. */
const INSIDE = { [NEAR]: '2%', [LOW]: '13%' } as const;

/** Thicknesses and tints of a manner; the shapes are common to all, but for the line of dates. */
interface Measure {
  name: number;
  double: number;
  date: [Line['line'], number];
  said: number;
  tint: { name: number; direct: number; mixed: number; indirect: number };
}

function linesOf({ name, double, date, said, tint }: Measure): Record<MarkStyle, Line> {
  const near = (hue: Hue, line: Line['line'], thick: number): Line => ({
    ...{ hue, line, thick, offset: NEAR, tint: tint.name },
  });
  const low = (line: Line['line'], share: number): Line => ({
    ...{ hue: 'say', line, thick: said, offset: LOW, tint: share },
  });
  return {
    person: near('person', 'solid', name),
    place: near('place', 'dotted', name),
    organization: near('organization', 'double', double),
    date: near('date', ...date),
    direct: low('solid', tint.direct),
    mixed: low('dashed', tint.mixed),
    indirect: low('dotted', tint.indirect),
  };
}

const SAID = { name: 0, direct: 1, mixed: 0.75, indirect: 0.5 };

export const LINES: Record<Manner, Record<MarkStyle, Line>> = {
  both: linesOf({ name: 2, double: 1, date: ['solid', 1], said: 1, tint: SAID }),
  lines: linesOf({
    ...{ name: 2, double: 1, date: ['dashed', 2], said: 1 },
    tint: { name: 0, direct: 0, mixed: 0, indirect: 0 },
  }),
  tints: linesOf({
    ...{ name: 1, double: 1, date: ['dashed', 1], said: 1 },
    tint: { name: 1.6, direct: 1, mixed: 0.75, indirect: 0.5 },
  }),
  strong: linesOf({ name: 3, double: 2, date: ['dashed', 3], said: 2, tint: SAID }),
};

const STATEMENTS: ReadonlySet<string> = new Set<MarkStyle>(['direct', 'mixed', 'indirect']);

export const isStatement = (style: string): boolean => STATEMENTS.has(style);

export const coloursOf = (manner: Manner) => (manner === 'strong' ? STRONG : COLOURS);

/** Name in the page's highlight registry, which the page shares: hence the prefix. */
export function highlightName(palette: Palette, style: MarkStyle | 'lit', doubtful = false): string {
  return `copytaster-${palette}-${style}${doubtful ? '-doubtful' : ''}`;
}

interface Look {
  tint: string | null;
  line: string;
  offset: Line['offset'];
  thick: number;
}

function lookOf(manner: Manner, palette: Palette, style: MarkStyle, doubtful: boolean): Look {
  const { hue, line, thick, offset, tint } = LINES[manner][style];
  // What is doubtful has no tint and wavers; a statement that loses a tint by it keeps its kind of line.
  const shape = doubtful && !(isStatement(style) && tint) ? 'wavy' : line;
  const width = doubtful ? 1 : thick;
  const { share, [hue]: behind } = TINT[palette];
  return {
    tint: tint && !doubtful ? rgb(behind, tint * share) : null,
    line: `underline ${shape} ${width}px ${rgb(coloursOf(manner)[palette][hue])}`,
    thick: width,
    offset,
  };
}

/**
 * The whole style sheet. Values are spelt out: custom properties do not reach `::highlight` everywhere.
 * @param at selector of the elements that the rules are for; by default each by itself
 */
export function markSheet(manner: Manner, at: '' | ':root' = ''): string {
  const rules: string[] = [];
  const forced: string[] = [];
  const inside: string[] = [];
  const more: string[] = [];
  const print: string[] = [];
  for (const palette of PALETTES) {
    for (const style of Object.keys(LINES[manner]) as MarkStyle[])
      for (const doubtful of [false, true]) {
        const selector = `${at}::highlight(${highlightName(palette, style, doubtful)})`;
        const { tint, line, offset, thick } = lookOf(manner, palette, style, doubtful);
        rules.push(
          `${selector} { ${tint ? `background-color: ${tint}; ` : ''}text-decoration: ${line}; text-underline-offset: ${offset}; text-decoration-skip-ink: none; }`,
        );
        forced.push(`${selector} { background-color: transparent; text-decoration-color: CanvasText; }`);
        inside.push(`${selector} { text-underline-offset: ${INSIDE[offset]}; }`);
        more.push(
          `${selector} { background-color: transparent; text-decoration-thickness: ${thick + 1}px; }`,
        );
        if (tint) print.push(`${selector} { background-color: transparent; }`);
      }
    const lit = `${at}::highlight(${highlightName(palette, 'lit')})`;
    rules.push(`${lit} { background-color: ${rgb(TINT[palette].say, 0.5)}; }`);
    forced.push(`${lit} { background-color: Highlight; color: HighlightText; }`);
  }
  return [
    ...rules,
    `@media (prefers-contrast: more) {\n${more.join('\n')}\n}`,
    `@media print {\n${print.join('\n')}\n}`,
    `@media (forced-colors: active) {\n${forced.join('\n')}\n}`,
    `@supports not (-moz-appearance: none) {\n@media (forced-colors: active) {\n${inside.join('\n')}\n}\n}`,
  ].join('\n');
}

/** A mark as a style for the tool's own pages, which are light or dark as the reader's system is. */
export function sampleOf(manner: Manner, style: MarkStyle): Record<string, string> {
  const [light, dark] = [lookOf(manner, 'light', style, false), lookOf(manner, 'dark', style, false)];
  const { hue, line, thick } = LINES[manner][style];
  const colours = coloursOf(manner);
  return {
    textDecoration: `underline ${line} ${thick}px light-dark(${rgb(colours.light[hue])}, ${rgb(colours.dark[hue])})`,
    textUnderlineOffset: '0.2em',
    textDecorationSkipInk: 'none',
    backgroundColor: light.tint && dark.tint ? `light-dark(${light.tint}, ${dark.tint})` : '',
  };
}

const rgb = ([red, green, blue]: Colour, alpha = 1) =>
  alpha === 1 ? `rgb(${red} ${green} ${blue})` : `rgb(${red} ${green} ${blue} / ${alpha.toFixed(3)})`;
