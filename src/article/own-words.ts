import type { TextBlock } from './blocks.ts';
import type { Stated } from './stated.ts';

/** What the page's own record says the text is: blocks are told by it where it tells the truth. */
export interface OwnWords {
  /** The block is part of the text that the record holds whole. */
  inBody(block: TextBlock): boolean;
  /** The record holds the text, and the page shows it. */
  readonly whole: boolean;
  /** The block is the page's description of itself, as a standfirst is. */
  described(block: TextBlock): boolean;
}

/** A record shorter than this, in letters and digits, is a summary. */
const LEAST = 400;
/** No more of it is read, in characters. */
const MOST = 100_000;
/** Blocks of the page that are looked for in it. */
const MOST_BLOCKS = 1_000;
/** Share of the record that the page has to show. */
const SHOWN = 0.7;
/** So many letters tell one block from another. */
const TELLING = 60;
/** Shorter blocks, in characters, are in every text. */
const SHORTEST = 40;

/** Letters and digits alone: mark-up, entities, quotation marks and spaces differ between the two. */
export const lettersOf = (text: string) =>
  text
    .replace(/<[^<>]{1,200}>|&(?:amp;)?#?\w{2,8};/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Its first, middle and last letters: a drop capital, a link or a correction may be different in the record. */
function partsOf(text: string): string[] {
  const letters = lettersOf(text.slice(0, 2_000));
  const last = Math.max(0, letters.length - TELLING);
  if (letters.length < SHORTEST / 2) return [];
  return [0, last >> 1, last].map((at) => letters.slice(at, at + TELLING));
}

/** Reads the JSON-LD `articleBody` and the description of the page against its blocks. */
export function ownWords({ item, all }: Stated, blocks: readonly TextBlock[]): OwnWords {
  const record = typeof item?.articleBody === 'string' ? lettersOf(item.articleBody.slice(0, MOST)) : '';
  const agreed = new Set<TextBlock>();
  let shown = 0;
  if (record.length >= LEAST)
    for (const block of blocks.filter(({ text }) => text.length >= SHORTEST).slice(0, MOST_BLOCKS)) {
      if (!partsOf(block.text).some((part) => record.includes(part))) continue;
      agreed.add(block);
      shown += block.text.length;
    }
  const descriptions = all('description').map(lettersOf);
  return {
    whole: agreed.size > 2 && shown >= SHOWN * record.length,
    inBody: (block) => agreed.has(block),
    described: ({ text }) => {
      const letters = lettersOf(text.slice(0, 3 * TELLING)).slice(0, TELLING);
      return letters.length >= SHORTEST && descriptions.some((words) => words.startsWith(letters));
    },
  };
}
