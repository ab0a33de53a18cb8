import { type TextMap, textMapOf } from './text-map.ts';

/** Builds a text paragraph by paragraph, remembering where each character came from. */
export class TextBuilder {
  #text = '';
  /** As in `Segments`. */
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
    return { text: this.#text, map: textMapOf({ starts, lengths, offsets, nodes: this.#nodes }) };
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
