/**
 * The marks' one visual language. Lines tell the kinds apart without colour: people solid, places
 * dotted, organizations double, dates thin; statements are tinted, with a thin line that is solid for
 * direct, dashed for mixed and dotted for indirect speech. The text's own colour is never touched.
 *
 * Three palettes, so that every line keeps 3:1 against the page it stands on (WCAG 1.4.11).
 */
import type { MarkStyle } from './marks.ts';

/** `light`: white to light grey; `middle`: greys; `dark`: dark grey to black. */
export type Palette = 'light' | 'middle' | 'dark';
export const PALETTES: readonly Palette[] = ['light', 'middle', 'dark'];

/** Lowest luminance (WCAG 2.2) of the background that a palette is for. */
export const LIGHT_FROM = 0.47;
export const MIDDLE_FROM = 0.165;

export type Colour = readonly [red: number, green: number, blue: number];

export const COLOURS: Record<
  Palette,
  Record<'person' | 'place' | 'say' | 'organization' | 'date', Colour>
> = {
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
    person: [158, 209, 255],
    place: [126, 226, 186],
    say: [255, 214, 140],
    organization: [242, 186, 228],
    date: [205, 205, 255],
  },
};

/** The colour behind statements, and how much of it. Faint: the words' own contrast comes first. */
export const TINT: Record<Palette, { colour: Colour; share: number }> = {
  light: { colour: [255, 184, 48], share: 0.19 },
  middle: { colour: [255, 184, 48], share: 0.14 },
  dark: { colour: [176, 100, 0], share: 0.22 },
};

interface Line {
  colour: keyof (typeof COLOURS)['light'];
  line: 'solid' | 'dotted' | 'dashed' | 'double';
  /** Thickness in CSS pixels. */
  thick: number;
  /** Distance from the baseline; statements lie lower, so that a name's line inside stays legible. */
  offset: string;
  /** Part of `TINT`'s share. */
  tint: number;
}

export const LINES: Record<MarkStyle, Line> = {
  person: { colour: 'person', line: 'solid', thick: 2, offset: '0.16em', tint: 0 },
  place: { colour: 'place', line: 'dotted', thick: 2, offset: '0.16em', tint: 0 },
  organization: { colour: 'organization', line: 'double', thick: 1, offset: '0.16em', tint: 0 },
  date: { colour: 'date', line: 'solid', thick: 1, offset: '0.16em', tint: 0 },
  direct: { colour: 'say', line: 'solid', thick: 1, offset: '0.36em', tint: 1 },
  mixed: { colour: 'say', line: 'dashed', thick: 1, offset: '0.36em', tint: 0.75 },
  indirect: { colour: 'say', line: 'dotted', thick: 1, offset: '0.36em', tint: 0.5 },
};

/** Name in the page's highlight registry, which the page shares: hence the prefix. */
export function highlightName(palette: Palette, style: MarkStyle | 'lit', doubtful = false): string {
  return `copytaster-${palette}-${style}${doubtful ? '-doubtful' : ''}`;
}

/** The whole style sheet. Values are spelt out: custom properties do not reach `::highlight` everywhere. */
export function markSheet(): string {
  const rules: string[] = [];
  const forced: string[] = [];
  const more: string[] = [];
  const print: string[] = [];
  for (const palette of PALETTES) {
    for (const [style, line] of Object.entries(LINES) as [MarkStyle, Line][])
      for (const doubtful of [false, true]) {
        const selector = `::highlight(${highlightName(palette, style, doubtful)})`;
        const colour = COLOURS[palette][line.colour];
        // A doubtful name has a wavering line, a doubtful statement no tint: the reader sees a question.
        const shape = doubtful && !line.tint ? 'wavy' : line.line;
        const thick = doubtful ? 1 : line.thick;
        const tint = doubtful ? 0 : line.tint * TINT[palette].share;
        rules.push(
          `${selector} { ${tint ? `background-color: ${rgb(TINT[palette].colour, tint)}; ` : ''}text-decoration: underline ${shape} ${thick}px ${rgb(colour)}; text-underline-offset: ${line.offset}; text-decoration-skip-ink: none; }`,
        );
        forced.push(`${selector} { background-color: transparent; text-decoration-color: CanvasText; }`);
        more.push(
          `${selector} { background-color: transparent; text-decoration-thickness: ${thick + 1}px; }`,
        );
        if (tint) print.push(`${selector} { background-color: transparent; }`);
      }
    rules.push(
      `::highlight(${highlightName(palette, 'lit')}) { background-color: ${rgb(TINT[palette].colour, 0.5)}; }`,
    );
    forced.push(
      `::highlight(${highlightName(palette, 'lit')}) { background-color: Highlight; color: HighlightText; }`,
    );
  }
  return [
    ...rules,
    `@media (prefers-contrast: more) {\n${more.join('\n')}\n}`,
    `@media print {\n${print.join('\n')}\n}`,
    `@media (forced-colors: active) {\n${forced.join('\n')}\n}`,
  ].join('\n');
}

const rgb = ([red, green, blue]: Colour, alpha = 1) =>
  alpha === 1 ? `rgb(${red} ${green} ${blue})` : `rgb(${red} ${green} ${blue} / ${alpha.toFixed(3)})`;
