import type { DraftMention } from '../draft.ts';

/** By token, of so many: 1 where a mention covers it. */
export function covered(
  mentions: readonly Pick<DraftMention, 'firstToken' | 'endToken'>[],
  tokens: number,
): Uint8Array {
  const taken = new Uint8Array(tokens);
  for (const { firstToken, endToken } of mentions) taken.fill(1, firstToken, endToken);
  return taken;
}
