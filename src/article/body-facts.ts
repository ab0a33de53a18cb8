import type { TextBlock } from './blocks.ts';

/** What is known of the body when the metadata are read. */
export interface BodyFacts {
  text: string;
  /** Where the text begins in the page. */
  node: Node | null;
  /** Blocks before the body, from a little above the headline on. */
  above: readonly TextBlock[];
  /** Blocks that follow the body closely. */
  below: readonly TextBlock[];
}
