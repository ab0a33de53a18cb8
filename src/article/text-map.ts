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
}

/** Builds a text paragraph by paragraph, remembering where each character came from. */
export class TextBuilder {
  #text = '';
  /** Segment i copies `#lengths[i]` characters from `#offsets[i]` of `#nodes[i]` to `#starts[i]`. */
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #nodes: Text[] = [];
  readonly #offsets: number[] = [];
  #breakDue = false;
  /** White space met and not yet written: where it stands, if there was any since the last word. */
  #spaceNode: Text | null = null;
  #spaceOffset = 0;
  #lineEmpty = true;

  get length(): number {
    return this.#text.length;
  }

  /** The next word begins a new paragraph. */
  breakParagraph(): void {
    this.#breakDue = this.#text.length > 0;
    this.#spaceNode = null;
    this.#lineEmpty = true;
  }

  /** Copies a stretch of a text node, white space collapsed. Characters that show nothing are left out. */
  add(node: Text, from = 0, to = node.length): void {
    const data = node.data;
    let i = from;
    while (i < to) {
      if (isSpace(data.charCodeAt(i))) {
        if (!this.#spaceNode && !this.#lineEmpty) {
          this.#spaceNode = node;
          this.#spaceOffset = i;
        }
        i++;
        continue;
      }
      if (isInvisible(data.charCodeAt(i))) {
        i++;
        continue;
      }
      let end = i + 1;
      while (end < to && isWord(data.charCodeAt(end))) {
        // A single blank inside the run is copied with it: fewer segments.
        end++;
        if (end + 1 < to && data.charCodeAt(end) === 32 && isWord(data.charCodeAt(end + 1))) end++;
      }
      this.#flush();
      this.#segment(node, i, data.slice(i, end));
      i = end;
    }
  }

  #flush(): void {
    if (this.#breakDue) {
      this.#text += '\n\n';
      this.#breakDue = false;
    } else if (this.#spaceNode) this.#segment(this.#spaceNode, this.#spaceOffset, ' ');
    this.#spaceNode = null;
    this.#lineEmpty = false;
  }

  #segment(node: Text, offset: number, text: string): void {
    this.#starts.push(this.#text.length);
    this.#lengths.push(text.length);
    this.#nodes.push(node);
    this.#offsets.push(offset);
    this.#text += text;
  }

  finish(): { text: string; map: TextMap } {
    const starts = Int32Array.from(this.#starts);
    const lengths = Int32Array.from(this.#lengths);
    const offsets = Int32Array.from(this.#offsets);
    return { text: this.#text, map: new SegmentMap(starts, lengths, offsets, this.#nodes) };
  }
}

class SegmentMap implements TextMap {
  readonly #starts: Int32Array;
  readonly #lengths: Int32Array;
  readonly #offsets: Int32Array;
  readonly #owners: readonly Text[];
  /** First segment of every node. */
  readonly #firstOf = new Map<Node, number>();

  constructor(starts: Int32Array, lengths: Int32Array, offsets: Int32Array, owners: readonly Text[]) {
    this.#starts = starts;
    this.#lengths = lengths;
    this.#offsets = offsets;
    this.#owners = owners;
    owners.forEach((node, i) => {
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

/** White space that HTML collapses, and the no-break and wide blanks that a reader sees as one. */
const isSpace = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000;

/** Soft hyphen, zero-width blank and joiner-free marks that would split words for the analysis. */
const isInvisible = (code: number) => code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;

const isWord = (code: number) => !isSpace(code) && !isInvisible(code);
