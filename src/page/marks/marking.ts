/** The marks of one reading on its page: which there are, where they stand, and what of them is painted or lit. */
import type { Span } from '../../analysis/contract.ts';
import type { Article } from '../../article/extract.ts';
import { bringIntoView } from '../jump.ts';
import { inSlices } from '../slices.ts';
import type { Mark } from './marks.ts';
import { isInside, Painter, type Placed, placing, rangesOf } from './painter.ts';

export class Marking {
  readonly #painter = new Painter();
  readonly #inside: () => void;
  #isInside = false;
  #article: Article | null = null;
  #all: readonly Mark[] = [];
  #visible: readonly Placed[] = [];
  /** Counts paintings: a later one ends the one before. */
  #paintings = 0;

  /** @param inside told once, when marks come to stand in a frame or a shadow root */
  constructor(inside: () => void) {
    this.#inside = inside;
  }

  get article(): Article | null {
    return this.#article;
  }

  /** Every mark of the story, whether its kind is switched on or not. */
  get all(): readonly Mark[] {
    return this.#all;
  }

  /** The marks now on the page, in the order of the text. */
  get visible(): readonly Placed[] {
    return this.#visible;
  }

  /** What was read of the page. Without marks: the same words in other nodes, as they stand now. */
  take(article: Article, marks: readonly Mark[] = this.#all): void {
    this.#article = article;
    this.#all = marks;
  }

  /** Paints the marks that are wanted in place of those before; null takes all away. */
  async paint(wanted: ((mark: Mark) => boolean) | null): Promise<void> {
    const turn = ++this.#paintings;
    if (!wanted || !this.#article) {
      this.#visible = [];
      return this.#painter.clear();
    }
    const placed = await inSlices(placing(this.#all.filter(wanted), this.#article.map));
    if (turn !== this.#paintings) return;
    this.#visible = placed;
    if (!this.#isInside && placed.some(isInside)) {
      this.#isInside = true;
      this.#inside();
    }
    await inSlices(this.#painter.painting(placed));
  }

  clear(): void {
    this.#paintings++;
    this.#article = null;
    this.#all = [];
    this.#visible = [];
    this.#painter.clear();
  }

  /** Offset into the text of a place in the page. */
  offsetOf(node: Node, offset: number): number | null {
    return this.#article?.map.offsetOf(node, offset) ?? null;
  }

  /** Where a mark stands on the page, painted or not; null if its words have left it. */
  placedFor(mark: Mark): Placed | null {
    const known = this.#visible.find((placed) => placed.mark === mark);
    if (known) return known;
    const ranges = this.#rangesOf(mark);
    return ranges.length ? { mark, ranges } : null;
  }

  /** Scrolls to a passage and lights it for a moment. @returns false where it is no longer on the page */
  jump(span: Span): boolean {
    const ranges = this.#rangesOf(span);
    if (!ranges[0]) return false;
    bringIntoView(ranges[0]);
    this.#painter.flash(ranges);
    return true;
  }

  /** Lights a passage in place of the one before; null puts it out. @returns whether anything is lit */
  light(span: Span | null): boolean {
    const ranges = span ? this.#rangesOf(span) : [];
    this.#painter.light(ranges);
    return ranges.length > 0;
  }

  #rangesOf({ start, end }: Span): Range[] {
    return this.#article ? rangesOf(this.#article.map, start, end) : [];
  }
}
