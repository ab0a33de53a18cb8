/** Paints marks with the CSS Custom Highlight API: no element is added, no text node touched. */
import type { TextMap } from '../../article/text-map.ts';
import type { Steps } from '../../steps.ts';
import { plain } from '../plain.ts';
import { PaletteFinder } from './luminance.ts';
import type { Mark } from './marks.ts';
import { highlightName, isStatement, PALETTES, type Palette } from './style.ts';

/** A mark and the live ranges that show it, one for each text node. */
export interface Placed {
  mark: Mark;
  ranges: Range[];
}

/** In a shadow root or a frame. */
export const isInside = ({ ranges }: Placed) => ranges[0]!.startContainer.getRootNode() !== document;

/** Text that is not the article's to mark: what can be edited, code, navigation. */
const NOT_OURS =
  'input, textarea, select, code, pre, kbd, nav, [contenteditable]:not([contenteditable="false"])';

/** How long a passage stays lit after a jump to it. */
const LIT_MS = 2200;

/** Marks between two places to interrupt the work. */
const STRIDE = 16;

/** Finds the page's ranges for marks; a mark whose text is no longer there is left out. */
export function* placing(marks: readonly Mark[], map: TextMap): Steps<Placed[]> {
  const ours = new Map<Element, boolean>();
  const isOurs = (element: Element) => {
    let known = ours.get(element);
    if (known === undefined) {
      known = !plain(element).closest(NOT_OURS);
      ours.set(element, known);
    }
    return known;
  };
  const placed: Placed[] = [];
  for (const [i, mark] of marks.entries()) {
    if (i % STRIDE === 0) yield;
    const ranges = rangesOf(map, mark.start, mark.end, isOurs);
    if (ranges.length) placed.push({ mark, ranges });
  }
  return placed;
}

/** Live ranges for a passage of the text; none where its nodes have left the page. */
export function rangesOf(
  map: TextMap,
  start: number,
  end: number,
  wanted: (parent: Element) => boolean = () => true,
): Range[] {
  const ranges: Range[] = [];
  for (const part of map.rangesFor(start, end)) {
    const parent = part.node.parentElement;
    if (!parent || !part.node.isConnected || part.end > part.node.length || !wanted(parent)) continue;
    const range = part.node.ownerDocument.createRange();
    range.setStart(part.node, part.start);
    range.setEnd(part.node, part.end);
    ranges.push(range);
  }
  return ranges;
}

export class Painter {
  /** What this script has put into the registries, by name: the document's, and those of frames that hold text. */
  readonly #own = new Map<HighlightRegistry, Map<string, Highlight>>();
  /** Known from the page's styles as they were at the last painting. */
  #palettes = new PaletteFinder();
  #litTimer = 0;
  /** Counts what is asked of it: a later painting or clearing ends the one before. */
  #turn = 0;

  /** Replaces everything painted before, at its last step. */
  *painting(placed: readonly Placed[]): Steps<void> {
    const turn = ++this.#turn;
    this.#palettes = new PaletteFinder();
    const wanted = new Map<HighlightRegistry, Map<string, Range[]>>();
    for (const [i, { mark, ranges }] of placed.entries()) {
      if (i % STRIDE === 1) yield;
      for (const range of ranges) {
        const name = highlightName(this.#palette(range), mark.style, mark.doubtful);
        const byName = wanted.get(registryOf(range)) ?? new Map<string, Range[]>();
        wanted.set(registryOf(range), byName);
        const list = byName.get(name);
        if (list) list.push(range);
        else byName.set(name, [range]);
      }
    }
    yield;
    if (turn !== this.#turn) return;
    this.#removeAll((registry, name) => !wanted.get(registry)?.has(name) && !name.endsWith(LIT));
    for (const [registry, byName] of wanted)
      for (const [name, ranges] of byName) this.#set(registry, name, ranges);
  }

  /** Lights passages up, above the marks; an empty list puts them out. */
  light(ranges: readonly Range[]): void {
    clearTimeout(this.#litTimer);
    this.#removeAll((_, name) => name.endsWith(LIT));
    for (const palette of PALETTES) {
      const own = ranges.filter((range) => this.#palette(range) === palette);
      for (const registry of new Set(own.map(registryOf))) {
        const here = own.filter((range) => registryOf(range) === registry);
        this.#set(registry, highlightName(palette, 'lit'), here);
      }
    }
  }

  /** Lights passages up for a moment. */
  flash(ranges: readonly Range[]): void {
    this.light(ranges);
    this.#litTimer = window.setTimeout(() => this.light([]), LIT_MS);
  }

  clear(): void {
    this.#turn++;
    clearTimeout(this.#litTimer);
    this.#removeAll(() => true);
  }

  #set(registry: HighlightRegistry, name: string, ranges: readonly Range[]): void {
    const made = highlight(name, ranges);
    const own = this.#own.get(registry) ?? new Map<string, Highlight>();
    this.#own.set(registry, own.set(name, made));
    registry.set(name, made);
  }

  /** The registries are the page's: after a reload of the extension its new scripts use the same names. */
  #removeAll(unwanted: (registry: HighlightRegistry, name: string) => boolean): void {
    for (const [registry, own] of this.#own) {
      for (const [name, made] of [...own]) {
        if (!unwanted(registry, name)) continue;
        if (registry.get(name) === made) registry.delete(name);
        own.delete(name);
      }
      if (!own.size) this.#own.delete(registry);
    }
  }

  #palette(range: Range): Palette {
    const parent = range.startContainer.parentElement;
    return parent ? this.#palettes.of(parent) : 'light';
  }
}

const LIT = '-lit';

/** Of the range's own document. */
const registryOf = (range: Range): HighlightRegistry =>
  (range.startContainer.ownerDocument?.defaultView ?? window).CSS.highlights;

/** Where highlights overlap, names lie above statements and the lit passage above both. */
function highlight(name: string, ranges: readonly Range[]): Highlight {
  const made = new Highlight(...ranges);
  const statement = name.split('-').some(isStatement);
  made.priority = name.endsWith(LIT) ? 2 : statement ? 0 : 1;
  return made;
}
