/**
 * The extracted text and the live text nodes it came from, both ways. The text a reader sees has its
 * white space collapsed and its paragraphs joined by a blank line, so that no node holds it as it
 * stands: the map keeps one segment for every run of characters copied from a node.
 */

/** Part of one text node, in UTF-16 code units of `node.data`, end exclusive. */
export interface NodeRange {
  node: Text;
  start: number;
  end: number;
}

export interface TextMap {
  /**
   * The parts of text nodes that show `text.slice(start, end)`, in document order, one for each node.
   * White space between paragraphs belongs to no node: an empty answer is possible.
   */
  rangesFor(start: number, end: number): NodeRange[];
  /** Offset into `text` of a place in a text node; null for a node that is no part of the text. */
  offsetOf(node: Node, offset: number): number | null;
  /** Every text node of the text, in order. */
  readonly nodes: readonly Text[];
  /** What the map is made of. */
  readonly segments: Segments;
}

/** Segment i shows `lengths[i]` characters from `offsets[i]` of `nodes[i]` at `starts[i]` of the text. */
export interface Segments {
  starts: Int32Array;
  lengths: Int32Array;
  offsets: Int32Array;
  nodes: readonly Text[];
}

export const textMapOf = (segments: Segments): TextMap => new SegmentMap(segments);

class SegmentMap implements TextMap {
  readonly segments: Segments;
  readonly #starts: Int32Array;
  readonly #lengths: Int32Array;
  readonly #offsets: Int32Array;
  readonly #owners: readonly Text[];
  /** First segment of every node. */
  readonly #firstOf = new Map<Node, number>();

  constructor(segments: Segments) {
    this.segments = segments;
    this.#starts = segments.starts;
    this.#lengths = segments.lengths;
    this.#offsets = segments.offsets;
    this.#owners = segments.nodes;
    this.#owners.forEach((node, i) => {
      if (!this.#firstOf.has(node)) this.#firstOf.set(node, i);
    });
  }

  get nodes(): readonly Text[] {
    return [...this.#firstOf.keys()] as Text[];
  }

  rangesFor(start: number, end: number): NodeRange[] {
    const ranges: NodeRange[] = [];
    for (let i = this.#segmentAt(start); i < this.#starts.length && this.#starts[i]! < end; i++) {
      const from = Math.max(start, this.#starts[i]!);
      const to = Math.min(end, this.#starts[i]! + this.#lengths[i]!);
      if (to <= from) continue;
      const node = this.#owners[i]!;
      const shift = this.#offsets[i]! - this.#starts[i]!;
      const last = ranges[ranges.length - 1];
      if (last?.node === node) last.end = to + shift;
      else ranges.push({ node, start: from + shift, end: to + shift });
    }
    return ranges;
  }

  offsetOf(node: Node, offset: number): number | null {
    const first = this.#firstOf.get(node);
    if (first === undefined) return null;
    let i = first;
    let after = this.#starts[first]!;
    for (; i < this.#owners.length && this.#owners[i] === node; i++) {
      const from = this.#offsets[i]!;
      if (offset < from) break;
      after = this.#starts[i]! + Math.min(offset - from, this.#lengths[i]!);
      if (offset < from + this.#lengths[i]!) break;
    }
    return after;
  }

  /** The last segment that begins at or before an offset. */
  #segmentAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
