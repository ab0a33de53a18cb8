import type { TextBlock } from './blocks.ts';

/** The blocks of the article, of all blocks of the page. */
export function selectBody(blocks: readonly TextBlock[], readable: ReadonlySet<Text>): TextBlock[] {
  return blocks.filter((block) => {
    let kept = 0;
    let all = 0;
    for (const node of block.nodes) {
      const length = node.data.trim().length;
      all += length;
      if (readable.has(node)) kept += length;
    }
    return kept * 2 > all;
  });
}
