/** How light the page is behind a piece of text, to choose the marks' palette by. */
import { plain } from '../plain.ts';
import { type Colour, LIGHT_FROM, MIDDLE_FROM, type Palette } from './style.ts';

/** Relative luminance, WCAG 2.2. @param colour sRGB, 0..255 */
export function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio of two luminances, 1..21, WCAG 2.2. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

export function paletteFor(background: number): Palette {
  if (background >= LIGHT_FROM) return 'light';
  return background >= MIDDLE_FROM ? 'middle' : 'dark';
}

/** Boxes around a text that are asked for their background; deeper down each costs as much as all above it. */
const MOST_BOXES = 100;

/** Chooses palettes element by element; remembers them until the page's colours change. */
export class PaletteFinder {
  readonly #known = new Map<Element, Palette>();

  of(element: Element): Palette {
    const known = this.#known.get(element);
    if (known) return known;
    const palette = paletteBehind(element);
    this.#known.set(element, palette);
    return palette;
  }
}

/**
 * Behind a picture's text the palettes are those whose lines keep 3:1 wherever the text itself keeps
 * 4.5:1: the darkest lines with dark text, the lightest with light text.
 */
function paletteBehind(element: Element): Palette {
  const { picture, luminance: behind } = lookBehind(element);
  if (picture) return behind === 0 ? 'dark' : 'middle';
  return paletteFor(behind);
}

/** Luminance behind an element's text. Where a picture lies behind it, the text's own colour tells. */
export function backgroundBehind(element: Element): number {
  return lookBehind(element).luminance;
}

function lookBehind(element: Element): { luminance: number; picture: boolean } {
  const layers: [Colour, number][] = [];
  let at: Element | null = element;
  for (let n = 0; at && n < MOST_BOXES; n++, at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none') {
      const text = parseColour(getComputedStyle(element).color);
      return { luminance: text && luminance(text[0]) > MIDDLE_FROM ? 0 : 1, picture: true };
    }
    const colour = parseColour(style.backgroundColor);
    if (!colour || colour[1] === 0) continue;
    layers.push(colour);
    if (colour[1] === 1) break;
  }
  return { luminance: luminance(blend(layers)), picture: false };
}

const parentOf = (element: Element): Element | null =>
  plain(element).parentElement ?? (plain(element).getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Top layer first, upon the browser's own canvas. */
function blend(layers: readonly [Colour, number][]): Colour {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const darkCanvas = scheme.includes('dark') && (!scheme.includes('light') || prefersDark());
  let under: Colour = darkCanvas ? [18, 18, 18] : [255, 255, 255];
  for (const [colour, alpha] of layers.toReversed())
    under = [0, 1, 2].map((i) => colour[i]! * alpha + under[i]! * (1 - alpha)) as unknown as Colour;
  return under;
}

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)').matches;

/** `rgb()` and `rgba()` as computed styles print them; newer colour spaces through a canvas. */
function parseColour(text: string): [Colour, number] | null {
  const parts = /^rgba?\((\d+(?:\.\d+)?), (\d+(?:\.\d+)?), (\d+(?:\.\d+)?)(?:, (\d+(?:\.\d+)?))?\)$/.exec(
    text,
  );
  if (parts) return [[Number(parts[1]), Number(parts[2]), Number(parts[3])], Number(parts[4] ?? 1)];
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return [[red!, green!, blue!], alpha! / 255];
}
