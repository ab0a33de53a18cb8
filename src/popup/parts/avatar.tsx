/** A source's sign: shape tells the kind, colour ties it to the bar; the name beside it says both. */
import type { SourceKind } from '../../analysis/contract.ts';
import { initials } from '../story/excerpt.ts';

interface Props {
  kind: SourceKind;
  name: string;
  /** Place in the order of shares, from 0; chooses the colour. */
  rank: number;
}

export function Avatar({ kind, name, rank }: Props) {
  return (
    <span class="avatar" data-kind={kind} data-rank={Math.min(rank, RANKS - 1)} aria-hidden="true">
      {kind === 'anonymous' ? '?' : kind === 'document' ? '¶' : initials(name)}
    </span>
  );
}

/** Colours of the share bar; the rest share the last. */
export const RANKS = 6;
